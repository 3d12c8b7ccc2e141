#include "ui/article_view/chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

void paintChip(QPainter &painter, const Chip &chip, const QFont &font)
{
    const QRect &square = chip.square;
    const int side = square.width();
    const bool isFramed = chip.frame != chip.ground;
    const double inset = isFramed ? 0.5 : 0;
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isFramed ? QPen(chip.frame) : QPen(Qt::NoPen));
    painter.setBrush(chip.ground);
    painter.drawRoundedRect(QRectF(square).adjusted(inset, inset, -inset, -inset), side / 5.0,
                            side / 5.0);
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);

    const QFontMetrics metrics(font);
    const QString shown = chip.letter.left(2);
    painter.setFont(font);
    painter.setPen(chip.ink);
    painter.drawText(square.left() + (side - metrics.horizontalAdvance(shown) + 1) / 2,
                     square.top() + (side + metrics.capHeight() + 1) / 2, shown);
}

} // namespace ui
