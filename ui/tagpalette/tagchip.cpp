#include "ui/tagpalette/tagchip.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int chipHeight = 26;
constexpr int badgeSide = 18;
constexpr int padding = 4;

} // namespace

TagChip::TagChip(const QString &name, const QString &letter, const storage::MarkStyle &style,
                 Kind kind, QWidget *parent)
    : QAbstractButton(parent),
      m_letter(letter),
      m_style(style),
      m_kind(kind)
{
    setText(name);
    setAccessibleName(letter.isEmpty() ? name : tr("%1, letter %2").arg(name, letter));
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus with the text
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TagChip::setOpen(bool open)
{
    m_isOpen = open;
    update();
}

QSize TagChip::sizeHint() const
{
    return {2 * padding + badgeSide + 5 + fontMetrics().horizontalAdvance(text()) + 6, chipHeight};
}

void TagChip::paintEvent(QPaintEvent *)
{
    const QColor fill(isDark() ? m_style.darkFill : m_style.lightFill);
    const QColor line(isDark() ? m_style.darkLine : m_style.lightLine);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);

    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = palette().color(QPalette::Base);
    if (isDown())
        ground = palette().color(QPalette::Mid);
    else if (underMouse() && isEnabled())
        ground = palette().color(QPalette::Midlight);
    painter.setPen(m_isOpen || hasFocus()
                       ? QPen(hasFocus() ? palette().color(QPalette::Highlight) : line, 2)
                       : QPen(lineColour(), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(m_isOpen || hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame,
                            5, 5);

    const QRectF badge(padding, (height() - badgeSide) / 2.0, badgeSide, badgeSide);
    const QRectF placed = layoutDirection() == Qt::RightToLeft
                              ? badge.translated(width() - 2 * padding - badgeSide, 0)
                              : badge;
    painter.setPen(QPen(line, m_kind == Kind::Tag ? 1.5 : 1));
    painter.setBrush(fill.isValid() ? fill : palette().color(QPalette::Button));
    if (m_kind == Kind::Tag)
        painter.drawRoundedRect(placed, 3, 3);
    else
        painter.drawEllipse(placed);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(font().pointSizeF() * 0.9);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(placed, Qt::AlignCenter, m_letter);

    painter.setFont(font());
    const int textLeft = padding + badgeSide + 5;
    const QRect words = layoutDirection() == Qt::RightToLeft ? rect().adjusted(6, 0, -textLeft, 0)
                                                             : rect().adjusted(textLeft, 0, -6, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace ui
