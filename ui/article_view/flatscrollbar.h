#pragma once

#include <QColor>
#include <QScrollBar>

namespace ui {

/// A vertical scroll bar of plain rectangles. Styles that paint gradients make every scroll step
/// wait for Qt's shared thread pool.
class FlatScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit FlatScrollBar(QWidget *parent = nullptr);

    void setColours(const QColor &page, const QColor &thumb, const QColor &hoveredThumb);
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

    QColor m_page;
    QColor m_thumb;
    QColor m_hoveredThumb;
    bool m_isHovered = false;
    int m_grip = -1; ///< where the thumb is held, from its top; -1: it is not
};

} // namespace ui
