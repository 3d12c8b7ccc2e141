// The part of SuggestionController that shows what was found: cues and words in the text, the
// current suggestion in the strip.

#include "ui/mainwindow/suggestioncontroller.h"

#include "app/codebook/colours.h"
#include "app/codebook/names.h"
#include "app/suggestions/suggestionrules.h"
#include "app/text/selection.h"
#include "ui/article_view/articleview.h"
#include "ui/article_view/theme.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/suggestions/suggestionstrip.h"

#include <algorithm>

namespace ui {

using app::Cue;
using app::CueKind;
using app::Suggestion;
using app::SuggestionKind;
using storage::TextRange;

namespace {

constexpr qsizetype longestQuote = 70;

/// As the theme shows it, where it is one of those that a list offers.
QColor lineColour(const QString &colour, const ArticleTheme &theme)
{
    for (const app::SafeColour &safe : app::safeColours()) {
        if (safe.style.lightLine == colour)
            return MarkColours(safe.style, theme).line(Emphasis::Normal);
    }
    return QColor(colour);
}

} // namespace

void SuggestionController::setLit(const QSet<CueKind> &kinds)
{
    m_lit = kinds;
    showCues();
}

void SuggestionController::setCuesShown(bool shown)
{
    m_areCuesShown = shown;
    showCues();
}

void SuggestionController::showCues()
{
    std::vector<CueLine> lines;
    if (m_areCuesShown) {
        const std::vector<CueLine> words = linesOfWords();
        for (const CueLine &line : linesOfCues()) {
            const bool isCovered =
                std::any_of(words.begin(), words.end(),
                            [&line](const auto &word) { return word.range.overlaps(line.range); });
            if (!isCovered)
                lines.push_back(line);
        }
        lines.insert(lines.end(), words.begin(), words.end());
        std::sort(lines.begin(), lines.end(),
                  [](const CueLine &a, const CueLine &b) { return a.range < b.range; });
    }
    m_view->setCueLines(std::move(lines));
}

/// Of the kinds that are lit, and the places of suggestions that are open.
std::vector<CueLine> SuggestionController::linesOfCues() const
{
    std::vector<TextRange> ranges;
    for (const Cue &cue : m_cues) {
        // Figures are lit as what they are proposed as
        if (m_lit.contains(cue.kind) && cue.kind != CueKind::Figure)
            ranges.push_back(cue.range);
    }
    for (size_t number = 0; number < m_suggestions.size(); ++number) {
        const bool isFigure = m_suggestions[number].kind == SuggestionKind::Figure;
        if (isProposed(number) && m_lit.contains(isFigure ? CueKind::Figure : CueKind::SureWord))
            ranges.push_back(m_suggestions[number].place());
    }
    std::sort(ranges.begin(), ranges.end());
    std::vector<CueLine> lines;
    const app::TextMap map = m_annotating->map();
    for (const TextRange range : ranges) {
        const TextRange line = map.toCodePoints(range);
        if (!lines.empty() && lines.back().range.end >= line.begin)
            lines.back().range.end = std::max(lines.back().range.end, line.end);
        else
            lines.push_back({line, {}});
    }
    return lines;
}

/// The project's own words, each in its colour, whatever kinds are lit.
std::vector<CueLine> SuggestionController::linesOfWords() const
{
    std::vector<CueLine> lines;
    const app::TextMap map = m_annotating->map();
    const ArticleTheme &theme = ArticleTheme::of(m_strip->palette());
    for (const app::ListedCue &each : m_listed)
        lines.push_back({map.toCodePoints(each.cue.range),
                         lineColour(m_sources.words[each.word].colour, theme)});
    return lines;
}

void SuggestionController::showStrip()
{
    const app::SuggestionCounts shownCounts = counts();
    const app::SuggestionCounts allCounts = app::countsOf(m_states);
    Q_EMIT countsChanged(allCounts);
    if (!m_current) {
        m_strip->showNone(shownCounts, allCounts.open - shownCounts.open,
                          m_isReady || !m_annotating->article().isValid());
        return;
    }
    const Suggestion &suggestion = m_suggestions[*m_current];
    SuggestionStrip::Shown shown;
    shown.number =
        std::count_if(m_suggestions.begin(), m_suggestions.begin() + qsizetype(*m_current) + 1,
                      [this](const Suggestion &each) { return m_filter.accepts(each); });
    shown.count = shownCounts.all();
    shown.kind = kindName(suggestion);
    shown.isSure = suggestion.isSure;
    shown.reason = app::ruleSentence(suggestion.rule);
    const ArticleTheme &theme = ArticleTheme::of(m_strip->palette());
    for (const app::SuggestedPart &part : app::partsOf(m_codebook, suggestion)) {
        QStringList words;
        for (const TextRange range : part.ranges)
            words.append(app::excerpt(quote(range), longestQuote));
        shown.parts.push_back(
            {app::readable(part.role->name), words.join(QStringLiteral(" … ")),
             MarkColours(m_codebook.styleOf(part.role->tagId, part.role->id), theme)
                 .line(Emphasis::Normal)});
    }
    m_strip->setCounts(shownCounts);
    m_strip->showSuggestion(shown);
}

/// Why something is lit at @p position.
QString SuggestionController::detailAt(qsizetype position) const
{
    if (!m_areCuesShown)
        return {};
    const qsizetype index = m_annotating->map().toUtf16(position);
    for (size_t number = 0; number < m_suggestions.size(); ++number) {
        const Suggestion &suggestion = m_suggestions[number];
        if (suggestion.place().contains(index) && isProposed(number)) {
            return tr("Suggestion: %1").arg(kindName(suggestion)) + u'\n' +
                   app::ruleSentence(suggestion.rule);
        }
    }
    return {};
}

QString SuggestionController::quote(TextRange indices) const
{
    return m_view->text().sliced(indices.begin, indices.length());
}

QString SuggestionController::kindName(const Suggestion &suggestion) const
{
    if (const storage::Tag *tag = app::tagOf(m_codebook, suggestion.kind))
        return tag->name;
    return suggestion.kind == SuggestionKind::Figure ? tr("Figure") : tr("Attribution");
}

} // namespace ui
