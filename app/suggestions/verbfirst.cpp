#include "app/suggestions/verbfirst.h"

#include "app/suggestions/nounphrases.h"

#include <algorithm>

namespace app {

using enum WordClass;

/// How many words a name in quotation marks may have.
static constexpr size_t longestName = 4;
/// How far before a verb its clause may begin.
static constexpr size_t farthestBegin = 16;

static bool beginsWithOneOf(const std::vector<QStringView> &beginnings, QStringView form)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [form](QStringView beginning) { return form.startsWith(beginning); });
}

static bool isDefinite(const Paragraph &paragraph, size_t word)
{
    return paragraph.words()[word].form.startsWith(paragraph.grammar().boundArticle);
}

bool beginsVerbFirst(const Paragraph &paragraph, size_t verb)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t sentence = paragraph.sentence(words[verb].sentence).begin;
    const size_t last = verb > sentence + farthestBegin ? verb - farthestBegin : sentence;
    size_t begin = verb;
    while (begin > last && paragraph.isJoined(begin) && !words[begin - 1].cue)
        --begin;
    while (begin < verb && words[begin].is(Conjunction | Contrast))
        ++begin;
    // "the-company, which owns the-port, denied": its subject stands before the two commas
    if (begin == verb && begin > last && paragraph.gapBefore(begin).hasComma) {
        size_t comma = begin - 1;
        while (comma > last && paragraph.isJoined(comma))
            --comma;
        if (comma > last && words[comma].is(Relative))
            return false;
    }
    return begin == verb ||
           words[begin].is(Preposition | Adverb | TimeWord | Subordinator | Complementiser) ||
           words[verb - 1].is(Subordinator | Complementiser | Adverb | TimeWord);
}

bool isRecipient(const Paragraph &paragraph, size_t word)
{
    const Grammar &grammar = paragraph.grammar();
    const QString &form = paragraph.words()[word].form;
    const QStringView bound = grammar.boundPrepositions.back();
    return grammar.putsVerbFirst && form.size() > 3 && form.startsWith(bound) &&
           !paragraph.words()[word].is(Title | PersonNoun | Conjunction | Contrast) &&
           (QStringView(form).sliced(1).startsWith(grammar.boundArticle.last(1)) ||
            bool(grammar.classesOf(form.sliced(1)) & (PersonNoun | Title)));
}

/// "the-speaker in-the-name-of the police", "at-the-ministry"
static bool goesOnWithOffice(const Paragraph &paragraph, size_t word)
{
    const Grammar &grammar = paragraph.grammar();
    const QString &form = paragraph.words()[word].form;
    return paragraph.words()[word].is(NameLink) ||
           (form.startsWith(grammar.boundPrepositions.front()) &&
            grammar.classesOf(form.sliced(1)).testFlag(PersonNoun));
}

/// Whether a word cannot go on with the definite noun before it: "accused the-union the-company
/// of-delay", "pledged the-government to-pay", "announced the-council delay". A name may stand
/// behind a title.
static bool isObject(const Paragraph &paragraph, size_t begin, size_t word)
{
    const Grammar &grammar = paragraph.grammar();
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const QString &form = words[word].form;
    if (words[word].is(Possessive)) // "the-source himself"
        return false;
    if (isRecipient(paragraph, word) && !words[word - 1].is(Determiner) &&
        (isDefinite(paragraph, word - 1) || words[word - 1].classes == WordClasses()))
        return true;
    if (!isDefinite(paragraph, word - 1) || goesOnWithOffice(paragraph, word))
        return false;
    if (words[word].is(PersonNoun))
        return words[word - 1].is(PersonNoun | Title) && isDefinite(paragraph, word);
    const bool hasPerson =
        std::any_of(words.begin() + qsizetype(begin), words.begin() + qsizetype(word),
                    [&grammar](const Paragraph::Word &each) {
                        return each.is(Title) || grammar.endsLikePerson(each.form);
                    });
    const QStringView noun = QStringView(form).sliced(std::min<qsizetype>(1, form.size()));
    // "b-al-" is "of the", "l-l-" "to the"
    const bool isBoundDefinite =
        noun.startsWith(grammar.boundArticle) || noun.startsWith(grammar.boundArticle.last(1));
    if (form.size() > 3 && (isBoundDefinite || !hasPerson) &&
        beginsWithOneOf(grammar.boundPrepositions, form))
        return true;
    if (isDefinite(paragraph, word)) // "urged the-president the-citizens": no adjective of his
        return !words[word - 1].form.endsWith(grammar.pluralEnding) &&
               form.endsWith(grammar.pluralEnding);
    return !hasPerson || words[word].is(Determiner) ||
           beginsWithOneOf(grammar.actionBeginnings, form);
}

size_t quotedNameEnd(const Paragraph &paragraph, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (word == 0 || word >= words.size() || !words[word].quotation ||
        paragraph.gapBefore(word).hasComma || paragraph.gapBefore(word).hasStop ||
        words[word - 1].quotation || isDefinite(paragraph, word - 1))
        return word;
    size_t end = word;
    while (end < words.size() && end <= word + longestName &&
           words[end].quotation == words[word].quotation)
        ++end;
    const bool isLast = end >= words.size() || paragraph.gapBefore(end).hasStop ||
                        paragraph.gapBefore(end).hasComma ||
                        words[end].sentence != words[word].sentence;
    return isLast || end - word > longestName ? word : end;
}

WordRange subjectOfVerbFirst(const Paragraph &paragraph, WordRange phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (phrase.isEmpty())
        return phrase;
    bool isRelative = false;
    WordClasses ends = Complementiser | Question | Preposition | Determiner;
    for (size_t word = phrase.begin + 1; word < phrase.end; ++word) {
        if (words[word].is(ends) || (!isRelative && isObject(paragraph, phrase.begin, word)))
            return {phrase.begin, word};
        isRelative = isRelative || words[word].is(Relative);
        if (isRelative)
            ends = Complementiser;
    }
    const size_t end = quotedNameEnd(paragraph, phrase.end);
    if (end == phrase.end)
        return phrase;
    phrase.end = end;
    // "company «Nour» for-energy"
    if (paragraph.gapBefore(end).closesQuotation &&
        beginsWithOneOf(paragraph.grammar().boundPrepositions, words[end].form) &&
        !words[end].is(Complementiser | Preposition | Title))
        ++phrase.end;
    return phrase;
}

WordRange subjectOfWholeClause(const Paragraph &paragraph, WordRange phrase)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const Grammar &grammar = paragraph.grammar();
    for (size_t word = phrase.begin + 1; word < phrase.end; ++word) {
        if (!paragraph.isJoined(word) || words[word].quotation)
            break;
        if (isDefinite(paragraph, word - 1) && !goesOnWithOffice(paragraph, word) &&
            beginsWithOneOf(grammar.boundPrepositions, words[word].form))
            return {phrase.begin, word};
    }
    for (size_t word = phrase.begin + 1; word < phrase.end; ++word) {
        if (!paragraph.isJoined(word) || words[word].quotation)
            break;
        // "supported the-court the-high the-judgment": the last one of them
        const bool isLast = word + 1 == phrase.end || !isDefinite(paragraph, word + 1);
        if (isDefinite(paragraph, word - 1) && isDefinite(paragraph, word) && isLast)
            return {phrase.begin, word};
    }
    return phrase;
}

WordRange quotedNameBefore(const Paragraph &paragraph, size_t end)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (end == 0 || !words[end - 1].quotation)
        return {};
    size_t begin = end;
    while (begin > 0 && end - begin <= longestName &&
           words[begin - 1].quotation == words[end - 1].quotation)
        --begin;
    if (quotedNameEnd(paragraph, begin) != end)
        return {};
    const WordRange before = plainPhraseBefore(paragraph, begin);
    return before.isEmpty() ? WordRange{begin, end} : WordRange{before.begin, end};
}

bool isJoinedVerb(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &verb = paragraph.words()[word];
    const Grammar &grammar = paragraph.grammar();
    return grammar.putsVerbFirst && verb.cue && verb.form.size() > 3 &&
           beginsWithOneOf(grammar.boundConjunctions, verb.form) &&
           !beginsWithOneOf(grammar.wordsLikeJoined, verb.form);
}

bool isSaidByNobody(const Paragraph &paragraph, const CuePhrase &cue)
{
    const Paragraph::Word &verb = paragraph.words()[cue.head];
    const std::vector<QStringView> &verbs = paragraph.grammar().passives;
    if (!paragraph.grammar().putsVerbFirst)
        return false;
    if (std::find(verbs.begin(), verbs.end(), verb.form) != verbs.end())
        return true;
    // An u on the first letters of a perfect: an imperfect may have it in the active as well
    const QStringView written = paragraph.text().sliced(verb.range.begin, verb.range.length());
    return written.left(5).contains(QChar(0x064F)) && !written.startsWith(u'ي') &&
           !written.startsWith(u'ت') && !written.startsWith(u"وي") && !written.startsWith(u"وت");
}

bool isHisSaying(const Paragraph &paragraph, const CuePhrase &cue)
{
    const std::vector<QStringView> &nouns = paragraph.grammar().sayingsOfPronouns;
    return std::find(nouns.begin(), nouns.end(), paragraph.words()[cue.head].form) != nouns.end();
}

WordRange sourceOfHisSaying(const Paragraph &paragraph, const CuePhrase &cue)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t last = cue.head > farthestBegin ? cue.head - farthestBegin : 0;
    for (size_t word = cue.words.begin; word > last && paragraph.isJoined(word); --word) {
        if (!words[word - 1].is(OriginMark))
            continue;
        WordRange phrase = nounPhraseAfter(paragraph, word);
        phrase.end = std::min(phrase.end, cue.words.begin);
        return phrase;
    }
    return {};
}

} // namespace app
