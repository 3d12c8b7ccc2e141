#include "app/suggestions/incises.h"

#include "app/suggestions/clausebounds.h"
#include "app/suggestions/cueplace.h"
#include "app/suggestions/romance.h"

#include <algorithm>

namespace app {

using namespace storage;

namespace {

using enum WordClass;

/// How many words may stand between the two commas.
constexpr size_t longestIncise = 14;

class InciseFinder
{
public:
    InciseFinder(const Paragraph &paragraph, WordRange quotation)
        : m_paragraph(paragraph),
          m_words(paragraph.words()),
          m_quotation(quotation)
    {
    }

    /// Begins with a comma or dash before @p begin: "a dit la maire", "se pregunta ella".
    std::optional<Suggestion> incise(size_t begin) const
    {
        size_t verb = begin;
        while (verb < m_quotation.end && m_words[verb].is(ObjectPronoun | Auxiliary) &&
               !m_words[verb].is(Saying) && m_paragraph.isJoined(verb + 1))
            ++verb;
        size_t subject = verb;
        if (m_paragraph.grammar().splitsInversions && verb < m_quotation.end &&
            m_words[verb].is(SubjectPronoun) && verb > begin) { // "a-t-il dit"
            ++verb;
        } else {
            subject = m_quotation.end;
        }
        if (verb >= m_quotation.end || !m_words[verb].is(Saying) || m_words[verb].isCapital)
            return std::nullopt;
        size_t end = verb + 1;
        while (end < m_quotation.end && end - begin < longestIncise && m_paragraph.isJoined(end))
            ++end;
        const Paragraph::Gap &behind = m_paragraph.gapBefore(end);
        if (!behind.hasComma && !behind.hasStop)
            return std::nullopt;
        Suggestion suggestion;
        WordRange source{subject, subject + 1};
        if (subject == m_quotation.end)
            source = subjectOf(verb + 1, end);
        // Without a person, it is more of what is said
        if (source.isEmpty() && !(end == verb + 1 && m_paragraph.gapBefore(begin).hasDash))
            return std::nullopt;
        suggestion.rule = QStringLiteral("parenthesis");
        suggestion.cue = m_paragraph.rangeOf({subject < verb ? verb : begin, verb + 1});
        if (!source.isEmpty())
            suggestion.source = {m_paragraph.rangeOf(source)};
        suggestion.content = {rangeWithMarks(m_paragraph, {m_quotation.begin, begin})};
        if (end < m_quotation.end)
            suggestion.content.push_back(rangeWithMarks(m_paragraph, {end, m_quotation.end}));
        return suggestion;
    }

private:
    /// "la maire", "Ana Reyes": the words from @p begin on, past adverbials.
    WordRange subjectOf(size_t begin, size_t end) const
    {
        if (begin >= end)
            return {};
        const size_t first = subjectBehind(m_paragraph, begin);
        const Paragraph::Word &word = m_words[first];
        const bool isSubject =
            first < end && !word.is(Complementiser | TimeWord) &&
            (!word.is(Preposition) || (first == begin && word.is(Determiner))) &&
            (word.isCapital || word.is(Determiner | SubjectPronoun | Title | PersonNoun));
        return isSubject ? WordRange{first, end} : WordRange{};
    }

    const Paragraph &m_paragraph;
    const std::vector<Paragraph::Word> &m_words;
    WordRange m_quotation;
};

} // namespace

std::vector<Suggestion> incisesIn(const Paragraph &paragraph)
{
    std::vector<Suggestion> found;
    if (!paragraph.grammar().isRomance)
        return found;
    for (const TextRange quotation : paragraph.quotations()) {
        const WordRange words =
            withinReach(paragraph.wordsIn(quotation), paragraph.wordsIn(quotation).begin);
        const InciseFinder finder(paragraph, words);
        for (size_t word = words.begin + 1; word < words.end; ++word) {
            const Paragraph::Gap &gap = paragraph.gapBefore(word);
            if (!gap.hasComma && !gap.hasDash)
                continue;
            if (std::optional<Suggestion> suggestion = finder.incise(word)) {
                found.push_back(*suggestion);
                break;
            }
        }
    }
    return found;
}

} // namespace app
