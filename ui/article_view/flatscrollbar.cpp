#include "ui/article_view/flatscrollbar.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int barWidth = 12;
constexpr int shortestThumb = 32;

} // namespace

FlatScrollBar::FlatScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::ArrowCursor);
}

void FlatScrollBar::setColours(const QColor &page, const QColor &thumb, const QColor &hoveredThumb)
{
    m_page = page;
    m_thumb = thumb;
    m_hoveredThumb = hoveredThumb;
    update();
}

void FlatScrollBar::setTicks(Ticks ticks)
{
    m_ticks = std::move(ticks);
    update();
}

void FlatScrollBar::setTickColours(const QColor &weak, const QColor &strong)
{
    m_weakTick = weak;
    m_strongTick = strong;
    update();
}

QSize FlatScrollBar::sizeHint() const
{
    return {barWidth, 4 * shortestThumb};
}

QRect FlatScrollBar::thumb() const
{
    const int range = maximum() - minimum();
    if (range <= 0)
        return {};
    const int length = int(qint64(height()) * pageStep() / (range + pageStep()));
    const int shown = qBound(qMin(shortestThumb, height()), length, height());
    const int top =
        QStyle::sliderPositionFromValue(minimum(), maximum(), value(), height() - shown);
    return {3, top, width() - 5, shown};
}

void FlatScrollBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_page);
    if (maximum() <= minimum()) {
        paintTicks(painter);
        return;
    }
    const bool isLively = m_isHovered || m_grip >= 0;
    painter.fillRect(thumb().adjusted(isLively ? 0 : 2, 1, 0, -1),
                     isLively ? m_hoveredThumb : m_thumb);
    paintTicks(painter);
}

void FlatScrollBar::paintTicks(QPainter &painter)
{
    if (!m_ticks)
        return;
    const qint64 page = qint64(maximum()) - minimum() + pageStep();
    int strongAt = -1;
    for (int y = 0; y < height(); ++y) {
        const Tick tick = m_ticks(int(page * y / height()), int(page * (y + 1) / height()));
        if (tick == Tick::Strong)
            strongAt = y;
        else if (tick == Tick::Weak)
            painter.fillRect(2, y, width() - 3, 2, m_weakTick);
    }
    if (strongAt >= 0)
        painter.fillRect(0, strongAt - 1, width(), 4, m_strongTick);
}

void FlatScrollBar::mousePressEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    const QRect bar = thumb();
    if (event->button() != Qt::LeftButton || bar.isEmpty())
        return;
    if (y >= bar.top() && y <= bar.bottom()) {
        m_grip = y - bar.top();
        setSliderDown(true);
    } else {
        triggerAction(y < bar.top() ? SliderPageStepSub : SliderPageStepAdd);
    }
    update();
}

void FlatScrollBar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip < 0)
        return;
    const int top = event->position().toPoint().y() - m_grip;
    setValue(
        QStyle::sliderValueFromPosition(minimum(), maximum(), top, height() - thumb().height()));
}

void FlatScrollBar::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = -1;
    setSliderDown(false);
    update();
}

void FlatScrollBar::enterEvent(QEnterEvent *)
{
    m_isHovered = true;
    update();
}

void FlatScrollBar::leaveEvent(QEvent *)
{
    m_isHovered = false;
    update();
}

} // namespace ui
