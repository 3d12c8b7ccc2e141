#include "ui/printing/paperflow.h"

#include "ui/article_view/textline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr size_t mostLaid = 64;
/// Items of no more lines are kept on one page.
constexpr int mostKept = 9;
constexpr int ruleGap = 8;

} // namespace

void PaperFlow::add(qsizetype count, Maker maker, Breaks breaks)
{
    m_parts.push_back({m_count, count, std::move(maker), breaks});
    m_count += count;
}

const PaperFlow::Laid &PaperFlow::laid(qsizetype item)
{
    const auto known = std::find_if(m_recent.begin(), m_recent.end(),
                                    [item](const auto &laid) { return laid->item == item; });
    if (known != m_recent.end())
        return **known;
    const auto part = std::find_if(m_parts.begin(), m_parts.end(), [item](const Part &candidate) {
        return item < candidate.first + candidate.count;
    });
    auto made = std::make_unique<Laid>();
    made->item = item;
    made->breaks = part->breaks;
    made->paragraphs = part->maker(item - part->first);
    layOut(*made);
    m_recent.push_back(std::move(made));
    if (m_recent.size() > mostLaid)
        m_recent.pop_front();
    return *m_recent.back();
}

void PaperFlow::layOut(Laid &laid) const
{
    for (size_t i = 0; i < laid.paragraphs.size(); ++i) {
        const PaperParagraph &paragraph = laid.paragraphs[i];
        auto layout = std::make_unique<QTextLayout>(paragraph.text, paragraph.font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(paragraph.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(paragraph.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        if (paragraph.tab > 0)
            option.setTabs({QTextOption::Tab(paragraph.tab, QTextOption::LeftTab)});
        layout->setTextOption(option);
        layout->setFormats(paragraph.formats);
        layout->beginLayout();
        int number = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            const int indent = paragraph.indent + (number > 0 ? paragraph.tab : 0);
            line.setLineWidth(std::max(1, m_width - indent));
            line.setPosition(QPointF(indent, -line.ascent()));
            const int space =
                number > 0 ? 0 : paragraph.spaceAbove + (paragraph.hasRuleAbove ? 2 * ruleGap : 0);
            // Room below a marked line for the line under it
            const int below =
                number == 0 && paragraph.marked > 0 ? paragraph.font.pixelSize() / 2 : 0;
            laid.lines.push_back(
                {int(i), number++, space, int(std::ceil(line.height() * 1.12)) + below});
        }
        layout->endLayout();
        laid.layouts.push_back(std::move(layout));
    }
}

PaperFlow::Fit PaperFlow::fit(Place begin, int height, bool isAtTop)
{
    Fit fit{begin, 0};
    for (Place at = begin; at.item < m_count; at = {at.item + 1, 0}) {
        const Laid &item = laid(at.item);
        const std::vector<Line> &lines = item.lines;
        const int count = int(lines.size());
        int used = fit.height;
        int line = at.line;
        for (; line < count; ++line) {
            const int space = isAtTop && used == 0 ? 0 : lines[size_t(line)].spaceAbove;
            if (used + space + lines[size_t(line)].height > height)
                break;
            used += space + lines[size_t(line)].height;
        }
        if (line == count) {
            fit = {{at.item + 1, 0}, used};
            continue;
        }
        // Two lines at least stay together before and after a break.
        const bool isAlone = isAtTop && fit.height == 0;
        const int fitting = std::min(line, count - 2);
        const bool isKept = item.breaks == Breaks::OnlyWhereTooLong || count - at.line <= mostKept;
        if (!isAlone && (isKept || fitting - at.line < 2))
            return fit;
        const int last = isAlone ? std::max(fitting, at.line + 1) : fitting;
        for (int i = at.line; i < last; ++i)
            fit.height += (isAtTop && fit.height == 0 ? 0 : lines[size_t(i)].spaceAbove) +
                          lines[size_t(i)].height;
        fit.end = last == count ? Place{at.item + 1, 0} : Place{at.item, last};
        return fit;
    }
    return fit;
}

void PaperFlow::paint(QPainter &painter, Place begin, Place end, bool isAtTop,
                      const Painter &decorate, const QColor &rule)
{
    int top = 0;
    for (Place at = begin; at < end; at = {at.item + 1, 0}) {
        const Laid &item = laid(at.item);
        const int last = at.item == end.item ? end.line : int(item.lines.size());
        for (int i = at.line; i < last; ++i) {
            const Line &line = item.lines[size_t(i)];
            const PaperParagraph &paragraph = item.paragraphs[size_t(line.paragraph)];
            const QTextLine text = item.layouts[size_t(line.paragraph)]->lineAt(line.number);
            if (!isAtTop || top > 0) {
                top += line.spaceAbove;
                if (paragraph.hasRuleAbove && line.number == 0)
                    painter.fillRect(0, top - ruleGap, m_width, 1, rule);
            }
            const int baseline = top + int(std::lround(text.ascent()));
            if (line.number == 0) {
                const int marked =
                    paragraph.marked == 0
                        ? 0
                        : int(std::lround(text.cursorToX(paragraph.marked))) - paragraph.indent;
                decorate(painter, paragraph,
                         QRect(paragraph.indent, top, m_width - paragraph.indent, line.height),
                         baseline,
                         std::max(marked, paragraph.marked > 0 ? paragraph.markedWidth : 0));
            }
            painter.setPen(paragraph.colour);
            drawTextLine(painter, text, QPointF(0, baseline));
            top += line.height;
        }
    }
}

} // namespace ui
