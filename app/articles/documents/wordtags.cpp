#include "app/articles/documents/wordtags.h"

#include "app/articles/documents/wordnames.h"

#include <QHash>

namespace app {

WordTag wordTagOf(const QXmlStreamReader &xml)
{
    static const QHash<QStringView, WordTag> tags{
        {u"p", WordTag::Paragraph},
        {u"pPr", WordTag::ParagraphProperties},
        {u"r", WordTag::Run},
        {u"rPr", WordTag::RunProperties},
        {u"t", WordTag::Text},
        {u"instrText", WordTag::Instruction},
        {u"tab", WordTag::Tab},
        {u"ptab", WordTag::Tab},
        {u"br", WordTag::Break},
        {u"cr", WordTag::Return},
        {u"noBreakHyphen", WordTag::NoBreakHyphen},
        {u"softHyphen", WordTag::SoftHyphen},
        {u"sym", WordTag::Symbol},
        {u"del", WordTag::Deletion},
        {u"moveFrom", WordTag::Deletion},
        {u"ins", WordTag::Insertion},
        {u"moveTo", WordTag::Insertion},
        {u"hyperlink", WordTag::Hyperlink},
        {u"fldSimple", WordTag::SimpleField},
        {u"fldChar", WordTag::FieldCharacter},
        {u"footnoteReference", WordTag::FootnoteReference},
        {u"endnoteReference", WordTag::EndnoteReference},
        {u"footnote", WordTag::Footnote},
        {u"endnote", WordTag::Endnote},
        {u"tbl", WordTag::Table},
        {u"tr", WordTag::Row},
        {u"trPr", WordTag::RowProperties},
        {u"tc", WordTag::Cell},
        {u"txbxContent", WordTag::TextBox},
        {u"sdt", WordTag::ContentControl},
        {u"sdtPr", WordTag::ContentControlProperties},
        {u"sdtContent", WordTag::ContentControlContent},
        {u"showingPlcHdr", WordTag::Placeholder},
        {u"docPartGallery", WordTag::Gallery},
        {u"numPr", WordTag::NumberingProperties},
        {u"pStyle", WordTag::Style},
        {u"rStyle", WordTag::RunStyle},
        {u"outlineLvl", WordTag::Outline},
        {u"numId", WordTag::ListNumber},
        {u"ilvl", WordTag::ListLevel},
        {u"b", WordTag::Bold},
        {u"i", WordTag::Italic},
        {u"vanish", WordTag::Vanish},
        {u"rFonts", WordTag::Fonts},
        {u"pPrChange", WordTag::LeftOut},
        {u"rPrChange", WordTag::LeftOut},
        {u"trPrChange", WordTag::LeftOut},
        {u"sectPr", WordTag::LeftOut},
        {u"tblPr", WordTag::LeftOut},
        {u"tblPrEx", WordTag::LeftOut},
        {u"tblGrid", WordTag::LeftOut},
        {u"tcPr", WordTag::LeftOut},
        {u"tabs", WordTag::LeftOut},
        {u"delText", WordTag::LeftOut},
        {u"delInstrText", WordTag::LeftOut},
        {u"ffData", WordTag::LeftOut},
        {u"rt", WordTag::LeftOut}, // how to pronounce what stands below it
        {u"rubyPr", WordTag::LeftOut},
        {u"binData", WordTag::LeftOut},
    };
    if (isWordName(xml))
        return tags.value(xml.name(), WordTag::Other);
    if (isMathName(xml))
        return xml.name() == u"r"   ? WordTag::Run
               : xml.name() == u"t" ? WordTag::Text
                                    : WordTag::Other;
    if (isCompatibilityName(xml))
        return xml.name() == u"AlternateContent" ? WordTag::Alternatives
               : xml.name() == u"Choice"         ? WordTag::Choice
               : xml.name() == u"Fallback"       ? WordTag::Fallback
                                                 : WordTag::Other;
    return WordTag::Other;
}

} // namespace app
