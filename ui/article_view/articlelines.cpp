// The part of ArticleLayout that knows about single lines: what painting and the mouse ask for.

#include "ui/article_view/articlelayout.h"

#include "app/text/selection.h"

#include <QGlyphRun>

#include <algorithm>
#include <cmath>

namespace ui {

using storage::TextRange;

namespace {

bool readsFromRightToLeft(QChar c, bool otherwise)
{
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
        return true;
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirAN:
        return false;
    default:
        return otherwise;
    }
}

using Span = std::pair<double, double>; ///< left and right

/// Where Qt says that the characters of a line are drawn. Where the direction changes, one cursor
/// position has two places; glyph runs have only one.
std::vector<Span> glyphSpans(const QTextLine &line, int from, int to)
{
    std::vector<Span> spans;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
        const QRectF rect = run.boundingRect();
        if (rect.width() > 0)
            spans.emplace_back(rect.left(), rect.right());
    }
    return spans;
}

bool isArabic(QChar c)
{
    return c.script() == QChar::Script_Arabic && c.isLetter();
}

/// Whether one glyph stands for the characters on both sides of @p index: lam and alef. Qt puts the
/// parts of such a glyph beside it, and so they are found out.
bool isInLigature(const QTextLine &line, const QString &text, int index)
{
    if (index <= line.textStart() || index >= line.textStart() + line.textLength() ||
        !isArabic(text[index]))
        return false;
    const auto begin = int(app::characterBegin(text, index - 1));
    const auto end = int(app::characterEnd(text, index + 1));
    if (!isArabic(text[begin]))
        return false;
    const std::vector<Span> before = glyphSpans(line, begin, index);
    const std::vector<Span> after = glyphSpans(line, index, end);
    const std::vector<Span> both = glyphSpans(line, begin, end);
    constexpr double tolerance = 0.5;
    return before.size() == 1 && after.size() == 1 && both.size() == 1 &&
           (std::abs(after.front().first - both.front().first) > tolerance ||
            std::abs(before.front().second - both.front().second) > tolerance);
}

/// Where the part from @p from to @p to of the glyph around @p inside is drawn, which has an equal
/// share for each character. Moves @p from and @p to to the glyph's own ends where they are in it.
Span partOfLigature(const QTextLine &line, const QString &text, int inside, int &from, int &to)
{
    std::vector<int> edges{inside};
    while (isInLigature(line, text, edges.front()))
        edges.insert(edges.begin(), int(app::characterBegin(text, edges.front() - 1)));
    while (isInLigature(line, text, edges.back()))
        edges.push_back(int(app::characterEnd(text, edges.back() + 1)));
    const std::vector<Span> whole = glyphSpans(line, edges.front(), edges.back());
    if (whole.empty())
        return {};
    const double each = (whole.front().second - whole.front().first) / double(edges.size() - 1);
    const auto place = [&](int index) {
        const auto edge = std::lower_bound(edges.begin(), edges.end(), index);
        return whole.front().second -
               each * double(std::min(edge, edges.end() - 1) - edges.begin());
    };
    const Span part{place(to), place(from)};
    if (from > edges.front())
        from = std::min(to, edges.back());
    if (to < edges.back())
        to = std::max(from, edges.front());
    return part;
}

/// Where the characters from @p from to @p to are drawn.
std::vector<Span> spansOf(const QTextLine &line, const QString &text, int from, int to)
{
    std::vector<Span> spans;
    if (isInLigature(line, text, from))
        spans.push_back(partOfLigature(line, text, from, from, to));
    if (from < to && isInLigature(line, text, to))
        spans.push_back(partOfLigature(line, text, to, from, to));
    if (from < to) {
        const std::vector<Span> rest = glyphSpans(line, from, to);
        spans.insert(spans.end(), rest.begin(), rest.end());
    }
    return spans;
}

} // namespace

int ArticleLayout::lineCount(int block)
{
    return std::max(1, int(laid(block).extras.size()));
}

bool ArticleLayout::isRightToLeft(int block)
{
    return laid(block).layout.textOption().textDirection() == Qt::RightToLeft;
}

const QTextLayout &ArticleLayout::textLayout(int block)
{
    return laid(block).layout;
}

ArticleLine ArticleLayout::line(int block, int number)
{
    const LaidBlock &laidBlock = laid(block);
    const Block &own = m_blocks[block];
    const TextStyle &style = m_typography.styleOf(own);
    const auto extraUntil = [&laidBlock](int count) {
        return count > 0 && size_t(count) <= laidBlock.extras.size()
                   ? laidBlock.extras[size_t(count) - 1]
                   : 0;
    };

    ArticleLine line;
    line.block = block;
    line.number = number;
    const int pitch = lineHeight(block);
    const int above = own.isEmpty() ? 0 : spaceAbove(block);
    const int extra = extraUntil(number + 1) - extraUntil(number);
    line.top = topOf(block) + above + number * pitch + extraUntil(number);
    line.height = own.isEmpty() ? m_heights.height(block) : pitch + extra;
    line.baseline = line.top + extra / 2 + m_typography.leading() + style.ascent;
    line.textTop = line.baseline - style.ascent;
    line.textBottom = line.baseline + style.descent;
    line.range = own.range();
    if (number < laidBlock.layout.lineCount()) {
        const QTextLine text = laidBlock.layout.lineAt(number);
        line.range = {own.begin + text.textStart(),
                      own.begin + text.textStart() + text.textLength()};
    }
    return line;
}

void ArticleLayout::visitLines(int top, int bottom,
                               const std::function<void(const ArticleLine &)> &visit)
{
    for (int block = blockAt(top); block < m_blocks.count() && topOf(block) < bottom; ++block) {
        if (m_blocks[block].isEmpty())
            continue;
        const int count = lineCount(block);
        const int firstTop = line(block, 0).top;
        int number = std::clamp((top - firstTop) / lineHeight(block) - 1, 0, count - 1);
        while (number > 0 && line(block, number).top > top)
            --number;
        for (; number < count; ++number) {
            const ArticleLine at = line(block, number);
            if (at.top >= bottom)
                break;
            if (at.top + at.height > top)
                visit(at);
        }
    }
}

ArticleLine ArticleLayout::lineOf(qsizetype index)
{
    const int block = m_blocks.blockOf(index);
    const QTextLayout &layout = laid(block).layout;
    const QTextLine text = layout.lineForTextPosition(int(index - m_blocks[block].begin));
    return line(block, text.isValid() ? text.lineNumber() : 0);
}

ArticleLine ArticleLayout::lineAt(int y)
{
    const int block = blockAt(y);
    int number = 0;
    const int count = lineCount(block);
    if (count > 1) {
        number = std::clamp((y - line(block, 0).top) / lineHeight(block), 0, count - 1);
        while (number > 0 && line(block, number).top > y)
            --number;
    }
    return line(block, number);
}

bool ArticleLayout::isRightToLeft(const ArticleLine &line, qsizetype index)
{
    const LaidBlock &laidBlock = laid(line.block);
    if (!laidBlock.hasRightToLeft)
        return false;
    return readsFromRightToLeft(index < m_text.size() ? m_text[index] : QChar(),
                                isRightToLeft(line.block));
}

std::vector<std::pair<int, int>> ArticleLayout::runsOf(const ArticleLine &line, TextRange range)
{
    const LaidBlock &laidBlock = laid(line.block);
    const qsizetype from = std::max(range.begin, line.range.begin);
    const qsizetype to = std::min(range.end, line.range.end);
    std::vector<std::pair<int, int>> runs;
    if (from >= to || line.number >= laidBlock.layout.lineCount())
        return runs;

    const QTextLine text = laidBlock.layout.lineAt(line.number);
    const qsizetype begin = m_blocks[line.block].begin;
    const double left = m_geometry.textLeft;
    if (!laidBlock.hasRightToLeft) {
        // Blanks hang over the end of a wrapped line; nothing is drawn under them.
        const double furthest = text.naturalTextRect().right();
        const double x0 = std::min(text.cursorToX(int(from - begin)), furthest);
        const double x1 =
            to == line.range.end ? furthest : std::min(text.cursorToX(int(to - begin)), furthest);
        if (x1 > x0)
            runs.emplace_back(int(std::lround(left + x0)), int(std::lround(left + x1)));
        return runs;
    }

    std::vector<Span> parts =
        spansOf(text, laidBlock.layout.text(), int(from - begin), int(to - begin));
    std::sort(parts.begin(), parts.end());
    for (const auto &[x0, x1] : parts) {
        const int first = int(std::lround(left + x0));
        const int last = int(std::lround(left + x1));
        if (!runs.empty() && first <= runs.back().second + 1)
            runs.back().second = std::max(runs.back().second, last);
        else
            runs.emplace_back(first, last);
    }
    return runs;
}

qsizetype ArticleLayout::indexAt(QPoint point)
{
    if (m_blocks.count() == 0)
        return 0;
    if (point.y() < m_padding)
        return 0;
    if (point.y() >= m_padding + m_heights.total())
        return m_text.size();
    const ArticleLine at = lineAt(point.y());
    const QTextLayout &layout = laid(at.block).layout;
    if (at.number >= layout.lineCount())
        return at.range.begin;
    const QTextLine text = layout.lineAt(at.number);
    const qsizetype begin = m_blocks[at.block].begin;
    const qsizetype index = begin + text.xToCursor(point.x() - m_geometry.textLeft);
    // The place after a wrapped line's last blank is the next line's first.
    const bool isWrapped = at.number + 1 < layout.lineCount();
    if (isWrapped && index >= at.range.end && m_text[at.range.end - 1].isSpace())
        return at.range.end - 1;
    return index;
}

std::optional<qsizetype> ArticleLayout::characterAt(QPoint point)
{
    if (m_blocks.count() == 0)
        return std::nullopt;
    const ArticleLine at = lineAt(point.y());
    const QTextLayout &layout = laid(at.block).layout;
    if (at.number >= layout.lineCount() || point.y() < at.textTop - 2 ||
        point.y() >= at.top + at.height)
        return std::nullopt;
    const QTextLine text = layout.lineAt(at.number);
    const double x = point.x() - m_geometry.textLeft;
    const QRectF natural = text.naturalTextRect();
    if (x < natural.left() || x >= natural.right())
        return std::nullopt;
    const qsizetype index = std::clamp<qsizetype>(
        m_blocks[at.block].begin + text.xToCursor(x, QTextLine::CursorOnCharacter), at.range.begin,
        at.range.end - 1);
    if (!laid(at.block).hasRightToLeft || isDrawnAt(at, index, point.x()))
        return index;
    // Where the direction changes, the place between two characters is beside others, too.
    for (qsizetype begin = at.range.begin; begin < at.range.end;) {
        const qsizetype end = app::characterEnd(m_text, begin + 1);
        if (isDrawnAt(at, begin, point.x()))
            return begin;
        begin = end;
    }
    return index;
}

/// Whether the character that begins at or before @p index is drawn at @p x.
bool ArticleLayout::isDrawnAt(const ArticleLine &line, qsizetype index, int x)
{
    const TextRange character = app::wholeCharacters(m_text, {index, index + 1});
    const std::vector<std::pair<int, int>> runs = runsOf(line, character);
    return std::any_of(runs.begin(), runs.end(),
                       [x](const auto &run) { return run.first <= x && x < run.second; });
}

QRect ArticleLayout::caretRect(qsizetype index)
{
    const ArticleLine at = lineOf(index);
    const QTextLayout &layout = laid(at.block).layout;
    double x = 0;
    if (at.number < layout.lineCount())
        x = layout.lineAt(at.number).cursorToX(int(index - m_blocks[at.block].begin));
    return {m_geometry.textLeft + int(std::lround(x)), at.textTop - 1, 2,
            at.textBottom - at.textTop + 2};
}

} // namespace ui
