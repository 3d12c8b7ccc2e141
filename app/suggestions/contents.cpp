#include "app/suggestions/contents.h"

#include "app/suggestions/nounphrases.h"

#include <algorithm>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

using enum WordClass;

/// How many paragraphs a quotation may go on for.
constexpr size_t mostContinued = 50;
/// How many words before and after the cue are looked at, however long the sentence: what keeps the
/// time in proportion to the text.
constexpr size_t farthestWord = 250;

/// The part of @p sentence within reach of @p word.
WordRange within(WordRange sentence, size_t word)
{
    const size_t first = word > farthestWord ? word - farthestWord : 0;
    return {std::max(sentence.begin, first), std::min(sentence.end, word + farthestWord)};
}

class ContentFinder
{
public:
    ContentFinder(const std::vector<Paragraph> &paragraphs, size_t number, const CuePhrase &cue,
                  const std::vector<WordRange> &source)
        : m_paragraphs(paragraphs),
          m_number(number),
          m_paragraph(paragraphs[number]),
          m_words(m_paragraph.words()),
          m_cue(cue),
          m_sentence(within(m_paragraph.sentence(m_words[cue.head].sentence), cue.head)),
          m_frame(cue.words)
    {
        // Cue and source beside it stand between two parts of the content
        if (!source.empty() && m_sentence.contains(source.front().begin) &&
            source.front().begin < m_cue.words.begin && m_cue.form != CueForm::Noun)
            m_frame.begin = std::min(m_frame.begin, source.front().begin);
        if (!source.empty() && source.back().begin >= m_cue.words.end &&
            source.back().begin <= m_cue.words.end + 1)
            m_frame.end = source.back().end;
        // "a-t-il dit": the auxiliary stands before the source
        if (m_paragraph.grammar().splitsInversions && m_frame.begin > m_sentence.begin &&
            m_words[m_frame.begin].is(SubjectPronoun) && m_words[m_frame.begin - 1].is(Auxiliary) &&
            m_paragraph.isJoined(m_frame.begin))
            --m_frame.begin;
    }

    Content find() const
    {
        if (m_cue.form == CueForm::Credit)
            return creditedClause();
        if (m_cue.form == CueForm::Colon)
            return labelledSpeech();
        if (m_cue.form == CueForm::Noun)
            return after(u"noun_clause"_s);
        if (m_cue.form == CueForm::Passive && !m_words[m_cue.head].is(Adjective))
            return passive();
        if (m_cue.form == CueForm::Adverb)
            return hearsay();
        if (quotesBefore())
            return quotation();
        if (isPostponed())
            return postponed();
        if (m_paragraph.gapBefore(m_frame.end).opensQuotation && m_frame.end < m_words.size())
            return quotationAfter();
        return after(ruleAfter());
    }

private:
    const Paragraph::Gap &gap(size_t word) const { return m_paragraph.gapBefore(word); }

    /// A quotation ends directly before cue and source.
    bool quotesBefore() const
    {
        return m_frame.begin > 0 && m_frame.begin <= m_words.size() &&
               gap(m_frame.begin).closesQuotation && !gap(m_frame.begin).hasDash;
    }

    /// The quotations that follow from word @p word on in this paragraph without another speaker.
    void addFollowing(size_t word, std::vector<TextRange> &ranges) const
    {
        // The sentence may go on after the cue: ', said X on Monday. "B."'
        size_t next = word;
        while (next < m_sentence.end && !m_words[next].quotation) {
            if (m_words[next].cue && next > m_frame.end && isSayingWord(*m_words[next].cue))
                return;
            ++next;
        }
        while (next < m_words.size() && m_words[next].quotation) {
            const size_t quotation = *m_words[next].quotation;
            size_t end = next;
            while (end < m_words.size() && m_words[end].quotation == quotation)
                ++end;
            // Another speaker's: '"C," said Y'
            const bool isFollowed =
                end < m_words.size() && !gap(end).hasStop && !m_words[end].quotation;
            const bool isOthers =
                end < m_words.size() && gap(end).hasComma == false && isFollowed && hasCueNear(end);
            if (isOthers || isSpokenBy(end))
                return;
            ranges.push_back(m_paragraph.quotations()[quotation]);
            next = end;
            if (next < m_words.size() && !m_words[next].quotation)
                return;
        }
    }

    bool hasCueNear(size_t word) const
    {
        for (size_t index = word; index < m_words.size() && index < word + 6; ++index) {
            if (m_words[index].quotation)
                return false;
            if (m_words[index].cue && isSayingWord(*m_words[index].cue))
                return true;
        }
        return false;
    }

    /// The quotation that ended before @p word has a speaker of its own behind it.
    bool isSpokenBy(size_t word) const
    {
        if (word >= m_words.size() || m_words[word].quotation)
            return false;
        const qsizetype place = m_words[word].range.begin;
        const QStringView between = m_paragraph.text().sliced(m_words[word - 1].range.end,
                                                              place - m_words[word - 1].range.end);
        return between.contains(u',') && hasCueNear(word);
    }

    Content quotation() const
    {
        Content content{u"quotation_before"_s, {}};
        const TextRange last = m_paragraph.quotations()[*m_words[m_frame.begin - 1].quotation];
        // The clause that the quotation is part of: 'The summit did "too little," he said'
        const size_t firstOfQuotation = m_paragraph.wordsIn(last).begin;
        const size_t sentenceOfQuotation = m_words[firstOfQuotation].sentence;
        const WordRange sentence =
            within(m_paragraph.sentence(sentenceOfQuotation), firstOfQuotation);
        size_t begin = firstOfQuotation;
        if (sentence.begin < firstOfQuotation && !m_words[sentence.begin].quotation &&
            !hasCueBetween(sentence.begin, firstOfQuotation)) {
            begin = sentence.begin;
        } else {
            // Quotations that stand before it in one run
            while (begin > 0 && m_words[begin - 1].quotation && gap(begin).closesQuotation)
                begin = m_paragraph.wordsIn(m_paragraph.quotations()[*m_words[begin - 1].quotation])
                            .begin;
        }
        TextRange range{m_words[begin].quotation
                            ? m_paragraph.quotations()[*m_words[begin].quotation].begin
                            : m_words[begin].range.begin,
                        last.end};
        content.ranges.push_back(range);
        const size_t next = m_frame.end;
        if (next < m_words.size() && gap(next).opensQuotation && m_words[next].quotation) {
            content.ranges.push_back(m_paragraph.quotations()[*m_words[next].quotation]);
        } else if (m_words.size() > next) {
            addFollowing(next, content.ranges);
        }
        return content;
    }

    bool hasCueBetween(size_t begin, size_t end) const
    {
        for (size_t word = begin; word < end; ++word) {
            if (m_words[word].cue && isSayingWord(*m_words[word].cue))
                return true;
        }
        return false;
    }

    Content quotationAfter() const
    {
        Content content{u"quotation_after"_s, {}};
        size_t word = m_frame.end;
        if (!gap(word).hasColon && !gap(word).hasComma) {
            // 'said the plan was "mad" and late': a clause with quoted words
            const TextRange quotation = m_paragraph.quotations()[*m_words[word].quotation];
            const size_t end = m_paragraph.wordsIn(quotation).end;
            if (end < m_sentence.end && m_words[end].sentence == m_words[m_cue.head].sentence) {
                Content clause = after(u"mixed_after"_s);
                return clause;
            }
        }
        while (word < m_words.size() && m_words[word].quotation) {
            const TextRange quotation = m_paragraph.quotations()[*m_words[word].quotation];
            content.ranges.push_back(quotation);
            word = m_paragraph.wordsIn(quotation).end;
        }
        addContinued(content.ranges);
        return content;
    }

    /// A quotation that is not closed goes on in the next paragraphs, which open it again.
    void addContinued(std::vector<TextRange> &ranges) const
    {
        const size_t last = std::min(m_paragraphs.size() - 1, m_number + mostContinued);
        for (size_t number = m_number; number < last; ++number) {
            const Paragraph &paragraph = m_paragraphs[number];
            const QStringView end = paragraph.text()
                                        .sliced(paragraph.range().begin, paragraph.range().length())
                                        .trimmed();
            const bool isOpen = !ranges.empty() &&
                                ranges.back().end >= paragraph.words().back().range.end &&
                                !end.endsWith(u'"') && !end.endsWith(u'”') && !end.endsWith(u'»') &&
                                !end.endsWith(u'’');
            const Paragraph &next = m_paragraphs[number + 1];
            if (!isOpen || next.quotations().empty() ||
                next.quotations().front().begin > next.words().front().range.begin)
                return;
            ranges.push_back(next.quotations().front());
        }
    }

    /// Cue and source stand behind what is said: ", the mayor said."
    bool isPostponed() const
    {
        if (m_frame.begin <= m_sentence.begin)
            return false;
        const size_t next = m_frame.end;
        // "—No sé nada —dijo": dashes stand for quotation marks where one begins the paragraph
        if (gap(0).hasDash && gap(m_frame.begin).hasDash && m_words[m_cue.head].is(Saying))
            return true;
        if (!gap(m_frame.begin).hasComma)
            return false;
        if (next >= m_sentence.end)
            return true;
        if (gap(next).hasComma && !gap(next).opensQuotation)
            return true;
        if (m_words[next].is(TimeWord))
            return true;
        // "..., dijo la policía el martes"
        if (m_words[next].is(Determiner) && next + 1 < m_sentence.end &&
            m_words[next + 1].is(TimeWord) && m_paragraph.grammar().invertsSubjects)
            return true;
        // "..., he said in a statement": nothing but an adverbial to the end
        return m_words[next].is(Preposition) && !m_words[next].is(Complementiser) &&
               m_words[m_cue.head].is(Saying);
    }

    Content postponed() const
    {
        Content content{u"clause_before"_s, {}};
        size_t begin = m_sentence.begin;
        content.ranges.push_back(m_paragraph.rangeOf({begin, m_frame.begin}));
        extendToQuotation(content.ranges.back(), {begin, m_frame.begin});
        // Parenthetical: "The plan, he said, would fail"
        const size_t next = m_frame.end;
        if (next < m_sentence.end && gap(next).hasComma && m_frame.begin > m_sentence.begin) {
            const Paragraph::Word &word = m_words[next];
            const bool goesOn = !word.is(Contrast | Relative | Subordinator) && !isGerund(next) &&
                                !word.is(Conjunction) && !word.cue;
            if (goesOn && !hasVerb({m_sentence.begin, m_frame.begin})) {
                content.rule = u"parenthesis"_s;
                content.ranges.push_back(m_paragraph.rangeOf({next, clauseEnd(next)}));
                extendToQuotation(content.ranges.back(), {next, clauseEnd(next)});
                return content;
            }
        }
        if (next < m_words.size())
            addFollowing(next, content.ranges);
        return content;
    }

    bool isGerund(size_t word) const
    {
        const QStringView ending = m_paragraph.grammar().gerundEnding;
        return !ending.isEmpty() && m_words[word].form.endsWith(ending);
    }

    bool hasVerb(WordRange words) const
    {
        for (size_t word = words.begin; word < words.end; ++word) {
            if (looksLikeVerb(m_paragraph, word))
                return true;
        }
        return false;
    }

    QString ruleAfter() const
    {
        const size_t next = m_frame.end;
        if (next >= m_sentence.end)
            return u"object_after"_s;
        if (m_words[next].is(Complementiser) && !m_words[next].quotation)
            return u"that_clause_after"_s;
        if (m_words[next].is(InfinitiveMark))
            return u"infinitive_after"_s;
        if (m_words[next].is(Question))
            return u"question_after"_s;
        if (m_words[m_cue.head].is(Saying))
            return u"clause_after"_s;
        return u"object_after"_s;
    }

    /// Past the recipient and the adverbials between cue and content: "told reporters on Monday
    /// that".
    size_t beginOfContent() const
    {
        size_t begin = m_frame.end;
        const bool hasRecipient = m_words[m_cue.head].is(Addressing);
        const bool isSaid = m_words[m_cue.head].is(Saying);
        const bool isVerbLast = m_paragraph.grammar().isVerbLast; // "teilte am Abend mit, dass"
        for (size_t word = begin; word < m_sentence.end && word < begin + 15; ++word) {
            if (m_words[word].quotation)
                return gap(word).opensQuotation && (hasRecipient || isSaid) &&
                               !hasVerb({begin, word})
                           ? word
                           : begin;
            if (word > begin && gap(word).hasStop)
                break;
            const bool isIntroducer = m_words[word].is(Complementiser) ||
                                      (hasRecipient && m_words[word].is(Question | InfinitiveMark));
            if (isIntroducer && (hasRecipient || isSaid || isVerbLast || word == begin))
                return word;
            // "teilte am Abend mit, die Straße sei frei"
            if (isVerbLast && word > begin && gap(word).hasComma && m_words[word - 1].is(Particle))
                return word;
            if (isSaid && word > begin && gap(word).hasComma)
                break;
        }
        if (hasRecipient) {
            const WordRange recipient = nounPhraseAfter(m_paragraph, begin);
            if (!recipient.isEmpty() && recipient.end < m_sentence.end)
                return recipient.end;
        }
        if (isSaid) {
            // "said on Monday the plan", "said Monday it would"
            while (begin < m_sentence.end &&
                   (m_words[begin].is(TimeWord) ||
                    (m_words[begin].is(Preposition) && begin + 1 < m_sentence.end &&
                     m_words[begin + 1].is(TimeWord))))
                ++begin;
        }
        return begin;
    }

    /// Where a clause that begins with @p begin ends.
    size_t clauseEnd(size_t begin) const
    {
        for (size_t word = begin + 1; word < m_sentence.end; ++word) {
            if (m_words[word].quotation)
                continue;
            const Paragraph::Gap &before = gap(word);
            // ", he said", ", saying that", ", according to"
            if (before.hasComma && m_words[word].cue && m_words[word].cue->kind == CueKind::Credit)
                return word;
            if (before.hasComma && m_words[word].cue && isGerund(word) &&
                isSayingWord(*m_words[word].cue))
                return word;
            // " and called for": another cue of the same source
            if (word + 1 < m_sentence.end && m_words[word].is(Conjunction | Contrast) &&
                m_words[word + 1].cue && m_words[word + 1].cue->kind == CueKind::SureWord &&
                !m_words[word + 1].quotation)
                return word;
            // ", but the author's own": a contrast with a subject of its own
            if (before.hasComma && m_words[word].is(Contrast) && m_words[word].form == u"but")
                return word;
            // ", though she noted": an add-on with a cue of its own
            if (before.hasComma && m_words[word].is(Contrast | Subordinator | Conjunction) &&
                isReport(word))
                return word;
            if (before.hasDash)
                return word;
        }
        return m_sentence.end;
    }

    /// Whether a subject and a word of saying follow within some words, without a comma.
    bool isReport(size_t word) const
    {
        for (size_t next = word + 1; next < m_sentence.end && next < word + 7; ++next) {
            if (gap(next).hasComma || gap(next).hasStop || m_words[next].quotation)
                return false;
            if (m_words[next].cue && m_words[next].cue->kind == CueKind::SureWord &&
                next > word + 1)
                return true;
        }
        return false;
    }

    /// Where the object of a verb ends, when no clause is said.
    size_t objectEnd(size_t begin) const
    {
        const size_t limit = clauseEnd(begin);
        for (size_t word = begin + 1; word < limit; ++word) {
            if (m_words[word].quotation)
                continue;
            const Paragraph::Gap &before = gap(word);
            if (m_words[word].is(Contrast | Subordinator) && !m_words[word].is(Complementiser) &&
                (before.hasComma || !m_words[word].is(Preposition)))
                return word;
            if (before.hasComma &&
                (m_words[word].is(Relative) || m_words[word].is(Subordinator | SubjectPronoun) ||
                 isGerund(word)))
                return word;
        }
        return limit;
    }

    /// Takes in the marks of quotations at the ends of @p words.
    void extendToQuotation(TextRange &range, WordRange words) const
    {
        if (words.isEmpty())
            return;
        if (const auto quotation = m_words[words.begin].quotation;
            quotation &&
            m_paragraph.wordsIn(m_paragraph.quotations()[*quotation]).begin == words.begin)
            range.begin = std::min(range.begin, m_paragraph.quotations()[*quotation].begin);
        if (const auto quotation = m_words[words.end - 1].quotation;
            quotation && m_paragraph.wordsIn(m_paragraph.quotations()[*quotation]).end == words.end)
            range.end = std::max(range.end, m_paragraph.quotations()[*quotation].end);
    }

    Content after(QString rule) const
    {
        const size_t begin = beginOfContent();
        if (begin >= m_sentence.end)
            return {};
        // "a statement on Monday" does not say what was stated
        if (m_cue.form == CueForm::Noun && m_words[begin].is(TimeWord))
            return {};
        if (m_paragraph.grammar().isVerbLast && m_words[begin].is(Complementiser))
            rule = u"that_clause_after"_s;
        WordRange words{begin, rule == u"object_after" ? objectEnd(begin) : clauseEnd(begin)};
        // "wies die Vorwürfe zurück"
        if (m_paragraph.grammar().isVerbLast && rule == u"object_after" && words.size() > 1 &&
            m_words[words.end - 1].is(Particle) && !m_words[words.end - 1].quotation)
            --words.end;
        Content content{rule, {m_paragraph.rangeOf(words)}};
        extendToQuotation(content.ranges.front(), words);
        if (words.end == m_sentence.end && m_words[words.end - 1].quotation &&
            words.end < m_words.size())
            addFollowing(words.end, content.ranges);
        return content;
    }

    Content creditedClause() const
    {
        Content content{u"credit"_s, {}};
        if (m_frame.begin > m_sentence.begin) {
            const WordRange words{m_sentence.begin, m_frame.begin};
            content.ranges.push_back(m_paragraph.rangeOf(words));
            extendToQuotation(content.ranges.back(), words);
        }
        if (m_frame.end < m_sentence.end &&
            (gap(m_frame.end).hasComma || m_paragraph.grammar().putsVerbSecond) &&
            (m_frame.begin == m_sentence.begin ||
             (gap(m_frame.end).hasComma && !hasVerb({m_sentence.begin, m_frame.begin})))) {
            const WordRange words{m_frame.end, m_sentence.end};
            content.ranges.push_back(m_paragraph.rangeOf(words));
            extendToQuotation(content.ranges.back(), words);
        }
        return content.ranges.empty() ? Content{} : content;
    }

    /// "The mayor is expected to resign": the subject and what follows.
    Content passive() const
    {
        Content content{u"passive"_s, {}};
        const WordRange subject = nounPhraseBefore(m_paragraph, m_cue.words.begin);
        if (!subject.isEmpty() && !isEmptySubject(m_paragraph, subject))
            content.ranges.push_back(m_paragraph.rangeOf(subject));
        const size_t next = m_cue.words.end;
        if (next < m_sentence.end && m_words[next].form != u"by" &&
            m_words[next - 1].form != u"by" &&
            (m_words[next].is(InfinitiveMark | Complementiser) || m_words[next].quotation ||
             content.ranges.empty() || m_words[next - 1].is(Preposition))) {
            const WordRange words{next, clauseEnd(next)};
            content.ranges.push_back(m_paragraph.rangeOf(words));
            extendToQuotation(content.ranges.back(), words);
        }
        return content.ranges.empty() ? Content{} : content;
    }

    /// "WALLACE: Will she come?", "Poll: Mayor ahead": the rest of the paragraph.
    Content labelledSpeech() const
    {
        const WordRange words{m_cue.head, m_words.size()};
        Content content{u"speaker_label"_s, {m_paragraph.rangeOf(words)}};
        extendToQuotation(content.ranges.front(), words);
        return content;
    }

    /// "The harbour was reportedly closed": the whole clause, in two pieces.
    Content hearsay() const
    {
        Content content{u"hearsay"_s, {}};
        const size_t begin = m_cue.words.begin;
        if (begin > m_sentence.begin) {
            const WordRange subject = nounPhraseBefore(m_paragraph, begin);
            if (!subject.isEmpty())
                content.ranges.push_back(m_paragraph.rangeOf(subject));
        }
        if (m_cue.words.end < m_sentence.end)
            content.ranges.push_back(
                m_paragraph.rangeOf({m_cue.words.end, clauseEnd(m_cue.words.end)}));
        return content.ranges.empty() ? Content{} : content;
    }

    const std::vector<Paragraph> &m_paragraphs;
    size_t m_number;
    const Paragraph &m_paragraph;
    const std::vector<Paragraph::Word> &m_words;
    const CuePhrase &m_cue;
    WordRange m_sentence;
    WordRange m_frame; ///< the cue with a source directly beside it
};

} // namespace

Content contentOf(const std::vector<Paragraph> &paragraphs, size_t number, const CuePhrase &cue,
                  const std::vector<WordRange> &source)
{
    return ContentFinder(paragraphs, number, cue, source).find();
}

} // namespace app
