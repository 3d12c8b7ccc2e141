#include "app/text/signs.h"

#include <unicode/uchar.h>

namespace app {

bool isBlankSign(QChar c)
{
    return (c.isSpace() && c != u'\n') || c == u'\u200B' || c == u'\u2060' || c == u'\uFEFF' ||
           c == u'\u200E' || c == u'\u200F';
}

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isTerminator(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'.' || c == u'!' || c == u'?';
    return c == u'…' || u_hasBinaryProperty(c.unicode(), UCHAR_S_TERM);
}

bool isWideTerminator(QChar c)
{
    return QStringView(u"。！？｡．").contains(c);
}

bool isQuotationMark(QChar c)
{
    return QStringView(u"\"'“”„‟‘’‚‛«»‹›「」『』〝〞〟`´").contains(c);
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

bool isOpeningBracket(QChar c)
{
    return c.category() == QChar::Punctuation_Open && !isQuotationMark(c);
}

bool isClosingBracket(QChar c)
{
    return c.category() == QChar::Punctuation_Close && !isQuotationMark(c);
}

} // namespace app
