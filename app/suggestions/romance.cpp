#include "app/suggestions/romance.h"

#include "app/suggestions/clausebounds.h"
#include "app/suggestions/nounphrases.h"

#include <algorithm>

namespace app {

namespace {

using enum WordClass;

/// How many words may stand between a verb and its subject.
constexpr size_t longestAdverbials = 14;

bool isAdverb(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &candidate = paragraph.words()[word];
    return candidate.is(Adverb) || (paragraph.grammar().endsLikeAdverb(candidate.form) &&
                                    !candidate.isCapital && !candidate.is(PersonNoun));
}

/// "ayer", "este martes", "mardi": the word behind it; @p word where there is none.
size_t afterTime(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (words[word].is(TimeWord))
        return word + 1;
    if (words[word].is(Determiner) && paragraph.isJoined(word + 1) && words[word + 1].is(TimeWord))
        return word + 2;
    return word;
}

/// A name, a person or an article begins it. What may be "to" as well as "the" needs a person.
bool canBeSubject(const Paragraph &paragraph, size_t begin)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const Paragraph::Word &first = words[begin];
    if (first.is(Preposition) && first.is(Determiner))
        return isPersonal(paragraph, nounPhraseAfter(paragraph, begin));
    return !first.is(Preposition | TimeWord | Negation | Complementiser) &&
           (first.isCapital || first.is(Determiner | SubjectPronoun | Title | PersonNoun));
}

/// The end of the names that begin with @p word: "France Info".
size_t afterNames(const Paragraph &paragraph, size_t word, size_t limit)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    while (word < limit && words[word].isCapital && paragraph.isJoined(word))
        ++word;
    return word;
}

/// Past "a la prensa", "em comunicado", "au micro de France Info"; its noun may be a name.
size_t afterPrepositional(const Paragraph &paragraph, size_t preposition, size_t limit)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    size_t word = preposition + 1;
    while (word < limit && paragraph.isJoined(word) && words[word].is(Determiner | Possessive))
        ++word;
    if (word >= limit || !paragraph.isJoined(word))
        return word;
    if (words[word].isCapital)
        return afterNames(paragraph, word, limit);
    ++word; // the noun
    while (word < limit && paragraph.isJoined(word) && !words[word].isCapital &&
           words[word].classes == WordClasses() && !words[word].cue)
        ++word;
    // "a la agencia Efe el portavoz" but "a la prensa Ana Reyes"
    const size_t afterName = afterNames(paragraph, word, limit);
    const bool goesOn = afterName > word && paragraph.isJoined(afterName) &&
                        words[afterName].is(Determiner) && !words[afterName].is(Preposition);
    return goesOn ? afterName : word;
}

} // namespace

size_t subjectBehind(const Paragraph &paragraph, size_t begin)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (begin >= words.size())
        return begin;
    const size_t limit =
        std::min(paragraph.sentence(words[begin].sentence).end, begin + longestAdverbials);
    size_t word = begin;
    // "disse a ministra": the article, not "to"
    const bool isArticle = words[begin].is(Preposition) && words[begin].is(Determiner) &&
                           begin + 1 < limit && !words[begin + 1].isCapital &&
                           canBeSubject(paragraph, begin);
    while (word < limit && paragraph.isJoined(word) && !words[word].cue && !isArticle) {
        const size_t time = afterTime(paragraph, word);
        if (time > word) {
            word = time;
        } else if (word > begin && canBeSubject(paragraph, word)) {
            return word;
        } else if (isAdverb(paragraph, word) ||
                   (words[word].is(ObjectPronoun) && !words[word].is(Determiner | Preposition))) {
            ++word;
        } else if (words[word].is(Preposition)) {
            word = afterPrepositional(paragraph, word, limit);
        } else {
            break;
        }
    }
    return word > begin && word < limit && paragraph.isJoined(word) && !words[word].cue &&
                   canBeSubject(paragraph, word)
               ? word
               : begin;
}

size_t pronounsBefore(const Paragraph &paragraph, size_t verb)
{
    size_t begin = verb;
    while (begin > 0 && paragraph.isJoined(begin) &&
           paragraph.words()[begin - 1].is(ObjectPronoun) &&
           !paragraph.words()[begin - 1].is(SubjectPronoun))
        --begin;
    return begin;
}

bool goesOnWithCueBefore(const Paragraph &paragraph, const CuePhrase &cue)
{
    if (!paragraph.grammar().isRomance || cue.form != CueForm::Verb)
        return false;
    if (isGerund(paragraph, cue.head))
        return true;
    const size_t begin = pronounsBefore(paragraph, cue.words.begin);
    return begin > 0 && paragraph.isJoined(begin) && paragraph.words()[begin - 1].is(Conjunction);
}

bool followsQuestion(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (word == 0 || word >= words.size() || words[word].sentence != words[word - 1].sentence ||
        !paragraph.gapBefore(word).hasStop)
        return false;
    const qsizetype end = words[word - 1].range.end;
    const QStringView between = // not a mile of blanks
        paragraph.text().sliced(end, std::min<qsizetype>(words[word].range.begin - end, 20));
    return between.contains(u'?') || between.contains(u'!');
}

std::optional<size_t> asBefore(const Paragraph &paragraph, WordRange words)
{
    const std::vector<QStringView> &asWords = paragraph.grammar().asWords;
    const auto isAs = [&](size_t word) {
        return std::find(asWords.begin(), asWords.end(), paragraph.words()[word].form) !=
               asWords.end();
    };
    size_t begin = pronounsBefore(paragraph, words.begin);
    if (begin < words.end && isAs(begin)) // "según" is a cue by itself and may be joined already
        return begin;
    if (begin == 0 || !paragraph.isJoined(begin))
        return std::nullopt;
    --begin;
    const bool isThat = paragraph.words()[begin].is(Complementiser); // "ainsi que l'a dit"
    if (isThat && (begin == 0 || !paragraph.isJoined(begin) || !isAs(begin - 1)))
        return std::nullopt;
    if (isThat)
        --begin;
    if (!isAs(begin))
        return std::nullopt;
    // "tal y como"
    const bool isAlso = begin > 1 && paragraph.isJoined(begin) && paragraph.isJoined(begin - 1) &&
                        paragraph.words()[begin - 1].is(Conjunction) && isAs(begin - 2);
    const bool isTwo = begin > 0 && paragraph.isJoined(begin) && isAs(begin - 1);
    return isAlso ? begin - 2 : isTwo ? begin - 1 : begin;
}

WordRange verbBehindQuotation(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    size_t verb = word;
    while (verb < words.size() && words[verb].is(ObjectPronoun) && !words[verb].isCapital &&
           paragraph.isJoined(verb + 1))
        ++verb;
    if (verb + 1 >= words.size() || words[verb].isCapital || words[verb].isNumber ||
        words[verb].cue || words[verb].form.size() < 3 ||
        words[verb].is(~WordClasses(FiniteVerb | Saying)) || !paragraph.isJoined(verb + 1))
        return {};
    // "veut croire le maire"
    size_t end = verb + 1;
    const std::vector<QStringView> &infinitives = paragraph.grammar().infinitiveEndings;
    if (paragraph.isJoined(end + 1) && words[end].classes == WordClasses() &&
        std::any_of(infinitives.begin(), infinitives.end(),
                    [&](QStringView ending) { return words[end].form.endsWith(ending); }))
        ++end;
    if (end >= words.size() || !paragraph.isJoined(end))
        return {};
    const Paragraph::Word &next = words[end];
    if (!next.is(Determiner | Title | PersonNoun | SubjectPronoun) && !next.isCapital)
        return {};
    const bool isVerb = verb > word || words[verb].is(FiniteVerb) || end > verb + 1;
    return isVerb || isPersonal(paragraph, nounPhraseAfter(paragraph, end)) ? WordRange{verb, end}
                                                                            : WordRange{};
}

bool isAttribute(const Paragraph &paragraph, const CuePhrase &cue)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const std::vector<QStringView> &endings = paragraph.grammar().attributeEndings;
    const size_t head = cue.head;
    if (cue.words.size() > 1 ||
        std::none_of(endings.begin(), endings.end(),
                     [&](QStringView ending) { return words[head].form.endsWith(ending); }))
        return false;
    const bool isFirst = !paragraph.isJoined(head) && !paragraph.gapBefore(head).closesQuotation;
    const bool isBehindNoun =
        head > 0 && !words[head - 1].is(~WordClasses(PersonNoun | Speaker | Title | TimeWord |
                                                     Determiner | ObjectPronoun));
    return (isFirst || isBehindNoun) &&
           !(paragraph.isJoined(head + 1) && words[head + 1].is(AgentMark));
}

bool isAge(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t last = std::min(words.size(), word + 3);
    for (size_t next = word; next < last && (next == word || paragraph.isJoined(next)); ++next) {
        if (words[next].isNumber)
            return true;
    }
    return false;
}

} // namespace app
