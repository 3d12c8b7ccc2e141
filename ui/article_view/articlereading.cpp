// Reading with the keyboard: larger and smaller units of the text, and on from sentence to
// sentence.

#include "app/text/selection.h"
#include "app/text/sentences.h"
#include "app/text/units.h"
#include "ui/article_view/articleviewprivate.h"

namespace ui {

using app::Direction;
using storage::TextRange;

/// A sentence as it is tagged, without its final full stop; anything else as it is.
TextRange ArticleView::Private::asTagged(TextRange range) const
{
    if (range.isEmpty() || range != app::sentenceAt(text, range.begin, language))
        return range;
    const TextRange words = app::trimmed(text, range);
    return words.isEmpty() ? range : words;
}

void ArticleView::Private::selectUnit(TextRange range)
{
    wantedX.reset();
    list->hide();
    select(range.begin, range.end);
    makeVisible(range);
}

/// From the first begin to the last end of the marks over @p range; empty where there are none.
TextRange ArticleView::Private::markedAround(TextRange range) const
{
    TextRange marked;
    marks.index().visitOverlapping(range, [&marked](const app::SpanIndex::Span &span) {
        marked = marked.isEmpty() ? span.range : marked.united(span.range);
    });
    return marked;
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

/// The first sentence that @p range, however many it covers, does not touch.
TextRange ArticleView::Private::sentenceBeyond(TextRange range, Direction direction) const
{
    if (direction == Direction::Forward)
        return app::nextSentence(text, range.end - 1, language);
    // Where it begins with the blank behind a sentence, that one counts as not touched.
    TextRange first = app::sentenceAt(text, range.begin, language);
    if (!first.overlaps(range))
        first = app::nextSentence(text, range.begin, language);
    return app::previousSentence(text, first.begin, language);
}

void ArticleView::expandSelection()
{
    if (!d->hasArticle)
        return;
    const TextRange before = d->selectedRange();
    TextRange unit = before;
    TextRange after = before;
    while (before.contains(after)) {
        const TextRange larger = app::widened(d->text, unit, d->language);
        if (larger == unit)
            return;
        unit = larger;
        after = d->asTagged(unit);
    }
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
    d->selectUnit(d->asTagged(found));
    return true;
}

bool ArticleView::goToUnmarkedSentence(Direction direction)
{
    if (!d->hasArticle)
        return false;
    TextRange found = d->neighbouringSentence(direction);
    while (!found.isEmpty()) {
        const TextRange marked = d->markedAround(found);
        if (marked.isEmpty())
            break;
        found = d->sentenceBeyond(marked.united(found), direction);
    }
    if (found.isEmpty())
        return false;
    d->selectUnit(d->asTagged(found));
    return true;
}

} // namespace ui
