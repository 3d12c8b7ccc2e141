// The keyboard in the article view: caret, selection, and the edges of the current passage.

#include "app/text/clauses.h"
#include "app/text/selection.h"
#include "ui/article_view/articleviewprivate.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

bool isCaretKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

bool ArticleView::Private::isOurs(QKeyEvent *event) const
{
    if (!hasArticle)
        return false;
    return isCaretKey(event->key()) && !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
}

bool ArticleView::Private::handle(QKeyEvent *event)
{
    if (!hasArticle)
        return false;
    if (event->key() == Qt::Key_Escape)
        return escape();
    // An action that has one of these two keys comes first.
    const bool copies = event->matches(QKeySequence::Copy);
    const bool selectsAll = event->matches(QKeySequence::SelectAll);
    if (!copies && !selectsAll && !isOurs(event))
        return false;
    hideOverlays();
    if (!copies && !selectsAll)
        return moveCaret(event);
    if (copies)
        q->copy();
    else
        q->selectAll();
    return true;
}

bool ArticleView::Private::escape()
{
    if (list->isVisible()) {
        list->hide();
        return true;
    }
    if (drag == Drag::None)
        Q_EMIT q->escaped();
    if (drag == Drag::Resizing) {
        cancelResize();
    } else if (drag != Drag::None) {
        endDrag();
        select(caret, caret);
    } else if (q->hasSelection()) {
        select(caret, caret);
    } else if (highlights.current.isValid()) {
        choose({}, -1);
    } else {
        return false;
    }
    return true;
}

bool ArticleView::Private::moveCaret(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const int page = q->viewport()->height() - layout.typography().size() * 2;
    const bool isVertical =
        ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && !isControl) ||
        event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (!isVertical)
        wantedX.reset();

    qsizetype to = caret;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        to = sideways(event->key() == Qt::Key_Right, isControl, extends);
        break;
    case Qt::Key_Up:
        to = isControl ? app::previousClauseBegin(text, caret, language) : vertically(-1);
        break;
    case Qt::Key_Down:
        to = isControl ? clauseAfter(extends) : vertically(1);
        break;
    case Qt::Key_PageUp:
        scrollBar->setValue(scroll() - page);
        to = vertically(-page);
        break;
    case Qt::Key_PageDown:
        scrollBar->setValue(scroll() + page);
        to = vertically(page);
        break;
    case Qt::Key_Home:
        to = isControl ? 0 : lineEdge(false);
        break;
    case Qt::Key_End:
        to = isControl ? text.size() : lineEdge(true);
        break;
    default:
        return false;
    }
    select(extends ? anchor : to, to);
    makeVisible({to, to});
    return true;
}

/// To the next clause's begin; a selection goes on to a clause's end.
qsizetype ArticleView::Private::clauseAfter(bool extends) const
{
    return extends ? app::nextClauseEnd(text, caret, language)
                   : app::nextClauseBegin(text, caret, language);
}

qsizetype ArticleView::Private::sideways(bool toTheRight, bool byWord, bool extends)
{
    const int number = layout.blocks().blockOf(caret);
    const Block &block = layout.blocks()[number];
    const bool isForward = toTheRight != layout.isRightToLeft(number);
    if (!extends && q->hasSelection() && !byWord)
        return isForward ? selectedRange().end : selectedRange().begin;
    if (byWord) {
        if (!isForward)
            return app::previousWordBegin(text, caret);
        return extends ? app::nextWordEnd(text, caret) : app::nextWordBegin(text, caret);
    }
    // Inside a line the arrow keys move as the eye does, also where the direction changes.
    const QTextLayout &lines = layout.textLayout(number);
    const int here = int(caret - block.begin);
    const int next = toTheRight ? lines.rightCursorPosition(here) : lines.leftCursorPosition(here);
    const qsizetype there = block.begin + next;
    if (next != here)
        return next > here ? app::characterEnd(text, there) : app::characterBegin(text, there);
    return isForward ? app::characterEnd(text, std::min(caret + 1, text.size()))
                     : app::characterBegin(text, std::max<qsizetype>(caret - 1, 0));
}

/// @p distance is one line up or down, or pixels.
qsizetype ArticleView::Private::vertically(int distance)
{
    const ArticleLine from = layout.lineOf(caret);
    if (!wantedX)
        wantedX = layout.caretRect(caret).left();
    const int sign = distance < 0 ? -1 : 1;
    int y = 0;
    if (std::abs(distance) > 1) {
        y = from.baseline + distance;
        layout.layOut(y, y + 1);
    } else {
        y = sign < 0 ? from.top - 1 : from.top + from.height;
        // Spaces between paragraphs and lines without height are no place to stop.
        const int end = sign < 0 ? layout.topOf(0) : layout.height();
        while ((end - y) * sign > 0) {
            const ArticleLine line = layout.lineAt(y);
            if (line.number != from.number || line.block != from.block) {
                if (!layout.blocks()[line.block].isEmpty())
                    break;
            }
            y += sign * 4;
        }
    }
    if (y < layout.topOf(0))
        return distance < -1 || from.block == 0 ? 0 : caret;
    if (y >= layout.topOf(layout.blocks().count()))
        return text.size();
    return layout.indexAt({*wantedX, layout.lineAt(y).baseline});
}

qsizetype ArticleView::Private::lineEdge(bool isEnd)
{
    const ArticleLine line = layout.lineOf(caret);
    if (!isEnd)
        return line.range.begin;
    const bool isWrapped = line.number + 1 < layout.lineCount(line.block);
    const bool hangs =
        isWrapped && line.range.end > line.range.begin && text[line.range.end - 1].isSpace();
    return hangs ? line.range.end - 1 : line.range.end;
}

void ArticleView::moveEdge(PassageEdge edge, TextStep step, bool isForward)
{
    const SpanId span = currentSpan();
    const std::vector<qint64> &parts = d->marks.partsOf(d->highlights.current);
    const auto part = std::find_if(parts.begin(), parts.end(), [&](qint64 number) {
        return d->marks.mark(number).span == span;
    });
    if (part == parts.end())
        return;
    const TextRange whole = d->marks.rangeOf(*part);
    TextRange range = whole;
    qsizetype &moved = edge == PassageEdge::Begin ? range.begin : range.end;
    if (step == TextStep::Character) {
        moved = isForward ? app::characterEnd(d->text, std::min(moved + 1, d->text.size()))
                          : app::characterBegin(d->text, std::max<qsizetype>(moved - 1, 0));
    } else if (edge == PassageEdge::Begin) {
        moved =
            isForward ? app::nextWordBegin(d->text, moved) : app::previousWordBegin(d->text, moved);
    } else {
        moved = isForward ? app::nextWordEnd(d->text, moved) : app::previousWordEnd(d->text, moved);
    }
    if (step == TextStep::Word)
        range = app::trimmed(d->text, range);
    if (range.isEmpty() || range == whole)
        return;
    Q_EMIT spanResized(d->highlights.current, span, d->map.toCodePoints(range));
}

void ArticleView::moveEdgeSideways(PassageEdge edge, TextStep step, Side side)
{
    const SpanId span = currentSpan();
    for (const qint64 part : d->marks.partsOf(d->highlights.current)) {
        if (d->marks.mark(part).span != span)
            continue;
        const TextRange range = d->marks.rangeOf(part);
        const qsizetype moved =
            edge == PassageEdge::Begin || range.isEmpty() ? range.begin : range.end - 1;
        const bool readsToTheRight = !d->layout.isRightToLeft(d->layout.blocks().blockOf(moved));
        moveEdge(edge, step, (side == Side::Right) == readsToTheRight);
        return;
    }
}

} // namespace ui
