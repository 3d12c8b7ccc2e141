#include "app/suggestions/suggester.h"

#include "app/figures/figurereader.h"
#include "app/suggestions/contents.h"
#include "app/suggestions/cuephrases.h"
#include "app/suggestions/paragraph.h"
#include "app/suggestions/sources.h"

#include <algorithm>

namespace app {

using namespace storage;

namespace {

std::vector<TextRange> rangesOf(const Paragraph &paragraph, const std::vector<WordRange> &words)
{
    std::vector<TextRange> ranges;
    for (const WordRange range : words)
        ranges.push_back(paragraph.rangeOf(range));
    return ranges;
}

} // namespace

std::vector<Suggestion> attributionsIn(QStringView text, const std::vector<Cue> &cues,
                                       const QString &language)
{
    const std::vector<Paragraph> paragraphs = paragraphsOf(text, cues, language);
    std::vector<Suggestion> suggestions;
    for (size_t number = 0; number < paragraphs.size(); ++number) {
        const Paragraph &paragraph = paragraphs[number];
        for (const CuePhrase &cue : cuePhrasesIn(paragraph)) {
            const std::vector<WordRange> source = sourceOf(paragraph, cue);
            Content content = contentOf(paragraphs, number, cue, source);
            if (content.rule.isEmpty())
                continue;
            Suggestion suggestion;
            suggestion.rule = content.rule;
            suggestion.isSure = cue.isSure;
            suggestion.cue = rangeOf(paragraph, cue);
            suggestion.source = rangesOf(paragraph, source);
            suggestion.content = std::move(content.ranges);
            suggestions.push_back(std::move(suggestion));
        }
    }
    return suggestions;
}

std::vector<Suggestion> figureSuggestionsIn(QStringView text, const std::vector<Cue> &cues,
                                            const QString &language)
{
    std::vector<Suggestion> suggestions;
    auto cue = cues.begin();
    for (const Figure &figure : figuresIn(text, language)) {
        while (cue != cues.end() &&
               (cue->kind != CueKind::Date || cue->range.end <= figure.range.begin))
            ++cue;
        if (cue != cues.end() && cue->range.overlaps(figure.range))
            continue;
        Suggestion suggestion;
        suggestion.kind = SuggestionKind::Figure;
        suggestion.rule = QStringLiteral("figure_") + nameOf(figure.kind);
        suggestion.isSure = !figure.isAmbiguous;
        suggestion.figure = figure;
        suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
}

std::vector<Suggestion> suggestionsIn(QStringView text, const std::vector<Cue> &cues,
                                      const QString &language)
{
    std::vector<Suggestion> all = attributionsIn(text, cues, language);
    std::vector<Suggestion> figures = figureSuggestionsIn(text, cues, language);
    all.insert(all.end(), std::make_move_iterator(figures.begin()),
               std::make_move_iterator(figures.end()));
    std::stable_sort(all.begin(), all.end(), [](const Suggestion &a, const Suggestion &b) {
        return a.place().begin < b.place().begin;
    });
    return all;
}

} // namespace app
