#include "ui/article_view/articleviewprivate.h"

#include <QApplication>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

constexpr int hoverSettles = 350; ///< milliseconds

} // namespace

ArticleView::Private::Private(ArticleView *view)
    : q(view),
      announcer(view),
      layout(Typography(face, zoom, QApplication::font()))
{
}

void ArticleView::Private::updateTheme()
{
    hideOverlays(); // in the former colours
    theme = &ArticleTheme::of(q->palette());
    scrollBar->setColours(theme->page, theme->scrollThumb, theme->scrollThumbHover);
    scrollBar->setTickColours(theme->findTick, theme->findCurrentLine);
    colours.clear();
    updateColours();
    updateProposal();
    q->viewport()->update();
}

void ArticleView::Private::updateColours()
{
    const std::vector<storage::MarkStyle> &styles = marks.styles();
    while (colours.size() < styles.size())
        colours.emplace_back(styles[colours.size()], *theme);
}

void ArticleView::Private::updateTypography()
{
    hideOverlays();
    wantedX.reset();
    keepPlace([this] {
        layout.setTypography(Typography(face, zoom, q->font()));
        layout.updateLanes(marks);
    });
    scrollBar->setSingleStep(layout.typography().size() * 2);
    q->viewport()->update();
}

void ArticleView::Private::updateScrollRange()
{
    const int page = q->viewport()->height();
    scrollBar->setPageStep(page);
    scrollBar->setRange(0, hasArticle ? std::max(0, layout.height() - page) : 0);
}

bool ArticleView::Private::layOutVisible()
{
    if (!hasArticle)
        return false;
    const ArticleLayout::Correction correction =
        layout.layOut(scroll(), scroll() + q->viewport()->height());
    if (!correction.isAny)
        return false;
    followText(correction.moved);
    q->viewport()->update();
    return true;
}

void ArticleView::Private::followText(int moved)
{
    // The bar moves with the text; nothing on the screen does, so that nobody has to be told.
    const QSignalBlocker blocker(scrollBar);
    const int wanted = scroll() + moved;
    updateScrollRange();
    scrollBar->setValue(wanted);
    scrollBar->update();
    shownScroll = scroll();
}

void ArticleView::Private::refineWhenIdle()
{
    if (!refineTimer.isActive())
        refineTimer.start(0, q);
}

void ArticleView::Private::refine()
{
    using namespace std::chrono_literals;
    // What is seen is laid out and stays as it is; so only what lies above it can move it.
    layOutVisible();
    const int block = layout.blockAt(scroll());
    const int before = layout.topOf(block);
    const int height = layout.height();
    if (!layout.layOutBeyond(scroll(), scroll() + q->viewport()->height())) {
        layout.refine(2ms);
        if (layout.isRefined())
            refineTimer.stop();
    }
    const int moved = layout.topOf(block) - before;
    if (moved != 0 || layout.height() != height)
        followText(moved);
    if (moved != 0)
        updateMargin();
}

void ArticleView::Private::updateMargin()
{
    margin = Margin(layout, marks, scroll(), scroll() + q->viewport()->height());
}

ArticleLine ArticleView::Private::lineInPlace(qsizetype index)
{
    layOutVisible();
    const int block = layout.blocks().blockOf(index);
    const bool isInSight = layout.topOf(block + 1) > scroll() &&
                           layout.topOf(block) < scroll() + q->viewport()->height();
    if (isInSight)
        return layout.lineOf(index);
    ArticleLine line;
    const int before = layout.height();
    keepPlace([&] { line = layout.lineOf(index); });
    layout.dropUnused();
    if (layout.height() != before)
        q->viewport()->update();
    return line;
}

void ArticleView::Private::updateLines(TextRange range)
{
    if (!hasArticle || range.end < range.begin)
        return;
    const int top = scroll();
    const int bottom = top + q->viewport()->height();
    const int first = layout.blocks().blockOf(range.begin);
    const int last = layout.blocks().blockOf(range.end);
    const int from = layout.topOf(first);
    const int to = layout.topOf(last + 1);
    if (to < top || from > bottom)
        return;
    const int upper = first < layout.blockAt(top) ? top : layout.lineOf(range.begin).top;
    const ArticleLine end =
        last > layout.blockAt(bottom) ? ArticleLine{} : layout.lineOf(range.end);
    const int lower = last > layout.blockAt(bottom) ? bottom : end.top + end.height;
    // A caret in an empty line is as high as any, and reaches beyond its line.
    const int reach = layout.typography().size();
    q->viewport()->update(0, upper - top - reach, q->viewport()->width(),
                          lower - upper + 2 * reach);
}

void ArticleView::Private::updateAnnotation(AnnotationId annotation)
{
    for (const qint64 number : marks.partsOf(annotation))
        updateLines(marks.rangeOf(number));
}

void ArticleView::Private::followMarks(SpanId span)
{
    currentMark = -1;
    for (const qint64 number : marks.partsOf(highlights.current)) {
        if (marks.mark(number).span == span)
            currentMark = number;
    }
    if (highlights.hovered.isValid() && marks.partsOf(highlights.hovered).empty())
        setHovered({});
}

void ArticleView::Private::hideOverlays()
{
    hideTip();
    list->hide();
}

void ArticleView::Private::paintPlaceholder(QPainter &painter)
{
    QFont font = q->font();
    font.setPixelSize(layout.typography().size());
    painter.setFont(font);
    painter.setPen(theme->mutedText);
    const QRect viewport = q->viewport()->rect();
    const int width = std::min(viewport.width() - 48, layout.typography().size() * 26);
    QRect room(0, 0, width, viewport.height());
    room.moveCenter({viewport.center().x(), viewport.center().y() - viewport.height() / 12});
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, placeholder);
}

void ArticleView::Private::select(qsizetype newAnchor, qsizetype newCaret)
{
    const TextRange before = selectedRange();
    const qsizetype formerCaret = caret;
    const bool isSame = anchor == newAnchor && caret == newCaret;
    anchor = newAnchor;
    caret = newCaret;
    highlights.selection = selectedRange();
    if (isSame) {
        showCaret();
        return;
    }
    updateLines(before);
    showCaret();
    updateLines(selectedRange());
    Q_EMIT q->selectionChanged(q->selection());
    announcer.selectionChanged(before, formerCaret);
}

void ArticleView::Private::showCaret()
{
    const bool isShown = hasArticle && q->hasFocus();
    isCaretOn = isShown;
    highlights.caret = isShown ? std::optional(caret) : std::nullopt;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (isShown && period > 0)
        blinkTimer.start(period / 2, q);
    else
        blinkTimer.stop();
    updateLines({caret, caret});
}

void ArticleView::Private::blink()
{
    isCaretOn = !isCaretOn;
    highlights.caret = isCaretOn ? std::optional(caret) : std::nullopt;
    updateLines({caret, caret});
}

void ArticleView::Private::makeVisible(TextRange range)
{
    if (!hasArticle)
        return;
    // Laying out what comes into view can move it; the second time it stays.
    for (int round = 0; round < 2; ++round) {
        const ArticleLine first = layout.lineOf(range.begin);
        const ArticleLine last = layout.lineOf(std::max(range.begin, range.end - 1));
        updateScrollRange();
        const int page = q->viewport()->height();
        const int room = std::min(first.height, page / 4);
        const int top = first.top - room;
        const int bottom = last.top + last.height + room;
        if (bottom - top > page || top < scroll())
            scrollBar->setValue(top);
        else if (bottom > scroll() + page)
            scrollBar->setValue(bottom - page);
        layOutVisible();
    }
}

void ArticleView::Private::setCurrent(AnnotationId annotation, qint64 mark)
{
    currentMark = mark;
    if (annotation == highlights.current)
        return;
    cancelResize();
    if (highlights.hovered != annotation)
        setHovered({}); // a mouse that rests somewhere does not compete with the keyboard
    highlights.current = annotation;
    updateLinked();
    q->viewport()->update(); // the others step back, or come forward again
    announcer.currentAnnotationChanged();
}

void ArticleView::Private::choose(AnnotationId annotation, qint64 mark)
{
    setCurrent(annotation, mark);
    Q_EMIT q->annotationClicked(annotation);
}

void ArticleView::Private::setHovered(AnnotationId annotation)
{
    if (annotation == highlights.hovered)
        return;
    const AnnotationId before = std::exchange(highlights.hovered, annotation);
    updateLinked();
    updateAnnotation(before);
    updateAnnotation(annotation);
    // A mouse on its way over the text must not make the whole page flicker.
    if (annotation.isValid() && !highlights.isHoverSettled)
        hoverTimer.start(hoverSettles, q);
    if (!annotation.isValid()) {
        hoverTimer.stop();
        if (std::exchange(highlights.isHoverSettled, false))
            q->viewport()->update();
    }
}

void ArticleView::Private::settleHover()
{
    hoverTimer.stop();
    highlights.isHoverSettled = highlights.hovered.isValid();
    if (!highlights.current.isValid())
        q->viewport()->update();
}

/// Finds which annotations belong to what is lifted out now.
void ArticleView::Private::updateLinked()
{
    std::vector<AnnotationId> linked;
    for (const MarkLink &link : links) {
        for (const AnnotationId lifted : {highlights.current, highlights.hovered}) {
            if (lifted.isValid() && (link.from == lifted || link.to == lifted))
                linked.push_back(link.from == lifted ? link.to : link.from);
        }
    }
    const std::vector<AnnotationId> before = std::exchange(highlights.linked, std::move(linked));
    if (before != highlights.linked) {
        for (const AnnotationId annotation : before)
            updateAnnotation(annotation);
        for (const AnnotationId annotation : highlights.linked)
            updateAnnotation(annotation);
    }
    updateConnectors();
}

void ArticleView::Private::updateConnectors()
{
    const auto isJoined = [this](AnnotationId annotation) {
        return annotation.isValid() && marks.partsOf(annotation).size() > 1;
    };
    if (connectors.isEmpty() && highlights.linked.empty() && !isLinking() &&
        !highlights.open.isValid() && !isJoined(highlights.current) &&
        !isJoined(highlights.hovered))
        return;
    const int reach = layout.typography().size() * 2 + 4; // a dot is not smaller in small type
    q->viewport()->update(layout.geometry().hairline - reach, 0, 2 * reach,
                          q->viewport()->height());
}

} // namespace ui
