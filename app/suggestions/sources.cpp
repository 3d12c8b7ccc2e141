#include "app/suggestions/sources.h"

#include "app/suggestions/clausebounds.h"
#include "app/suggestions/clausenouns.h"
#include "app/suggestions/cueplace.h"
#include "app/suggestions/nounphrases.h"
#include "app/suggestions/passives.h"
#include "app/suggestions/romance.h"
#include "app/suggestions/verbbrackets.h"
#include "app/suggestions/verbfirst.h"

#include <algorithm>

namespace app {

namespace {

using enum WordClass;

/// How many words behind a passive its agent may begin: "was praised on Monday by".
constexpr size_t farthestAgent = 12;

class SourceFinder
{
public:
    SourceFinder(const Paragraph &paragraph, const CuePhrase &cue)
        : m_paragraph(paragraph),
          m_words(paragraph.words()),
          m_cue(cue),
          m_sentence(paragraph.sentence(m_words[cue.head].sentence))
    {
    }

    WordRange find() const
    {
        switch (m_cue.form) {
        case CueForm::Credit:
            return credited();
        case CueForm::Noun:
            return hasVerbOfItsOwn() ? subject() : owner();
        case CueForm::Passive: // "was critical of" is none
            if (const std::optional<PassiveParts> parts = passiveParts(m_paragraph, m_cue))
                return parts->agent;
            return m_words[m_cue.head].is(Adjective) ? subject() : agent();
        case CueForm::Adverb:
            return {};
        case CueForm::Participle:
            return participleSubject();
        case CueForm::Infinitive:
            return clauseSubject(m_paragraph, m_cue.words.begin);
        case CueForm::Colon: // the speaker's name begins the paragraph, or ends it
            if (isColonOfSentence(m_paragraph, m_cue))
                return subjectBeforeColon();
            if (namesSpeakerLast(m_paragraph, m_cue))
                return {m_cue.head, m_words.size()};
            return {0, m_cue.head};
        case CueForm::Verb:
            return subject();
        }
        return {};
    }

private:
    bool isRomance() const { return m_paragraph.grammar().isRomance; }

    /// "Am Montag sagte die Ministerin"
    bool isAfterTime() const
    {
        const size_t begin = m_cue.words.begin;
        return m_paragraph.grammar().invertsSubjects && begin > m_sentence.begin &&
               begin - m_sentence.begin <= 3 && m_words[begin - 1].is(TimeWord);
    }

    /// "Como recuerda la historiadora"
    bool isAfterAs() const { return isRomance() && asBefore(m_paragraph, m_cue.words).has_value(); }

    bool canBeginSubject(size_t word) const
    {
        if (isRecipient(m_paragraph, word))
            return false;
        return m_words[word].is(Determiner | SubjectPronoun | Title | PersonNoun) ||
               !m_words[word].is(Preposition | Negation | Question | Auxiliary | TimeWord);
    }

    /// Where a subject behind the verb begins.
    size_t placeBehind() const
    {
        return isRomance() ? subjectBehind(m_paragraph, m_cue.words.end) : m_cue.words.end;
    }

    /// Where the verb begins with its pronouns: "se pregunta".
    size_t beginOfVerb() const
    {
        return isRomance() ? pronounsBefore(m_paragraph, m_cue.words.begin) : m_cue.words.begin;
    }

    /// "Le directeur, Marc Lenoir, a démenti la fermeture": what follows can say nothing.
    bool hasSubjectInCommas(size_t begin, size_t next) const
    {
        const Paragraph::Gap &before = m_paragraph.gapBefore(begin);
        return before.hasComma && !before.closesQuotation &&
               !isPersonal(m_paragraph, nounPhraseAfter(m_paragraph, next)) &&
               isPersonal(m_paragraph, nounPhraseBefore(m_paragraph, begin));
    }

    /// ", explican desde el sindicato"
    bool isSpokenFrom() const
    {
        const size_t next = m_cue.words.end;
        const Paragraph::Gap &before = m_paragraph.gapBefore(beginOfVerb());
        return isRomance() && next + 1 < m_sentence.end && m_words[next].is(OriginMark) &&
               m_paragraph.isJoined(next) && (before.hasComma || before.closesQuotation);
    }

    bool isInverted() const
    {
        if (m_cue.words.end >= m_sentence.end)
            return false;
        const size_t next = placeBehind();
        const size_t begin = beginOfVerb();
        const Paragraph::Gap &before = m_paragraph.gapBefore(begin);
        const Paragraph::Gap &after = m_paragraph.gapBefore(m_cue.words.end);
        if (after.hasComma || after.hasStop || after.opensQuotation ||
            m_words[next].is(Complementiser))
            return false;
        if (isRomance() && (isGerund(m_paragraph, m_cue.head) || hasSubjectInCommas(begin, next)))
            return false;
        if (before.hasComma && !before.closesQuotation && saysWhatFollows())
            return false;
        if (m_paragraph.grammar().putsVerbFirst)
            return beginsVerbFirst(m_paragraph, m_cue.words.begin) && canBeginSubject(next);
        const bool isSaying = m_words[m_cue.head].is(Saying);
        const bool isAfterQuestion = isRomance() && followsQuestion(m_paragraph, begin);
        const bool isAfterContent = before.closesQuotation || isAfterTime() || isAfterAs() ||
                                    (isSaying && (before.hasComma || before.hasDash ||
                                                  isAfterQuestion || begin == m_sentence.begin));
        return isAfterContent &&
               (m_words[next].isCapital || (before.closesQuotation && isNounOrNumber(next)) ||
                isPersonByEnding(next) ||
                m_words[next].is(Determiner | SubjectPronoun | Title | PersonNoun)) &&
               !m_words[next].is(TimeWord);
    }

    /// '"…," said coal miner Jan Holm'
    bool isNounOrNumber(size_t word) const
    {
        return m_paragraph.grammar().hasPhrases && m_words[word].classes == WordClasses() &&
               !m_words[word].cue && !m_paragraph.grammar().endsLikeAdverb(m_words[word].form);
    }

    /// '"...", diz técnico do Porto', in a headline
    bool isPersonByEnding(size_t word) const
    {
        return isRomance() && m_words[word].classes == WordClasses() &&
               m_paragraph.grammar().endsLikePerson(m_words[word].form);
    }

    /// "A spokesman, Jan Holm, said the crane was old": no verb stands before the cue, or one
    /// follows what would be the subject.
    bool saysWhatFollows() const
    {
        if (m_paragraph.grammar().invertsSubjects)
            return false;
        const WordRange phrase = nounPhraseAfter(m_paragraph, m_cue.words.end);
        if (phrase.end < m_sentence.end && m_paragraph.isJoined(phrase.end) &&
            looksLikeVerb(m_paragraph, phrase.end))
            return true;
        for (size_t word = m_sentence.begin; word < m_cue.words.begin; ++word) {
            if (looksLikeVerb(m_paragraph, word))
                return false;
        }
        return !isPersonal(m_paragraph, phrase);
    }

    /// "dijo el ministro que": what can only be "that" or "which" is "that" here.
    WordRange invertedSubject(size_t begin) const
    {
        WordRange phrase = nounPhraseAfter(m_paragraph, begin);
        for (size_t word = phrase.begin + 1; word < phrase.end; ++word) {
            if (m_words[word].is(Complementiser) && m_words[word].is(Relative) &&
                !m_words[word].is(Determiner) && !m_paragraph.gapBefore(word).hasComma)
                phrase.end = word;
            // "se pregunta el alcalde quién pagará"
            if (isRomance() && m_words[word].is(Question))
                phrase.end = word;
        }
        if (!m_paragraph.grammar().putsVerbFirst)
            return phrase;
        phrase = subjectOfVerbFirst(m_paragraph, phrase);
        const size_t next = phrase.end;
        const bool isWhole = next >= m_sentence.end ||
                             (m_paragraph.gapBefore(next).hasComma && !m_words[next].quotation);
        const Paragraph::Gap &before = m_paragraph.gapBefore(begin - 1);
        return isWhole && !before.closesQuotation && !before.hasComma
                   ? subjectOfWholeClause(m_paragraph, phrase)
                   : phrase;
    }

    /// "El alcalde le dijo", "le maire l'a dit": where the cue begins with its objects.
    size_t beforePronouns() const
    {
        size_t begin = m_cue.words.begin;
        if (!m_paragraph.grammar().invertsSubjects || m_paragraph.grammar().putsVerbSecond)
            return begin;
        // "La directora, Eva Roca, se mostró"
        if (isRomance())
            begin = std::max(m_sentence.begin, beginOfVerb());
        while (begin > m_sentence.begin + 1 && m_words[begin - 1].is(ObjectPronoun) &&
               m_paragraph.isJoined(begin) && m_paragraph.isJoined(begin - 1))
            --begin;
        return begin;
    }

    /// "stressed the-minister the dialogue, confirming that", in Arabic
    bool isOfVerbBefore() const
    {
        return m_paragraph.grammar().putsVerbFirst && m_cue.words.begin > m_sentence.begin &&
               (isJoinedVerb(m_paragraph, m_cue.head) ||
                (m_paragraph.gapBefore(m_cue.words.begin).hasComma &&
                 isGerund(m_paragraph, m_cue.head)));
    }

    WordRange subjectOfVerbBefore() const
    {
        const size_t first = withinReach(m_sentence, m_cue.head).begin;
        for (size_t word = m_cue.words.begin; word > first; --word) {
            const Paragraph::Word &verb = m_words[word - 1];
            if (!verb.cue || verb.quotation || !isSayingWord(*verb.cue) ||
                isGerund(m_paragraph, word - 1))
                continue;
            const WordRange behind = invertedSubject(word);
            return behind.isEmpty() ? nounPhraseBefore(m_paragraph, word - 1) : behind;
        }
        return {};
    }

    /// "Aus dem Bericht geht hervor", "wie aus dem Bericht hervorgeht", "heißt es in dem Bericht".
    WordRange document() const
    {
        const size_t next = m_cue.words.end;
        if (next < m_sentence.end && m_paragraph.isJoined(next) && m_words[next].is(Preposition))
            return nounPhraseAfter(m_paragraph, next + 1);
        const size_t first = withinReach(m_sentence, m_cue.head).begin;
        for (size_t word = m_cue.words.begin; word > first; --word) {
            if (word < m_cue.words.begin && !m_paragraph.isJoined(word))
                break;
            const bool isFirst = word - 1 == m_sentence.begin || !m_paragraph.isJoined(word - 1) ||
                                 m_words[word - 2].is(Subordinator);
            if (isFirst && m_words[word - 1].is(Preposition)) {
                WordRange phrase = nounPhraseAfter(m_paragraph, word);
                phrase.end = std::min(phrase.end, m_cue.words.begin);
                return phrase;
            }
        }
        return {};
    }

    /// "wie die Polizei am Montag mitteilte": without what stands between a subject and its last
    /// verb.
    WordRange withoutTime(WordRange phrase) const
    {
        if (!m_paragraph.grammar().isVerbLast)
            return phrase;
        for (size_t word = phrase.begin + 1; word < phrase.end; ++word) {
            if (m_paragraph.gapBefore(word).hasComma)
                return phrase;
        }
        for (size_t word = phrase.begin + 1; word + 1 < phrase.end; ++word) {
            if (m_words[word].is(Preposition) && m_words[word + 1].is(TimeWord))
                phrase.end = word;
        }
        while (phrase.size() > 1 && m_words[phrase.end - 1].is(TimeWord | Adverb))
            --phrase.end;
        return phrase;
    }

    bool isOfDocument() const
    {
        const std::vector<QStringView> &verbs = m_paragraph.grammar().documentVerbs;
        // "geht hervor", not "geht von ... aus"
        if (const std::optional<VerbBracket> bracket = verbBracket(m_paragraph, m_cue)) {
            if (m_words[bracket->closes].is(Particle) && m_words[bracket->closes].form != u"hervor")
                return false;
        }
        const bool isEmpty =
            m_cue.words.size() == 2 && m_words[m_cue.words.end - 1].is(EmptySubject);
        return (m_cue.words.size() == 1 || isEmpty) &&
               std::find(verbs.begin(), verbs.end(), m_words[m_cue.head].form) != verbs.end();
    }

    /// "kündigte am Montag die Stadt an": behind a verb that is second, or its auxiliary.
    WordRange subjectOfSecondVerb(size_t verb) const
    {
        const size_t next = verb < m_cue.words.begin ? verb + 1 : m_cue.words.end;
        size_t begin = pastAdverbials(m_paragraph, next);
        if (begin >= m_sentence.end || !m_paragraph.isJoined(begin) ||
            (verb < m_cue.words.begin && begin >= m_cue.words.begin))
            begin = next;
        WordRange phrase = withoutObject(m_paragraph, nounPhraseAfter(m_paragraph, begin));
        if (verb < m_cue.words.begin)
            phrase.end = std::min(phrase.end, m_cue.words.begin);
        return phrase;
    }

    WordRange subject() const
    {
        if (isSaidByNobody(m_paragraph, m_cue))
            return {};
        if (isHisSaying(m_paragraph, m_cue))
            return sourceOfHisSaying(m_paragraph, m_cue);
        if (isOfDocument())
            return document();
        if (m_paragraph.grammar().putsVerbSecond) {
            const std::optional<VerbBracket> bracket = verbBracket(m_paragraph, m_cue);
            const size_t verb = bracket ? bracket->opens : m_cue.words.begin;
            if (isSubjectBehind(m_paragraph, verb)) {
                const WordRange phrase = subjectOfSecondVerb(verb);
                if (!phrase.isEmpty())
                    return phrase;
            } else if (verb < m_cue.words.begin) { // "Der Minister hat den Plan gelobt"
                const WordRange phrase = nounPhraseBefore(m_paragraph, verb);
                if (!phrase.isEmpty())
                    return phrase;
            }
        }
        // "heißt es" comes with its own
        if (m_cue.words.size() > 1 && m_words[m_cue.words.end - 1].is(EmptySubject) &&
            !m_paragraph.grammar().hasPhrases)
            return {};
        const size_t begin = beforePronouns();
        if (isSpokenFrom())
            return nounPhraseAfter(m_paragraph, m_cue.words.end + 1);
        if (isInverted())
            return leavingContent(
                invertedSubject(placeBehind()),
                isRomance() ? asBefore(m_paragraph, m_cue.words).value_or(m_cue.words.begin + 1)
                            : m_cue.words.begin + 1);
        if (isRomance() && isGerund(m_paragraph, m_cue.head))
            return participleSubject();
        if (isRomance() && beginOfVerb() == m_sentence.begin)
            return {}; // "Se dice que"
        if (isOfVerbBefore()) {
            const WordRange phrase = subjectOfVerbBefore();
            if (isRomance() || !phrase.isEmpty() || isGerund(m_paragraph, m_cue.head))
                return phrase;
        }
        if (begin == m_sentence.begin)
            return {};
        if (m_paragraph.grammar().putsVerbFirst &&
            m_paragraph.gapBefore(begin).closesQuotation) // "party «Hope» said"
            return quotedNameBefore(m_paragraph, begin);
        const Paragraph::Word &before = m_words[begin - 1];
        // "ce que confirme le rapport": in French "que" is no subject
        if (isRomance() && m_paragraph.grammar().splitsElisions && before.is(Relative) &&
            before.is(Complementiser) && m_paragraph.isJoined(begin) &&
            m_paragraph.isJoined(m_cue.words.end) && m_words[m_cue.words.end].is(Determiner))
            return invertedSubject(m_cue.words.end);
        if (before.is(Relative) && !m_paragraph.gapBefore(begin).hasComma && !before.quotation)
            return {begin - 1, begin};
        if (before.is(Conjunction | Contrast) || m_paragraph.gapBefore(begin).hasDash)
            return clauseSubject(m_paragraph, begin);
        const WordRange phrase = nounPhraseBefore(m_paragraph, begin);
        // "Der Minister hat gestern gesagt"
        const bool isTime = m_paragraph.grammar().invertsSubjects && phrase.size() == 1 &&
                            m_words[phrase.begin].is(TimeWord);
        if (!phrase.isEmpty() && !isTime)
            return isEmpty(phrase) ? WordRange{} : withoutTime(phrase);
        return clauseSubject(m_paragraph, begin);
    }

    /// Nothing of 'Hay dos opciones: "..."'.
    WordRange subjectBeforeColon() const
    {
        const WordRange subject = clauseSubject(m_paragraph, m_cue.head - 1);
        return subject.isEmpty() || looksLikeVerb(m_paragraph, subject.begin) ? WordRange{}
                                                                              : subject;
    }

    /// "Según ha podido saber | este periódico"
    size_t behindVerb(size_t begin) const
    {
        const auto isVerb = [this](size_t word) {
            return word < m_sentence.end && m_words[word].is(Auxiliary | Modal | FiniteVerb) &&
                   !m_words[word].is(Determiner);
        };
        if (!isRomance() || !isVerb(begin))
            return begin;
        size_t word = begin + 1;
        while (word < m_sentence.end && word < begin + 4 && m_paragraph.isJoined(word) &&
               !m_words[word].isCapital && !m_words[word].is(Determiner | PersonNoun | Title))
            ++word;
        return word;
    }

    /// "Der Mann war nach eigenen Angaben zu Hause"
    bool isOfSubject() const
    {
        return m_paragraph.grammar().putsVerbSecond &&
               std::any_of(m_words.begin() + qsizetype(m_cue.words.begin),
                           m_words.begin() + qsizetype(m_cue.words.end),
                           [](const Paragraph::Word &word) { return word.form == u"eigenen"; });
    }

    /// "According to the mayor, ...": what begins the sentence leaves something to be said.
    WordRange credited() const
    {
        if (isOfSubject())
            return m_cue.words.begin > m_sentence.begin
                       ? nounPhraseAfter(m_paragraph, m_sentence.begin)
                       : nounPhraseAfter(m_paragraph, m_cue.words.end + 1);
        if (m_words[m_cue.head].is(Postposition))
            return nounPhraseBefore(m_paragraph, m_cue.words.begin);
        // "A su juicio, la medida": it holds its source
        if (isRomance() && m_paragraph.gapBefore(m_cue.words.end).hasComma)
            return {};
        WordRange phrase = nounPhraseAfter(m_paragraph, behindVerb(m_cue.words.end));
        if (m_paragraph.grammar().putsVerbFirst && m_cue.words.size() > 1 &&
            m_words[m_cue.words.end - 1].cue)
            phrase = subjectOfVerbFirst(m_paragraph, phrase);
        return leavingContent(phrase, m_cue.words.begin);
    }

    /// @p phrase, of which a credit that begins with @p begin needs the rest of its sentence.
    WordRange leavingContent(WordRange phrase, size_t begin) const
    {
        if (begin > m_sentence.begin)
            return phrase;
        // "Según el alcalde, la presa aguanta, pero": an apposition would be a name, or a name's
        for (size_t word = phrase.begin + 1; word < phrase.end && isRomance(); ++word) {
            const bool isDefinite =
                m_words[word].is(Determiner) && !m_words[word].form.startsWith(u'u');
            if (m_paragraph.gapBefore(word).hasComma && isDefinite && !m_words[word - 1].isCapital)
                phrase.end = word;
        }
        if (phrase.end < m_sentence.end)
            return phrase;
        for (size_t word = phrase.begin + 1; word < phrase.end; ++word) {
            // "Según Juan Gil, alcalde de Vigo, la presa aguanta"
            const bool isOffice =
                isRomance() && m_words[word].is(Title | PersonNoun) && m_words[word - 1].isCapital;
            if (m_paragraph.gapBefore(word).hasComma && !isOffice)
                phrase.end = word;
        }
        return phrase;
    }

    /// "It added that", "it opposes the plan": whoever says something is not empty, as in "it is
    /// said".
    bool isEmpty(WordRange phrase) const
    {
        const bool isActive = m_words[m_cue.head].is(Saying) || m_paragraph.grammar().hasPhrases;
        return isEmptySubject(m_paragraph, phrase) &&
               !(isActive && m_words[phrase.begin].is(ObjectPronoun));
    }

    /// "have expressed concern": the noun comes with a verb.
    bool hasVerbOfItsOwn() const
    {
        const Paragraph::Word &first = m_words[m_cue.words.begin];
        return m_cue.words.begin < m_cue.head && !first.is(Determiner | Possessive | Preposition);
    }

    /// "a letter calling for": what it stands behind; ", calling for": the clause's subject.
    WordRange participleSubject() const
    {
        const size_t begin = m_cue.words.begin;
        if (begin > m_sentence.begin && !m_paragraph.gapBefore(begin).hasComma &&
            !m_paragraph.gapBefore(begin).hasStop &&
            !m_words[begin - 1].is(Preposition | Conjunction | Subordinator | Contrast)) {
            const WordRange phrase = nounPhraseBefore(m_paragraph, begin);
            if (isPersonal(m_paragraph, phrase))
                return phrase;
        }
        const WordRange found = clauseSubject(m_paragraph, begin);
        // "Lamenting their luck, Mexicans often say": the subject follows
        const bool isFronted =
            begin == m_sentence.begin ||
            (begin == m_sentence.begin + 1 && m_words[begin - 1].is(Preposition | Subordinator));
        if (found.isEmpty() && isFronted) {
            for (size_t word = m_cue.words.end; word < m_sentence.end; ++word) {
                if (m_paragraph.gapBefore(word).hasComma && !m_words[word].quotation)
                    return nounPhraseAfter(m_paragraph, word);
            }
        }
        return found;
    }

    /// "his promise", "the minister's claim", "a plan by the council".
    WordRange owner() const
    {
        const size_t begin = m_cue.words.begin;
        if (m_paragraph.grammar().capitalizesNouns) {
            const WordRange behind = ownerBehind(m_paragraph, m_cue);
            if (!behind.isEmpty())
                return behind;
        }
        if (begin == m_sentence.begin)
            return {};
        for (size_t word = begin; word > m_sentence.begin && begin - word < 4; --word) {
            if (!m_words[word - 1].is(Possessive))
                continue;
            if (m_words[word - 1].is(Determiner))
                return {word - 1, word};
            return nounPhraseBefore(m_paragraph, word - 1);
        }
        const size_t next = m_cue.words.end;
        if (next < m_sentence.end && m_words[next].is(OriginMark))
            return nounPhraseAfter(m_paragraph, next + 1);
        return {}; // "a recognition that"
    }

    /// "was praised by the mayor", "drew criticism from the union".
    WordRange agent() const
    {
        if (m_cue.words.end < m_sentence.end && m_words[m_cue.words.end - 1].is(OriginMark))
            return nounPhraseAfter(m_paragraph, m_cue.words.end);
        const bool endsWithIt = m_words[m_cue.words.end - 1].is(AgentMark);
        for (size_t word = m_cue.words.end - endsWithIt;
             word < m_sentence.end && word < m_cue.words.end + farthestAgent; ++word) {
            if (m_words[word].quotation || m_words[word].is(Complementiser | InfinitiveMark))
                break;
            if (m_words[word].is(AgentMark))
                return nounPhraseAfter(m_paragraph, word + 1);
        }
        return {};
    }

    const Paragraph &m_paragraph;
    const std::vector<Paragraph::Word> &m_words;
    const CuePhrase &m_cue;
    WordRange m_sentence;
};

} // namespace

std::vector<WordRange> sourceOf(const Paragraph &paragraph, const CuePhrase &cue)
{
    const WordRange source = SourceFinder(paragraph, cue).find();
    return source.isEmpty() ? std::vector<WordRange>{} : std::vector<WordRange>{source};
}

std::vector<storage::TextRange> sourceRanges(const Paragraph &paragraph,
                                             const std::vector<WordRange> &source)
{
    std::vector<storage::TextRange> ranges;
    for (const WordRange words : source) {
        storage::TextRange range = paragraph.grammar().putsVerbFirst
                                       ? rangeWithMarks(paragraph, words)
                                       : paragraph.rangeOf(words);
        bool hasApposition = false;
        for (size_t word = words.begin + 1; word < words.end; ++word)
            hasApposition = hasApposition || paragraph.gapBefore(word).hasComma;
        if (hasApposition && range.end < paragraph.range().end &&
            paragraph.text()[range.end] == u',')
            ++range.end;
        ranges.push_back(range);
    }
    return ranges;
}

} // namespace app
