#pragma once

#include <QColor>
#include <QScrollBar>

#include <functional>

namespace ui {

/// A vertical scroll bar of plain rectangles. Styles that paint gradients make every scroll step
/// wait for Qt's shared thread pool.
class FlatScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit FlatScrollBar(QWidget *parent = nullptr);

    void setColours(const QColor &page, const QColor &thumb, const QColor &hoveredThumb);
    enum class Tick { None, Weak, Strong };
    /// Says whether something is to be shown of what lies between two heights of the page.
    using Ticks = std::function<Tick(int top, int bottom)>;
    /// @p ticks is asked for every line of pixels when the bar is painted, so it must be quick.
    void setTicks(Ticks ticks);
    void setTickColours(const QColor &weak, const QColor &strong);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect thumb() const;
    void paintTicks(QPainter &painter);

    QColor m_page;
    QColor m_thumb;
    QColor m_hoveredThumb;
    QColor m_weakTick;
    QColor m_strongTick;
    Ticks m_ticks;
    bool m_isHovered = false;
    int m_grip = -1; ///< where the thumb is held, from its top; -1: it is not
};

} // namespace ui
