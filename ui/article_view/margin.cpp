#include "ui/article_view/margin.h"

#include "ui/article_view/chip.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui {

using app::SpanIndex;
using storage::TextRange;

namespace {

constexpr int mostStripes = 5;

int stripeWidth(const Typography &typography)
{
    return std::max(3, typography.size() * 3 / 17);
}

int stripeStep(const Typography &typography)
{
    return stripeWidth(typography) + 2;
}

/// Marks of one annotation on the lines of one block.
struct Track
{
    Margin::AnnotationId annotation;
    int firstLine = 0;
    int lastLine = 0;
    std::vector<SpanIndex::Span> spans;
};

/// Which part of an annotation is seen most of on a line; -1: none.
qint64 widestOn(const std::vector<SpanIndex::Span> &spans, TextRange line)
{
    qint64 widest = -1;
    qsizetype most = 0;
    for (const SpanIndex::Span &span : spans) {
        const qsizetype seen =
            std::min(span.range.end, line.end) - std::max(span.range.begin, line.begin);
        if (seen > most) {
            most = seen;
            widest = span.id;
        }
    }
    return widest;
}

} // namespace

Margin::Margin(ArticleLayout &layout, const MarkSet &marks, int top, int bottom)
    : m_labelFont(layout.typography().labelFont()),
      m_letterFont(layout.typography().letterFont()),
      m_chip(QFontMetrics(m_letterFont).height())
{
    int last = -1;
    layout.visitLines(top, bottom, [&](const ArticleLine &line) {
        if (line.block != last)
            addStripes(layout, marks, line.block);
        last = line.block;
        addLabels(layout, marks, line);
        addFold(layout, marks, line);
    });
}

void Margin::addStripes(ArticleLayout &layout, const MarkSet &marks, int block)
{
    std::vector<Track> tracks;
    const TextRange blockRange = layout.blocks()[block].range();
    const auto lineNumber = [&](qsizetype index) {
        return layout.lineOf(std::clamp(index, blockRange.begin, blockRange.end - 1)).number;
    };
    marks.index().visitOverlapping(blockRange, [&](const SpanIndex::Span &span) {
        const AnnotationId annotation = marks.mark(span.id).annotation;
        const int first = lineNumber(span.range.begin);
        const int last = lineNumber(span.range.end - 1);
        for (Track &track : tracks) {
            if (track.annotation == annotation) {
                track.lastLine = std::max(track.lastLine, last);
                track.spans.push_back(span);
                return;
            }
        }
        tracks.push_back({annotation, first, last, {span}});
    });

    const Typography &typography = layout.typography();
    int columnEnds[mostStripes];
    std::fill(std::begin(columnEnds), std::end(columnEnds), -1);
    for (const Track &track : tracks) {
        const auto column = std::find_if(std::begin(columnEnds), std::end(columnEnds),
                                         [&](int end) { return end < track.firstLine; });
        if (column == std::end(columnEnds))
            continue;
        *column = track.lastLine;
        const PageGeometry &geometry = layout.geometry();
        const int offset = int(column - std::begin(columnEnds)) * stripeStep(typography);
        const int left = geometry.isMirrored
                             ? geometry.marginRight() - offset - stripeWidth(typography)
                             : geometry.marginLeft + offset;
        for (int number = track.firstLine; number <= track.lastLine; ++number) {
            const ArticleLine line = layout.line(block, number);
            const qint64 mark = widestOn(track.spans, line.range);
            const int bottom = number == track.lastLine ? line.textBottom + 1
                                                        : layout.line(block, number + 1).textTop;
            const int width = stripeWidth(typography);
            const QRect rect = mark < 0
                                   ? QRect(left + width / 2, line.textTop, 1, bottom - line.textTop)
                                   : QRect(left, line.textTop, width, bottom - line.textTop);
            m_stripes.push_back({rect, track.annotation, mark});
        }
    }
}

void Margin::addLabels(ArticleLayout &layout, const MarkSet &marks, const ArticleLine &line)
{
    struct Group
    {
        qint64 mark = -1;
        std::vector<AnnotationId> annotations;
    };
    std::vector<Group> groups;
    std::vector<AnnotationId> unseen;
    marks.index().visitOverlapping(line.range, [&](const SpanIndex::Span &span) {
        if (span.range.begin < line.range.begin)
            return;
        const Mark &mark = marks.mark(span.id);
        for (Group &group : groups) {
            const Mark &first = marks.mark(group.mark);
            if (first.kind == mark.kind || *first.kind == *mark.kind) {
                group.annotations.push_back(mark.annotation);
                return;
            }
        }
        groups.push_back({span.id, {mark.annotation}});
    });
    if (groups.empty())
        return;

    const Typography &typography = layout.typography();
    const PageGeometry &geometry = layout.geometry();
    const int left = geometry.marginLeft + mostStripes * stripeStep(typography) + m_chip / 3;
    const int right = geometry.marginLeft + geometry.marginWidth;
    const int gap = m_chip * 2 / 3;
    const auto textOf = [&](const Group &group, bool isFull) {
        const size_t count = group.annotations.size();
        QString text = isFull ? marks.mark(group.mark).kind->label : QString();
        if (count > 1)
            text += (text.isEmpty() ? QStringLiteral("×%1") : QStringLiteral(" ×%1")).arg(count);
        return text;
    };
    const auto widthOf = [&](const QString &text) {
        return m_chip + (text.isEmpty() ? 0 : m_chip / 3 + typography.labelWidth(text));
    };
    int wanted = -gap;
    for (const Group &group : groups)
        wanted += gap + widthOf(textOf(group, true));
    const bool isFull = !geometry.isMarginNarrow && left + wanted <= right;
    const int spacing = isFull ? gap : m_chip / 4;

    int x = left;
    for (size_t i = 0; i < groups.size(); ++i) {
        const Group &group = groups[i];
        Label label;
        label.text = textOf(group, isFull);
        const int width = widthOf(label.text);
        const bool isLast = i + 1 == groups.size();
        if (x + width + (isLast ? 0 : spacing + m_chip) > right) {
            for (size_t rest = i; rest < groups.size(); ++rest)
                unseen.insert(unseen.end(), groups[rest].annotations.begin(),
                              groups[rest].annotations.end());
            break;
        }
        label.rect = QRect(x, line.baseline - m_chip * 4 / 5, width, m_chip);
        label.annotations = group.annotations;
        label.mark = group.mark;
        m_labels.push_back(std::move(label));
        x += width + spacing;
        place(m_labels.back(), geometry, line.baseline);
    }
    if (!unseen.empty()) {
        Label label;
        label.text = QStringLiteral("+%1").arg(unseen.size());
        label.rect =
            QRect(x, line.baseline - m_chip * 4 / 5, typography.labelWidth(label.text), m_chip);
        label.annotations = std::move(unseen);
        place(label, geometry, line.baseline);
        m_labels.push_back(std::move(label));
    }
}

/// Sets letter and text of @p label, which stands as in a margin at the right, into their places.
void Margin::place(Label &label, const PageGeometry &geometry, int baseline) const
{
    const bool hasChip = label.mark >= 0;
    if (geometry.isMirrored)
        label.rect.moveRight(geometry.marginLeft + geometry.marginRight() - 1 - label.rect.left());
    const int chipLeft = geometry.isMirrored ? label.rect.right() + 1 - m_chip : label.rect.left();
    label.chip = QRect(chipLeft, label.rect.top(), m_chip, m_chip);
    label.textLeft =
        geometry.isMirrored || !hasChip ? label.rect.left() : chipLeft + m_chip + m_chip / 3;
    label.baseline = baseline;
}

/// Counts the marks on @p line that no lane is left for, beside its lanes.
void Margin::addFold(ArticleLayout &layout, const MarkSet &marks, const ArticleLine &line)
{
    std::vector<AnnotationId> folded;
    marks.index().visitOverlapping(line.range, [&](const SpanIndex::Span &span) {
        const AnnotationId annotation = marks.mark(span.id).annotation;
        if (span.lane >= Typography::mostLanes &&
            std::find(folded.begin(), folded.end(), annotation) == folded.end())
            folded.push_back(annotation);
    });
    if (folded.empty())
        return;
    const PageGeometry &geometry = layout.geometry();
    Label label;
    label.text = QStringLiteral("+%1").arg(folded.size());
    const int width = layout.typography().labelWidth(label.text);
    const int gap = m_chip / 5;
    label.baseline = line.top + line.height - layout.typography().leading();
    label.textLeft =
        geometry.isMirrored ? geometry.textLeft - gap - width : geometry.textRight() + gap;
    label.rect = QRect(label.textLeft, label.baseline - m_chip * 4 / 5, width, m_chip);
    label.annotations = std::move(folded);
    m_labels.push_back(std::move(label));
}

void Margin::paint(QPainter &painter, const QRect &page, const MarkSet &marks,
                   const std::vector<MarkColours> &colours, const ArticleTheme &theme,
                   const Highlights &highlights) const
{
    for (const Stripe &stripe : m_stripes) {
        if (!stripe.rect.intersects(page))
            continue;
        const Emphasis emphasis = highlights.emphasisOf(stripe.annotation);
        const QColor &colour = stripe.mark < 0
                                   ? theme.linkLine
                                   : colours[size_t(marks.styleOf(stripe.mark))].line(emphasis);
        painter.fillRect(stripe.rect, colour);
    }

    for (const Label &label : m_labels) {
        // Shaping text costs most here, and a letter can reach a little out of its box.
        if (!label.rect.adjusted(-2, -m_chip, 2, m_chip).intersects(page))
            continue;
        Emphasis emphasis = label.annotations.empty() ? Emphasis::Normal : Emphasis::Faded;
        for (const AnnotationId annotation : label.annotations) {
            if (const Emphasis own = highlights.emphasisOf(annotation); own != Emphasis::Faded)
                emphasis = own;
        }
        if (label.mark >= 0) {
            const MarkColours &own = colours[size_t(marks.styleOf(label.mark))];
            // What steps back keeps its letter legible and loses its ground.
            const QColor &line = own.line(emphasis);
            Chip chip{label.chip, marks.mark(label.mark).kind->letter, line, theme.page, line};
            if (theme.framesChips || emphasis == Emphasis::Faded) {
                chip.ground = theme.page;
                chip.ink = emphasis == Emphasis::Faded ? theme.fadedText : line;
            }
            paintChip(painter, chip, m_letterFont);
        }
        painter.setFont(m_labelFont);
        painter.setPen(emphasis == Emphasis::Faded    ? theme.fadedText
                       : emphasis == Emphasis::Strong ? theme.text
                                                      : theme.marginText);
        painter.drawText(label.textLeft, label.baseline, label.text);
    }
}

std::vector<Margin::AnnotationId> Margin::annotationsAt(QPoint point) const
{
    for (const Label &label : m_labels) {
        if (label.rect.adjusted(-2, -3, 2, 3).contains(point))
            return label.annotations;
    }
    for (const Stripe &stripe : m_stripes) {
        if (stripe.rect.adjusted(-1, -1, 1, 1).contains(point))
            return {stripe.annotation};
    }
    return {};
}

} // namespace ui
