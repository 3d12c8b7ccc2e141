#pragma once

#include <QColor>
#include <QString>

class QPainter;

namespace ui {

/// How a tag's line under the text is drawn, so that it can be told apart without its colour.
enum class LinePattern { Solid, Double, Dash, Dot, Wave, Bar, Zigzag };

/// By the name that storage::MarkStyle uses; an unknown one is solid.
LinePattern linePatternNamed(const QString &name);

/// Draws a line from @p left to @p right, not higher than @p thickness, with its upper edge at
/// @p top. The pattern runs on from one piece of a line to the next.
void drawPatternLine(QPainter &painter, LinePattern pattern, int left, int right, int top,
                     int thickness, const QColor &colour);

} // namespace ui
