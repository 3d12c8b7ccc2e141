#include "ui/article_view/articleview.h"

#include "app/text/selection.h"
#include "ui/article_view/articlepainter.h"
#include "ui/article_view/articleviewprivate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;
constexpr int zoomStep = 10;

} // namespace

ArticleView::Private::Private(ArticleView *view)
    : q(view),
      layout(Typography(face, zoom, QApplication::font()))
{
}

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent),
      d(std::make_unique<Private>(this))
{
    d->scrollBar = new FlatScrollBar;
    setVerticalScrollBar(d->scrollBar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    d->tip = new MarkTip(this);
    d->updateTypography();
    d->updateTheme();
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const QString &text,
                             const std::vector<storage::StructureRange> &structure)
{
    d->hideTip();
    d->cancelResize();
    d->drag = Private::Drag::None;
    d->text = text;
    d->map = app::TextMap(d->text);
    d->hasArticle = true;
    d->marks = {};
    d->colours.clear();
    d->margin = {};
    d->highlights = {};
    d->highlights.hasFocus = hasFocus();
    d->currentMark = -1;
    d->anchor = 0;
    d->caret = 0;
    d->layout.setText(d->text, d->map, structure);
    d->updateScrollRange();
    d->scrollBar->setValue(0);
    d->showCaret();
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->update();
    Q_EMIT selectionChanged(selection());
}

void ArticleView::clear()
{
    setArticle({}, {});
    d->hasArticle = false;
    viewport()->setCursor(Qt::ArrowCursor);
}

void ArticleView::setPlaceholder(const QString &text)
{
    d->placeholder = text;
    viewport()->update();
}

bool ArticleView::hasArticle() const
{
    return d->hasArticle;
}

QString ArticleView::text() const
{
    return d->text;
}

void ArticleView::setMarks(std::vector<Mark> marks)
{
    d->cancelResize();
    d->keepPlace([&] {
        d->marks.setAll(std::move(marks), d->map);
        d->layout.updateLanes(d->marks);
    });
    d->currentMark = -1;
    d->updateColours();
    viewport()->update();
}

void ArticleView::replaceMarks(AnnotationId annotation, std::vector<Mark> marks)
{
    const SpanId span = currentSpan();
    d->cancelResize();
    bool hasMoved = false;
    std::vector<TextRange> changed;
    const auto noteRanges = [&] {
        for (const qint64 number : d->marks.partsOf(annotation))
            changed.push_back(d->marks.rangeOf(number));
    };
    d->keepPlace([&] {
        noteRanges();
        d->marks.replace(annotation, std::move(marks), d->map);
        noteRanges();
        for (const TextRange range : changed)
            hasMoved |= d->layout.updateLanes(d->marks, range);
    });
    if (annotation == d->highlights.current) {
        d->currentMark = -1;
        for (const qint64 number : d->marks.partsOf(annotation)) {
            if (d->marks.mark(number).span == span)
                d->currentMark = number;
        }
    }
    d->updateColours();
    if (hasMoved)
        viewport()->update();
    // The stripes of the margin move over for each other within a block.
    const BlockList &blocks = d->layout.blocks();
    for (const TextRange range : changed)
        d->updateLines(
            {blocks[blocks.blockOf(range.begin)].begin, blocks[blocks.blockOf(range.end)].end});
}

TextRange ArticleView::selection() const
{
    return d->map.toCodePoints(d->selectedRange());
}

bool ArticleView::hasSelection() const
{
    return d->anchor != d->caret;
}

void ArticleView::setSelection(TextRange range)
{
    const TextRange indices = app::wholeCharacters(d->text, d->map.toUtf16(range));
    d->select(indices.begin, indices.end);
}

void ArticleView::clearSelection()
{
    d->select(d->caret, d->caret);
}

QString ArticleView::selectedText() const
{
    const TextRange range = d->selectedRange();
    return d->text.mid(range.begin, range.length());
}

ArticleView::AnnotationId ArticleView::currentAnnotation() const
{
    return d->highlights.current;
}

void ArticleView::setCurrentAnnotation(AnnotationId annotation,
                                       const std::vector<AnnotationId> &linked)
{
    const bool isSame = annotation == d->highlights.current;
    d->setCurrent(annotation, linked, isSame ? d->currentMark : -1);
}

ArticleView::SpanId ArticleView::currentSpan() const
{
    if (d->currentMark >= 0)
        return d->marks.mark(d->currentMark).span;
    const std::vector<qint64> &parts = d->marks.partsOf(d->highlights.current);
    return parts.empty() ? SpanId{} : d->marks.mark(parts.front()).span;
}

void ArticleView::ensureVisible(TextRange range)
{
    d->makeVisible(d->map.toUtf16(range));
}

std::vector<ArticleView::AnnotationId> ArticleView::annotationsAt(qsizetype position) const
{
    std::vector<AnnotationId> found;
    for (const qint64 number : d->marks.at(d->map.toUtf16(position))) {
        const AnnotationId annotation = d->marks.mark(number).annotation;
        if (std::find(found.begin(), found.end(), annotation) == found.end())
            found.push_back(annotation);
    }
    return found;
}

qsizetype ArticleView::positionAt(QPoint point) const
{
    const QPoint onPage = d->toPage(point);
    const std::optional<qsizetype> character = d->layout.characterAt(onPage);
    const qsizetype index = character ? *character : d->layout.indexAt(onPage);
    return d->map.toCodePoint(app::characterBegin(d->text, index));
}

std::vector<QRect> ArticleView::rectsOf(TextRange range) const
{
    const TextRange indices = d->map.toUtf16(range);
    std::vector<QRect> rects;
    if (!d->hasArticle)
        return rects;
    d->layOutVisible();
    const int top = d->scroll();
    d->layout.visitLines(top, top + viewport()->height(), [&](const ArticleLine &line) {
        for (const auto &[left, right] : d->layout.runsOf(line, indices))
            rects.emplace_back(left, line.textTop - top, right - left,
                               line.textBottom - line.textTop + 1);
    });
    return rects;
}

int ArticleView::zoom() const
{
    return d->zoom;
}

bool ArticleView::isDark() const
{
    return d->theme->isDark;
}

ReadingFace ArticleView::readingFace() const
{
    return d->face;
}

void ArticleView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom == d->zoom)
        return;
    d->zoom = zoom;
    d->updateTypography();
    Q_EMIT zoomChanged(zoom);
}

void ArticleView::zoomIn()
{
    setZoom(d->zoom + zoomStep);
}

void ArticleView::zoomOut()
{
    setZoom(d->zoom - zoomStep);
}

void ArticleView::setReadingFace(ReadingFace face)
{
    if (face == d->face)
        return;
    d->face = face;
    d->updateTypography();
}

void ArticleView::setDark(bool dark)
{
    d->wantedDark = dark;
    d->updateTheme();
}

void ArticleView::copy()
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void ArticleView::selectAll()
{
    d->select(0, d->text.size());
}

// Showing

void ArticleView::Private::updateTheme()
{
    const bool dark = wantedDark.value_or(q->palette().color(QPalette::Base).lightness() < 128);
    theme = &ArticleTheme::of(dark);
    scrollBar->setColours(theme->page, theme->scrollThumb, theme->scrollThumbHover);
    colours.clear();
    updateColours();
    q->viewport()->update();
}

void ArticleView::Private::updateColours()
{
    if (marks.styles().size() < colours.size())
        colours.clear();
    const std::vector<storage::MarkStyle> &styles = marks.styles();
    colours.clear();
    for (const storage::MarkStyle &style : styles)
        colours.emplace_back(style, *theme);
}

void ArticleView::Private::updateTypography()
{
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
    const int heightBefore = layout.height();
    const int moved = layout.layOut(scroll(), scroll() + q->viewport()->height());
    if (layout.height() == heightBefore)
        return false;
    // The bar moves with the text; nothing on the screen does, so that nobody has to be told.
    const QSignalBlocker blocker(scrollBar);
    const int wanted = scroll() + moved;
    updateScrollRange();
    scrollBar->setValue(wanted);
    scrollBar->update();
    return true;
}

template<typename Change>
void ArticleView::Private::keepPlace(Change &&change)
{
    const int before = scroll();
    qsizetype index = 0;
    int offset = 0;
    if (hasArticle && before > 0) {
        const ArticleLine line = layout.lineAt(before);
        index = line.range.begin;
        offset = line.top - scroll();
    }
    change();
    updateScrollRange();
    if (hasArticle && before > 0) {
        const int wanted = layout.lineOf(index).top - offset;
        updateScrollRange();
        scrollBar->setValue(wanted);
    }
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
    q->viewport()->update(0, upper - top - 2, q->viewport()->width(), lower - upper + 4);
}

void ArticleView::Private::updateAnnotation(AnnotationId annotation)
{
    for (const qint64 number : marks.partsOf(annotation))
        updateLines(marks.rangeOf(number));
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

void ArticleView::Private::setCurrent(AnnotationId annotation, std::vector<AnnotationId> linked,
                                      qint64 mark)
{
    currentMark = mark;
    if (annotation == highlights.current && linked == highlights.linked)
        return;
    cancelResize();
    highlights.current = annotation;
    highlights.linked = std::move(linked);
    q->viewport()->update(); // the others step back, or come forward again
}

void ArticleView::Private::setHovered(AnnotationId annotation)
{
    if (annotation == highlights.hovered)
        return;
    const AnnotationId before = std::exchange(highlights.hovered, annotation);
    updateAnnotation(before);
    updateAnnotation(annotation);
}

// Events

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!d->hasArticle) {
        painter.fillRect(event->rect(), d->theme->page);
        d->paintPlaceholder(painter);
        return;
    }
    QRect dirty = event->rect();
    if (d->layOutVisible())
        dirty = viewport()->rect(); // what Qt clips of it is painted next
    if (dirty != event->rect())
        viewport()->update();

    const QRect page = dirty.translated(0, d->scroll());
    const int top = d->scroll();
    d->margin = Margin(d->layout, d->marks, top, top + viewport()->height());
    painter.translate(0, -top);
    ArticlePainter(d->layout, d->marks, d->colours, *d->theme, d->highlights)
        .paint(painter, page, d->margin);
    d->layout.dropUnused();
}

void ArticleView::resizeEvent(QResizeEvent *)
{
    d->hideTip();
    d->keepPlace([this] { d->layout.setWidth(viewport()->width()); });
    viewport()->update();
}

void ArticleView::scrollContentsBy(int, int dy)
{
    d->hideTip();
    if (d->layOutVisible() || std::abs(dy) >= viewport()->height())
        viewport()->update();
    else
        viewport()->scroll(0, dy);
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (!d->scrollBar)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        d->updateTheme();
    if (event->type() == QEvent::FontChange)
        d->updateTypography();
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (d->isOurs(key)) {
            key->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        d->showTip(static_cast<QHelpEvent *>(event)->pos());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        d->hideTip();
        d->setHovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    d->press(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    d->move(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    d->release(event);
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    d->doubleClick(event);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int steps = event->angleDelta().y();
        if (steps != 0)
            setZoom(d->zoom + (steps > 0 ? zoomStep : -zoomStep));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (!d->handle(event))
        event->ignore();
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!d->hasArticle)
        return;
    d->hideTip();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect caret = d->layout.caretRect(d->caret).translated(0, -d->scroll());
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(caret.bottomLeft()),
                                 d->map.toCodePoint(d->caret));
    } else {
        Q_EMIT contextMenuWanted(event->globalPos(), positionAt(event->pos()));
    }
    event->accept();
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->highlights.hasFocus = true;
    d->showCaret();
    d->updateLines(d->selectedRange());
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    // A menu over the view does not take the selection away from it.
    d->highlights.hasFocus = event->reason() == Qt::PopupFocusReason;
    d->showCaret();
    d->updateLines(d->selectedRange());
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->autoScrollTimer.timerId()) {
        d->autoScroll();
    } else if (event->timerId() == d->blinkTimer.timerId()) {
        d->isCaretOn = !d->isCaretOn;
        d->highlights.caret = d->isCaretOn ? std::optional(d->caret) : std::nullopt;
        d->updateLines({d->caret, d->caret});
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace ui
