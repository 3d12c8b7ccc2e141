#include "app/articles/documents/richtextwords.h"

#include <QByteArray>
#include <QHash>

namespace app {

namespace {

using Word = RichTextWord;

const QHash<QByteArray, Word> &words()
{
    static const QHash<QByteArray, Word> all = [] {
        QHash<QByteArray, Word> table;
        for (const char *name : {"colortbl",
                                 "filetbl",
                                 "listtable",
                                 "listoverridetable",
                                 "rsidtbl",
                                 "generator",
                                 "header",
                                 "headerl",
                                 "headerr",
                                 "headerf",
                                 "footer",
                                 "footerl",
                                 "footerr",
                                 "footerf",
                                 "ftnsep",
                                 "ftnsepc",
                                 "ftncn",
                                 "aftnsep",
                                 "aftnsepc",
                                 "aftncn",
                                 "pict",
                                 "object",
                                 "annotation",
                                 "atnid",
                                 "atnauthor",
                                 "atndate",
                                 "atnref",
                                 "atnparent",
                                 "xe",
                                 "tc",
                                 "tcn",
                                 "rxe",
                                 "txe",
                                 "bkmkstart",
                                 "bkmkend",
                                 "template",
                                 "themedata",
                                 "datastore",
                                 "latentstyles",
                                 "nonshppict",
                                 "shprslt",
                                 "pn",
                                 "pntxta",
                                 "pntxtb",
                                 "private",
                                 "falt",
                                 "panose",
                                 "sp",
                                 "formfield",
                                 "mmath",
                                 "ebcstart",
                                 "ebcend",
                                 "nesttableprops",
                                 "nonesttables",
                                 "revtbl",
                                 "userprops",
                                 "docvar",
                                 "operator",
                                 "company",
                                 "doccomm",
                                 "comment",
                                 "subject",
                                 "category",
                                 "manager",
                                 "hlinkbase",
                                 "creatim",
                                 "revtim",
                                 "printim",
                                 "buptim",
                                 "fontemb",
                                 "fontfile",
                                 "keycode",
                                 "listpicture",
                                 "background",
                                 "xmlnstbl",
                                 "colorschememapping"})
            table.insert(name, Word::LeftOut);
        const std::pair<const char *, Word> others[] = {
            {"rtf", Word::Document},
            {"fonttbl", Word::Fonts},
            {"stylesheet", Word::Styles},
            {"info", Word::Info},
            {"title", Word::Title},
            {"author", Word::Author},
            {"keywords", Word::Keywords},
            {"listtext", Word::ListText},
            {"pntext", Word::ListText},
            {"field", Word::Field},
            {"fldinst", Word::Instruction},
            {"fldrslt", Word::Result},
            {"footnote", Word::Note},
            {"shp", Word::Shape},
            {"shpgrp", Word::Shape},
            {"shpinst", Word::Shape},
            {"do", Word::Shape},
            {"shptxt", Word::TextBox},
            {"dptxbxtext", Word::TextBox},
            {"upr", Word::TwoForms},
            {"ud", Word::UnicodeForm},
            {"ansi", Word::Ansi},
            {"mac", Word::Macintosh},
            {"pc", Word::Dos},
            {"pca", Word::DosLatin},
            {"ansicpg", Word::AnsiCodePage},
            {"deff", Word::DefaultFont},
            {"fcharset", Word::FontCharset},
            {"cpg", Word::FontCodePage},
            {"s", Word::StyleNumber},
            {"cs", Word::OtherStyleNumber},
            {"ds", Word::OtherStyleNumber},
            {"ts", Word::OtherStyleNumber},
            {"sbasedon", Word::BasedOn},
            {"pard", Word::ParagraphDefaults},
            {"plain", Word::CharacterDefaults},
            {"outlinelevel", Word::Outline},
            {"ls", Word::List},
            {"ilvl", Word::ListLevel},
            {"intbl", Word::InTable},
            {"itap", Word::TableDepth},
            {"f", Word::Font},
            {"b", Word::Strong},
            {"i", Word::Emphasised},
            {"v", Word::Hidden},
            {"deleted", Word::Deleted},
            {"mvf", Word::Deleted},
            {"uc", Word::UnicodeFallback},
            {"u", Word::Unicode},
            {"par", Word::ParagraphEnd},
            {"sect", Word::ParagraphEnd},
            {"line", Word::LineBreak},
            {"lbr", Word::LineBreak},
            {"page", Word::PageBreak},
            {"column", Word::PageBreak},
            {"trowd", Word::RowBegin},
            {"cell", Word::Cell},
            {"nestcell", Word::InnerCell},
            {"row", Word::Row},
        };
        for (const auto &[name, word] : others)
            table.insert(name, word);
        return table;
    }();
    return all;
}

const QHash<QByteArray, char16_t> &characters()
{
    static const QHash<QByteArray, char16_t> all{
        {"tab", u'\t'},           {"emdash", u'\u2014'},    {"endash", u'\u2013'},
        {"emspace", u'\u2003'},   {"enspace", u'\u2002'},   {"qmspace", u'\u2005'},
        {"bullet", u'\u2022'},    {"lquote", u'\u2018'},    {"rquote", u'\u2019'},
        {"ldblquote", u'\u201c'}, {"rdblquote", u'\u201d'}, {"zwj", u'\u200d'},
        {"zwnj", u'\u200c'},      {"zwbo", u'\u200b'},      {"zwnbo", u'\u2060'},
        {"ltrmark", u'\u200e'},   {"rtlmark", u'\u200f'}};
    return all;
}

} // namespace

RichTextWord richTextWord(QByteArrayView name)
{
    const QByteArray key = QByteArray::fromRawData(name.data(), name.size());
    if (characters().contains(key))
        return Word::Character;
    return words().value(key, Word::Other);
}

char16_t characterOf(QByteArrayView name)
{
    return characters().value(QByteArray::fromRawData(name.data(), name.size()));
}

} // namespace app
