#include "ui/article_view/connectors.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int columnStep = 4;
constexpr int mostLinkColumns = 3;
/// So far from the screen that nothing of a tick, an arrow or a sign there is seen.
constexpr int beyond = 16;

/// How long the pieces of a stroke are, and from where to where.
struct Dash
{
    int length = 0;
    int period = 0;
};

Dash dashOf(LinkStroke stroke)
{
    switch (stroke) {
    case LinkStroke::Dashes:
        return {3, 6};
    case LinkStroke::Dots:
        return {1, 4};
    case LinkStroke::LongDashes:
        return {9, 12};
    case LinkStroke::Double:
        return {6, 8};
    }
    Q_UNREACHABLE();
}

} // namespace

Connectors::Connectors(ArticleLayout &layout, const MarkSet &marks,
                       const std::vector<MarkLink> &links, const Highlights &highlights, int top,
                       int bottom)
    : m_top(top),
      m_bottom(bottom),
      m_above(top - beyond),
      m_below(bottom + beyond),
      m_hairline(layout.geometry().hairline),
      m_towardsText(layout.geometry().isMirrored ? 1 : -1),
      m_tick(layout.typography().size() / 3)
{
    if (highlights.open.isValid())
        embrace(layout, marks, highlights.open);
    if (!highlights.current.isValid() && !highlights.hovered.isValid())
        return;
    m_symbolFont = layout.typography().letterFont();
    m_symbolFont.setPixelSize(layout.typography().size() * 3 / 4);
    m_textEdge =
        layout.geometry().isMirrored ? layout.geometry().textLeft : layout.geometry().textRight();
    if (highlights.current.isValid() && highlights.current != highlights.open)
        join(layout, marks, highlights.current);
    if (highlights.hovered.isValid() && highlights.hovered != highlights.current &&
        highlights.hovered != highlights.open)
        join(layout, marks, highlights.hovered);
    int column = 0;
    for (const MarkLink &pair : links) {
        const AnnotationId lifted = highlights.liftedOf(pair);
        if (lifted.isValid())
            link(layout, marks, pair, pair.from != lifted, column++ % mostLinkColumns);
    }
    if (const auto pair = highlights.linkInTheMaking())
        link(layout, marks, *pair, false, column % mostLinkColumns);
}

/// Where on the page the line of @p index is; beyond the edge of the screen where it is not seen.
int Connectors::heightOf(ArticleLayout &layout, qsizetype index, LinePlace place) const
{
    const int block = layout.blocks().blockOf(index);
    if (layout.topOf(block + 1) <= m_top)
        return m_above;
    if (layout.topOf(block) >= m_bottom)
        return m_below;
    const ArticleLine line = layout.lineOf(index);
    const int height = place == LinePlace::Top      ? line.textTop
                       : place == LinePlace::Bottom ? line.textBottom
                                                    : (line.textTop + line.textBottom) / 2;
    return std::clamp(height, m_above, m_below);
}

void Connectors::embrace(ArticleLayout &layout, const MarkSet &marks, AnnotationId annotation)
{
    const std::vector<qint64> &parts = marks.partsOf(annotation);
    if (parts.empty())
        return;
    storage::TextRange whole = marks.rangeOf(parts.front());
    Rail rail;
    for (const qint64 part : parts) {
        const storage::TextRange range = marks.rangeOf(part);
        whole = whole.united(range);
        rail.ticks.push_back(heightOf(layout, range.begin));
    }
    std::sort(rail.ticks.begin(), rail.ticks.end());
    rail.ticks.erase(std::unique(rail.ticks.begin(), rail.ticks.end()), rail.ticks.end());
    std::erase_if(rail.ticks, [this](int y) { return !isSeen(y); });
    rail.isBracket = true;
    rail.x = m_hairline;
    rail.top = heightOf(layout, whole.begin, LinePlace::Top);
    rail.bottom = heightOf(layout, whole.end - 1, LinePlace::Bottom);
    m_rails.push_back(std::move(rail));
}

void Connectors::join(ArticleLayout &layout, const MarkSet &marks, AnnotationId annotation)
{
    const std::vector<qint64> &parts = marks.partsOf(annotation);
    if (parts.size() < 2)
        return;
    Rail rail;
    for (const qint64 part : parts)
        rail.ticks.push_back(heightOf(layout, marks.rangeOf(part).begin));
    std::sort(rail.ticks.begin(), rail.ticks.end());
    rail.ticks.erase(std::unique(rail.ticks.begin(), rail.ticks.end()), rail.ticks.end());
    if (rail.ticks.size() < 2) // all on one line, where nothing has to be said
        return;
    rail.x = m_hairline;
    rail.top = rail.ticks.front();
    rail.bottom = rail.ticks.back();
    std::erase_if(rail.ticks, [this](int y) { return !isSeen(y); });
    rail.mark = parts.front();
    m_rails.push_back(std::move(rail));
}

void Connectors::link(ArticleLayout &layout, const MarkSet &marks, const MarkLink &link,
                      bool isFromOther, int column)
{
    const std::vector<qint64> &from = marks.partsOf(link.from);
    const std::vector<qint64> &to = marks.partsOf(link.to);
    if (from.empty() || to.empty()) // in another article
        return;
    const int start = heightOf(layout, marks.rangeOf(from.front()).begin);
    const int end = heightOf(layout, marks.rangeOf(to.front()).begin);
    if (start == end)
        return;
    Rail rail;
    rail.x = m_hairline + m_towardsText * columnStep * (column + 1);
    rail.top = std::min(start, end);
    rail.bottom = std::max(start, end);
    for (const int y : {start, end}) {
        if (isSeen(y))
            rail.ticks.push_back(y);
    }
    rail.dot = isSeen(end) ? end : -1;
    rail.stroke = link.stroke;
    rail.isDirected = link.isDirected;
    rail.symbol = isFromOther ? link.symbolBack : link.symbol;
    const int other = isFromOther ? start : end;
    rail.symbolAt = isSeen(other) ? other : -1;
    if (std::find(m_rails.begin(), m_rails.end(), rail) == m_rails.end())
        m_rails.push_back(std::move(rail));
}

/// As heavy as the line that joins the parts of the current annotation, with arms twice as long as
/// its ticks.
void Connectors::paintBracket(QPainter &painter, const Rail &rail, const QColor &colour) const
{
    constexpr int width = 2;
    painter.fillRect(rail.x, rail.top, width, rail.bottom - rail.top, colour);
    const auto paintArm = [&](int y, int length) {
        const int left = m_towardsText < 0 ? rail.x - length : rail.x;
        painter.fillRect(left, y, length + width, width, colour);
    };
    if (isSeen(rail.top))
        paintArm(rail.top, 2 * m_tick);
    if (isSeen(rail.bottom))
        paintArm(rail.bottom - width, 2 * m_tick);
    for (const int y : rail.ticks)
        paintArm(y, m_tick);
}

void Connectors::paint(QPainter &painter, const MarkSet &marks,
                       const std::vector<MarkColours> &colours, const ArticleTheme &theme,
                       const QColor &bracket) const
{
    for (const Rail &rail : m_rails) {
        if (rail.isBracket) {
            paintBracket(painter, rail, bracket);
            continue;
        }
        const bool isLink = rail.mark < 0;
        const int width = isLink ? 1 : 2;
        const QColor &colour =
            isLink ? theme.marginText
                   : colours[size_t(marks.styleOf(rail.mark))].line(Emphasis::Strong);
        if (isLink)
            paintStroke(painter, rail, colour);
        else
            painter.fillRect(rail.x, rail.top, width, rail.bottom - rail.top + width, colour);
        for (const int y : rail.ticks) {
            const int left = m_towardsText < 0 ? rail.x - m_tick : rail.x;
            painter.fillRect(left, y, m_tick + width, width, colour);
        }
        if (isLink)
            paintEnds(painter, rail, colour);
    }
    paintSymbols(painter, theme);
}

void Connectors::paintStroke(QPainter &painter, const Rail &rail, const QColor &colour) const
{
    const Dash dash = dashOf(rail.stroke);
    // Dashes stay where they are on the page when the screen moves over it.
    const int first = (std::max(0, rail.top) / dash.period) * dash.period;
    for (int y = first; y < rail.bottom; y += dash.period) {
        const int top = std::max(y, rail.top);
        const int bottom = std::min(y + dash.length, rail.bottom);
        if (top >= bottom)
            continue;
        painter.fillRect(rail.x, top, 1, bottom - top, colour);
        if (rail.stroke == LinkStroke::Double)
            painter.fillRect(rail.x - m_towardsText * 2, top, 1, bottom - top, colour);
    }
}

void Connectors::paintEnds(QPainter &painter, const Rail &rail, const QColor &colour) const
{
    constexpr int arrow = 4;
    const int tip = rail.x + m_towardsText * m_tick;
    if (!rail.isDirected) {
        for (const int y : rail.ticks)
            painter.fillRect(tip - 1, y - 1, 3, 3, colour);
    } else if (rail.dot >= 0) {
        for (int step = 0; step < arrow; ++step)
            painter.fillRect(tip - m_towardsText * step, rail.dot - step, 1, 2 * step + 1, colour);
    }
}

/// Over the lines, so that no sign is crossed by one. Those of one height stand side by side, as
/// far as there is room.
void Connectors::paintSymbols(QPainter &painter, const ArticleTheme &theme) const
{
    constexpr qsizetype mostBesideEachOther = 2;
    const QFontMetrics metrics(m_symbolFont);
    const int height = metrics.height();
    std::vector<std::pair<int, QString>> signs;
    for (const Rail &rail : m_rails) {
        if (rail.mark >= 0 || rail.symbol == u'\0' || rail.symbolAt < 0)
            continue;
        const QChar symbol(rail.symbol);
        const auto same = std::find_if(signs.begin(), signs.end(), [&](const auto &sign) {
            return std::abs(sign.first - rail.symbolAt) < height / 2;
        });
        if (same == signs.end())
            signs.emplace_back(rail.symbolAt, symbol);
        else if (same->second.size() < mostBesideEachOther && !same->second.contains(symbol))
            same->second += symbol;
    }
    painter.setFont(m_symbolFont);
    painter.setPen(theme.text);
    for (const auto &[y, text] : signs) {
        const int width = metrics.horizontalAdvance(text);
        const int left = m_towardsText < 0 ? m_textEdge + 2 : m_textEdge - 2 - width;
        const QRect box(left, y - height / 2, width, height);
        painter.fillRect(box, theme.page);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace ui
