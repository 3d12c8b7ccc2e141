#include "ui/article_view/linepattern.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

void drawDashes(QPainter &painter, int left, int right, int top, int thickness, int on, int off,
                const QColor &colour)
{
    const int period = on + off;
    for (int x = left - left % period; x < right; x += period) {
        const int from = std::max(x, left);
        const int to = std::min(x + on, right);
        if (to > from)
            painter.fillRect(from, top, to - from, thickness, colour);
    }
}

void drawCurve(QPainter &painter, const QPolygonF &curve, double width, int left, int right,
               int top, int thickness, const QColor &colour)
{
    painter.save();
    painter.setClipRect(QRect(left, top - 1, right - left, thickness + 2), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(curve);
    painter.restore();
}

void drawWave(QPainter &painter, int left, int right, int top, int thickness, const QColor &colour)
{
    const double period = thickness * 8 / 3.0;
    const double height = thickness / 2.0;
    QPolygonF curve;
    for (int x = left - 1; x <= right + 1; ++x)
        curve << QPointF(x, top + height +
                                std::sin(x * 2 * std::numbers::pi / period) * (height - 0.35));
    drawCurve(painter, curve, thickness * 0.42, left, right, top, thickness, colour);
}

void drawZigzag(QPainter &painter, int left, int right, int top, int thickness,
                const QColor &colour)
{
    const int step = std::max(3, thickness);
    QPolygonF curve;
    for (int tooth = left / step - 1; (tooth - 1) * step <= right; ++tooth)
        curve << QPointF(tooth * step, tooth % 2 == 0 ? top + 0.4 : top + thickness - 0.4);
    drawCurve(painter, curve, thickness * 0.42, left, right, top, thickness, colour);
}

} // namespace

LinePattern linePatternNamed(const QString &name)
{
    static const std::pair<QString, LinePattern> patterns[] = {
        {u"double"_s, LinePattern::Double}, {u"dash"_s, LinePattern::Dash},
        {u"dot"_s, LinePattern::Dot},       {u"wave"_s, LinePattern::Wave},
        {u"bar"_s, LinePattern::Bar},       {u"zigzag"_s, LinePattern::Zigzag}};
    for (const auto &[known, pattern] : patterns) {
        if (known == name)
            return pattern;
    }
    return LinePattern::Solid;
}

void drawPatternLine(QPainter &painter, LinePattern pattern, int left, int right, int top,
                     int thickness, const QColor &colour)
{
    const int stroke = std::max(2, thickness * 2 / 3);
    const int middle = top + (thickness - stroke) / 2;
    switch (pattern) {
    case LinePattern::Solid:
        painter.fillRect(left, middle, right - left, stroke, colour);
        return;
    case LinePattern::Double: {
        const int thin = std::max(1, thickness / 3);
        painter.fillRect(left, top, right - left, thin, colour);
        painter.fillRect(left, top + thickness - thin, right - left, thin, colour);
        return;
    }
    case LinePattern::Dash:
        drawDashes(painter, left, right, middle, stroke, stroke * 3, stroke * 3 / 2, colour);
        return;
    case LinePattern::Dot:
        drawDashes(painter, left, right, middle, stroke, stroke, stroke, colour);
        return;
    case LinePattern::Wave:
        drawWave(painter, left, right, top, thickness, colour);
        return;
    case LinePattern::Bar:
        painter.fillRect(left, middle, right - left, std::max(1, stroke / 2), colour);
        return;
    case LinePattern::Zigzag:
        drawZigzag(painter, left, right, top, thickness, colour);
        return;
    }
}

} // namespace ui
