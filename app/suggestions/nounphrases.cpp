#include "app/suggestions/nounphrases.h"

#include "app/suggestions/romance.h"

#include <algorithm>

namespace app {

namespace {

using enum WordClass;

constexpr size_t longestPhrase = 40;
/// How far before a word its clause may have begun.
constexpr size_t farthestClause = 60;

bool isFree(const Paragraph &paragraph, size_t word)
{
    return !paragraph.words()[word].quotation;
}

bool isNominal(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &candidate = paragraph.words()[word];
    if (candidate.is(SubjectPronoun | Title | PersonNoun | TimeWord))
        return true;
    if (candidate.is(Preposition | Conjunction | Contrast | Complementiser | Subordinator |
                     Relative | Auxiliary | Modal | Negation | InfinitiveMark | FiniteVerb))
        return false;
    return true;
}

/// What ends a noun phrase that is read backwards.
bool isBarrier(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &candidate = paragraph.words()[word];
    if (!isFree(paragraph, word))
        return true;
    if (candidate.is(Contrast | Complementiser | Subordinator) && !candidate.is(Determiner))
        return !candidate.is(Preposition);
    if (candidate.is(Auxiliary | Modal | InfinitiveMark) && !candidate.is(Preposition))
        return true;
    if (candidate.is(FiniteVerb) && !candidate.is(PersonNoun))
        return true;
    return false;
}

} // namespace

bool looksLikeVerb(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &candidate = paragraph.words()[word];
    if (candidate.is(Auxiliary | Modal | FiniteVerb))
        return true;
    if (!candidate.cue)
        return false;
    const bool isAfterDeterminer = word > 0 &&
                                   paragraph.words()[word - 1].is(Determiner | Possessive) &&
                                   paragraph.isJoined(word);
    return !isAfterDeterminer;
}

bool isEmptySubject(const Paragraph &paragraph, WordRange phrase)
{
    return phrase.size() == 1 && paragraph.words()[phrase.begin].is(EmptySubject);
}

bool isPersonal(const Paragraph &paragraph, WordRange phrase)
{
    for (size_t word = phrase.begin; word < phrase.end; ++word) {
        const Paragraph::Word &candidate = paragraph.words()[word];
        const WordRange sentence = paragraph.sentence(candidate.sentence);
        if (candidate.is(SubjectPronoun | PersonNoun | Title) ||
            paragraph.grammar().endsLikePerson(candidate.form))
            return true;
        const bool isName = candidate.isCapital && paragraph.grammar().hasCapitals &&
                            !paragraph.grammar().capitalizesNouns &&
                            !candidate.is(Determiner | Preposition | Adverb | TimeWord);
        if (isName && (word != sentence.begin || phrase.size() <= 2))
            return true;
    }
    return false;
}

/// "after the vote | the union": a noun stands before the article.
static bool beginsPhrase(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    return paragraph.grammar().articlesBeginPhrases && word > 0 && paragraph.isJoined(word) &&
           words[word].is(Determiner) && !words[word].isCapital &&
           !words[word].is(Complementiser | Relative | SubjectPronoun) &&
           (words[word - 1].classes == WordClasses() || words[word - 1].is(PersonNoun)) &&
           !words[word - 1].isNumber && !words[word - 1].cue &&
           !paragraph.grammar().endsLikePast(words[word - 1].form);
}

/// "the engineer who inspected the crane": the clause with a relative as its subject begins with
/// the word @p begin. Not "whom the mayor".
static bool isRelativeClause(const Paragraph &paragraph, WordRange words)
{
    if (words.begin == 0 || words.size() < 2 || !paragraph.isJoined(words.begin))
        return false;
    const Paragraph::Word &relative = paragraph.words()[words.begin - 1];
    const Paragraph::Word &first = paragraph.words()[words.begin];
    return relative.is(Relative) && !relative.is(Complementiser | Possessive | Determiner) &&
           !first.isCapital && !first.is(Determiner | SubjectPronoun | Title | PersonNoun);
}

/// The begin of the phrase without commas that ends before @p end.
static size_t beginOfPlainPhrase(const Paragraph &paragraph, size_t end, size_t limit,
                                 bool isAntecedent = false)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    // "the best one I", "what we": a pronoun is a phrase by itself
    const bool isPronoun = end > limit && words[end - 1].is(SubjectPronoun) &&
                           !words[end - 1].is(PersonNoun | Relative | Determiner | Question);
    if (isPronoun && (end - 1 == limit || !words[end - 2].is(Conjunction)))
        return end - 1;
    size_t begin = end;
    bool hasNoun = false;
    while (begin > limit && end - begin < longestPhrase) {
        const size_t word = begin - 1;
        if (begin < end && !paragraph.isJoined(begin))
            break;
        if (isBarrier(paragraph, word))
            break;
        if (words[word].is(SubjectPronoun) && !words[word].is(Relative) && hasNoun)
            break;
        if (words[word].is(Relative) && !words[word].is(Determiner))
            break;
        if (looksLikeVerb(paragraph, word) && hasNoun && words[word].cue &&
            !words[word].is(PersonNoun))
            break;
        hasNoun = hasNoun || isNominal(paragraph, word);
        begin = word;
        if (beginsPhrase(paragraph, word))
            break;
    }
    // "those who live near the port": the relative clause and what it belongs to
    if (!isAntecedent && begin >= limit + 2 && isRelativeClause(paragraph, {begin, end}))
        return beginOfPlainPhrase(paragraph, begin - 1, limit, true);
    // "what the mayor", "that Mr Okoro": not its beginning
    while (begin + 1 < end && words[begin].is(Question | Complementiser) &&
           !words[begin].is(Preposition | PersonNoun) &&
           (words[begin + 1].is(Determiner | SubjectPronoun | Title) || words[begin + 1].isCapital))
        ++begin;
    // "and the mayor", "in Paris the mayor": not its beginning
    while (begin < end && words[begin].is(Conjunction | Contrast | Subordinator) &&
           !words[begin].is(Determiner | SubjectPronoun))
        ++begin;
    if (begin < end && words[begin].is(Preposition) && !words[begin].is(Determiner)) {
        for (size_t word = end - 1; word > begin; --word) {
            const bool beginsPhrase = words[word].is(Determiner | SubjectPronoun | Title) ||
                                      (words[word].isCapital && !words[word - 1].isCapital &&
                                       !words[word - 1].is(Determiner | Preposition | Title));
            const bool isOwn = !words[word - 1].is(Preposition | Determiner | Possessive);
            if (beginsPhrase && isOwn && word > begin + 1)
                return word;
        }
        return end;
    }
    while (begin < end &&
           (words[begin].is(Adverb) || paragraph.grammar().endsLikeAdverb(words[begin].form)) &&
           !words[begin].is(Determiner | PersonNoun) && begin + 1 < end)
        ++begin;
    return begin;
}

WordRange nounPhraseBefore(const Paragraph &paragraph, size_t end)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (end == 0)
        return {};
    const size_t limit = paragraph.sentence(words[end - 1].sentence).begin;
    if (!isFree(paragraph, end - 1))
        return {};

    // "Flynn, a top Trump surrogate, said": the phrase before the two commas
    if (end < words.size() && paragraph.gapBefore(end).hasComma) {
        size_t comma = end - 1;
        while (comma > limit && end - comma < longestPhrase && !paragraph.gapBefore(comma).hasComma)
            --comma;
        if (comma > limit && paragraph.gapBefore(comma).hasComma) {
            const size_t begin = beginOfPlainPhrase(paragraph, comma, limit);
            const bool isIncident =
                (words[comma].is(Preposition) && !words[comma].is(Determiner)) ||
                (paragraph.grammar().isRomance && isAge(paragraph, comma));
            if (begin < comma)
                return {begin, isIncident ? comma : end};
        }
        return {};
    }
    return {beginOfPlainPhrase(paragraph, end, limit), end};
}

WordRange plainPhraseBefore(const Paragraph &paragraph, size_t end)
{
    if (end == 0 || !isFree(paragraph, end - 1))
        return {};
    const size_t limit = paragraph.sentence(paragraph.words()[end - 1].sentence).begin;
    return {beginOfPlainPhrase(paragraph, end, limit), end};
}

/// Whether what begins with the word after a comma is closed by a comma or the sentence's end, and
/// says nothing by itself: ", the mayor of the town," but not ", the mayor would resign".
static bool isApposition(const Paragraph &paragraph, size_t begin)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t sentenceEnd = paragraph.sentence(words[begin].sentence).end;
    const size_t last = std::min(sentenceEnd, begin + longestPhrase);
    // "sagte die Ministerin, die Brücke halte": an article, and a clause that ends with its verb
    const bool endsWithNoun = paragraph.grammar().capitalizesNouns && words[begin].is(Determiner) &&
                              begin + 1 < last && words[begin + 1].isCapital;
    if (words[begin].is(Relative) && !endsWithNoun)
        return true;
    for (size_t word = begin; word < last; ++word) {
        if (word > begin && !paragraph.isJoined(word))
            return !endsWithNoun || words[word - 1].isCapital;
        if (words[word].is(Relative) && word > begin)
            return true;
        if (words[word].is(Auxiliary | Modal | FiniteVerb) && !words[word].is(PersonNoun))
            return false;
    }
    return !endsWithNoun || words[last - 1].isCapital;
}

/// "contó la bañista, que insistió en que": a relative clause that says something by itself.
static bool isOwnReport(const Paragraph &paragraph, size_t relative)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (!paragraph.grammar().isRomance || !words[relative].is(Relative))
        return false;
    const size_t last = std::min(words.size(), relative + 4);
    for (size_t word = relative + 1; word < last && paragraph.isJoined(word); ++word) {
        if (words[word].cue && words[word].cue->kind == CueKind::SureWord)
            return true;
    }
    return false;
}

WordRange nounPhraseAfter(const Paragraph &paragraph, size_t begin)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (begin >= words.size() || !isFree(paragraph, begin))
        return {};
    const WordRange sentence = paragraph.sentence(words[begin].sentence);
    if (words[begin].is(SubjectPronoun) && !words[begin].is(Determiner))
        return {begin, begin + 1};
    bool isRelative = false;
    size_t end = begin;
    while (end < sentence.end && end - begin < longestPhrase) {
        const Paragraph::Word &word = words[end];
        if (end > begin && !paragraph.isJoined(end)) {
            // An apposition: ", the mayor of the town," or ", who runs the port,"
            const bool goesOn =
                paragraph.gapBefore(end).hasComma && !paragraph.gapBefore(end).hasStop &&
                !paragraph.gapBefore(end).opensQuotation &&
                (word.is(Determiner | Relative) || word.isCapital || word.is(PersonNoun) ||
                 (paragraph.grammar().invertsSubjects &&
                  paragraph.grammar().endsLikePerson(word.form)) ||
                 (paragraph.grammar().isRomance && isAge(paragraph, end))) &&
                !word.is(SubjectPronoun & ~WordClasses(Relative)) && isApposition(paragraph, end);
            if (!goesOn || isRelative || isOwnReport(paragraph, end))
                break;
            // "die Wirtin, die den Hafen kennt": "die" is no article
            isRelative = paragraph.grammar().capitalizesNouns && word.is(Relative) &&
                         end + 1 < sentence.end && !words[end + 1].isCapital;
        }
        if (!isFree(paragraph, end))
            break;
        if (word.is(Relative) && !word.is(Determiner)) {
            isRelative = true;
        } else if (!isRelative) {
            // "laut einer Studie sinkt": only nouns and names have capitals
            if (paragraph.grammar().capitalizesNouns && end > begin && words[end - 1].isCapital &&
                !words[end - 1].is(Determiner | Preposition | TimeWord) && !word.isCapital &&
                !word.is(Determiner | Preposition | Conjunction))
                break;
            if (word.is(Complementiser | Subordinator | Contrast) &&
                !word.is(Preposition | Determiner))
                break;
            if (end > begin && word.is(Auxiliary | Modal | FiniteVerb))
                break;
            // "told the council | he would resign"
            if (end > begin && word.is(SubjectPronoun) && !word.is(Determiner | PersonNoun) &&
                !words[end - 1].is(Preposition | Conjunction))
                break;
            if (end > begin && word.is(Complementiser) && !words[end - 1].is(Preposition))
                break;
            if (end > begin && word.is(TimeWord) && !words[end - 1].is(Preposition | Determiner))
                break;
            // not of "einer am Montag veröffentlichten Studie"
            const bool isAttribute =
                end > begin && paragraph.grammar().isVerbLast && words[end - 1].is(Determiner);
            if (end > begin && word.is(Preposition) && end + 1 < sentence.end &&
                words[end + 1].is(TimeWord) && !isAttribute)
                break;
            // "der Forscher zu wenig"
            if (end > begin && paragraph.grammar().capitalizesNouns && word.is(InfinitiveMark) &&
                end + 1 < sentence.end && !words[end + 1].isCapital)
                break;
            // "dijo la policía el martes"
            if (end > begin && paragraph.grammar().invertsSubjects && word.is(Determiner) &&
                !words[end - 1].is(Preposition) && end + 1 < sentence.end &&
                words[end + 1].is(TimeWord))
                break;
            const bool isOfManner =
                word.is(Preposition) && !word.is(NameLink) && words[begin].isCapital &&
                !words[begin].is(Determiner) && words[begin].sentence == word.sentence &&
                std::none_of(words.begin() + qsizetype(begin), words.begin() + qsizetype(end),
                             [](const Paragraph::Word &before) {
                                 return before.is(Determiner | PersonNoun);
                             });
            if (end > begin && isOfManner)
                break;
        }
        ++end;
    }
    while (end > begin && words[end - 1].is(Preposition | Conjunction | Determiner))
        --end;
    return {begin, end};
}

/// The name, pronoun or words for people that the sentence begins with, or that stand behind the
/// comma after its first words: "On Monday, the mayor ..."
static WordRange firstAgent(const Paragraph &paragraph, size_t before)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    size_t begin = paragraph.sentence(words[before].sentence).begin;
    const size_t last = std::min(before, begin + longestPhrase);
    if (begin < last && words[begin].is(Preposition | Subordinator | Adverb | Contrast)) {
        while (begin < last && !paragraph.gapBefore(begin + 1).hasComma)
            ++begin;
        ++begin;
    }
    size_t end = begin;
    for (size_t word = begin; word < last && word < begin + 8 && isFree(paragraph, word); ++word) {
        if (word > begin && !paragraph.isJoined(word))
            break;
        if (words[word].isCapital || words[word].is(PersonNoun | Title | SubjectPronoun))
            end = word + 1;
        else if (end > begin + 1 || !isNominal(paragraph, word))
            break;
    }
    const WordRange phrase{begin, end};
    return phrase.isEmpty() || !isPersonal(paragraph, phrase) ? WordRange{} : phrase;
}

/// "die Stadt", which is no relative.
static bool beginsWithArticle(const Paragraph &paragraph, WordRange phrase)
{
    return paragraph.grammar().capitalizesNouns && phrase.size() > 1 &&
           paragraph.words()[phrase.begin].is(Determiner) &&
           paragraph.words()[phrase.begin + 1].isCapital;
}

WordRange clauseSubject(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const WordRange sentence = paragraph.sentence(words[word].sentence);
    const size_t nearest = word;
    const size_t farthest =
        nearest - sentence.begin > farthestClause ? nearest - farthestClause : sentence.begin;
    WordRange any;
    for (size_t verb = farthest + 1; verb < word; ++verb) {
        if (words[verb].quotation || !looksLikeVerb(paragraph, verb))
            continue;
        const WordRange subject = nounPhraseBefore(paragraph, verb);
        const bool isObject =
            paragraph.grammar().isRomance && subject.size() == 1 && // "Le dijeron"
            words[subject.begin].is(ObjectPronoun) && !words[subject.begin].is(SubjectPronoun);
        if (subject.isEmpty() || isObject || isEmptySubject(paragraph, subject) ||
            (words[subject.begin].is(Relative) && !beginsWithArticle(paragraph, subject)))
            continue;
        if (isPersonal(paragraph, subject))
            return subject;
        if (any.isEmpty())
            any = subject;
    }
    return any.isEmpty() ? firstAgent(paragraph, word) : any;
}

} // namespace app
