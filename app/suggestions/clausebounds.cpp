#include "app/suggestions/clausebounds.h"

#include "app/suggestions/nounphrases.h"
#include "app/suggestions/verbfirst.h"

#include <algorithm>

namespace app {

using namespace storage;

using enum WordClass;

/// Whether a subject and a word of saying follow within some words, without a comma.
static bool isReport(const Paragraph &paragraph, WordRange sentence, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    // "while reported witnesses", in Arabic
    if (paragraph.grammar().putsVerbFirst && paragraph.isJoined(word + 1) && words[word + 1].cue &&
        isSayingWord(*words[word + 1].cue))
        return true;
    for (size_t next = word + 1; next < sentence.end && next < word + 7; ++next) {
        if (paragraph.gapBefore(next).hasComma || paragraph.gapBefore(next).hasStop ||
            words[next].quotation)
            return false;
        if (words[next].cue && words[next].cue->kind == CueKind::SureWord && next > word + 1)
            return true;
    }
    return false;
}

/// "y le pidió", "et a ajouté": whether a word of saying that is sure follows the conjunction.
static bool joinsCue(const Paragraph &paragraph, WordRange sentence, size_t conjunction,
                     bool hasComma)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    size_t word = conjunction + 1;
    while (paragraph.grammar().isRomance && word < sentence.end && word < conjunction + 4 &&
           paragraph.isJoined(word) && !words[word].cue &&
           words[word].is(ObjectPronoun | Auxiliary | Negation))
        ++word;
    if (word >= sentence.end || !words[word].cue || words[word].quotation)
        return false;
    return words[word].cue->kind == CueKind::SureWord ||
           (hasComma && paragraph.grammar().putsVerbSecond && isSayingWord(*words[word].cue));
}

/// "y la oposición responde que", ", lo que la empresa niega", ", quien añadió que": what another
/// clause says is no longer said.
static bool isReportBehind(const Paragraph &paragraph, WordRange sentence, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (words[word].is(Conjunction) && paragraph.isJoined(word))
        return isReport(paragraph, sentence, word);
    if (!paragraph.gapBefore(word).hasComma)
        return false;
    const bool isRelative =
        words[word].is(Relative) ||
        (word + 1 < sentence.end && paragraph.isJoined(word + 1) && words[word + 1].is(Relative));
    return isRelative && isReport(paragraph, sentence, word);
}

/// Whether what an "aber" before it begins is no longer said: "mais que", "aber alt" and "aber die
/// Brücke sei" are.
static bool isObjection(const Paragraph &paragraph, WordRange sentence, size_t word)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    if (!paragraph.grammar().invertsSubjects)
        return true;
    if (word + 1 >= sentence.end || words[word + 1].is(Complementiser))
        return false;
    if (!paragraph.grammar().putsVerbSecond)
        return true;
    for (size_t next = word + 1; next + 1 < sentence.end && paragraph.isJoined(next); ++next) {
        if (words[next].is(FiniteVerb) && paragraph.isJoined(next + 1))
            return true;
    }
    return false;
}

static bool hasSemicolon(const Paragraph &paragraph, size_t word)
{
    if (!paragraph.gapBefore(word).hasStop)
        return false;
    const qsizetype begin = paragraph.words()[word - 1].range.end;
    const qsizetype end = paragraph.words()[word].range.begin;
    // not through a mile of blanks
    return paragraph.text().sliced(begin, std::min<qsizetype>(end - begin, 20)).contains(u';');
}

bool isGerund(const Paragraph &paragraph, size_t word)
{
    const Paragraph::Word &candidate = paragraph.words()[word];
    if (!paragraph.grammar().hasPhrases && !candidate.cue)
        return false;
    const std::vector<QStringView> &endings = paragraph.grammar().gerundEndings;
    return std::any_of(endings.begin(), endings.end(), [&candidate](QStringView ending) {
        return candidate.form.endsWith(ending);
    });
}

bool hasVerb(const Paragraph &paragraph, WordRange words)
{
    for (size_t word = words.begin; word < words.end; ++word) {
        if (looksLikeVerb(paragraph, word))
            return true;
    }
    return false;
}

size_t clauseEnd(const Paragraph &paragraph, WordRange sentence, size_t begin)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    for (size_t word = begin + 1; word < sentence.end; ++word) {
        if (words[word].quotation)
            continue;
        const Paragraph::Gap &before = paragraph.gapBefore(word);
        // ", he said", ", saying that", ", according to"
        if (before.hasComma && words[word].cue && words[word].cue->kind == CueKind::Credit)
            return word;
        if (before.hasComma && words[word].cue && isGerund(paragraph, word) &&
            isSayingWord(*words[word].cue))
            return word;
        // "and-added that": another cue of the same source
        if (isJoinedVerb(paragraph, word))
            return word;
        // "..., sagte der Präsident": a verb that is second, of which all before it is said
        if (paragraph.grammar().putsVerbSecond && before.hasComma && words[word].cue &&
            words[word].cue->kind == CueKind::SureWord && !words[word].isCapital &&
            paragraph.isJoined(word + 1) &&
            words[word + 1].is(Determiner | SubjectPronoun | Title | PersonNoun))
            return word;
        // " and called for": another cue of the same source
        if (words[word].is(Conjunction | Contrast) &&
            joinsCue(paragraph, sentence, word, before.hasComma))
            return word;
        // ", but the author's own": a contrast with a subject of its own
        if (before.hasComma && words[word].is(Adversative) &&
            isObjection(paragraph, sentence, word))
            return word;
        // ", though she noted": an add-on with a cue of its own
        if (before.hasComma && words[word].is(Contrast | Subordinator | Conjunction) &&
            isReport(paragraph, sentence, word))
            return word;
        // ", admiten en la consejería", ", dijo"
        if (paragraph.grammar().isRomance && before.hasComma && words[word].cue &&
            words[word].is(Saying) && words[word].cue->kind == CueKind::SureWord)
            return word;
        if (paragraph.grammar().isRomance && isReportBehind(paragraph, sentence, word))
            return word;
        if (before.hasDash || (paragraph.grammar().isRomance && hasSemicolon(paragraph, word)))
            return word;
    }
    return sentence.end;
}

size_t objectEnd(const Paragraph &paragraph, WordRange sentence, size_t begin)
{
    const std::vector<Paragraph::Word> &words = paragraph.words();
    const size_t limit = clauseEnd(paragraph, sentence, begin);
    for (size_t word = begin + 1; word < limit; ++word) {
        if (words[word].quotation)
            continue;
        const Paragraph::Gap &before = paragraph.gapBefore(word);
        if (words[word].is(Contrast | Subordinator) && !words[word].is(Complementiser) &&
            (before.hasComma || (!words[word].is(Preposition) && !paragraph.grammar().isVerbLast)))
            return word;
        if (before.hasComma &&
            (words[word].is(Relative) || words[word].is(Subordinator | SubjectPronoun) ||
             isGerund(paragraph, word)))
            return word;
    }
    return limit;
}

TextRange rangeWithMarks(const Paragraph &paragraph, WordRange words)
{
    TextRange range = paragraph.rangeOf(words);
    if (words.isEmpty())
        return range;
    const auto quotationOf = [&paragraph](size_t word) {
        const std::optional<size_t> quotation = paragraph.words()[word].quotation;
        return quotation ? paragraph.quotations()[*quotation] : TextRange{};
    };
    const TextRange first = quotationOf(words.begin);
    if (!first.isEmpty() && paragraph.wordsIn(first).begin == words.begin)
        range.begin = std::min(range.begin, first.begin);
    const TextRange last = quotationOf(words.end - 1);
    if (!last.isEmpty() && paragraph.wordsIn(last).end == words.end)
        range.end = std::max(range.end, last.end);
    return range;
}

} // namespace app
