// The mouse in the article view: selecting, stepping through marks, dragging edges, tool tips.

#include "app/text/selection.h"
#include "app/text/sentences.h"
#include "ui/article_view/articleviewprivate.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

constexpr int dragDistance = 4; ///< pixels; less is a click by an unsteady hand
constexpr int edgeReach = 4;    ///< pixels beside an edge where it can be taken
constexpr int autoScrollInterval = 25;
constexpr size_t mostTipEntries = 5;

/// What a tool tip says below the tag, on one line.
QString withoutTag(const QString &detail)
{
    return detail.section(u'\n', 1).replace(u'\n', QStringLiteral(" · "));
}

} // namespace

void ArticleView::Private::press(QMouseEvent *event)
{
    hideTip();
    wasPressedInList = false;
    if (event->button() != Qt::LeftButton || !hasArticle)
        return;
    const QPoint point = event->position().toPoint();
    const QPoint onPage = toPage(point);
    if ((onPage - lastClick).manhattanLength() >= dragDistance)
        list->hide();
    pressPoint = point;
    isExact = event->modifiers() & Qt::AltModifier;
    wantedX.reset();

    if (const std::vector<AnnotationId> found = margin.annotationsAt(onPage); !found.empty()) {
        clickInMargin(found, point);
        return;
    }
    if (draggedEdge = isLinking() ? std::nullopt : edgeAt(onPage); draggedEdge) {
        drag = Drag::Resizing;
        currentMark = draggedEdge->mark;
        return;
    }

    drag = Drag::Pressed;
    dragUnit = Unit::Word;
    const qsizetype index = app::characterBegin(text, layout.indexAt(onPage));
    const bool isTriple =
        sinceDoubleClick.isValid() &&
        !sinceDoubleClick.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval()) &&
        (point - dragPoint).manhattanLength() < dragDistance;
    sinceDoubleClick.invalidate();
    if (isTriple) {
        drag = Drag::Selecting;
        dragUnit = Unit::Sentence;
        dragOrigin =
            asTagged(app::sentenceAt(text, layout.characterAt(onPage).value_or(index), language));
        select(dragOrigin.begin, dragOrigin.end);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        drag = Drag::Selecting;
        dragOrigin = {anchor, anchor};
        selectTo(index);
    } else {
        dragOrigin = {index, index};
        select(index, index);
    }
    dragPoint = point;
}

void ArticleView::Private::move(QMouseEvent *event)
{
    if (!hasArticle)
        return;
    const QPoint point = event->position().toPoint();
    isExact = event->modifiers() & Qt::AltModifier;
    if (!(event->buttons() & Qt::LeftButton) || drag == Drag::None) {
        hover(point);
        return;
    }
    if (drag == Drag::Pressed) {
        if ((point - pressPoint).manhattanLength() < dragDistance)
            return;
        drag = Drag::Selecting;
        list->hide();
    }
    dragTo(point);
    const bool isOutside = point.y() < 0 || point.y() >= q->viewport()->height();
    if (!isOutside)
        autoScrollTimer.stop();
    else if (!autoScrollTimer.isActive())
        autoScrollTimer.start(autoScrollInterval, q);
}

void ArticleView::Private::release(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    autoScrollTimer.stop();
    const Drag ended = std::exchange(drag, Drag::None);
    if (ended == Drag::Pressed) {
        click(event->position().toPoint());
    } else if (ended == Drag::Selecting) {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (q->hasSelection() && clipboard->supportsSelection())
            clipboard->setText(q->selectedText(), QClipboard::Selection);
    } else if (ended == Drag::Resizing) {
        const std::optional<Highlights::Resized> resized = highlights.resized;
        cancelResize();
        if (resized && resized->range != marks.rangeOf(resized->mark)) {
            const Mark &mark = marks.mark(resized->mark);
            Q_EMIT q->spanResized(mark.annotation, mark.span, map.toCodePoints(resized->range));
        }
    }
    hover(event->position().toPoint());
}

void ArticleView::Private::doubleClick(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasArticle || wasPressedInList)
        return;
    const QPoint point = event->position().toPoint();
    const std::optional<qsizetype> character = layout.characterAt(toPage(point));
    if (!character) {
        press(event);
        return;
    }
    list->hide();
    // Words are selected for what was current: the first click was not meant to choose another.
    if (!isLinking() && highlights.current != beforeClick &&
        (!beforeClick.isValid() || !marks.partsOf(beforeClick).empty()))
        choose(beforeClick, -1);
    drag = Drag::Selecting;
    dragUnit = Unit::DoubleClickedWord;
    dragOrigin = app::wordAt(text, *character);
    pressPoint = point;
    dragPoint = point;
    select(dragOrigin.begin, dragOrigin.end);
    sinceDoubleClick.start();
}

void ArticleView::Private::click(QPoint point)
{
    const QPoint onPage = toPage(point);
    std::vector<qint64> found;
    if (const std::optional<qsizetype> character = layout.characterAt(onPage))
        found = marks.at(*character);

    const bool isSamePlace = (onPage - lastClick).manhattanLength() < dragDistance;
    lastClick = onPage;
    beforeClick = highlights.current;
    if (isLinking()) {
        std::vector<AnnotationId> targets;
        for (const qint64 number : found)
            targets.push_back(marks.mark(number).annotation);
        clickLinkTargets(targets, point);
        return;
    }
    if (found.empty()) {
        list->hide();
        if (highlights.current.isValid())
            choose({}, -1);
        return;
    }
    size_t chosen = 0;
    if (isSamePlace) {
        const auto isCurrent = [this](qint64 number) {
            return marks.mark(number).annotation == highlights.current;
        };
        // Behind the last mark of the current annotation here; then round to the innermost again.
        const auto last = std::find_if(found.rbegin(), found.rend(), isCurrent);
        if (last != found.rend())
            chosen = size_t(last.base() - found.begin()) % found.size();
    }
    choose(marks.mark(found[chosen]).annotation, found[chosen]);
    showList(found, point);
}

void ArticleView::setLinkOrigin(AnnotationId annotation)
{
    if (annotation == d->highlights.linkOrigin)
        return;
    d->hideOverlays();
    d->cancelResize();
    d->highlights.linkOrigin = annotation;
    d->updateLinked();
    viewport()->setCursor(annotation.isValid() ? Qt::CrossCursor : Qt::IBeamCursor);
    viewport()->update();
}

ArticleView::AnnotationId ArticleView::linkOrigin() const
{
    return d->highlights.linkOrigin;
}

void ArticleView::Private::clickLinkTargets(const std::vector<AnnotationId> &annotations,
                                            QPoint point)
{
    std::vector<AnnotationId> targets; // an annotation may have several parts here
    for (const AnnotationId annotation : annotations) {
        if (std::find(targets.begin(), targets.end(), annotation) == targets.end())
            targets.push_back(annotation);
    }
    Q_EMIT q->linkTargetsClicked(targets, q->viewport()->mapToGlobal(point));
}

void ArticleView::Private::clickInMargin(const std::vector<AnnotationId> &annotations, QPoint point)
{
    if (isLinking()) {
        clickLinkTargets(annotations, point);
        return;
    }
    const auto current = std::find(annotations.begin(), annotations.end(), highlights.current);
    const bool isLast = current == annotations.end() || current + 1 == annotations.end();
    choose(isLast ? annotations.front() : *(current + 1), -1);
    std::vector<qint64> firstParts;
    for (const AnnotationId annotation : annotations) {
        if (const std::vector<qint64> &parts = marks.partsOf(annotation); !parts.empty())
            firstParts.push_back(parts.front());
    }
    showList(firstParts, point);
}

/// What a mark is on and then the other parts of its annotation, as far as a list has room for it.
QString ArticleView::Private::wordsOf(qint64 mark) const
{
    constexpr qsizetype enough = 80;
    std::vector<qint64> parts = marks.partsOf(marks.mark(mark).annotation);
    std::stable_partition(parts.begin(), parts.end(), [mark](qint64 part) { return part == mark; });
    QString words;
    for (const qint64 part : parts) {
        const TextRange range = marks.rangeOf(part);
        if (words.size() > enough)
            return words;
        words += (words.isEmpty() ? QString() : QStringLiteral(" … ")) +
                 app::excerpt(QStringView(text).sliced(range.begin, range.length()), enough);
        if (range.length() > enough)
            return words;
    }
    return words;
}

/// Names the annotations of some marks near @p point, where they are more than one.
void ArticleView::Private::showList(const std::vector<qint64> &numbers, QPoint point)
{
    std::vector<MarkList::Entry> entries;
    for (const qint64 number : numbers) {
        const Mark &mark = marks.mark(number);
        const auto isSame = [&mark](const MarkList::Entry &entry) {
            return entry.annotation == mark.annotation;
        };
        if (std::any_of(entries.begin(), entries.end(), isSame))
            continue;
        const QString detail = detailOf ? detailOf(mark.annotation) : QString();
        const MarkColours &own = colours[size_t(marks.styleOf(number))];
        entries.push_back({mark.annotation, mark.kind->label, wordsOf(number), withoutTag(detail),
                           own.strongFill(), own.line(Emphasis::Normal)});
    }
    if (entries.size() < 2) {
        list->hide();
        return;
    }
    const ArticleLine line = layout.lineAt(toPage(point).y());
    list->showBeside(QRect(point.x(), line.top - scroll(), 1, line.height), entries,
                     highlights.current, *theme);
}

void ArticleView::Private::dragTo(QPoint point)
{
    dragPoint = point;
    const int bottom = q->viewport()->height() - 1;
    const QPoint inside(point.x(), std::clamp(point.y(), 0, bottom));
    const qsizetype index = layout.indexAt(toPage(inside));
    if (drag == Drag::Resizing)
        resizeTo(index);
    else
        selectTo(index);
}

void ArticleView::Private::autoScroll()
{
    const int height = q->viewport()->height();
    const int beyond = dragPoint.y() < 0 ? dragPoint.y() : std::max(0, dragPoint.y() - height + 1);
    scrollBar->setValue(scroll() + std::clamp(beyond / 2, -60, 60));
    dragTo(dragPoint);
}

void ArticleView::Private::selectTo(qsizetype index)
{
    const bool isForward = index >= dragOrigin.begin;
    TextRange range = dragOrigin.united({index, index});
    if (dragUnit == Unit::Sentence) {
        range = dragOrigin.united(asTagged(app::sentenceAt(text, index, language)));
    } else if (dragUnit == Unit::DoubleClickedWord) {
        range = app::snapToWords(text, range);
        if (range != dragOrigin)
            range = dragOrigin.united(app::trimmed(text, range));
    } else if (isExact) {
        range = app::wholeCharacters(text, range);
    } else {
        range = app::trimmed(text, app::snapToWords(text, range));
    }
    if (range.isEmpty())
        select(index, index);
    else if (isForward)
        select(range.begin, range.end);
    else
        select(range.end, range.begin);
}

void ArticleView::Private::resizeTo(qsizetype index)
{
    if (!draggedEdge)
        return;
    const TextRange whole = marks.rangeOf(draggedEdge->mark);
    const bool isBegin = draggedEdge->edge == PassageEdge::Begin;
    TextRange range = isBegin ? TextRange{index, whole.end} : TextRange{whole.begin, index};
    if (range.isEmpty()) // dragged over the other edge: one character or word remains
        range =
            isBegin ? TextRange{whole.end - 1, whole.end} : TextRange{whole.begin, whole.begin + 1};
    const TextRange snapped = isExact ? app::wholeCharacters(text, range)
                                      : app::trimmed(text, app::snapToWords(text, range));
    range = isBegin ? TextRange{snapped.begin, whole.end} : TextRange{whole.begin, snapped.end};

    const TextRange before = highlights.resized ? highlights.resized->range : whole;
    highlights.resized = Highlights::Resized{draggedEdge->mark, range};
    updateLines(before.united(range));
}

void ArticleView::Private::cancelResize()
{
    if (highlights.resized) {
        const TextRange shown = highlights.resized->range;
        updateLines(shown.united(marks.rangeOf(highlights.resized->mark)));
    }
    highlights.resized.reset();
    draggedEdge.reset();
    if (drag == Drag::Resizing)
        endDrag();
}

void ArticleView::Private::endDrag()
{
    drag = Drag::None;
    autoScrollTimer.stop();
    if (draggedEdge)
        cancelResize();
}

std::optional<ArticleView::Private::Edge> ArticleView::Private::edgeAt(QPoint pagePoint)
{
    for (const qint64 number : marks.partsOf(highlights.current)) {
        const TextRange range = marks.rangeOf(number);
        if (range.isEmpty())
            continue;
        for (const PassageEdge edge : {PassageEdge::Begin, PassageEdge::End}) {
            const bool isEnd = edge == PassageEdge::End;
            const qsizetype index = isEnd ? range.end - 1 : range.begin;
            // Far away parts must not be laid out for every move of the mouse.
            const int block = layout.blocks().blockOf(index);
            if (pagePoint.y() < layout.topOf(block) || pagePoint.y() >= layout.topOf(block + 1))
                continue;
            const ArticleLine line = layout.lineOf(index);
            if (pagePoint.y() < line.textTop || pagePoint.y() >= line.top + line.height)
                continue;
            const auto runs = layout.runsOf(line, app::wholeCharacters(text, {index, index + 1}));
            if (runs.empty())
                continue;
            const bool isAtRight = layout.isRightToLeft(line, index) != isEnd;
            const int x = isAtRight ? runs.back().second : runs.front().first;
            if (std::abs(pagePoint.x() - x) <= edgeReach)
                return Edge{number, edge};
        }
    }
    return std::nullopt;
}

ArticleView::AnnotationId ArticleView::Private::annotationUnder(QPoint pagePoint)
{
    if (const std::vector<AnnotationId> found = margin.annotationsAt(pagePoint); !found.empty())
        return found.front();
    const std::optional<qsizetype> character = layout.characterAt(pagePoint);
    const std::vector<qint64> found = character ? marks.at(*character) : std::vector<qint64>{};
    return found.empty() ? AnnotationId{} : marks.mark(found.front()).annotation;
}

void ArticleView::Private::hover(QPoint point)
{
    const QPoint onPage = toPage(point);
    const AnnotationId annotation = annotationUnder(onPage);
    if (annotation != highlights.hovered)
        hideTip();
    setHovered(annotation);
    Qt::CursorShape shape = Qt::IBeamCursor;
    if (isLinking())
        shape = annotation.isValid() && annotation != highlights.linkOrigin ? Qt::PointingHandCursor
                                                                            : Qt::CrossCursor;
    else if (!margin.annotationsAt(onPage).empty())
        shape = Qt::PointingHandCursor;
    else if (edgeAt(onPage))
        shape = Qt::SizeHorCursor;
    else if (layout.geometry().isInMargin(onPage.x()))
        shape = Qt::ArrowCursor;
    if (q->viewport()->cursor().shape() != shape)
        q->viewport()->setCursor(shape);
}

void ArticleView::Private::showTip(QPoint point)
{
    if (!hasArticle || drag != Drag::None || list->isVisible())
        return;
    const QPoint onPage = toPage(point);
    std::vector<qint64> found;
    for (const AnnotationId annotation : margin.annotationsAt(onPage)) {
        const std::vector<qint64> &parts = marks.partsOf(annotation);
        found.insert(found.end(), parts.begin(), parts.end());
    }
    if (const std::optional<qsizetype> character = layout.characterAt(onPage); character)
        found = marks.at(*character);
    std::vector<MarkTip::Entry> entries;
    if (found.empty()) {
        entries = cueEntriesAt(onPage);
        if (entries.empty()) {
            hideTip();
            return;
        }
    }
    for (const qint64 number : found) {
        if (entries.size() == mostTipEntries)
            break;
        const Mark &mark = marks.mark(number);
        const QColor line = colours[size_t(marks.styleOf(number))].line(Emphasis::Normal);
        const QString detail = detailOf ? detailOf(mark.annotation) : QString();
        entries.push_back({mark.kind->label, detail, line});
    }
    const ArticleLine line = layout.lineAt(onPage.y());
    const QRect onScreen(q->viewport()->mapToGlobal(QPoint(point.x(), line.top - scroll())),
                         QSize(1, line.height));
    tip->showBeside(onScreen, std::move(entries), *theme);
}

/// How many whole steps the wheel has turned with this @p angle: fine wheels and touchpads turn by
/// less than one at a time.
int ArticleView::Private::zoomStepsOf(int angle)
{
    if ((angle < 0) != (zoomAngle < 0))
        zoomAngle = 0;
    zoomAngle += angle;
    const int steps = zoomAngle / QWheelEvent::DefaultDeltasPerStep;
    zoomAngle -= steps * QWheelEvent::DefaultDeltasPerStep;
    return steps;
}

void ArticleView::Private::hideTip()
{
    tip->hide();
}

} // namespace ui
