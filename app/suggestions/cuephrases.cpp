#include "app/suggestions/cuephrases.h"

#include "app/suggestions/nounphrases.h"

#include <algorithm>

namespace app {

namespace {

using enum WordClass;

/// Reads the cue around one word of saying.
class PhraseReader
{
public:
    PhraseReader(const Paragraph &paragraph, size_t head)
        : m_paragraph(paragraph),
          m_words(paragraph.words()),
          m_head(head),
          m_sentence(paragraph.sentence(m_words[head].sentence)),
          m_kind(m_words[head].cue->kind)
    {
        m_phrase.head = head;
        m_phrase.words = {head, head + 1};
        while (m_phrase.words.end < m_sentence.end &&
               m_words[m_phrase.words.end].cue == m_words[head].cue)
            ++m_phrase.words.end;
        m_phrase.isSure = m_kind == CueKind::SureWord || m_kind == CueKind::Credit;
    }

    std::optional<CuePhrase> read()
    {
        if (m_kind == CueKind::Credit) {
            m_phrase.form = CueForm::Credit;
            return m_phrase;
        }
        if (isPartOfName())
            return std::nullopt;
        if (m_paragraph.grammar().endsLikeAdverb(m_words[m_head].form) ||
            m_words[m_head].is(Adverb))
            return readAdverb();
        if (isUsedAsNoun())
            return readNoun();
        return readVerb();
    }

private:
    const Paragraph::Word *word(size_t index) const
    {
        return m_sentence.contains(index) ? &m_words[index] : nullptr;
    }
    bool isJoined(size_t index) const
    {
        const Paragraph::Gap &gap = m_paragraph.gapBefore(index);
        return !gap.hasComma && !gap.hasStop && !gap.opensQuotation && !gap.closesQuotation;
    }
    bool isAdverb(size_t index) const
    {
        return m_words[index].is(Adverb | Negation) ||
               m_paragraph.grammar().endsLikeAdverb(m_words[index].form);
    }
    bool endsWith(QStringView ending) const { return m_words[m_head].form.endsWith(ending); }

    /// "United States", "the Associated Press": a capital where the sentence has few.
    bool isPartOfName() const
    {
        if (!m_words[m_head].isCapital || m_head == m_sentence.begin ||
            !m_paragraph.grammar().hasCapitals)
            return false;
        const auto capitals = std::count_if(
            m_words.begin() + qsizetype(m_sentence.begin),
            m_words.begin() + qsizetype(m_sentence.end), [](const Paragraph::Word &any) {
                return any.isCapital || any.is(Preposition | Determiner | Conjunction);
            });
        return size_t(capitals) * 10 < m_sentence.size() * 8;
    }

    /// "reportedly", "allegedly": nobody is named. Other adverbs only belong to a cue.
    std::optional<CuePhrase> readAdverb()
    {
        if (!m_words[m_head].is(Hearsay))
            return std::nullopt;
        m_phrase.form = CueForm::Adverb;
        return m_phrase;
    }

    /// After a determiner, possessive, preposition, or an adjective behind one.
    bool isUsedAsNoun() const
    {
        if (m_kind == CueKind::NounWord)
            return true;
        const size_t begin = m_phrase.words.begin;
        if (begin == m_sentence.begin || !isJoined(begin))
            return false;
        const Paragraph::Word &before = m_words[begin - 1];
        if (before.is(Possessive) ||
            (before.is(Determiner) && !before.is(SubjectPronoun | Relative | Adverb)))
            return !before.is(Relative);
        if (before.is(Preposition) && !before.is(InfinitiveMark))
            return !endsWith(m_paragraph.grammar().gerundEnding);
        // "the latest claims": an adjective between
        if (begin >= m_sentence.begin + 2 && isJoined(begin - 1) &&
            m_words[begin - 2].is(Determiner | Possessive) && !m_words[begin - 2].is(Relative) &&
            m_phrase.words.end < m_sentence.end && !before.isCapital && !before.is(PersonNoun) &&
            !m_paragraph.grammar().endsLikePerson(before.form)) {
            const Paragraph::Word &after = m_words[m_phrase.words.end];
            return after.is(Preposition) && !m_phrase.isSure;
        }
        return false;
    }

    bool isBeforeClause() const
    {
        const size_t next = m_phrase.words.end;
        return word(next) && isJoined(next) && m_words[next].is(Complementiser | Question);
    }
    bool isBeforeQuotation() const
    {
        const size_t next = m_phrase.words.end;
        return next < m_words.size() && m_paragraph.gapBefore(next).opensQuotation;
    }
    bool isAfterQuotation() const
    {
        return m_phrase.words.begin > 0 &&
               m_paragraph.gapBefore(m_phrase.words.begin).closesQuotation;
    }
    bool isBeforeInfinitive() const
    {
        const size_t next = m_phrase.words.end;
        return word(next) && word(next + 1) && isJoined(next) && m_words[next].is(InfinitiveMark) &&
               !m_words[next + 1].is(Determiner | SubjectPronoun | Preposition) &&
               !m_words[next + 1].isCapital && !m_words[next + 1].isNumber;
    }
    bool isBeforeSubject() const
    {
        const size_t next = m_phrase.words.end;
        return word(next) && isJoined(next) && m_words[next].is(SubjectPronoun | EmptySubject);
    }
    bool isBeforePreposition() const
    {
        const size_t next = m_phrase.words.end;
        return word(next) && isJoined(next) && m_words[next].is(Preposition);
    }
    bool isBeforeObject() const
    {
        const size_t next = m_phrase.words.end;
        return word(next) && isJoined(next) &&
               !m_words[next].is(Preposition | Conjunction | Contrast | Subordinator | Auxiliary |
                                 Modal | Particle);
    }
    bool isLast() const
    {
        const size_t next = m_phrase.words.end;
        return next >= m_sentence.end || !isJoined(next);
    }

    std::optional<CuePhrase> readNoun()
    {
        m_phrase.form = CueForm::Noun;
        const bool isOwned = m_phrase.words.begin > m_sentence.begin &&
                             isJoined(m_phrase.words.begin) &&
                             m_words[m_phrase.words.begin - 1].is(Possessive);
        const bool isVerbLike = m_kind != CueKind::NounWord;
        if (isVerbLike &&
            (endsWith(m_paragraph.grammar().participleEnding) || m_words[m_head].is(Saying)))
            return std::nullopt;
        if (isBeforeClause() && m_words[m_phrase.words.end].is(Complementiser) &&
            word(m_phrase.words.end + 1) && !looksLikeVerb(m_paragraph, m_phrase.words.end + 1))
            return m_phrase;
        if (isBeforeInfinitive() && (isOwned || m_kind == CueKind::NounWord))
            return m_phrase;
        const size_t next = m_phrase.words.end;
        if (isOwned && word(next) && isJoined(next) && m_words[next].is(Preposition) &&
            !m_words[next].is(Subordinator) && m_words[next].form != u"in" &&
            m_words[next].form != u"from") {
            ++m_phrase.words.end;
            return m_phrase;
        }
        return std::nullopt;
    }

    /// Takes in what belongs to the verb before it.
    void growLeft()
    {
        size_t &begin = m_phrase.words.begin;
        while (begin > m_sentence.begin && isJoined(begin)) {
            const Paragraph::Word &before = m_words[begin - 1];
            const bool isGroup = before.is(Auxiliary | Modal | Negation) || isAdverb(begin - 1);
            const bool isCatenative = before.is(InfinitiveMark) && begin >= m_sentence.begin + 2 &&
                                      isJoined(begin - 1) && m_words[begin - 2].is(Catenative);
            if (isCatenative)
                begin -= 2;
            else if (isGroup && !before.is(EmptySubject))
                --begin;
            else
                break;
        }
    }

    void growRight()
    {
        size_t &end = m_phrase.words.end;
        if (word(end) && isJoined(end) && m_words[end].is(Particle) &&
            !m_words[end].is(Preposition))
            ++end;
        // "refused to say", "declined to comment"
        if (isBeforeInfinitive() && word(end + 1) && m_words[end + 1].cue &&
            m_words[m_head].is(Catenative)) {
            m_phrase.head = end + 1;
            end += 2;
        }
        if (word(end) && isJoined(end) && isBeforePreposition() && !isBeforeInfinitive() &&
            !m_words[end].is(Complementiser | Subordinator) && word(end + 1) &&
            !m_words[end + 1].is(TimeWord) && !m_words[m_head].is(Addressing) &&
            !m_words[m_head].is(Saying) && m_words[end].form != u"in" &&
            m_words[end].form != u"by" && m_words[end].form != u"from" &&
            m_words[end].form != u"during" && m_words[end].form != u"at")
            ++end;
        if (end < m_words.size() && m_paragraph.gapBefore(end).hasColon)
            return;
    }

    bool hasBeforeHead(WordClasses any) const
    {
        for (size_t index = m_phrase.words.begin; index < m_head; ++index) {
            if (m_words[index].is(any))
                return true;
        }
        return false;
    }

    std::optional<CuePhrase> readVerb()
    {
        const bool isBare = m_phrase.words.begin == m_head;
        growLeft();
        const size_t begin = m_phrase.words.begin;
        const bool isAfterTo =
            begin > m_sentence.begin && isJoined(begin) && m_words[begin - 1].is(InfinitiveMark);
        const bool isProgressive =
            endsWith(m_paragraph.grammar().gerundEnding) && hasBeforeHead(Auxiliary);
        if (isAfterTo)
            m_phrase.form = CueForm::Infinitive;
        else if (endsWith(m_paragraph.grammar().gerundEnding) && !isProgressive)
            m_phrase.form = CueForm::Participle;
        else if (!isBare && isPassive())
            m_phrase.form = CueForm::Passive;
        else
            m_phrase.form = CueForm::Verb;
        if (!isCueHere())
            return std::nullopt;
        growRight();
        return m_phrase;
    }

    bool isPassive() const
    {
        return hasBeforeHead(Being) &&
               (endsWith(m_paragraph.grammar().participleEnding) || m_words[m_head].is(Participle));
    }

    bool isCueHere()
    {
        if (isBeforeClause() || isBeforeQuotation())
            return true;
        if (m_words[m_head].is(Speaking) && !isBeforeInfinitive())
            return false;
        const WordRange subject = nounPhraseBefore(m_paragraph, m_phrase.words.begin);
        const bool isWhose = !subject.isEmpty() && isPersonal(m_paragraph, subject);
        const bool isInverted =
            m_phrase.words.begin > m_sentence.begin &&
            (m_paragraph.gapBefore(m_phrase.words.begin).hasComma || isAfterQuotation()) &&
            word(m_phrase.words.end) && isJoined(m_phrase.words.end) &&
            (m_words[m_phrase.words.end].isCapital ||
             m_words[m_phrase.words.end].is(Determiner | SubjectPronoun | Title | PersonNoun));
        // Somebody is the subject of the clause although not beside the cue: ", criticising the
        // plan"
        const bool isOfSomebody =
            isWhose || isPersonal(m_paragraph, clauseSubject(m_paragraph, m_phrase.words.begin));
        const bool hasContent = isBeforeObject() || isBeforePreposition() || isBeforeInfinitive();
        switch (m_phrase.form) {
        case CueForm::Infinitive:
            if (m_words[m_head].is(Saying | Addressing) || isBeforeSubject())
                return m_kind == CueKind::SureWord || isBeforeSubject();
            return m_kind == CueKind::SureWord && isOfSomebody && hasContent;
        case CueForm::Participle:
            return m_kind == CueKind::SureWord || (isOfSomebody && hasContent);
        case CueForm::Passive:
            if (m_kind == CueKind::SureWord)
                return hasContent || isLast();
            return isBeforeInfinitive() || (isBeforePreposition() && m_kind != CueKind::ClauseWord);
        default:
            break;
        }
        switch (m_kind) {
        case CueKind::SureWord:
            return isWhose || isInverted || isLast() || m_words[m_head].is(Saying) ||
                   isBeforeInfinitive() || isAfterQuotation() || !isBeforePreposition();
        case CueKind::LikelyWord:
            return (isOfSomebody && hasContent) || (isInverted && isAfterQuotation());
        case CueKind::ClauseWord:
            return (isWhose && (isBeforeSubject() || hasContent)) ||
                   (isInverted && isAfterQuotation());
        case CueKind::ObjectWord:
            return isOfSomebody && hasContent;
        default:
            return false;
        }
    }

    const Paragraph &m_paragraph;
    const std::vector<Paragraph::Word> &m_words;
    size_t m_head;
    WordRange m_sentence;
    CueKind m_kind;
    CuePhrase m_phrase;
};

} // namespace

std::vector<CuePhrase> cuePhrasesIn(const Paragraph &paragraph)
{
    std::vector<CuePhrase> phrases;
    const std::vector<Paragraph::Word> &words = paragraph.words();
    for (size_t word = 0; word < words.size(); ++word) {
        if (!words[word].cue || words[word].quotation)
            continue;
        if (word > 0 && words[word - 1].cue == words[word].cue)
            continue;
        if (!phrases.empty() && word < phrases.back().words.end)
            continue;
        if (const std::optional<CuePhrase> phrase = PhraseReader(paragraph, word).read())
            phrases.push_back(*phrase);
    }
    return phrases;
}

} // namespace app
