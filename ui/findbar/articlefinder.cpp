#include "ui/findbar/articlefinder.h"

#include "ui/article_view/articleview.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

constexpr qsizetype sliceSize = qsizetype(256) * 1024;
constexpr int longestWork = 4; ///< milliseconds
constexpr int leastRoom = 80;  ///< pixels; below it a passage is better covered than squeezed

} // namespace

void showPassage(ArticleView &view, TextRange range, int room)
{
    QRect screen = view.viewport()->rect();
    if (room >= leastRoom && room < screen.height())
        screen.setHeight(room);
    const std::vector<QRect> rects = view.rectsOf(range);
    const bool isOnScreen = !rects.empty() && screen.contains(rects.front().center()) &&
                            screen.contains(rects.back().center());
    view.ensureVisible(range);
    if (isOnScreen)
        return;
    const std::vector<QRect> now = view.rectsOf(range);
    if (!now.empty()) {
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->value() + now.front().top() - screen.height() / 3);
    }
}

ArticleFinder::ArticleFinder(ArticleView *view, QObject *parent) : QObject(parent), m_view(view)
{
    connect(view, &ArticleView::selectionChanged, this, &ArticleFinder::noteSelection);
}

void ArticleFinder::search(const QString &words, app::FindOptions options)
{
    m_words = words;
    m_options = options;
    m_needle = app::Needle(words, options);
    start(Jump::ToFirst);
}

void ArticleFinder::searchAgain()
{
    m_origin = 0;
    if (m_shown == Matches::Shown) {
        start(Jump::Nowhere);
        return;
    }
    m_timer.stop();
    m_matches = {};
    m_isComplete = false;
    m_text.clear();
    m_map = {};
}

void ArticleFinder::show(Matches matches)
{
    if (matches == m_shown)
        return;
    m_shown = matches;
    if (matches == Matches::Shown) {
        noteSelection();
        start(Jump::Nowhere);
        return;
    }
    m_view->setFindMatches({});
    searchAgain();
}

void ArticleFinder::start(Jump jump)
{
    m_timer.stop();
    m_matches.clear();
    m_searched = 0;
    m_isComplete = false;
    m_wrapped.reset();
    m_jump = jump;
    const QString text = m_view->text();
    if (text.constData() != m_text.constData() || text.size() != m_text.size()) {
        m_text = text;
        m_map = app::TextMap(m_text);
    }
    if (m_shown == Matches::Shown && m_text.size() > sliceSize && !m_needle.isEmpty()) {
        // What is on the screen first; the rest follows.
        const TextRange visible = m_map.toUtf16(m_view->visibleRange());
        std::vector<TextRange> matches = m_needle.findIn(m_text, visible);
        for (TextRange &match : matches)
            match = m_map.toCodePoints(match);
        m_view->setFindMatches(std::move(matches));
    }
    work(Patience::Short);
}

void ArticleFinder::work(Patience patience)
{
    QElapsedTimer time;
    time.start();
    const qsizetype end = m_needle.isEmpty() ? 0 : m_text.size();
    while (m_searched < end && m_matches.size() < mostMatches) {
        if (patience == Patience::Short && time.elapsed() >= longestWork) {
            jumpIfFound();
            m_timer.start(0, this);
            Q_EMIT changed();
            return;
        }
        const qsizetype sliceEnd = std::min(m_searched + sliceSize, end);
        const std::vector<TextRange> found =
            m_needle.findIn(m_text, {m_searched, sliceEnd}, mostMatches - m_matches.size());
        m_searched = sliceEnd;
        for (const TextRange match : found) {
            m_matches.push_back(m_map.toCodePoints(match));
            m_searched = std::max(m_searched, match.end);
        }
    }
    m_timer.stop();
    m_isComplete = true;
    showMatches();
    jumpIfFound();
    Q_EMIT changed();
}

void ArticleFinder::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        work(Patience::Short);
    else
        QObject::timerEvent(event);
}

void ArticleFinder::jumpIfFound()
{
    if (m_jump == Jump::Nowhere)
        return;
    const auto match = std::find_if(m_matches.begin(), m_matches.end(),
                                    [this](TextRange each) { return each.begin >= m_origin; });
    if (match != m_matches.end()) {
        select(*match);
    } else if (m_isComplete && !m_matches.empty()) {
        m_wrapped = FindDirection::Next;
        select(m_matches.front());
    } else if (m_isComplete) {
        // A letter that is pressed next must not tag what is no match.
        const bool wasSelecting = std::exchange(m_isSelecting, true);
        m_view->setSelection({m_origin, m_origin});
        m_isSelecting = wasSelecting;
    } else {
        return;
    }
    m_jump = Jump::Nowhere;
}

void ArticleFinder::go(FindDirection direction)
{
    if (m_needle.isEmpty() || !m_view->hasArticle())
        return;
    if (!m_isComplete) {
        if (m_text.isEmpty())
            start(Jump::Nowhere);
        m_jump = Jump::Nowhere;
        work(Patience::Endless);
    }
    m_wrapped.reset();
    if (m_matches.empty()) {
        Q_EMIT changed();
        return;
    }
    const TextRange here = m_view->selection();
    if (direction == FindDirection::Next) {
        auto next = std::lower_bound(
            m_matches.begin(), m_matches.end(), here.end,
            [](TextRange each, qsizetype position) { return each.begin < position; });
        if (next == m_matches.end()) {
            m_wrapped = direction;
            next = m_matches.begin();
        }
        select(*next);
    } else {
        auto previous = std::upper_bound(
            m_matches.begin(), m_matches.end(), here.begin,
            [](qsizetype position, TextRange each) { return position < each.end; });
        if (previous == m_matches.begin()) {
            m_wrapped = direction;
            previous = m_matches.end();
        }
        select(*std::prev(previous));
    }
    m_origin = m_view->selection().begin;
    Q_EMIT changed();
}

void ArticleFinder::select(TextRange match)
{
    m_isSelecting = true;
    m_view->setSelection(match);
    m_isSelecting = false;
    showPassage(*m_view, match);
    if (m_shown == Matches::Shown)
        m_view->setCurrentFindMatch(match);
}

void ArticleFinder::noteSelection()
{
    if (m_isSelecting)
        return;
    m_origin = m_view->selection().begin;
    m_wrapped.reset();
    if (m_shown == Matches::Hidden)
        return;
    m_view->setCurrentFindMatch(current() >= 0 ? m_view->selection() : TextRange());
    Q_EMIT changed();
}

void ArticleFinder::showMatches()
{
    if (m_shown == Matches::Hidden) {
        m_view->setFindMatches({});
        return;
    }
    m_view->setFindMatches(m_matches);
    if (current() >= 0)
        m_view->setCurrentFindMatch(m_view->selection());
}

qsizetype ArticleFinder::current() const
{
    const TextRange selection = m_view->selection();
    const auto match =
        std::lower_bound(m_matches.begin(), m_matches.end(), selection.begin,
                         [](TextRange each, qsizetype position) { return each.begin < position; });
    return match != m_matches.end() && *match == selection ? match - m_matches.begin() : -1;
}

} // namespace ui
