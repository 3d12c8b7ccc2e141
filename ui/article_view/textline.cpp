#include "ui/article_view/textline.h"

#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr double dotsPerUnit = 6; ///< about 600 to the inch of paper

bool isInColour(const QRawFont &font)
{
    const auto tables = {"CBLC", "sbix", "COLR", "SVG "};
    return std::any_of(tables.begin(), tables.end(),
                       [&font](const char *table) { return !font.fontTable(table).isEmpty(); });
}

bool hasColour(const QTextLine &line)
{
    const QList<QGlyphRun> runs = line.glyphRuns();
    return std::any_of(runs.begin(), runs.end(),
                       [](const QGlyphRun &run) { return isInColour(run.rawFont()); });
}

} // namespace

void drawTextLine(QPainter &painter, const QTextLine &line, const QPointF &position)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Pdf || !hasColour(line)) {
        line.draw(&painter, position);
        return;
    }
    const double slack = line.height() / 2;
    const QRectF place =
        line.naturalTextRect().translated(position).adjusted(-slack, -slack, slack, slack);
    QImage picture((place.size() * dotsPerUnit).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter onPicture(&picture);
    onPicture.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    onPicture.setPen(painter.pen());
    onPicture.scale(picture.width() / place.width(), picture.height() / place.height());
    onPicture.translate(-place.topLeft());
    line.draw(&onPicture, position);
    onPicture.end();
    painter.drawImage(place, picture);
}

} // namespace ui
