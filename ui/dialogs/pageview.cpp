#include "ui/dialogs/pageview.h"

#include "app/articles/documents/pdfpictures.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int gap = 10;
constexpr qreal largestZoom = 4;
constexpr qreal zoomStep = 1.25;
/// Pages before and after those in sight whose pictures are kept.
constexpr int keptAround = 3;
/// How often the drawing of a page asks whether it is still wanted.
constexpr qint64 askEvery = 30;

/// Asks @p report now and then only: every question is an event for the window.
std::function<bool()> stopping(const BackgroundTask::Report &report)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    auto isStopped = std::make_shared<bool>(false);
    return [report, timer, isStopped] {
        if (!*isStopped && timer->elapsed() >= askEvery) {
            timer->restart();
            *isStopped = !report(0, 1);
        }
        return *isStopped;
    };
}

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    // Coming and going it would change the width that the pages are fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setToolTip(
        tr("Ctrl and the wheel of the mouse, or + and -, make the pages larger and smaller."));
}

void PageView::setDocument(const QString &name, const QByteArray &pdf, int page)
{
    clear();
    const auto opened =
        std::make_shared<storage::Result<std::shared_ptr<const app::PdfPictures>>>(nullptr);
    m_task.start(
        [opened, name, pdf](const BackgroundTask::Report &) {
            *opened = app::PdfPictures::of(app::GivenFile(name, pdf));
        },
        [this, opened, page] {
            if (*opened)
                m_pictures = **opened;
            else
                m_problem = tr("The pages cannot be shown.");
            layOut();
            scrollTo(page - 1);
            drawNext();
        });
}

void PageView::clear()
{
    m_task.cancel();
    m_pictures.reset();
    m_drawn.clear();
    m_problem.clear();
    layOut();
}

int PageView::currentPage() const
{
    return pageCount() == 0 ? 0 : pagesInSight().first + 1;
}

bool PageView::isDrawn(int page) const
{
    return m_drawn.contains(page - 1);
}

int PageView::pageWidth() const
{
    return std::max(50, int((viewport()->width() - 2 * gap) * m_zoom));
}

void PageView::layOut()
{
    m_tops.clear();
    m_height = 0;
    if (m_pictures != nullptr) {
        for (const QSizeF &size : m_pictures->sizes()) {
            m_height += gap;
            m_tops.push_back(m_height);
            m_height += int(std::ceil(pageWidth() * size.height() / size.width()));
        }
        m_height += gap;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, m_zoom > 1 ? std::max(0, pageWidth() + 2 * gap - viewport()->width()) : 0);
    viewport()->update();
}

void PageView::scrollTo(int page)
{
    const int top = page > 0 && page < pageCount() ? m_tops[size_t(page)] - gap : 0;
    verticalScrollBar()->setValue(top);
}

QRect PageView::pageRect(int page) const
{
    const int top = m_tops[size_t(page)];
    const int bottom = (page + 1 < pageCount() ? m_tops[size_t(page) + 1] : m_height) - gap;
    return {gap - horizontalScrollBar()->value(), top - verticalScrollBar()->value(), pageWidth(),
            bottom - top};
}

std::pair<int, int> PageView::pagesInSight() const
{
    const int top = verticalScrollBar()->value();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), top + gap);
    const auto end = std::lower_bound(m_tops.begin(), m_tops.end(), top + viewport()->height());
    const int first = std::max(0, int(after - m_tops.begin()) - 1);
    return {first, std::max(first, int(end - m_tops.begin()))};
}

void PageView::drawNext()
{
    if (m_pictures == nullptr || m_task.isRunning())
        return;
    const auto [first, end] = pagesInSight();
    const int width = int(pageWidth() * devicePixelRatioF());
    for (int page = first; page < end; ++page) {
        if (m_drawn.contains(page))
            continue;
        const auto picture = std::make_shared<QImage>();
        m_task.start(
            [picture, page, width, pictures = m_pictures](const BackgroundTask::Report &report) {
                *picture = pictures->picture(page, width, stopping(report));
            },
            [this, picture, page] {
                m_drawn[page] = *picture;
                const auto [begin, last] = pagesInSight();
                std::erase_if(m_drawn, [begin, last](const auto &drawn) {
                    return drawn.first < begin - keptAround || drawn.first >= last + keptAround;
                });
                viewport()->update();
                drawNext();
            });
        return;
    }
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (pageCount() == 0) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap),
                         Qt::AlignCenter | Qt::TextWordWrap, m_problem);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, end] = pagesInSight();
    for (int page = first; page < end; ++page) {
        const QRect rect = pageRect(page);
        // Paper is white in any theme.
        painter.fillRect(rect, Qt::white);
        const auto drawn = m_drawn.find(page);
        if (drawn != m_drawn.end() && !drawn->second.isNull())
            painter.drawImage(rect, drawn->second);
    }
}

void PageView::resizeEvent(QResizeEvent *)
{
    const int page = currentPage() - 1;
    m_drawn.clear();
    layOut();
    if (page > 0)
        scrollTo(page);
    drawNext();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    drawNext();
}

void PageView::zoom(qreal factor)
{
    const qreal zoom = std::clamp(m_zoom * factor, 1.0, largestZoom);
    if (zoom == m_zoom)
        return;
    const qreal place = m_height > 0 ? qreal(verticalScrollBar()->value()) / m_height : 0;
    m_zoom = zoom;
    m_drawn.clear();
    layOut();
    verticalScrollBar()->setValue(int(place * m_height));
    drawNext();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        break;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace ui
