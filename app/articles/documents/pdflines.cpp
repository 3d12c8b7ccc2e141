#include "app/articles/documents/pdflines.h"

#include "app/articles/documents/pdfdirection.h"
#include "app/articles/documents/pdfmargins.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<PdfWord>;

/// All in heights of the letters.
const qreal narrowestGutter = 0.45;
const qreal gapBetweenCells = 1.8;

const int deepestDivision = 12;
const qreal fewestLinesOfColumn = 2;
const qreal fewestLettersOfLine = 12; ///< on average; less is a table
const size_t mostGaps = 64;           ///< free intervals that are followed down a page

struct Interval
{
    qreal begin = 0;
    qreal end = 0;
    qreal width() const { return end - begin; }
};
using Intervals = std::vector<Interval>;

const qreal farAway = 1e9;

qreal medianHeight(const Words &words)
{
    if (words.empty())
        return 0;
    std::vector<qreal> heights;
    heights.reserve(words.size());
    for (const PdfWord &word : words)
        heights.push_back(word.box.height());
    const auto middle = heights.begin() + qsizetype(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return std::max(*middle, 0.1);
}

/// The stretches of the x axis that no word covers, the two outer ones among them.
Intervals freeOf(Words words, qreal atLeast)
{
    std::sort(words.begin(), words.end(),
              [](const PdfWord &a, const PdfWord &b) { return a.box.left() < b.box.left(); });
    Intervals free;
    qreal reached = -farAway;
    for (const PdfWord &word : words) {
        if (word.box.left() - reached >= atLeast)
            free.push_back({reached, word.box.left()});
        reached = std::max(reached, word.box.right());
    }
    free.push_back({reached, farAway});
    return free;
}

Intervals intersected(const Intervals &a, const Intervals &b, qreal atLeast)
{
    Intervals result;
    for (size_t i = 0, k = 0; i < a.size() && k < b.size() && result.size() < mostGaps;) {
        const Interval both{std::max(a[i].begin, b[k].begin), std::min(a[i].end, b[k].end)};
        if (both.width() >= atLeast)
            result.push_back(both);
        if (a[i].end < b[k].end)
            ++i;
        else
            ++k;
    }
    return result;
}

/// Words between two empty stretches across the whole region.
struct Strip
{
    Words words;
    Intervals free;
    Interval extent; ///< from its leftmost to its rightmost word
    qreal top = 0;
    qreal bottom = 0;
};

std::vector<Strip> stripsOf(Words words, qreal gutter)
{
    std::stable_sort(words.begin(), words.end(), [](const PdfWord &a, const PdfWord &b) {
        return a.box.center().y() < b.box.center().y();
    });
    std::vector<Strip> strips;
    qreal reached = -farAway;
    for (PdfWord &word : words) {
        // Boxes have room for the highest and the lowest letters, so that those of lines overlap.
        const qreal slack = word.box.height() * 0.3;
        if (strips.empty() || word.box.top() + slack >= reached)
            strips.emplace_back().top = word.box.top() + slack;
        reached = std::max(reached, word.box.bottom() - slack);
        strips.back().bottom = reached;
        strips.back().words.push_back(std::move(word));
    }
    for (Strip &strip : strips) {
        // Between the words of a headline is as much room as between columns of small letters.
        strip.free =
            freeOf(strip.words, std::max(gutter, medianHeight(strip.words) * narrowestGutter));
        strip.extent = {strip.free.front().end, strip.free.back().begin};
    }
    return strips;
}

/// Divides one page into lines.
class PageDivision
{
public:
    PageDivision(int page, int firstColumn, std::vector<PdfLine> &lines)
        : m_page(page),
          m_column(firstColumn),
          m_lines(lines)
    {
    }

    /// Strips with a common gutter are a band of columns; what stands between such bands runs
    /// across, and is one column.
    void divide(Words words, int depth)
    {
        if (words.empty())
            return;
        const qreal height = medianHeight(words);
        std::vector<Strip> strips = stripsOf(std::move(words), height * narrowestGutter);
        std::vector<Strip> across;
        for (size_t begin = 0; begin < strips.size();) {
            std::optional<Interval> gutter = gutterIn(strips[begin].free, strips[begin].extent);
            size_t end = begin + 1;
            if (gutter && depth < deepestDivision)
                end = endOfBand(strips, begin, height, gutter);
            Words left, right;
            size_t taken = across.size(); // what stands higher in the right column alone
            for (; gutter && taken > 0; --taken) {
                const Strip &next = taken < across.size() ? across[taken] : strips[begin];
                if (across[taken - 1].extent.begin < gutter->end ||
                    next.top - across[taken - 1].bottom > height)
                    break;
            }
            const auto share = [&](const Strip &strip) {
                for (const PdfWord &word : strip.words)
                    (word.box.center().x() < gutter->end ? left : right).push_back(word);
            };
            if (gutter) {
                std::for_each(across.begin() + qsizetype(taken), across.end(), share);
                std::for_each(strips.begin() + qsizetype(begin), strips.begin() + qsizetype(end),
                              share);
            }
            if (isColumn(left) && isColumn(right)) {
                across.resize(taken);
                addLines(across);
                across.clear();
                const bool isFromRight = isRightToLeft(textOf(left) + textOf(right));
                divide(isFromRight ? std::move(right) : std::move(left), depth + 1);
                divide(isFromRight ? std::move(left) : std::move(right), depth + 1);
            } else {
                std::move(strips.begin() + qsizetype(begin), strips.begin() + qsizetype(end),
                          std::back_inserter(across));
            }
            begin = end;
        }
        addLines(across);
    }

    int column() const { return m_column; }

private:
    static std::optional<Interval> gutterIn(const Intervals &free, const Interval &extent)
    {
        std::optional<Interval> widest;
        for (const Interval &gap : free) {
            const bool isInside = gap.begin >= extent.begin && gap.end <= extent.end;
            if (isInside && (!widest || gap.width() > widest->width()))
                widest = gap;
        }
        return widest;
    }

    /// One past the last strip that leaves a gutter of the strip @p begin free; @p gutter becomes
    /// the widest that all of them do.
    static size_t endOfBand(const std::vector<Strip> &strips, size_t begin, qreal height,
                            std::optional<Interval> &gutter)
    {
        Intervals free = strips[begin].free;
        Interval extent = strips[begin].extent;
        size_t end = begin + 1;
        for (; end < strips.size(); ++end) {
            const Strip &strip = strips[end];
            // The heading of what stands below, over its first column.
            if (strip.extent.end < gutter->end && medianHeight(strip.words) > 1.2 * height)
                break;
            Intervals stillFree = intersected(free, strip.free, height * narrowestGutter);
            const Interval both{std::min(extent.begin, strip.extent.begin),
                                std::max(extent.end, strip.extent.end)};
            const auto stillGutter = gutterIn(stillFree, both);
            if (!stillGutter)
                break;
            gutter = stillGutter;
            free = std::move(stillFree);
            extent = both;
        }
        return end;
    }

    static QString textOf(const Words &words)
    {
        QString text;
        for (const PdfWord &word : words)
            text += word.text;
        return text;
    }

    static bool isColumn(const Words &words)
    {
        const auto lines = qreal(rowsOf(words).size());
        return lines >= fewestLinesOfColumn &&
               qreal(textOf(words).size()) / lines >= fewestLettersOfLine;
    }

    void addLines(const std::vector<Strip> &strips)
    {
        ++m_column;
        for (const Strip &strip : strips) {
            for (const std::vector<size_t> &row : rowsOf(strip.words)) {
                Words words;
                for (const size_t index : row)
                    words.push_back(strip.words[index]);
                addLine(words);
            }
        }
    }

    void addLine(const Words &words)
    {
        PdfLine line;
        line.page = m_page;
        line.column = m_column;
        line.height = medianHeight(words);
        line.firstWordWidth = words.front().box.width();
        const PdfWord *previous = nullptr;
        for (const PdfWord &word : words) {
            line.box = line.box.united(word.box);
            if (previous != nullptr) {
                const qreal gap = word.box.left() - previous->box.right();
                const bool isCell = gap > gapBetweenCells * line.height;
                line.isRow = line.isRow || isCell;
                if (isCell)
                    line.text += u'\t';
                else if (previous->isSpaceAfter || gap > 0.12 * line.height)
                    line.text += u' ';
            }
            line.text += word.text;
            previous = &word;
        }
        if (isRightToLeft(line.text))
            line.firstWordWidth = words.back().box.width();
        line.text = withoutShapes(inReadingOrder(line.text)).trimmed();
        if (!line.text.isEmpty())
            m_lines.push_back(std::move(line));
    }

    int m_page;
    int m_column;
    std::vector<PdfLine> &m_lines;
};

/// What stands upright along the edge: each word a line, one after the other.
void addTurned(const Words &words, int page, int column, std::vector<PdfLine> &lines)
{
    PdfLine line;
    line.page = page;
    line.column = column;
    line.isTurned = true;
    for (const PdfWord &word : words) {
        line.text += line.text.isEmpty() ? word.text : u' ' + word.text;
        line.box = line.box.united(word.box);
        line.height = word.box.width();
    }
    line.text = withoutShapes(line.text);
    if (!line.text.isEmpty())
        lines.push_back(line);
}

} // namespace

std::vector<PdfLine> linesOf(const PdfText &given)
{
    PdfText text = given;
    removeMargins(text);
    std::vector<PdfLine> lines;
    int column = 0;
    for (size_t index = 0; index < text.pages.size(); ++index) {
        Words upright, turned;
        for (PdfWord &word : text.pages[index].words)
            (word.isTurned ? turned : upright).push_back(std::move(word));
        PageDivision division(int(index) + 1, column, lines);
        division.divide(std::move(upright), 0);
        column = division.column() + 1;
        addTurned(turned, int(index) + 1, column, lines);
    }
    return lines;
}

} // namespace app
