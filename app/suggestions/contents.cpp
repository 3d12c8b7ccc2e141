#include "app/suggestions/contents.h"

#include "app/suggestions/clausebounds.h"
#include "app/suggestions/cueplace.h"
#include "app/suggestions/nounphrases.h"
#include "app/suggestions/passives.h"
#include "app/suggestions/quotedcontents.h"
#include "app/suggestions/romance.h"
#include "app/suggestions/verbbrackets.h"
#include "app/suggestions/verbfirst.h"

#include <algorithm>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

using enum WordClass;

class ContentFinder
{
public:
    explicit ContentFinder(const CuePlace &place)
        : m_place(place),
          m_paragraph(place.paragraph()),
          m_words(place.words()),
          m_cue(place.cue),
          m_sentence(place.sentence),
          m_frame(place.frame),
          m_hasSource(place.sourceEnd > 0)
    {
    }

    Content find() const
    {
        if (m_cue.form == CueForm::Credit)
            return creditedClause();
        if (isColonOfSentence(m_paragraph, m_cue))
            return m_hasSource ? quotationAfter(m_place) : Content{};
        if (m_cue.form == CueForm::Colon)
            return labelledSpeech();
        if (m_place.isAside && (m_frame.end >= m_sentence.end || gap(m_frame.end).hasComma))
            return creditedClause();
        if (m_cue.form == CueForm::Noun)
            return after(u"noun_clause"_s);
        if (const std::optional<PassiveParts> parts = passiveOfParts())
            return plainPassive(*parts);
        if (m_cue.form == CueForm::Passive && !m_words[m_cue.head].is(Adjective))
            return passive();
        if (m_cue.form == CueForm::Adverb)
            return hearsay();
        if (quotesBefore(m_place) && !isBehindTitle())
            return quotationBefore(m_place);
        if (isRomance() && isInDialogue())
            return spoken();
        if (isPostponed())
            return postponed();
        if (quotesAfter(m_place))
            return isMixedAfter(m_place) ? after(u"mixed_after"_s) : quotationAfter(m_place);
        return after(ruleAfter());
    }

private:
    const Paragraph::Gap &gap(size_t word) const { return m_paragraph.gapBefore(word); }
    bool isRomance() const { return m_paragraph.grammar().isRomance; }

    /// "—¿Vendrá usted? —preguntó el juez—. Lo espero": dashes stand for quotation marks where one
    /// begins the paragraph.
    bool isInDialogue() const
    {
        return m_frame.begin > 0 && gap(0).hasDash && gap(m_frame.begin).hasDash &&
               m_words[m_cue.head].is(Saying);
    }

    /// ", añadiendo en", ", que insistió en", "Tras la misa, el alcalde insistió en": what is said
    /// follows.
    bool goesOn() const
    {
        const bool hasSubjectBefore =
            m_frame.begin < m_cue.words.begin && m_frame.end == m_cue.words.end &&
            m_frame.end < m_sentence.end && m_words[m_frame.end].is(Preposition);
        return goesOnWithCueBefore(m_paragraph, m_cue) || m_words[m_frame.begin].is(Relative) ||
               (hasSubjectBefore && !m_words[m_frame.begin].is(ObjectPronoun | Auxiliary));
    }

    /// 'En una entrevista con "El Correo", la ministra habla de': what is said follows.
    bool isBehindTitle() const
    {
        return isRomance() && m_frame.begin < m_cue.words.begin && m_frame.end == m_cue.words.end &&
               m_frame.end < m_sentence.end && m_paragraph.isJoined(m_frame.end) &&
               gap(m_frame.begin).hasComma &&
               !m_words[m_frame.begin].is(Auxiliary | SubjectPronoun) &&
               !m_words[m_sentence.begin].quotation;
    }

    Content spoken() const
    {
        const size_t first = withinReach({0, m_words.size()}, m_cue.head).begin;
        size_t begin = m_frame.begin - 1;
        while (begin > first && !gap(begin).hasDash)
            --begin;
        Content content{u"clause_before"_s, {rangeWithMarks(m_paragraph, {begin, m_frame.begin})}};
        const size_t last = withinReach({0, m_words.size()}, m_cue.head).end;
        size_t end = m_frame.end + 1;
        if (m_frame.end >= last || !gap(m_frame.end).hasDash)
            return content;
        while (end < last && !gap(end).hasDash)
            ++end;
        content.ranges.push_back(rangeWithMarks(m_paragraph, {m_frame.end, end}));
        return content;
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
        if (isRomance() && goesOn())
            return false;
        if (!gap(m_frame.begin).hasComma && !(isRomance() && m_words[m_cue.head].is(Saying) &&
                                              followsQuestion(m_paragraph, m_frame.begin)))
            return false;
        if (next >= m_sentence.end)
            return true;
        if (gap(next).hasComma && !gap(next).opensQuotation)
            return true;
        if (m_words[next].is(TimeWord))
            return true;
        // "..., sagte die Ministerin erneut im Bundestag"
        if (m_paragraph.grammar().putsVerbSecond && isClauseBefore(m_paragraph, m_frame.begin)) {
            if (m_words[m_cue.head].is(Saying)) // "..., sagte Keller der Zeitung"
                return true;
            const size_t rest = pastAdverbials(m_paragraph, next);
            if (rest >= m_sentence.end || !m_paragraph.isJoined(rest))
                return true;
        }
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
        content.ranges.push_back(rangeWithMarks(m_paragraph, {begin, m_frame.begin}));
        // Parenthetical: "The plan, he said, would fail"
        const size_t next = m_frame.end;
        if (next < m_sentence.end && gap(next).hasComma && m_frame.begin > m_sentence.begin) {
            const Paragraph::Word &word = m_words[next];
            const bool goesOn = !word.is(Contrast | Relative | Subordinator) &&
                                !isGerund(m_paragraph, next) && !word.is(Conjunction) && !word.cue;
            if (goesOn && !hasVerb(m_paragraph, {m_sentence.begin, m_frame.begin})) {
                content.rule = u"parenthesis"_s;
                content.ranges.push_back(
                    rangeWithMarks(m_paragraph, {next, clauseEnd(m_paragraph, m_sentence, next)}));
                return content;
            }
        }
        if (next < m_words.size())
            addFollowing(m_place, next, content.ranges);
        return content;
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
        // "por qué"
        const bool isGoverned = m_words[next].is(Preposition) && m_paragraph.isJoined(next + 1) &&
                                m_words[next + 1].is(Question) && isRomance();
        if (m_words[next].is(Question) || isGoverned)
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
        const bool hasRecipient =
            m_words[m_cue.head].is(Addressing) && !m_words[m_frame.end - 1].is(Preposition);
        const bool isSaid = m_words[m_cue.head].is(Saying);
        const bool isVerbLast = m_paragraph.grammar().isVerbLast; // "teilte am Abend mit, dass"
        for (size_t word = begin; word < m_sentence.end && word < begin + 15; ++word) {
            if (m_paragraph.grammar().putsVerbFirst && gap(word).opensQuotation) {
                const size_t end = quotedNameEnd(m_paragraph, word); // "told newspaper «Ufuq» that"
                if (end > word) {
                    word = end - 1;
                    continue;
                }
            }
            if (m_words[word].quotation)
                return gap(word).opensQuotation && (hasRecipient || isSaid) &&
                               !hasVerb(m_paragraph, {begin, word})
                           ? word
                           : begin;
            if (word > begin && gap(word).hasStop)
                break;
            const bool isIntroducer = m_words[word].is(Complementiser) ||
                                      (hasRecipient && m_words[word].is(Question | InfinitiveMark));
            const bool isVerbFirst =
                m_paragraph.grammar().putsVerbFirst &&
                std::none_of(
                    m_words.begin() + qsizetype(begin), m_words.begin() + qsizetype(word),
                    [](const Paragraph::Word &each) { return each.cue || each.is(Relative); });
            if (isIntroducer &&
                (hasRecipient || isSaid || isVerbLast || isVerbFirst || word == begin)) {
                // "pointed the-report to that the dam", in Arabic; "advirtió de que"
                const bool isGoverned = (m_paragraph.grammar().putsVerbFirst || isRomance()) &&
                                        word > begin && m_words[word - 1].is(Preposition) &&
                                        !m_words[word - 1].is(ObjectPronoun);
                return isGoverned ? word - 1 : word;
            }
            // "teilte am Abend mit, die Straße sei frei"
            if (isVerbLast && word > begin && gap(word).hasComma && m_words[word - 1].is(Particle))
                return word;
            // "sagte der Zeitung, die Straße sei frei"
            if (isVerbLast && isSaid && word > begin && gap(word).hasComma &&
                !hasVerb(m_paragraph, {begin, word}))
                return word;
            // "said the-minister, in an-interview, that"
            const bool isIncident =
                m_paragraph.grammar().putsVerbFirst && m_words[word].is(Preposition | TimeWord);
            if (isSaid && word > begin && gap(word).hasComma && !isIncident)
                break;
            // "lamenta la subida y pide que"
            if (isRomance() && word > begin && m_words[word].cue)
                break;
        }
        if (hasRecipient) {
            const WordRange recipient = nounPhraseAfter(m_paragraph, begin);
            if (!recipient.isEmpty() && recipient.end < m_sentence.end)
                return recipient.end;
        }
        if (m_paragraph.grammar().putsVerbSecond)
            begin = std::min(pastTimes(m_paragraph, begin), m_sentence.end);
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

    /// "Asked about the crane, the mayor", "When asked about it, he"
    bool isFronted() const
    {
        if (m_cue.form != CueForm::Participle && m_cue.form != CueForm::Passive &&
            !m_words[m_cue.head].is(Addressing))
            return false;
        const size_t begin = m_cue.words.begin;
        return begin == m_sentence.begin ||
               (begin == m_sentence.begin + 1 && m_words[begin - 1].is(Subordinator | Preposition));
    }

    size_t nextComma(size_t begin) const
    {
        for (size_t word = begin + 1; word < m_sentence.end; ++word) {
            if (gap(word).hasComma && !m_words[word].quotation)
                return word;
        }
        return m_sentence.end;
    }

    /// "Das Gericht hat die Klage am Freitag zurückgewiesen": where nothing is said behind the
    /// verb.
    WordRange objectInBracket(size_t begin) const
    {
        const std::optional<VerbBracket> bracket = verbBracket(m_paragraph, m_cue);
        if (!bracket || bracket->opens >= m_cue.words.begin)
            return {};
        const size_t next = m_cue.words.end;
        const bool goesOn = begin < m_sentence.end && begin >= next &&
                            !m_words[begin].is(Conjunction | Contrast | Subordinator) &&
                            !(m_words[begin].is(Relative) && begin + 1 < m_sentence.end &&
                              !m_words[begin + 1].isCapital);
        if (goesOn && (gap(next).hasComma || gap(next).hasColon || gap(next).opensQuotation))
            return {};
        size_t first = bracket->opens + 1;
        if (m_place.sourceEnd > first && m_place.sourceEnd <= m_cue.words.begin)
            first = m_place.sourceEnd;
        first = pastTimes(m_paragraph, first);
        if (first < m_cue.words.begin && m_words[first].form == u"sich")
            ++first;
        WordRange words{first, m_cue.words.begin};
        for (size_t word = words.begin + 1; word + 1 < words.end; ++word) {
            if (m_words[word].is(Preposition) && m_words[word + 1].is(TimeWord))
                words.end = word;
        }
        return words;
    }

    Content after(QString rule) const
    {
        const size_t begin = beginOfContent();
        if (const WordRange middle = objectInBracket(begin); !middle.isEmpty())
            return {u"object_after"_s, {rangeWithMarks(m_paragraph, middle)}};
        if (begin >= m_sentence.end)
            return {};
        // "a statement on Monday" does not say what was stated
        if (m_cue.form == CueForm::Noun && m_words[begin].is(TimeWord))
            return {};
        if (m_paragraph.grammar().isVerbLast && m_words[begin].is(Complementiser))
            rule = u"that_clause_after"_s;
        WordRange words{begin, rule == u"object_after" ? objectEnd(m_paragraph, m_sentence, begin)
                                                       : clauseEnd(m_paragraph, m_sentence, begin)};
        // "la vecina, que oyó gritos y avisó, pidió ayuda"
        const bool isInserted =
            isRomance() && m_words[m_frame.begin].is(Relative) && gap(m_frame.begin).hasComma;
        // "Die Aussage, dass das Licht aus war, überzeugte niemanden"
        const bool isFirst =
            m_cue.form == CueForm::Noun && m_paragraph.grammar().isVerbLast &&
            (m_cue.words.begin == m_sentence.begin || m_words[m_sentence.begin].is(Possessive));
        if (isFronted() || isInserted || isFirst)
            words.end = std::min(words.end, nextComma(begin));
        // "wies die Vorwürfe zurück"
        if (m_paragraph.grammar().isVerbLast && words.size() > 1 &&
            (rule == u"object_after" || (rule == u"clause_after" && m_paragraph.isJoined(begin))) &&
            m_words[words.end - 1].is(Particle) && !m_words[words.end - 1].quotation)
            --words.end;
        Content content{rule, {rangeWithMarks(m_paragraph, words)}};
        if (words.end == m_sentence.end && m_words[words.end - 1].quotation &&
            words.end < m_words.size())
            addFollowing(m_place, words.end, content.ranges);
        return content;
    }

    Content creditedClause() const
    {
        Content content{u"credit"_s, {}};
        if (m_frame.begin > m_sentence.begin) {
            const WordRange words{m_sentence.begin, m_frame.begin};
            content.ranges.push_back(rangeWithMarks(m_paragraph, words));
        }
        if (m_frame.end < m_sentence.end &&
            (gap(m_frame.end).hasComma || m_paragraph.grammar().putsVerbSecond) &&
            (m_frame.begin == m_sentence.begin ||
             (gap(m_frame.end).hasComma &&
              !hasVerb(m_paragraph, {m_sentence.begin, m_frame.begin})))) {
            const WordRange words{m_frame.end, isRomance()
                                                   ? clauseEnd(m_paragraph, m_sentence, m_frame.end)
                                                   : m_sentence.end};
            content.ranges.push_back(rangeWithMarks(m_paragraph, words));
        }
        // "La vía está cortada. Así lo confirmó la policía."
        const size_t number = m_words[m_cue.head].sentence;
        if (content.ranges.empty() && m_place.isAside && number > 0) {
            const WordRange before = m_paragraph.sentence(number - 1);
            content.rule = u"clause_before"_s;
            content.ranges.push_back(
                rangeWithMarks(m_paragraph, withinReach(before, before.end - 1)));
        }
        // "Der Pegel stieg laut Amt um drei Meter": what is said goes on behind it
        if (m_paragraph.grammar().putsVerbSecond && m_frame.begin > m_sentence.begin &&
            content.ranges.size() == 1 && m_frame.end < m_sentence.end &&
            (m_paragraph.isJoined(m_frame.end) || isEnclosed())) {
            const WordRange words{m_frame.end, clauseEnd(m_paragraph, m_sentence, m_frame.end)};
            content.ranges.push_back(rangeWithMarks(m_paragraph, words));
        }
        return content.ranges.empty() ? Content{} : content;
    }

    /// "Die Mauer ist, laut Gutachten, alt": commas around, and no clause of its own behind.
    bool isEnclosed() const
    {
        return gap(m_frame.begin).hasComma && gap(m_frame.end).hasComma &&
               !m_words[m_frame.end].is(Contrast | Relative | Subordinator | Conjunction);
    }

    /// "The mayor is expected to resign": the subject and what follows.
    Content passive() const
    {
        const bool isImpression = m_paragraph.grammar().isOfImpression(m_words[m_cue.head].form);
        Content content{isImpression ? u"impression"_s : u"passive"_s, {}};
        const bool isIncident = gap(m_cue.words.begin).hasComma; // "the boat, known as the Swan,"
        WordRange subject = nounPhraseBefore(m_paragraph, m_cue.words.begin);
        if (subject.isEmpty() && isIncident && m_cue.words.begin == m_cue.head)
            subject = plainPhraseBefore(m_paragraph, m_cue.words.begin);
        if (!subject.isEmpty() && !isEmptySubject(m_paragraph, subject))
            content.ranges.push_back(m_paragraph.rangeOf(subject));
        const size_t next = m_cue.words.end;
        if (next < m_sentence.end && !m_words[next].is(AgentMark) &&
            !m_words[next - 1].is(AgentMark | OriginMark) &&
            (m_words[next].is(InfinitiveMark | Complementiser) || m_words[next].quotation ||
             content.ranges.empty() || isImpression || m_words[next - 1].is(Preposition))) {
            WordRange words{next, clauseEnd(m_paragraph, m_sentence, next)};
            if (isIncident)
                words.end = std::min(words.end, nextComma(next));
            content.ranges.push_back(rangeWithMarks(m_paragraph, words));
        }
        return content.ranges.empty() ? Content{} : content;
    }

    std::optional<PassiveParts> passiveOfParts() const
    {
        return m_cue.form == CueForm::Passive ? passiveParts(m_paragraph, m_cue) : std::nullopt;
    }

    /// "El alcalde fue acusado por la oposición de mentir": the subject and what follows.
    Content plainPassive(const PassiveParts &parts) const
    {
        Content content{u"passive"_s, {}};
        for (const WordRange words : {parts.subject, parts.beforeAgent}) {
            if (!words.isEmpty())
                content.ranges.push_back(m_paragraph.rangeOf(words));
        }
        if (hasPassiveComplement(m_paragraph, parts)) {
            WordRange words{parts.rest, clauseEnd(m_paragraph, m_sentence, parts.rest)};
            if (gap(parts.begin).hasComma) // "El alcalde, acusado de mentir, dimitió"
                words.end = std::min(words.end, nextComma(parts.rest));
            content.ranges.push_back(rangeWithMarks(m_paragraph, words));
        }
        return content.ranges.empty() ? Content{} : content;
    }

    /// "WALLACE: Will she come?", "Poll: Mayor ahead": the rest of the paragraph.
    Content labelledSpeech() const
    {
        const WordRange words = namesSpeakerLast(m_paragraph, m_cue)
                                    ? WordRange{0, m_cue.head}
                                    : WordRange{m_cue.head, m_words.size()};
        Content content{u"speaker_label"_s, {rangeWithMarks(m_paragraph, words)}};
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
            content.ranges.push_back(m_paragraph.rangeOf(
                {m_cue.words.end, clauseEnd(m_paragraph, m_sentence, m_cue.words.end)}));
        return content.ranges.empty() ? Content{} : content;
    }

    const CuePlace &m_place;
    const Paragraph &m_paragraph;
    const std::vector<Paragraph::Word> &m_words;
    const CuePhrase &m_cue;
    WordRange m_sentence;
    WordRange m_frame;
    bool m_hasSource;
};

} // namespace

Content contentOf(const std::vector<Paragraph> &paragraphs, size_t number, const CuePhrase &cue,
                  const std::vector<WordRange> &source)
{
    return ContentFinder(cuePlace(paragraphs, number, cue, source)).find();
}

} // namespace app
