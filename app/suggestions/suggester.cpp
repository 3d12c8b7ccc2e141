#include "app/suggestions/suggester.h"

#include "app/figures/figurereader.h"
#include "app/suggestions/contents.h"
#include "app/suggestions/cuephrases.h"
#include "app/suggestions/nounphrases.h"
#include "app/suggestions/paragraph.h"
#include "app/suggestions/sources.h"

#include <algorithm>
#include <iterator>

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

/// "WALLACE: Will she come?", "Poll: Mayor ahead": who speaks stands before a colon at the begin of
/// the paragraph.
std::optional<Suggestion> labelledSpeech(const Paragraph &paragraph)
{
    constexpr size_t longestLabel = 4;
    constexpr size_t longestHeadline = 18;
    const std::vector<Paragraph::Word> &words = paragraph.words();
    size_t end = 1;
    while (end < words.size() && end <= longestLabel && !paragraph.gapBefore(end).hasStop &&
           !paragraph.gapBefore(end).hasComma && !paragraph.gapBefore(end).opensQuotation)
        ++end;
    if (end >= words.size() || end > longestLabel || words[0].quotation || words[end - 1].cue)
        return std::nullopt;
    const QStringView gap = paragraph.text().sliced(
        words[end - 1].range.end, words[end].range.begin - words[end - 1].range.end);
    const qsizetype colon = words[end - 1].range.end + gap.indexOf(u':');
    if (!gap.contains(u':'))
        return std::nullopt;
    bool isShouted = true;
    bool isName = true;
    for (size_t word = 0; word < end; ++word) {
        const QStringView written =
            paragraph.text().sliced(words[word].range.begin, words[word].range.length());
        isShouted = isShouted && written == written.toString().toUpper();
        isName = isName && (words[word].isCapital || words[word].is(WordClass::Preposition)) &&
                 !words[word].isNumber && !words[word].is(WordClass::TimeWord);
    }
    const bool isHeadline = words.size() <= longestHeadline && isPersonal(paragraph, {0, end});
    const QStringView whole =
        paragraph.text().sliced(paragraph.range().begin, paragraph.range().length()).trimmed();
    if (!isName || !(isShouted || isPersonal(paragraph, {0, end})) ||
        !(isShouted || isHeadline || words.size() > longestHeadline))
        return std::nullopt;
    Suggestion suggestion;
    suggestion.rule = isShouted || words.size() > longestHeadline
                          ? QStringLiteral("speaker_label")
                          : QStringLiteral("headline_colon");
    suggestion.isSure = isShouted;
    suggestion.source = {paragraph.rangeOf({0, end})};
    suggestion.cue = {colon, colon + 1};
    TextRange content{words[end].range.begin,
                      paragraph.range().begin +
                          paragraph.text()
                              .sliced(paragraph.range().begin, paragraph.range().length())
                              .indexOf(whole) +
                          whole.size()};
    while (content.begin > colon + 1 && !paragraph.text()[content.begin - 1].isSpace())
        --content.begin;
    suggestion.content = {content};
    return suggestion;
}

bool liesIn(TextRange cue, const std::vector<TextRange> &content)
{
    return std::any_of(content.begin(), content.end(),
                       [cue](TextRange range) { return range.contains(cue); });
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
            isNested[inner] = outer != inner && (found[outer].isSure || !found[inner].isSure) &&
                              liesIn(found[inner].cue, found[outer].content) &&
                              !liesIn(found[outer].cue, found[inner].content);
        }
    }
    size_t number = 0;
    std::erase_if(found, [&](const Suggestion &) { return isNested[number++]; });
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
        if (std::optional<Suggestion> speech = labelledSpeech(paragraph))
            found.push_back(std::move(*speech));
        for (const CuePhrase &cue : cuePhrasesIn(paragraph)) {
            const std::vector<WordRange> source = sourceOf(paragraph, cue);
            Content content = contentOf(paragraphs, number, cue, source);
            if (content.rule.isEmpty())
                continue;
            Suggestion suggestion;
            suggestion.rule = content.rule;
            suggestion.isSure = cue.isSure;
            suggestion.cue = paragraph.rangeOf(cue.words);
            suggestion.source = rangesOf(paragraph, source);
            suggestion.content = std::move(content.ranges);
            found.push_back(std::move(suggestion));
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
