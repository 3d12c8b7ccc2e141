#include "ui/article_view/articleview.h"

#include "app/text/selection.h"
#include "ui/article_view/articleaccessible.h"
#include "ui/article_view/articlepainter.h"
#include "ui/article_view/articleviewprivate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;
constexpr int zoomStep = 10;

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent),
      d(std::make_unique<Private>(this))
{
    ArticleAccessible::install();
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
    d->scrollBar->setTicks([this](int top, int bottom) { return d->tickBetween(top, bottom); });
    d->tip = new MarkTip(this);
    d->list = new MarkList(viewport());
    connect(d->list, &MarkList::chosen, this, [this](AnnotationId annotation) {
        d->choose(annotation, -1);
        d->list->hide();
        d->wasPressedInList = true;
    });
    connect(d->list, &MarkList::pointedAt, this,
            [this](AnnotationId annotation) { d->setHovered(annotation); });
    d->updateTypography();
    d->updateTheme();
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const QString &text,
                             const std::vector<storage::StructureRange> &structure)
{
    d->hideOverlays();
    d->endDrag();
    d->wantedX.reset();
    const QString former = std::exchange(d->text, text);
    d->map = app::TextMap(d->text);
    d->hasArticle = true;
    d->marks = {};
    d->links.clear();
    d->colours.clear();
    d->margin = {};
    d->connectors = {};
    d->expansions.clear();
    d->hoverTimer.stop();
    d->highlights = {};
    d->proposed.clear();
    d->highlights.hasFocus = hasFocus();
    d->currentMark = -1;
    d->anchor = 0;
    d->caret = 0;
    d->layout.setText(d->text, d->map, structure);
    d->refineWhenIdle();
    d->updateScrollRange();
    d->scrollBar->setValue(0);
    d->showCaret();
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->update();
    Q_EMIT selectionChanged(selection());
    d->announcer.textReplaced(former);
}

void ArticleView::setLanguage(const QString &language)
{
    d->language = language;
}

QString ArticleView::language() const
{
    return d->language;
}

void ArticleView::clear()
{
    setArticle({}, {});
    d->hasArticle = false;
    viewport()->setCursor(Qt::ArrowCursor);
    d->announcer.placeholderChanged();
}

void ArticleView::setPlaceholder(const QString &text)
{
    d->placeholder = text;
    viewport()->update();
    d->announcer.placeholderChanged();
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
    const SpanId span = currentSpan();
    d->hideOverlays();
    d->cancelResize();
    d->keepPlace([&] {
        d->marks.setAll(std::move(marks), d->map);
        d->layout.updateLanes(d->marks);
    });
    d->followMarks(span);
    d->colours.clear();
    d->updateColours();
    viewport()->update();
    d->announcer.marksChanged();
}

void ArticleView::setLinks(std::vector<MarkLink> links)
{
    if (links == d->links)
        return;
    d->links = std::move(links);
    d->updateLinked();
}

void ArticleView::replaceMarks(AnnotationId annotation, std::vector<Mark> marks)
{
    const SpanId span = currentSpan();
    d->hideOverlays();
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
    d->followMarks(span);
    d->updateColours();
    if (hasMoved)
        viewport()->update();
    const Emphasis emphasis = d->highlights.emphasisOf(annotation);
    if (emphasis == Emphasis::Strong || emphasis == Emphasis::Linked ||
        annotation == d->highlights.open)
        d->updateConnectors();
    // The stripes of the margin move over for each other within a block.
    const BlockList &blocks = d->layout.blocks();
    for (const TextRange range : changed)
        d->updateLines(
            {blocks[blocks.blockOf(range.begin)].begin, blocks[blocks.blockOf(range.end)].end});
    d->announcer.marksChanged();
}

void ArticleView::setDetails(std::function<QString(AnnotationId)> detailOf)
{
    d->detailOf = std::move(detailOf);
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
    d->wantedX.reset();
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

void ArticleView::setCurrentAnnotation(AnnotationId annotation)
{
    if (annotation == d->highlights.current)
        return;
    d->list->hide(); // it was about another place
    d->setCurrent(annotation, -1);
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

void ArticleView::copy()
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void ArticleView::selectAll()
{
    d->wantedX.reset();
    d->select(0, d->text.size());
}

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
    d->updateMargin();
    d->connectors =
        Connectors(d->layout, d->marks, d->links, d->highlights, top, top + viewport()->height());
    painter.translate(0, -top);
    ArticlePainter(d->layout, d->marks, d->colours, *d->theme, d->highlights)
        .paint(painter, page, d->margin);
    d->connectors.paint(painter, d->marks, d->colours, *d->theme,
                        MarkColours(d->openStyle, *d->theme).line(Emphasis::Normal));
    d->layout.dropUnused();
}

void ArticleView::resizeEvent(QResizeEvent *)
{
    d->hideOverlays();
    d->wantedX.reset();
    d->keepPlace([this] { d->layout.setWidth(viewport()->width()); });
    viewport()->update();
}

void ArticleView::scrollContentsBy(int, int)
{
    d->hideOverlays();
    // Qt's own difference does not know of the corrections that were made without a signal.
    const int dy = d->shownScroll - d->scroll();
    d->shownScroll = d->scroll();
    d->refineWhenIdle();
    if (d->layOutVisible())
        return;
    if (std::abs(dy) >= viewport()->height())
        viewport()->update();
    else
        viewport()->scroll(0, dy);
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (!d->list) // while it is made
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
        setZoom(d->zoom + d->zoomStepsOf(event->angleDelta().y()) * zoomStep);
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
        d->blink();
    } else if (event->timerId() == d->hoverTimer.timerId()) {
        d->settleHover();
    } else if (event->timerId() == d->refineTimer.timerId()) {
        d->refine();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace ui
