#include "app/suggestions/verbbrackets.h"

#include "app/suggestions/nounphrases.h"

#include <algorithm>

namespace app {

using enum WordClass;

/// How many words may stand between the two parts of a verb.
static constexpr size_t longestMiddle = 30;
/// How many words adverbials may have.
static constexpr size_t longestAdverbials = 16;

static bool isOneOf(const std::vector<QStringView> &forms, const QString &form)
{
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

/// Whether the word goes on with the one before it but for marks of quotations.
static bool goesOn(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    return word > 0 && word < words.size() && words[word].sentence == words[word - 1].sentence &&
           !paragraph.gapBefore(word).hasComma && !paragraph.gapBefore(word).hasStop;
}

std::optional<VerbBracket> verbBracket(const Paragraph &paragraph, const CuePhrase &cue)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (!paragraph.grammar().putsVerbSecond || cue.form != CueForm::Verb)
        return std::nullopt;
    const size_t last = std::min(words.size(), cue.words.end + longestMiddle);
    for (size_t word = cue.words.end; word < last && goesOn(paragraph, word); ++word) {
        const bool isLast = !goesOn(paragraph, word + 1) || words[word + 1].is(Conjunction);
        if (isLast && words[word].is(Particle))
            return VerbBracket{cue.words.begin, word};
    }
    const size_t first = cue.words.begin > longestMiddle ? cue.words.begin - longestMiddle : 0;
    for (size_t word = cue.words.begin; word > first && goesOn(paragraph, word); --word) {
        const Paragraph::Word &before = words[word - 1];
        if (before.is(Auxiliary) && !isOneOf(paragraph.grammar().passives, before.form))
            return VerbBracket{word - 1, cue.words.end - 1};
        if (before.is(Subordinator | Complementiser))
            break;
    }
    return std::nullopt;
}

/// Whether a word can be the verb of a clause by where it stands: "bleibe" in "die Strecke bleibe".
/// No adjective stands behind its noun.
static bool isVerbByPlace(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (words[word].is(Auxiliary | Modal | FiniteVerb))
        return true;
    const Paragraph::Word &before = words[word - 1];
    const bool isPlain =
        words[word].classes == WordClasses() && !words[word].isCapital && !words[word].isNumber;
    return isPlain &&
           (before.is(SubjectPronoun) || before.isNumber ||
            (before.isCapital && before.classes == WordClasses()) || before.is(PersonNoun | Title));
}

bool isClauseBefore(const Paragraph &paragraph, size_t verb)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (verb == 0 || verb >= words.size() || !paragraph.gapBefore(verb).hasComma)
        return false;
    const size_t begin = paragraph.sentence(words[verb].sentence).begin;
    const size_t last = std::min(verb, begin + longestMiddle);
    if (words[begin].is(Subordinator | Complementiser))
        return true;
    for (size_t word = begin + 1; word < last && goesOn(paragraph, word); ++word) {
        if (isVerbByPlace(paragraph, word))
            return true;
    }
    return false;
}

/// Whether what stands from @p begin up to the verb can only be an adverbial: "Im Bundestag".
static bool isAdverbial(const Paragraph &paragraph, size_t begin, size_t verb)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    while (begin + 1 < verb && words[begin].is(Adverb)) // "Bereits im März"
        ++begin;
    if (words[begin].is(Preposition) && !words[begin].is(Subordinator))
        return true;
    for (size_t word = begin; word < verb; ++word) {
        if (!words[word].is(Adverb | TimeWord))
            return false;
    }
    return begin < verb;
}

bool isSubjectBehind(const Paragraph &paragraph, size_t verb)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (!paragraph.grammar().putsVerbSecond || verb == 0 || verb + 1 >= words.size() ||
        !paragraph.isJoined(verb + 1) || words[verb + 1].is(Complementiser | EmptySubject))
        return false;
    if (paragraph.gapBefore(verb).closesQuotation || isClauseBefore(paragraph, verb))
        return true;
    // "Das habe ich nie gesagt"
    if (words[verb + 1].is(SubjectPronoun) && !words[verb + 1].is(Determiner) &&
        words[verb - 1].is(Determiner) && paragraph.isJoined(verb))
        return true;
    size_t begin = paragraph.sentence(words[verb].sentence).begin;
    if (verb - begin > longestMiddle)
        return false;
    if (begin < verb && words[begin].is(Conjunction | Contrast) && !words[begin].is(Preposition))
        ++begin;
    for (size_t word = begin + 1; word <= verb; ++word) {
        if (!goesOn(paragraph, word) || words[word].is(Conjunction))
            return false;
    }
    return begin < verb && isAdverbial(paragraph, begin, verb);
}

/// The end of the phrase that the preposition @p word begins: "in der Sitzung des Rates".
static size_t prepositionalEnd(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t last = word + longestAdverbials;
    size_t end = word + 1;
    while (end < last && paragraph.isJoined(end) && !words[end].isCapital && !words[end].isNumber &&
           (words[end].is(Determiner | Preposition) || words[end].classes == WordClasses()))
        ++end;
    if (!paragraph.isJoined(end))
        return word;
    const bool isTime = words[end].is(TimeWord); // "am Abend Fehler": not its object
    ++end;
    while (end < last && paragraph.isJoined(end) &&
           (words[end].is(TimeWord) || (words[end].isCapital && !isTime)))
        ++end;
    return end;
}

size_t pastAdverbials(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t last = std::min(words.size(), word + longestAdverbials);
    while (word < last && paragraph.isJoined(word)) {
        if (words[word].is(Preposition) && !words[word].is(Determiner)) {
            const size_t end = prepositionalEnd(paragraph, word);
            if (end == word)
                return word;
            word = end;
        } else if (words[word].is(Adverb | TimeWord) || words[word].form == u"sich") {
            ++word;
        } else {
            break;
        }
    }
    return word;
}

size_t pastTimes(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t last = std::min(words.size(), word + longestAdverbials);
    while (word < last && paragraph.isJoined(word)) {
        const bool isTime = words[word].is(Adverb | TimeWord);
        const bool isBeforeTime = words[word].is(Preposition) && paragraph.isJoined(word + 1) &&
                                  words[word + 1].is(TimeWord);
        if (!isTime && !isBeforeTime)
            break;
        word += isBeforeTime ? 2 : 1;
    }
    return word;
}

WordRange withoutObject(const Paragraph &paragraph, WordRange phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const std::vector<QStringView> &articles = paragraph.grammar().objectArticles;
    bool hasGenitive = false;
    for (size_t word = phrase.begin + 1; word < phrase.end; ++word) {
        if (paragraph.isJoined(word) && isOneOf(articles, words[word].form) &&
            !words[word - 1].is(Preposition | Conjunction | Determiner) && !words[word].isCapital)
            return {phrase.begin, word};
        // "Anna Keller der Zeitung", "der Chef der Werft der Zeitung": one genitive at most, and
        // none behind a name
        if (words[word].form == u"der" && paragraph.isJoined(word) &&
            !words[word - 1].is(Preposition)) {
            const bool isName = !words[phrase.begin].is(Determiner) &&
                                !words[word - 1].is(PersonNoun | Title) &&
                                !paragraph.grammar().endsLikePerson(words[word - 1].form);
            if (isName || hasGenitive)
                return {phrase.begin, word};
            hasGenitive = true;
        }
        if (!paragraph.isJoined(word))
            break;
    }
    return phrase;
}

} // namespace app
