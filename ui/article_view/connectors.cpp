#include "ui/article_view/connectors.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int columnStep = 4;
constexpr int mostLinkColumns = 3;
/// So far from the screen that nothing of a tick or a dot there is seen.
constexpr int beyond = 6;
constexpr int dash = 3;

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
    const auto isLifted = [&](AnnotationId annotation) {
        return annotation.isValid() &&
               (annotation == highlights.current || annotation == highlights.hovered);
    };
    if (highlights.current.isValid() && highlights.current != highlights.open)
        join(layout, marks, highlights.current);
    if (highlights.hovered.isValid() && highlights.hovered != highlights.current &&
        highlights.hovered != highlights.open)
        join(layout, marks, highlights.hovered);
    int column = 0;
    for (const MarkLink &pair : links) {
        if (isLifted(pair.from) || isLifted(pair.to))
            link(layout, marks, pair, column++ % mostLinkColumns);
    }
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

void Connectors::link(ArticleLayout &layout, const MarkSet &marks, const MarkLink &link, int column)
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
        if (isLink) {
            // Dashes stay where they are on the page when the screen moves over it.
            const int first = (std::max(0, rail.top) / (2 * dash)) * 2 * dash;
            for (int y = first; y < rail.bottom; y += 2 * dash) {
                const int top = std::max(y, rail.top);
                const int bottom = std::min(y + dash, rail.bottom);
                if (top < bottom)
                    painter.fillRect(rail.x, top, width, bottom - top, colour);
            }
        } else {
            painter.fillRect(rail.x, rail.top, width, rail.bottom - rail.top + width, colour);
        }
        for (const int y : rail.ticks) {
            const int left = m_towardsText < 0 ? rail.x - m_tick : rail.x;
            painter.fillRect(left, y, m_tick + width, width, colour);
        }
        if (rail.dot >= 0) {
            const int x = rail.x + m_towardsText * m_tick;
            painter.fillRect(x - 1, rail.dot - 1, 4, 4, colour);
        }
    }
}

} // namespace ui
