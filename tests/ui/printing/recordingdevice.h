#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

/// A page that draws nothing and notes which words came where.
class RecordingDevice : public QPaintDevice
{
public:
    struct Text
    {
        QString words;
        QPointF at; ///< of the baseline's begin, in dots
        double width = 0;
    };

    explicit RecordingDevice(int dotsPerInch) : m_dotsPerInch(dotsPerInch), m_engine(this) {}

    std::vector<Text> texts;

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric wanted) const override
    {
        switch (wanted) {
        case PdmWidth:
        case PdmHeight:
            return 20 * m_dotsPerInch;
        case PdmWidthMM:
        case PdmHeightMM:
            return 508;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_dotsPerInch;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(RecordingDevice *device) : QPaintEngine(AllFeatures), m_device(device) {}

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawPath(const QPainterPath &) override {}
        void drawRects(const QRectF *, int) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QTransform &transform = state->transform();
            m_device->texts.push_back(
                {item.text(), transform.map(at), item.width() * transform.m11()});
        }
        Type type() const override { return User; }

    private:
        RecordingDevice *m_device;
    };

    int m_dotsPerInch;
    mutable Engine m_engine;
};
