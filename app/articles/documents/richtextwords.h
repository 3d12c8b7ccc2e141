#pragma once

#include <QByteArrayView>

namespace app {

/// What the control words of Rich Text mean to its reader.
enum class RichTextWord {
    Other,
    // Destinations
    Document,
    LeftOut,
    Fonts,
    Styles,
    Info,
    Title,
    Author,
    Keywords,
    ListText,
    Field,
    Instruction,
    Result,
    Note,
    Shape, ///< its text box is in it, and much else
    TextBox,
    TwoForms,    ///< first in the document's code page, then in Unicode
    UnicodeForm, ///< the second of them
    // Properties of the document
    Ansi,
    Macintosh,
    Dos,
    DosLatin,
    AnsiCodePage,
    DefaultFont,
    // Properties of fonts and styles
    FontCharset,
    FontCodePage,
    StyleNumber,
    OtherStyleNumber,
    BasedOn,
    // Properties of paragraphs and characters
    ParagraphDefaults,
    CharacterDefaults,
    Outline,
    List,
    ListLevel,
    InTable,
    TableDepth,
    Font,
    Strong,
    Emphasised,
    Hidden,
    Deleted,
    UnicodeFallback,
    // Text
    Unicode,
    ParagraphEnd,
    LineBreak,
    PageBreak,
    RowBegin,
    Cell,
    InnerCell,
    Row,
    Character, ///< see characterOf()
};

RichTextWord richTextWord(QByteArrayView name);

/// The character that a word stands for: "emdash" -> U+2014.
char16_t characterOf(QByteArrayView name);

} // namespace app
