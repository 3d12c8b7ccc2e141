#include "app/suggestions/cueplace.h"

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
        takeBracket(place);
        return place;
    }
    place.sourceEnd = source.front().end;
    const size_t first = source.front().begin;
    if (place.sentence.contains(first) && first < cue.words.begin && cue.form != CueForm::Noun)
        place.frame.begin = std::min(place.frame.begin, first);
    const size_t last = source.back().begin;
    if (last >= cue.words.end && last <= cue.words.end + 1)
        place.frame.end = source.back().end;
    else if (paragraph.grammar().putsVerbSecond && last >= cue.words.end &&
             cue.form == CueForm::Verb)
        place.frame.end = source.back().end;
    takeSplitAuxiliary(place);
    takeHow(place);
    takeBracket(place);
    return place;
}

} // namespace app
