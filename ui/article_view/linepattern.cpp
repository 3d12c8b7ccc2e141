#include "ui/article_view/linepattern.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
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

int periodOf(LinePattern pattern, int thickness)
{
    return pattern == LinePattern::Wave ? (thickness * 8 + 1) / 3 : 2 * std::max(3, thickness);
}

QPolygonF curveOf(LinePattern pattern, int left, int right, int top, int thickness)
{
    const int period = periodOf(pattern, thickness);
    QPolygonF curve;
    if (pattern == LinePattern::Wave) {
        const double height = thickness / 2.0;
        for (int x = left; x <= right; ++x)
            curve << QPointF(x, top + height +
                                    std::sin(x * 2 * std::numbers::pi / period) * (height - 0.35));
        return curve;
    }
    const int step = period / 2;
    for (int tooth = left / step; tooth * step <= right; ++tooth)
        curve << QPointF(tooth * step, tooth % 2 == 0 ? top + 0.4 : top + thickness - 0.4);
    return curve;
}

void strokeCurve(QPainter &painter, const QPolygonF &curve, int thickness, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, thickness * 0.42, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(curve);
}

/// One period of a curve. Stroking a curve of a line's length takes longer than all else on it.
QPixmap tileOf(LinePattern pattern, int thickness, const QColor &colour, double ratio)
{
    const QString key =
        u"line-%1-%2-%3-%4"_s.arg(int(pattern)).arg(thickness).arg(colour.rgb()).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    const int period = periodOf(pattern, thickness);
    tile = QPixmap(QSize(period, thickness + 2) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.translate(-period, 0);
    strokeCurve(painter, curveOf(pattern, 0, 3 * period, 1, thickness), thickness, colour);
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

void drawCurve(QPainter &painter, LinePattern pattern, int left, int right, int top, int thickness,
               const QColor &colour)
{
    const QRect room(left, top - 1, right - left, thickness + 2);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        const double ratio = painter.device()->devicePixelRatioF();
        painter.drawTiledPixmap(room, tileOf(pattern, thickness, colour, ratio),
                                QPoint(left % periodOf(pattern, thickness), 0));
        return;
    }
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    const int period = periodOf(pattern, thickness);
    strokeCurve(painter, curveOf(pattern, left - left % period, right + period, top, thickness),
                thickness, colour);
    painter.restore();
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
    case LinePattern::Bar:
        painter.fillRect(left, middle, right - left, std::max(1, stroke / 2), colour);
        return;
    case LinePattern::Wave:
    case LinePattern::Zigzag:
        drawCurve(painter, pattern, left, right, top, thickness, colour);
        return;
    }
}

} // namespace ui
