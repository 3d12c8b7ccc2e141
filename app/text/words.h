#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace app {

/// How many words @p text has, by Unicode word boundaries: a run between two boundaries counts
/// where it holds a letter, a digit, a kana or an ideograph.
qsizetype wordCount(QStringView text);

/// Those words, in their order, as they stand in @p text.
QStringList wordsIn(QStringView text);

/// How many characters a word has, roughly, where @p character is of a script that is written
/// without blanks between words (Chinese, Japanese, Thai ...); 0 where it is of another.
int lengthOfUnpartedWord(char32_t character);

} // namespace app
