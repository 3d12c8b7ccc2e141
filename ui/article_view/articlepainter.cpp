#include "ui/article_view/articlepainter.h"

#include "app/text/selection.h"
#include "ui/article_view/linepattern.h"
#include "ui/article_view/textline.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using app::SpanIndex;
using storage::StructureKind;
using storage::TextRange;

ArticlePainter::ArticlePainter(ArticleLayout &layout, const MarkSet &marks,
                               const std::vector<MarkColours> &colours, const ArticleTheme &theme,
                               const Highlights &highlights)
    : m_layout(layout),
      m_marks(marks),
      m_colours(colours),
      m_theme(theme),
      m_highlights(highlights)
{
}

void ArticlePainter::paint(QPainter &painter, const QRect &page, const Margin &margin)
{
    painter.fillRect(page, m_theme.page);
    painter.fillRect(m_layout.geometry().hairline, page.top(), 1, page.height(), m_theme.rule);

    std::vector<std::pair<ArticleLine, std::vector<Piece>>> lines;
    m_layout.visitLines(page.top(), page.bottom() + 1,
                        [&](const ArticleLine &line) { lines.emplace_back(line, piecesOn(line)); });
    for (const auto &[line, pieces] : lines)
        paintWashes(painter, line, pieces);
    for (const auto &[line, pieces] : lines) {
        paintSelection(painter, line);
        paintMatches(painter, line, pieces);
        paintFurniture(painter, line);
        paintLanes(painter, line, pieces);
        paintCues(painter, line, pieces);
        paintProposal(painter, line);
    }
    for (const auto &[line, pieces] : lines)
        paintText(painter, line, !pieces.empty());
    if (m_highlights.caret)
        painter.fillRect(m_layout.caretRect(*m_highlights.caret), m_theme.caret);
    margin.paint(painter, page, m_marks, m_colours, m_theme, m_highlights);
}

std::vector<ArticlePainter::Piece> ArticlePainter::piecesOn(const ArticleLine &line) const
{
    std::vector<Piece> pieces;
    const auto add = [&](const SpanIndex::Span &span, TextRange whole) {
        const TextRange onLine{std::max(whole.begin, line.range.begin),
                               std::min(whole.end, line.range.end)};
        if (onLine.isEmpty())
            return;
        const Emphasis emphasis = m_highlights.emphasisOf(m_marks.mark(span.id).annotation);
        pieces.push_back({span.id, whole, onLine, span.lane, emphasis});
    };
    const std::optional<Highlights::Resized> &resized = m_highlights.resized;
    m_marks.index().visitOverlapping(line.range, [&](const SpanIndex::Span &span) {
        if (!resized || resized->mark != span.id)
            add(span, span.range);
    });
    if (resized && resized->range.overlaps(line.range)) {
        m_marks.index().visitOverlapping(m_marks.rangeOf(resized->mark),
                                         [&](const SpanIndex::Span &span) {
                                             if (span.id == resized->mark)
                                                 add(span, resized->range);
                                         });
    }
    return pieces;
}

const MarkColours &ArticlePainter::coloursOf(const Piece &piece) const
{
    return m_colours[size_t(m_marks.styleOf(piece.mark))];
}

void ArticlePainter::fillTextBand(QPainter &painter, const ArticleLine &line,
                                  std::pair<int, int> run, const QColor &colour) const
{
    painter.fillRect(run.first, line.textTop, run.second - run.first,
                     line.textBottom - line.textTop + 1, colour);
}

void ArticlePainter::paintWashes(QPainter &painter, const ArticleLine &line,
                                 const std::vector<Piece> &pieces)
{
    if (pieces.empty())
        return;
    std::vector<qsizetype> edges;
    for (const Piece &piece : pieces) {
        edges.push_back(piece.onLine.begin);
        edges.push_back(piece.onLine.end);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const TextRange stretch{edges[i], edges[i + 1]};
        const Piece *shown = nullptr;
        int depth = -1;
        for (const Piece &piece : pieces) {
            if (!piece.onLine.contains(stretch))
                continue;
            ++depth;
            if (!shown || piece.emphasis > shown->emphasis ||
                (piece.emphasis == shown->emphasis && piece.whole.length() < shown->whole.length()))
                shown = &piece;
        }
        if (!shown)
            continue;
        for (const auto &run : m_layout.runsOf(line, stretch))
            fillTextBand(painter, line, run, coloursOf(*shown).fill(shown->emphasis, depth));
    }
}

void ArticlePainter::paintSelection(QPainter &painter, const ArticleLine &line)
{
    const QColor &colour = m_highlights.hasFocus ? m_theme.selection : m_theme.inactiveSelection;
    for (const auto &run : m_layout.runsOf(line, m_highlights.selection)) {
        fillTextBand(painter, line, run, colour);
        if (m_theme.selectionEdge.isValid()) {
            const int width = run.second - run.first;
            painter.fillRect(run.first, line.textTop - 1, width, 2, m_theme.selectionEdge);
            painter.fillRect(run.first, line.textBottom, width, 2, m_theme.selectionEdge);
        }
    }
}

/// In boxes, so that nobody takes them for marks. A mark's wash is still seen in the box.
void ArticlePainter::paintMatches(QPainter &painter, const ArticleLine &line,
                                  const std::vector<Piece> &pieces)
{
    const auto isMarked = [&](TextRange match) {
        return std::any_of(pieces.begin(), pieces.end(),
                           [match](const Piece &piece) { return piece.onLine.overlaps(match); });
    };
    m_highlights.matches.visitOverlapping(line.range, [&](TextRange match) {
        const bool isCurrent = match == m_highlights.matches.current;
        const int thickness = isCurrent ? 2 : 1;
        const QColor &edge = isCurrent ? m_theme.findCurrentLine : m_theme.findLine;
        const bool isFilled = isCurrent || !isMarked(match);
        for (const auto &[left, right] : m_layout.runsOf(line, match)) {
            const QRect box(left - thickness, line.textTop - 1, right - left + 2 * thickness,
                            line.textBottom - line.textTop + 2);
            if (isFilled)
                painter.fillRect(box, isCurrent ? m_theme.findCurrentFill : m_theme.findFill);
            painter.fillRect(box.left(), box.top(), box.width(), thickness, edge);
            painter.fillRect(box.left(), box.bottom() + 1 - thickness, box.width(), thickness,
                             edge);
            painter.fillRect(box.left(), box.top(), thickness, box.height(), edge);
            painter.fillRect(box.right() + 1 - thickness, box.top(), thickness, box.height(), edge);
        }
    });
}

void ArticlePainter::paintFurniture(QPainter &painter, const ArticleLine &line)
{
    const Block &block = m_layout.blocks()[line.block];
    const Typography &typography = m_layout.typography();
    const PageGeometry &geometry = m_layout.geometry();
    const bool isRightToLeft = m_layout.isRightToLeft(line.block);
    const int bar = std::max(2, typography.size() / 6);
    for (int depth = 0; depth < block.quotations; ++depth) {
        const int indent = depth * typography.quotationIndent();
        const int x = isRightToLeft ? geometry.textLeft + geometry.textWidth - indent - bar
                                    : geometry.textLeft + indent;
        painter.fillRect(x, line.top, bar, line.height, m_theme.rule);
    }
    if (line.number == 0 && block.hasRuleAbove) {
        const int y = m_layout.topOf(line.block) + typography.blockGap();
        painter.fillRect(geometry.textLeft, y, geometry.textWidth, 1, m_theme.rule);
    }
    const bool isLastLine = line.number + 1 == m_layout.lineCount(line.block) && !block.isContinued;
    if (block.kind == BlockKind::Caption && isLastLine && !isCaptionFollowing(line.block)) {
        const int y = line.top + line.height + typography.blockGap() / 3;
        painter.fillRect(geometry.textLeft, y, geometry.textWidth, 1, m_theme.rule);
    }
    for (const InlineStyle &style : m_layout.blocks().stylesOf(block)) {
        if (style.kind != StructureKind::Link)
            continue;
        for (const auto &[left, right] : m_layout.runsOf(line, style.range))
            painter.fillRect(left, line.baseline + 2, right - left, 1, m_theme.linkLine);
    }
    if (line.number == 0 && block.marker >= 0) {
        const QString &marker = m_layout.blocks().marker(block);
        const QFont &font = typography.styleOf(block).font;
        const int width = QFontMetrics(font).horizontalAdvance(marker);
        const int gap = typography.size() / 2;
        const int indent =
            block.quotations * typography.quotationIndent() + block.lists * typography.listIndent();
        const int x = isRightToLeft ? geometry.textLeft + geometry.textWidth - indent + gap
                                    : geometry.textLeft + indent - gap - width;
        painter.setFont(font);
        painter.setPen(m_theme.mutedText);
        painter.drawText(x, line.baseline, marker);
    }
}

/// Where a passage is marked, its own lines say more.
void ArticlePainter::paintCues(QPainter &painter, const ArticleLine &line,
                               const std::vector<Piece> &pieces)
{
    const int dot = std::max(1, m_layout.typography().size() / 14);
    const int top = line.textBottom + 1;
    m_highlights.proposals.visitCues(line.range, [&](const CueLine &cue) {
        const bool isMarked = std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) {
            return piece.onLine.overlaps(cue.range);
        });
        if (isMarked)
            return;
        const bool hasColour = cue.colour.isValid(); // which is seen on larger dots only
        const QColor &colour = hasColour ? cue.colour : m_theme.mutedText;
        const int size = hasColour ? 2 * dot : dot;
        for (const auto &[left, right] : m_layout.runsOf(line, cue.range)) {
            for (int x = left; x + size <= right; x += 2 * dot + size)
                painter.fillRect(x, top, size, size, colour);
        }
    });
}

/// A dashed outline and no fill: it is not a mark yet.
void ArticlePainter::paintProposal(QPainter &painter, const ArticleLine &line)
{
    for (const Proposals::Part &part : m_highlights.proposals.parts) {
        QPen pen(part.colour, 2);
        pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        for (const auto &[left, right] : m_layout.runsOf(line, part.range)) {
            const int top = line.textTop - 1;
            const int bottom = line.textBottom + 2;
            painter.drawLine(left - 1, top, right + 1, top);
            painter.drawLine(left - 1, bottom, right + 1, bottom);
            if (part.range.begin >= line.range.begin)
                painter.drawLine(left - 1, top, left - 1, bottom);
            if (part.range.end <= line.range.end)
                painter.drawLine(right + 1, top, right + 1, bottom);
        }
    }
}

bool ArticlePainter::isCaptionFollowing(int block) const
{
    const BlockList &blocks = m_layout.blocks();
    int next = block + 1;
    while (next < blocks.count() && blocks[next].isEmpty())
        ++next;
    return next < blocks.count() && blocks[next].kind == BlockKind::Caption;
}

void ArticlePainter::paintLanes(QPainter &painter, const ArticleLine &line,
                                const std::vector<Piece> &pieces)
{
    for (const Piece &piece : pieces) {
        if (piece.lane < Typography::mostLanes)
            paintLane(painter, line, piece);
    }
    // What is lifted out shows its line also where it has no lane of its own.
    for (Piece piece : pieces) {
        if (piece.lane < Typography::mostLanes || piece.emphasis != Emphasis::Strong)
            continue;
        piece.lane = Typography::mostLanes - 1;
        for (const auto &[left, right] : m_layout.runsOf(line, piece.onLine)) {
            painter.fillRect(left, laneTop(line, piece.lane) - 1, right - left,
                             m_layout.typography().laneStep(), m_theme.page);
        }
        paintLane(painter, line, piece);
    }
}

int ArticlePainter::laneTop(const ArticleLine &line, int lane) const
{
    return line.textBottom + 2 + lane * m_layout.typography().laneStep();
}

void ArticlePainter::paintLane(QPainter &painter, const ArticleLine &line, const Piece &piece)
{
    const Typography &typography = m_layout.typography();
    const storage::MarkStyle &style = m_marks.styles()[size_t(m_marks.styleOf(piece.mark))];
    const LinePattern pattern = linePatternNamed(style.pattern);
    const QColor &colour = coloursOf(piece).line(piece.emphasis);
    const int thickness = typography.laneThickness();
    const int top = laneTop(line, piece.lane);
    const int tick = std::max(1, thickness / 2);

    const auto paintTick = [&](qsizetype index, bool isEnd) {
        const TextRange character = app::wholeCharacters(m_layout.text(), {index, index + 1});
        const auto runs = m_layout.runsOf(line, character);
        if (runs.empty())
            return;
        const bool isAtRight = m_layout.isRightToLeft(line, character.begin) != isEnd;
        const int x = isAtRight ? runs.back().second - tick : runs.front().first;
        painter.fillRect(x, top - 1, tick, thickness + 1, colour);
        if (pattern == LinePattern::Bar && !isEnd) {
            // Beside the first letter and not over it: between words there is room.
            const int bar = tick * 2;
            painter.fillRect(isAtRight ? x + tick : x - bar, line.textTop, bar,
                             top + thickness - line.textTop, colour);
        }
    };
    for (const auto &[left, right] : m_layout.runsOf(line, piece.onLine))
        drawPatternLine(painter, pattern, left, right, top, thickness, colour);
    if (piece.onLine.begin == piece.whole.begin)
        paintTick(piece.onLine.begin, false);
    if (piece.onLine.end == piece.whole.end)
        paintTick(piece.onLine.end - 1, true);
}

void ArticlePainter::paintText(QPainter &painter, const ArticleLine &line, bool isMarked)
{
    const QTextLayout &layout = m_layout.textLayout(line.block);
    if (line.number >= layout.lineCount())
        return;
    // Muted text would be too pale on a wash.
    const TextStyle &style = m_layout.typography().styleOf(m_layout.blocks()[line.block]);
    const bool isMuted = style.isMuted && !isMarked &&
                         !m_highlights.selection.overlaps(line.range) &&
                         !m_highlights.matches.current.overlaps(line.range);
    painter.setPen(isMuted ? m_theme.mutedText : m_theme.text);
    drawTextLine(painter, layout.lineAt(line.number),
                 QPointF(m_layout.geometry().textLeft, line.baseline));
}

} // namespace ui
