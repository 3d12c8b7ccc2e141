#include "app/articles/documents/pdflines.h"

#include "app/articles/documents/pdfdirection.h"
#include "app/articles/documents/pdfmargins.h"

#include <algorithm>
#include <iterator>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<PdfWord>;

/// All in heights of the letters.
const qreal narrowestGutter = 0.45;
const qreal gapBetweenCells = 1.8;

const int deepestDivision = 12;
const size_t fewestLinesOfColumn = 2;
const qreal fewestLettersOfLine = 12; ///< on average; less is a table
const size_t mostGutters = 200;
const size_t mostGuttersOfBand = 8;
const size_t mostInitials = 30;
const size_t mostGaps = 64; ///< free intervals that are followed down a page

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

/// Divides pages into lines, one page after the other.
class PageDivision
{
public:
    explicit PageDivision(std::vector<PdfLine> &lines) : m_lines(lines) {}

    void beginPage(int page) { m_page = page; }

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
            const Band band = bandOf(strips, begin, height);
            const auto isDivided = [&](const Interval &gutter) {
                return depth < deepestDivision &&
                       divideAt(gutter, strips, begin, band.end, across, height, depth);
            };
            if (std::none_of(band.gutters.begin(), band.gutters.end(), isDivided))
                std::move(strips.begin() + qsizetype(begin), strips.begin() + qsizetype(band.end),
                          std::back_inserter(across));
            begin = band.end;
        }
        addLines(across);
    }

    int beginColumn() { return ++m_column; }

private:
    /// The free stretches with words at either side, the widest first.
    static Intervals guttersIn(const Intervals &free, const Interval &extent)
    {
        Intervals gutters;
        std::copy_if(free.begin(), free.end(), std::back_inserter(gutters),
                     [&](const Interval &gap) {
                         return gap.begin >= extent.begin && gap.end <= extent.end;
                     });
        std::stable_sort(gutters.begin(), gutters.end(), [](const Interval &a, const Interval &b) {
            return a.width() > b.width();
        });
        gutters.resize(std::min(gutters.size(), mostGuttersOfBand));
        return gutters;
    }

    struct Band
    {
        size_t end = 0; ///< one past its last strip
        Intervals gutters;
    };

    /// The strip @p begin and those below that leave a stretch free with it.
    static Band bandOf(const std::vector<Strip> &strips, size_t begin, qreal height)
    {
        Intervals free = strips[begin].free;
        Interval extent = strips[begin].extent;
        Band band{begin + 1, guttersIn(free, extent)};
        for (; band.end < strips.size() && !band.gutters.empty(); ++band.end) {
            const Strip &strip = strips[band.end];
            // The heading of what stands below, over its first column.
            if (strip.extent.end < band.gutters.front().end &&
                medianHeight(strip.words) > 1.2 * height)
                break;
            Intervals stillFree = intersected(free, strip.free, height * narrowestGutter);
            const Interval both{std::min(extent.begin, strip.extent.begin),
                                std::max(extent.end, strip.extent.end)};
            Intervals gutters = guttersIn(stillFree, both);
            if (gutters.empty())
                break;
            band.gutters = std::move(gutters);
            free = std::move(stillFree);
            extent = both;
        }
        return band;
    }

    /// Divides the strips from @p begin to @p end into two columns, if they are two, and adds
    /// what stands @p across above them first.
    bool divideAt(const Interval &gutter, const std::vector<Strip> &strips, size_t begin,
                  size_t end, std::vector<Strip> &across, qreal height, int depth)
    {
        size_t taken = across.size(); // what stands higher in the right column alone
        for (; taken > 0; --taken) {
            const Strip &next = taken < across.size() ? across[taken] : strips[begin];
            if (across[taken - 1].extent.begin < gutter.end ||
                next.top - across[taken - 1].bottom > height)
                break;
        }
        Words left, right;
        const auto share = [&](const Strip &strip) {
            for (const PdfWord &word : strip.words)
                (word.box.center().x() < gutter.end ? left : right).push_back(word);
        };
        std::for_each(across.begin() + qsizetype(taken), across.end(), share);
        std::for_each(strips.begin() + qsizetype(begin), strips.begin() + qsizetype(end), share);
        if (!areColumns(left, right, gutter, height))
            return false;
        if (m_gutters.size() < mostGutters)
            m_gutters.push_back(gutter);
        across.resize(taken);
        addLines(across);
        across.clear();
        const bool isFromRight = isRightToLeft(textOf(left) + textOf(right));
        divide(isFromRight ? std::move(right) : std::move(left), depth + 1);
        divide(isFromRight ? std::move(left) : std::move(right), depth + 1);
        return true;
    }

    static QString textOf(const Words &words)
    {
        QString text;
        for (const PdfWord &word : words)
            text += word.text;
        return text;
    }

    /// Whether @p gutter divides two columns of text, whose letters are @p height high. Few lines
    /// may leave a narrow stretch free by chance, unless other columns have their gutter there;
    /// those of a table have little text.
    bool areColumns(const Words &left, const Words &right, const Interval &gutter,
                    qreal height) const
    {
        const auto isText = [](const Words &words, size_t lines) {
            return qreal(textOf(words).size()) / qreal(lines) >= fewestLettersOfLine;
        };
        const size_t leftLines = rowsOf(left).size();
        const size_t rightLines = rowsOf(right).size();
        const size_t lines = std::min(leftLines, rightLines);
        const auto isHere = [&](const Interval &other) {
            return std::min(gutter.end, other.end) - std::max(gutter.begin, other.begin) >=
                   height * narrowestGutter;
        };
        const qreal narrowest = lines < 3 ? 1.5 : lines < 6 ? 0.9 : narrowestGutter;
        return lines >= fewestLinesOfColumn && isText(left, leftLines) &&
               isText(right, rightLines) &&
               (gutter.width() >= height * narrowest ||
                std::any_of(m_gutters.begin(), m_gutters.end(), isHere));
    }

    void addLines(const std::vector<Strip> &strips)
    {
        beginColumn();
        const size_t first = m_lines.size();
        m_gaps.clear();
        for (const Strip &strip : strips) {
            for (const std::vector<size_t> &row : rowsOf(strip.words)) {
                Words words;
                for (const size_t index : row)
                    words.push_back(strip.words[index]);
                addLine(words);
            }
        }
        keepRowsOfTables(first);
    }

    /// A line with wide gaps is a row of a table where a line beside it has one at the same place;
    /// else it was only stretched to the width of its column.
    void keepRowsOfTables(size_t first)
    {
        const auto isAligned = [this](size_t a, size_t b, qreal height) {
            return b < m_gaps.size() && !intersected(m_gaps[a], m_gaps[b], height).empty();
        };
        for (size_t i = 0; i < m_gaps.size(); ++i) {
            PdfLine &line = m_lines[first + i];
            line.isRow =
                isAligned(i, i + 1, line.height) || (i > 0 && isAligned(i, i - 1, line.height));
            if (!line.isRow)
                line.text.replace(u'\t', u' ');
        }
    }

    void addLine(const Words &words)
    {
        PdfLine line;
        line.page = m_page;
        line.column = m_column;
        line.height = medianHeight(words);
        line.firstWordWidth = words.front().box.width();
        Intervals gaps;
        const PdfWord *previous = nullptr;
        for (const PdfWord &word : words) {
            line.box = line.box.united(word.box);
            if (previous != nullptr) {
                const qreal gap = word.box.left() - previous->box.right();
                const bool isCell = gap > gapBetweenCells * line.height;
                if (isCell) {
                    line.text += u'\t';
                    gaps.push_back({previous->box.right(), word.box.left()});
                } else if (previous->isSpaceAfter || gap > 0.12 * line.height) {
                    line.text += u' ';
                }
            }
            line.text += word.text;
            previous = &word;
        }
        if (isRightToLeft(line.text))
            line.firstWordWidth = words.back().box.width();
        m_lines.push_back(std::move(line));
        m_gaps.push_back(std::move(gaps));
    }

    int m_page = 0;
    int m_column = 0;
    std::vector<PdfLine> &m_lines;
    std::vector<Interval> m_gutters; ///< of columns that were found
    std::vector<Intervals> m_gaps;   ///< of the lines of the column that is being added
};

/// A letter as high as several lines belongs to the word at its upper right.
void joinInitials(Words &words)
{
    const qreal height = medianHeight(words);
    const auto isInitial = [height](const PdfWord &word) {
        return word.text.size() <= 2 && word.text[0].isUpper() &&
               word.box.height() > height * 1.8 && word.box.height() < height * 8;
    };
    std::vector<PdfWord> initials;
    std::copy_if(words.begin(), words.end(), std::back_inserter(initials), isInitial);
    if (initials.empty() || initials.size() > mostInitials)
        return;
    for (const PdfWord &initial : initials) {
        PdfWord *first = nullptr;
        for (PdfWord &word : words) {
            const qreal gap = word.box.left() - initial.box.right();
            const qreal below = word.box.center().y() - initial.box.top();
            const bool isBeside = gap > -height * 0.5 && gap < height && below > -height &&
                                  below < initial.box.height() * 0.55 && !isInitial(word) &&
                                  word.box.height() * 1.5 < initial.box.height();
            if (isBeside && (first == nullptr || word.box.center().y() < first->box.center().y()))
                first = &word;
        }
        if (first == nullptr)
            continue;
        const bool isWord = initial.isSpaceAfter && !first->text[0].isLower();
        first->text = initial.text + (isWord ? u" "_s : QString()) + first->text;
        std::erase_if(words, [&](const PdfWord &word) {
            return isInitial(word) && word.box == initial.box && word.text == initial.text;
        });
    }
}

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
    if (!line.text.isEmpty())
        lines.push_back(line);
}

/// Until here all lines stand in the order of the screen.
void putInReadingOrder(std::vector<PdfLine> &lines)
{
    QStringList fromRight;
    for (const PdfLine &line : lines) {
        if (isRightToLeft(line.text))
            fromRight.append(line.text);
    }
    // Programs that make PDFs do not agree on this; one file has one way.
    const bool isMeant =
        closedBrackets(fromRight, Brackets::AsMeant) > closedBrackets(fromRight, Brackets::AsShown);
    for (PdfLine &line : lines) {
        if (!line.isTurned)
            line.text = inReadingOrder(line.text, isMeant ? Brackets::AsMeant : Brackets::AsShown);
        line.text = withoutShapes(line.text).trimmed();
    }
    std::erase_if(lines, [](const PdfLine &line) { return line.text.isEmpty(); });
}

} // namespace

std::vector<PdfLine> linesOf(const PdfText &given)
{
    PdfText text = given;
    removeMargins(text);
    std::vector<PdfLine> lines;
    PageDivision division(lines);
    for (size_t index = 0; index < text.pages.size(); ++index) {
        Words upright, turned;
        for (PdfWord &word : text.pages[index].words)
            (word.isTurned ? turned : upright).push_back(std::move(word));
        joinInitials(upright);
        division.beginPage(int(index) + 1);
        division.divide(std::move(upright), 0);
        addTurned(turned, int(index) + 1, division.beginColumn(), lines);
    }
    putInReadingOrder(lines);
    return lines;
}

std::vector<DeliveryLine> deliveryLinesOf(const std::vector<PdfLine> &lines)
{
    std::vector<DeliveryLine> kinds;
    bool hasEdges = false;
    bool hasLabels = false;
    for (const PdfLine &line : lines) {
        const DeliveryLine kind = deliveryLineOf(line.text);
        kinds.push_back(kind);
        hasEdges = hasEdges || kind == DeliveryLine::Begin || kind == DeliveryLine::End;
        hasLabels = hasLabels || kind == DeliveryLine::Above || kind == DeliveryLine::Below;
    }
    return hasEdges && hasLabels ? kinds : std::vector<DeliveryLine>();
}

} // namespace app
