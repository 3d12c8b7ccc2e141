// Reading with the keyboard: larger and smaller units of the text, and on from sentence to
// sentence.

#include "app/text/sentences.h"
#include "app/text/units.h"
#include "ui/article_view/articleviewprivate.h"

namespace ui {

using app::Direction;
using storage::TextRange;

void ArticleView::Private::selectUnit(TextRange range)
{
    wantedX.reset();
    list->hide();
    select(range.begin, range.end);
    makeVisible(range);
}

bool ArticleView::Private::isMarked(TextRange range) const
{
    bool isAny = false;
    marks.index().visitOverlapping(range, [&isAny](const app::SpanIndex::Span &) { isAny = true; });
    return isAny;
}

/// The sentence to go on to, empty where there is none. Where nothing is selected, the caret's own
/// comes first.
TextRange ArticleView::Private::neighbouringSentence(Direction direction) const
{
    const TextRange from = selectedRange();
    const bool isForward = direction == Direction::Forward;
    if (from.isEmpty()) {
        const TextRange own = app::sentenceAt(text, caret, language);
        if (!own.isEmpty() && (isForward ? caret < own.end : caret > own.begin))
            return own;
    }
    return isForward ? app::nextSentence(text, std::max(from.begin, from.end - 1), language)
                     : app::previousSentence(text, from.begin, language);
}

void ArticleView::expandSelection()
{
    if (!d->hasArticle)
        return;
    const TextRange before = d->selectedRange();
    const TextRange after = app::widened(d->text, before, d->language);
    if (after == before)
        return;
    if (!d->expansions.empty() && d->expansions.back().after != before)
        d->expansions.clear();
    d->expansions.push_back({before, after});
    d->selectUnit(after);
}

void ArticleView::shrinkSelection()
{
    if (!d->hasArticle || d->expansions.empty())
        return;
    const Private::Expansion last = d->expansions.back();
    d->expansions.pop_back();
    if (last.after == d->selectedRange())
        d->selectUnit(last.before);
    else
        d->expansions.clear(); // something else was selected in the meantime
}

bool ArticleView::goToSentence(Direction direction)
{
    const TextRange found = d->hasArticle ? d->neighbouringSentence(direction) : TextRange();
    if (found.isEmpty())
        return false;
    d->selectUnit(found);
    return true;
}

bool ArticleView::goToUnmarkedSentence(Direction direction)
{
    if (!d->hasArticle)
        return false;
    TextRange found = d->neighbouringSentence(direction);
    while (!found.isEmpty() && d->isMarked(found)) {
        found = direction == Direction::Forward
                    ? app::nextSentence(d->text, found.end - 1, d->language)
                    : app::previousSentence(d->text, found.begin, d->language);
    }
    if (found.isEmpty())
        return false;
    d->selectUnit(found);
    return true;
}

} // namespace ui
