// The part of the article view that shows what a search found.

#include "ui/article_view/articleviewprivate.h"

#include <algorithm>

namespace ui {

using storage::TextRange;

void ArticleView::setFindMatches(std::vector<TextRange> matches)
{
    for (TextRange &match : matches)
        match = d->map.toUtf16(match);
    d->highlights.matches = {std::move(matches), {}};
    viewport()->update();
    d->scrollBar->update();
}

void ArticleView::setCurrentFindMatch(TextRange match)
{
    const TextRange indices = d->map.toUtf16(match);
    const TextRange before = std::exchange(d->highlights.matches.current, indices);
    if (before == indices)
        return;
    d->updateLines(before);
    d->updateLines(indices);
    d->scrollBar->update();
}

std::vector<TextRange> ArticleView::findMatchesIn(TextRange range) const
{
    std::vector<TextRange> found;
    d->highlights.matches.visitOverlapping(d->map.toUtf16(range), [&](TextRange match) {
        found.push_back(d->map.toCodePoints(match));
    });
    return found;
}

TextRange ArticleView::currentFindMatch() const
{
    return d->map.toCodePoints(d->highlights.matches.current);
}

TextRange ArticleView::visibleRange() const
{
    if (!d->hasArticle)
        return {};
    d->layOutVisible();
    const ArticleLine first = d->layout.lineAt(d->scroll());
    const ArticleLine last = d->layout.lineAt(d->scroll() + viewport()->height());
    return d->map.toCodePoints({first.range.begin, last.range.end});
}

/// Where the page is at height @p y, as far as that is known without laying it out.
qsizetype ArticleView::Private::roughIndexAt(int y) const
{
    const BlockList &blocks = layout.blocks();
    if (blocks.count() == 0 || y <= layout.topOf(0))
        return 0;
    if (y >= layout.topOf(blocks.count()))
        return text.size() + 1;
    const int number = layout.blockAt(y);
    const qint64 top = layout.topOf(number);
    const qint64 height = std::max<qint64>(1, layout.topOf(number + 1) - top);
    const TextRange range = blocks[number].range();
    return range.begin + qsizetype(range.length() * (y - top) / height);
}

FlatScrollBar::Tick ArticleView::Private::tickBetween(int top, int bottom) const
{
    const FindMatches &matches = highlights.matches;
    if (!hasArticle || matches.ranges.empty())
        return FlatScrollBar::Tick::None;
    const TextRange range{roughIndexAt(top), roughIndexAt(bottom)};
    if (!matches.current.isEmpty() && matches.current.begin >= range.begin &&
        matches.current.begin < range.end)
        return FlatScrollBar::Tick::Strong;
    return matches.beginsIn(range) ? FlatScrollBar::Tick::Weak : FlatScrollBar::Tick::None;
}

} // namespace ui
