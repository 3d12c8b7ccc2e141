#include "app/suggestions/suggester.h"

#include "app/figures/figurereader.h"
#include "app/suggestions/contents.h"
#include "app/suggestions/cuephrases.h"
#include "app/suggestions/incises.h"
#include "app/suggestions/paragraph.h"
#include "app/suggestions/romance.h"
#include "app/suggestions/sources.h"

#include <algorithm>
#include <iterator>

namespace app {

using namespace storage;

namespace {

bool liesIn(TextRange cue, const std::vector<TextRange> &content)
{
    return std::any_of(content.begin(), content.end(),
                       [cue](TextRange range) { return range.contains(cue); });
}

/// Whether what @p inner ascribes is part of what @p outer does. A sure cue is not taken for part
/// of something that an unsure one, or a mere object, reaches for.
bool isNestedIn(const Suggestion &inner, const Suggestion &outer)
{
    if (inner.isSure && (!outer.isSure || outer.rule == QStringLiteral("object_after")))
        return false;
    return liesIn(inner.cue, outer.content) && !liesIn(outer.cue, inner.content);
}

TextRange withoutBlanks(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text[range.begin].isSpace())
        ++range.begin;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

/// @p range without the blanks and commas at its ends that a cut left there.
TextRange withoutCommas(QStringView text, TextRange range)
{
    const auto isLeft = [text](qsizetype index) {
        return text[index].isSpace() || text[index] == u',';
    };
    while (!range.isEmpty() && isLeft(range.begin))
        ++range.begin;
    while (!range.isEmpty() && isLeft(range.end - 1))
        --range.end;
    return range;
}

/// Takes @p taken out of @p ranges, which are put in order and do not overlap afterwards.
void cutOut(QStringView text, const std::vector<TextRange> &taken, std::vector<TextRange> &ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](TextRange a, TextRange b) { return a.begin < b.begin; });
    std::vector<TextRange> left;
    qsizetype last = 0;
    const auto keep = [&](TextRange range) {
        range = withoutCommas(text, range);
        if (!range.isEmpty())
            left.push_back(range);
    };
    for (TextRange range : ranges) {
        const bool isFree = range.begin >= last &&
                            std::none_of(taken.begin(), taken.end(),
                                         [range](TextRange hole) { return hole.overlaps(range); });
        range.begin = std::max(range.begin, last);
        last = std::max(last, range.end);
        if (isFree) {
            range = withoutBlanks(text, range);
            if (!range.isEmpty())
                left.push_back(range);
            continue;
        }
        for (const TextRange hole : taken) {
            if (range.isEmpty() || !hole.overlaps(range))
                continue;
            keep({range.begin, std::max(range.begin, hole.begin)});
            range.begin = std::min(hole.end, range.end);
        }
        if (!range.isEmpty())
            keep(range);
    }
    ranges = std::move(left);
}

/// No passage has two parts in one attribution: the cue comes before the source, and that before
/// the content.
void removeOverlaps(QStringView text, Suggestion &suggestion)
{
    std::vector<TextRange> taken{suggestion.cue};
    cutOut(text, taken, suggestion.source);
    taken.insert(taken.end(), suggestion.source.begin(), suggestion.source.end());
    std::sort(taken.begin(), taken.end(),
              [](TextRange a, TextRange b) { return a.begin < b.begin; });
    cutOut(text, taken, suggestion.content);
}

/// How many suggestions away the one is looked for whose content another lies in.
constexpr size_t farthestOuter = 32;

/// What somebody says that somebody says is left to the analyst: only the outermost of nested
/// attributions are proposed.
void removeNested(std::vector<Suggestion> &found)
{
    std::vector<bool> isNested(found.size(), false);
    for (size_t inner = 0; inner < found.size(); ++inner) {
        const size_t first = inner > farthestOuter ? inner - farthestOuter : 0;
        const size_t last = std::min(found.size(), inner + farthestOuter);
        for (size_t outer = first; outer < last && !isNested[inner]; ++outer) {
            isNested[inner] = outer != inner && isNestedIn(found[inner], found[outer]);
        }
    }
    size_t number = 0;
    std::erase_if(found, [&](const Suggestion &) { return isNested[number++]; });
}

/// Who said something last in a sentence: "dijo el alcalde, y añadió que".
class LastSpeaker
{
public:
    std::vector<WordRange> sourceOf(const Paragraph &paragraph, const CuePhrase &cue)
    {
        const size_t sentence = paragraph.words()[cue.head].sentence;
        const bool isSame = sentence == m_sentence && !m_source.empty();
        if (isSame && goesOnWithCueBefore(paragraph, cue))
            return m_source;
        std::vector<WordRange> source = app::sourceOf(paragraph, cue);
        if (cue.form == CueForm::Verb && !source.empty()) {
            m_source = source;
            m_sentence = sentence;
        }
        return source;
    }

private:
    std::vector<WordRange> m_source;
    size_t m_sentence = 0;
};

Suggestion figureSuggestion(const Figure &figure)
{
    Suggestion suggestion;
    suggestion.kind = SuggestionKind::Figure;
    suggestion.rule = QStringLiteral("figure_") + nameOf(figure.kind);
    suggestion.isSure = !figure.isAmbiguous;
    suggestion.figure = figure;
    return suggestion;
}

/// What a definition calls a figure and nobody can read: the passage without values.
Suggestion figureByDefinition(TextRange range)
{
    Figure figure;
    figure.range = range;
    figure.kind = FigureKind::Other;
    Suggestion suggestion = figureSuggestion(figure);
    suggestion.rule = QStringLiteral("figure_by_definition");
    suggestion.isSure = false;
    return suggestion;
}

} // namespace

std::vector<Suggestion> attributionsIn(QStringView text, const std::vector<Cue> &cues,
                                       const QString &language)
{
    const std::vector<Paragraph> paragraphs = paragraphsOf(text, cues, language);
    std::vector<Suggestion> suggestions;
    for (size_t number = 0; number < paragraphs.size(); ++number) {
        std::vector<Suggestion> found;
        const Paragraph &paragraph = paragraphs[number];
        LastSpeaker speaker;
        for (const CuePhrase &cue : cuePhrasesIn(paragraph)) {
            const std::vector<WordRange> source = speaker.sourceOf(paragraph, cue);
            Content content = contentOf(paragraphs, number, cue, source);
            if (content.rule.isEmpty())
                continue;
            Suggestion suggestion;
            suggestion.rule = content.rule;
            suggestion.isSure = cue.isSure;
            suggestion.cue = rangeOf(paragraph, cue);
            suggestion.source = sourceRanges(paragraph, source);
            suggestion.content = std::move(content.ranges);
            removeOverlaps(text, suggestion);
            if (!suggestion.content.empty())
                found.push_back(std::move(suggestion));
        }
        std::vector<Suggestion> incises = incisesIn(paragraph);
        for (Suggestion &incise : incises)
            removeOverlaps(text, incise);
        std::erase_if(incises, [](const Suggestion &incise) { return incise.content.empty(); });
        if (!incises.empty()) {
            found.insert(found.end(), std::make_move_iterator(incises.begin()),
                         std::make_move_iterator(incises.end()));
            std::stable_sort(
                found.begin(), found.end(),
                [](const Suggestion &a, const Suggestion &b) { return a.cue.begin < b.cue.begin; });
        }
        removeNested(found);
        suggestions.insert(suggestions.end(), std::make_move_iterator(found.begin()),
                           std::make_move_iterator(found.end()));
    }
    return suggestions;
}

std::vector<Suggestion> figureSuggestionsIn(QStringView text, const std::vector<Cue> &cues,
                                            const QString &language)
{
    const std::vector<Figure> figures = figuresIn(text, language);
    std::vector<Suggestion> suggestions;
    auto figure = figures.begin();
    for (const Cue &cue : cues) {
        if (cue.kind != CueKind::Date && cue.kind != CueKind::Figure)
            continue;
        for (; figure != figures.end() && figure->range.end <= cue.range.begin; ++figure)
            suggestions.push_back(figureSuggestion(*figure));
        const bool isRead = figure != figures.end() && figure->range.overlaps(cue.range);
        if (cue.kind == CueKind::Figure && !isRead &&
            (suggestions.empty() || !suggestions.back().figure->range.overlaps(cue.range)))
            suggestions.push_back(figureByDefinition(cue.range));
        while (cue.kind == CueKind::Date && figure != figures.end() &&
               figure->range.overlaps(cue.range))
            ++figure;
    }
    for (; figure != figures.end(); ++figure)
        suggestions.push_back(figureSuggestion(*figure));
    return suggestions;
}

std::vector<Suggestion> suggestionsIn(QStringView text, const std::vector<Cue> &cues,
                                      const QString &language)
{
    std::vector<Suggestion> attributions = attributionsIn(text, cues, language);
    std::vector<Suggestion> figures = figureSuggestionsIn(text, cues, language);
    std::vector<Suggestion> all;
    all.reserve(attributions.size() + figures.size());
    std::merge(
        std::make_move_iterator(attributions.begin()), std::make_move_iterator(attributions.end()),
        std::make_move_iterator(figures.begin()), std::make_move_iterator(figures.end()),
        std::back_inserter(all),
        [](const Suggestion &a, const Suggestion &b) { return a.place().begin < b.place().begin; });
    return all;
}

} // namespace app
