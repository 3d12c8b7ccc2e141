#include "ui/article_view/lineestimate.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui {

LineEstimate::LineEstimate(const QFont &font) : m_advances(0x10000)
{
    const QFontMetricsF metrics(font);
    const auto units = [](double pixels) {
        return quint16(quint16(std::clamp(std::lround(pixels * 64), 0L, 0xFFFEL)) & ~1u);
    };
    const auto fill = [this](int first, int last, int value) {
        std::fill(m_advances.begin() + first, m_advances.begin() + last, quint16(value));
    };
    fill(0, 0x10000, units(metrics.averageCharWidth()));
    const quint16 ideograph = units(metrics.height() * 0.75) | 1;
    fill(0x2E80, 0xD800, ideograph);
    fill(0xF900, 0xFB00, ideograph);
    fill(0xFF00, 0xFF60, ideograph);
    fill(0xD800, 0xDC00, units(metrics.height() * 0.9)); // a pair counts once, with its first half
    fill(0xDC00, 0xE000, 0);
    for (const auto &[first, last] : {std::pair{0x20, 0x180}, std::pair{0x2010, 0x2030}}) {
        for (int c = first; c < last; ++c)
            m_advances[size_t(c)] = units(metrics.horizontalAdvance(QChar(c)));
    }
    fill(0x300, 0x370, 0);
    fill(0x200B, 0x2010, 0);
    m_advances['\t'] = units(metrics.horizontalAdvance(u' ') * 8);
    for (const int c : {int(' '), int('\t'), int('-'), 0x2010, 0x2013, 0x2014})
        m_advances[size_t(c)] |= 1;
}

int LineEstimate::lines(QStringView text, double width) const
{
    const auto room = qint64(width * 64);
    int count = 1;
    qint64 x = 0; // where the character ends, from the begin of the first line
    qint64 lineBegin = 0;
    qint64 lastBreak = 0; // the last place to break the line at, on the same scale
    for (const QChar c : text) {
        const quint16 advance = m_advances[c.unicode()];
        x += advance;
        if (x - lineBegin > room && c != u' ') {
            lineBegin = lastBreak > lineBegin ? lastBreak : x - advance;
            ++count;
        }
        if (advance & 1)
            lastBreak = x;
    }
    return count;
}

} // namespace ui
