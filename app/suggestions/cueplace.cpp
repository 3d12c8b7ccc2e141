#include "app/suggestions/cueplace.h"

#include "app/suggestions/romance.h"
#include "app/suggestions/verbbrackets.h"

#include <algorithm>

namespace app {

/// How many words before and after a cue are looked at.
static constexpr size_t farthestWord = 250;

WordRange withinReach(WordRange sentence, size_t word)
{
    const size_t first = word > farthestWord ? word - farthestWord : 0;
    return {std::max(sentence.begin, first), std::min(sentence.end, word + farthestWord)};
}

/// "a-t-il dit": the auxiliary stands before the source.
static void takeSplitAuxiliary(CuePlace &place)
{
    const Paragraph &paragraph = place.paragraph();
    const size_t first = place.frame.begin;
    if (paragraph.grammar().splitsInversions && first > place.sentence.begin &&
        place.words()[first].is(WordClass::SubjectPronoun) &&
        place.words()[first - 1].is(WordClass::Auxiliary) && paragraph.isJoined(first))
        --place.frame.begin;
}

/// "se pregunta la alcaldesa": the pronoun belongs to the verb.
static void takePronouns(CuePlace &place)
{
    if (place.paragraph().grammar().isRomance && place.cue.form == CueForm::Verb &&
        place.frame.begin == place.cue.words.begin)
        place.frame.begin =
            std::max(place.sentence.begin, pronounsBefore(place.paragraph(), place.frame.begin));
}

/// ", so heißt es,": nothing else stands before the verb.
static void takeSo(CuePlace &place)
{
    const Paragraph &paragraph = place.paragraph();
    const size_t first = place.frame.begin;
    if (paragraph.grammar().isVerbLast && first > place.sentence.begin &&
        paragraph.isJoined(first) && place.words()[first - 1].is(WordClass::Saying) &&
        !place.words()[first - 1].cue)
        --place.frame.begin;
}

/// "Como recuerda la historiadora,": the whole clause stands beside what is said.
static void takeAs(CuePlace &place)
{
    if (!place.paragraph().grammar().isRomance || place.cue.form != CueForm::Verb)
        return;
    if (const std::optional<size_t> as = asBefore(place.paragraph(), place.cue.words)) {
        place.frame.begin = std::max(place.sentence.begin, std::min(place.frame.begin, *as));
        place.isAside = true;
    }
}

/// ", wie der Bürgermeister sagte", ", wie aus dem Bericht hervorgeht": up to the comma.
static void takeHow(CuePlace &place)
{
    const Paragraph &paragraph = place.paragraph();
    size_t first = place.frame.begin;
    if (!paragraph.grammar().isVerbLast || first == place.sentence.begin)
        return;
    if (place.words()[first - 1].is(WordClass::Preposition) && paragraph.isJoined(first))
        --first;
    if (first > place.sentence.begin && place.words()[first - 1].is(WordClass::Subordinator) &&
        place.words()[first - 1].is(WordClass::Question) && paragraph.isJoined(first))
        place.frame.begin = first - 1;
}

/// "hat die Trainerin gesagt", "kündigte die Stadt am Montag an": the whole of a verb that is
/// second, where nothing but adverbials stands in it.
static void takeBracket(CuePlace &place)
{
    const Paragraph &paragraph = place.paragraph();
    if (!paragraph.grammar().putsVerbSecond)
        return;
    if (const std::optional<VerbBracket> bracket = verbBracket(paragraph, place.cue)) {
        if (!isSubjectBehind(paragraph, bracket->opens))
            return;
        place.frame.begin = std::min(place.frame.begin, bracket->opens);
        const bool isAfterContent = paragraph.gapBefore(bracket->opens).closesQuotation ||
                                    isClauseBefore(paragraph, bracket->opens);
        if (isAfterContent && pastAdverbials(paragraph, place.frame.end) == bracket->closes)
            place.frame.end = bracket->closes + 1;
    }
}

CuePlace cuePlace(const std::vector<Paragraph> &paragraphs, size_t number, const CuePhrase &cue,
                  const std::vector<WordRange> &source)
{
    const Paragraph &paragraph = paragraphs[number];
    const WordRange sentence = paragraph.sentence(paragraph.words()[cue.head].sentence);
    CuePlace place{paragraphs, number, cue, withinReach(sentence, cue.head), cue.words};
    if (source.empty()) {
        takeSo(place);
        takePronouns(place);
        takeBracket(place);
        return place;
    }
    place.sourceEnd = source.front().end;
    const size_t first = source.front().begin;
    if (place.sentence.contains(first) && first < cue.words.begin && cue.form != CueForm::Noun &&
        !goesOnWithCueBefore(paragraph, cue))
        place.frame.begin = std::min(place.frame.begin, first);
    const size_t last = source.back().begin;
    // "según ha podido saber | este periódico"
    const size_t farthest = paragraph.grammar().isRomance && cue.form == CueForm::Credit ? 4 : 1;
    const bool isBeside = last >= cue.words.end && last <= cue.words.end + farthest;
    if (isBeside || (last > cue.words.end && cue.form == CueForm::Verb &&
                     last == subjectBehind(paragraph, cue.words.end)))
        place.frame.end = source.back().end;
    else if (paragraph.grammar().putsVerbSecond && last >= cue.words.end &&
             cue.form == CueForm::Verb)
        place.frame.end = source.back().end;
    takePronouns(place);
    takeSplitAuxiliary(place);
    takeAs(place);
    takeHow(place);
    takeBracket(place);
    return place;
}

} // namespace app
