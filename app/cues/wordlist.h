#pragma once

#include "app/cues/cuesources.h"

#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <chrono>
#include <vector>

namespace app {

/// Looks for the words of a list, each of them in time that is bounded whatever its pattern is.
///
/// A word as it is stands for whole words only, capitals or not, with any blanks between them. What
/// a regular expression finds is widened to whole words; capitals do not count there either, but
/// for "(?-i)".
class WordList
{
public:
    /// How long one word may be looked for in one text before it is put aside.
    static constexpr std::chrono::milliseconds longest{1000};
    /// QChars; what is longer may not be found.
    static constexpr qsizetype longestMatch = 256;

    WordList() = default;
    explicit WordList(const std::vector<CueWord> &words);

    bool isEmpty() const { return m_words.empty(); }
    /// Before the first line of a text: each word may take its time anew.
    void beginText();
    /// Adds what is found in the piece of @p text, which is (part of) a line, by place; none
    /// overlaps another. Of two the earlier counts, then the longer, then the first of the list.
    void addListed(QStringView text, storage::TextRange piece, std::vector<ListedCue> &found);

    /// Those of the whole text.
    std::vector<ListedCue> listedIn(QStringView text);

    /// The words that are not looked for, and why: invalid ones, and those put aside for good.
    const std::vector<CueProblem> &problems() const { return m_problems; }

private:
    struct Word
    {
        size_t number = 0; ///< in the list, from 0
        CueWord word;
        QRegularExpression expression;
        std::chrono::nanoseconds spent{0}; ///< on this text
        bool isPutAside = false;
    };

    void lookFor(Word &word, const QString &line, std::vector<storage::TextRange> &found);
    void addWindow(Word &word, const QString &line, qsizetype begin,
                   std::vector<storage::TextRange> &found);
    void putAside(Word &word);

    std::vector<Word> m_words;
    std::vector<CueProblem> m_problems;
};

} // namespace app
