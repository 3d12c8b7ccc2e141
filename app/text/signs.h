#pragma once

#include <QChar>
#include <QStringView>

namespace app {

// Kinds of single characters, as sentences, clauses and quotations need them.

/// A blank: white space except the line's end, and the blanks that have no width.
bool isBlankSign(QChar c);
/// A letter, a digit or a mark on one.
bool isWordSign(QChar c);
/// A sign that can end a sentence: a full stop, question or exclamation mark of any script, or an
/// ellipsis.
bool isTerminator(QChar c);
/// A terminator of Chinese or Japanese, which no blank follows.
bool isWideTerminator(QChar c);
/// A quotation mark of any style, also an apostrophe.
bool isQuotationMark(QChar c);
/// A dash, also a hyphen that stands for one.
bool isDash(QChar c);
bool isOpeningBracket(QChar c);
bool isClosingBracket(QChar c);

/// The character at @p index, null outside of the text and at line ends.
inline QChar signAt(QStringView text, qsizetype index)
{
    if (index < 0 || index >= text.size() || text[index] == u'\n')
        return {};
    return text[index];
}

} // namespace app
