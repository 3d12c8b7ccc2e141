#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace ui {

/// A tag's letter in a square, as in the margin.
struct Chip
{
    QRect square;
    QString letter;
    QColor ground;
    QColor ink;            ///< of the letter
    QColor frame = ground; ///< around the ground
};

/// Draws @p chip with its letter in @p font.
void paintChip(QPainter &painter, const Chip &chip, const QFont &font);

} // namespace ui
