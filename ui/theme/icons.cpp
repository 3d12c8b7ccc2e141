#include "ui/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// Resources of a static library are there only once they are asked for, from outside any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(ui_resources);
}

namespace ui {

namespace {

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/sayso/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class StrokeIconEngine : public QIconEngine
{
public:
    explicit StrokeIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer(coloured(mode)).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }

private:
    QByteArray coloured(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        const QColor colour =
            mode == QIcon::Disabled   ? palette.color(QPalette::Disabled, QPalette::ButtonText)
            : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                      : palette.color(QPalette::Active, QPalette::ButtonText);
        const QByteArray name = colour.name().toLatin1();
        QByteArray svg = m_svg;
        for (const char *black : {"#000000", "#000", "\"black\"", "currentColor"}) {
            const QByteArray from(black);
            svg.replace(from, from.startsWith('"') ? '"' + name + '"' : name);
        }
        return svg;
    }

    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    initialiseResources();
    const QByteArray svg = drawing(name);
    return svg.isEmpty() ? QIcon() : QIcon(new StrokeIconEngine(svg));
}

QIcon programIcon()
{
    initialiseResources();
    return QIcon(QStringLiteral(":/sayso/icons/sayso.svg"));
}

QIcon colourIcon(const QColor &fill, const QColor &line)
{
    constexpr int side = 32; // drawn large, shown at 16 on every screen
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 3));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(4, 4, side - 8, side - 8), 6, 6);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // a tag keeps its colour in a selected row
    return icon;
}

} // namespace ui
