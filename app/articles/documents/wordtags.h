#pragma once

#include <QXmlStreamReader>

namespace app {

/// What the elements of a Word document are to its reader.
enum class WordTag : quint8 {
    Other, ///< what only encloses: sections, insertions, smart tags, drawings
    LeftOut,
    Paragraph,
    ParagraphProperties,
    Run,
    RunProperties,
    Text,
    Instruction,
    Tab,
    Break,
    Return,
    NoBreakHyphen,
    SoftHyphen,
    Symbol,
    Deletion,
    Insertion,
    Hyperlink,
    SimpleField,
    FieldCharacter,
    FootnoteReference,
    EndnoteReference,
    Footnote,
    Endnote,
    Table,
    Row,
    RowProperties,
    Cell,
    TextBox,
    Alternatives,
    Choice,
    Fallback,
    ContentControl,
    ContentControlProperties,
    ContentControlContent,
    Placeholder,
    Gallery,
    NumberingProperties,
    // Properties, which have no content
    Style,
    RunStyle,
    Outline,
    ListNumber,
    ListLevel,
    Bold,
    Italic,
    Vanish,
    Fonts,
};

WordTag wordTagOf(const QXmlStreamReader &xml);

} // namespace app
