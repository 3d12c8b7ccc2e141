#pragma once

#include "app/cues/cuefinder.h"
#include "app/suggestions/grammar.h"
#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace app {

/// Words [begin, end) of a paragraph.
struct WordRange
{
    size_t begin = 0;
    size_t end = 0;

    bool isEmpty() const { return end <= begin; }
    size_t size() const { return end - begin; }
    bool contains(size_t word) const { return begin <= word && word < end; }
    bool operator==(const WordRange &) const = default;
};

/// What the rules look at: the words of one paragraph (a line of the text) with their classes, what
/// stands between them, its sentences, its quotations and which words are cues.
class Paragraph
{
public:
    struct Word
    {
        storage::TextRange range; ///< in the text
        QString form;             ///< as Grammar::classesOf() takes it; "'s" is a word of its own
        WordClasses classes;
        size_t sentence = 0;             ///< its number in the paragraph
        std::optional<size_t> quotation; ///< the one it lies in: index into quotations()
        const Cue *cue = nullptr;        ///< a word or phrase of saying that it belongs to
        bool isCapital = false;          ///< begins with a capital letter
        bool isNumber = false;

        bool is(WordClasses any) const { return bool(classes & any); }
    };

    /// What stands between a word and the one before it (or the paragraph's begin).
    struct Gap
    {
        bool hasComma = false;
        bool hasStop = false; ///< a semicolon, colon, dash, bracket or the end of a sentence
        bool hasColon = false;
        bool hasDash = false;
        bool opensQuotation = false;
        bool closesQuotation = false;
    };

    /// @p cues are those of the paragraph. The text, the cues and the grammar must outlive it.
    Paragraph(QStringView text, storage::TextRange paragraph, std::span<const Cue> cues,
              const Grammar &grammar, const QString &language);

    QStringView text() const { return m_text; }
    storage::TextRange range() const { return m_range; }
    const Grammar &grammar() const { return *m_grammar; }
    const std::vector<Word> &words() const { return m_words; }
    /// Before the word; at words().size(): after the last one.
    const Gap &gapBefore(size_t word) const { return m_gaps[word]; }
    /// Whether the word goes on with the one before it in its sentence: nothing but blanks, or a
    /// sign within a name, stands between them.
    bool isJoined(size_t word) const;
    /// With their marks, in order.
    const std::vector<storage::TextRange> &quotations() const { return m_quotations; }
    size_t sentenceCount() const { return m_sentences.size(); }
    WordRange sentence(size_t number) const { return m_sentences[number]; }

    /// From the first to the last word, without the signs around them but those of a number: "$4".
    storage::TextRange rangeOf(WordRange words) const;
    /// The words that lie in @p range.
    WordRange wordsIn(storage::TextRange range) const;

private:
    void readWords(const QString &language);
    void readGaps();

    QStringView m_text;
    storage::TextRange m_range;
    const Grammar *m_grammar;
    std::vector<Word> m_words;
    std::vector<Gap> m_gaps;
    std::vector<storage::TextRange> m_quotations;
    std::vector<WordRange> m_sentences;
};

/// The paragraphs of @p text that have words, in order. @p cues are those of the text and must
/// outlive them.
std::vector<Paragraph> paragraphsOf(QStringView text, const std::vector<Cue> &cues,
                                    const QString &language);

} // namespace app
