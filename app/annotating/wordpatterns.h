#pragma once

#include "storage/records/textrange.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace app {

/// Where the words of @p text are. Words with a hyphen, an apostrophe or a point inside are one;
/// @p splitsElisions makes two of "qu'il".
std::vector<storage::TextRange> wordRanges(QStringView text, bool splitsElisions);
/// @p word in lower case, with straight apostrophes and, in Arabic, without vowel signs and with
/// one form of alef.
QString plainWord(QStringView word);
/// Every word of @p text as plainWord() has it.
QStringList plainWords(QStringView text, bool splitsElisions);

/// Words and phrases of one language, as a table lists them: separated by commas, in lower case. A
/// "*" at the begin or the end of a word stands for any letters, also none; alone, for any word.
class WordPatterns
{
public:
    void add(QStringView line);
    bool isEmpty() const { return m_patterns.empty(); }

    /// Whether @p word is one of the patterns of one word.
    bool matches(const QString &word) const;
    /// Whether one of the patterns stands in @p words.
    bool areIn(const QStringList &words) const;
    /// How many words the longest pattern has that @p words go on with at @p index; 0: none does.
    qsizetype lengthAt(const QStringList &words, qsizetype index) const;

private:
    std::vector<QStringList> m_patterns;
};

} // namespace app
