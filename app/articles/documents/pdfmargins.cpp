#include "app/articles/documents/pdfmargins.h"

#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/deliverylines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qreal marginOfPage = 0.14; ///< of the page's height
const qreal gapBetweenHeads =
    2.5;                         ///< of the letters' height: what is at the left, and at the right
const qreal widestHead = 0.8;    ///< of the page's text, right above or below it
const int heightsThatAreOne = 4; ///< in points: how far the same line may wander

struct MarginLine
{
    size_t page = 0;
    bool isAtTop = false;
    bool isOutermost = false;
    QString text;
    int height = 0; ///< from the page's nearest edge, in units of heightsThatAreOne
    std::vector<size_t> words;
};

/// Which rows stand apart from the text between them: from an edge up to the first distance that is
/// wider than the usual one.
std::vector<bool> areSetApart(const PdfPage &page, const std::vector<std::vector<size_t>> &rows)
{
    std::vector<qreal> distances;
    for (size_t r = 1; r < rows.size(); ++r)
        distances.push_back(page.words[rows[r].front()].box.center().y() -
                            page.words[rows[r - 1].front()].box.center().y());
    std::vector<bool> apart(rows.size());
    if (distances.empty())
        return apart;
    std::vector<qreal> sorted = distances;
    std::sort(sorted.begin(), sorted.end());
    const qreal wide = sorted[sorted.size() / 2] * 1.3;
    const auto isWide = [wide](qreal distance) { return distance > wide; };
    const auto top = std::find_if(distances.begin(), distances.end(), isWide);
    if (top != distances.end())
        std::fill(apart.begin(), apart.begin() + (top - distances.begin()) + 1, true);
    const auto bottom = std::find_if(distances.rbegin(), distances.rend(), isWide);
    if (bottom != distances.rend())
        std::fill(apart.rbegin(), apart.rbegin() + (bottom - distances.rbegin()) + 1, true);
    return apart;
}

void addLines(const PdfPage &page, size_t index, std::vector<MarginLine> &lines)
{
    const auto rows = rowsOf(page.words);
    const std::vector<bool> apart = areSetApart(page, rows);
    QRectF extent;
    for (const PdfWord &word : page.words)
        extent = extent.united(word.box);
    for (size_t r = 0; r < rows.size(); ++r) {
        const qreal width =
            page.words[rows[r].back()].box.right() - page.words[rows[r].front()].box.left();
        if (!apart[r] && width > extent.width() * widestHead)
            continue; // a line of the text
        const QRectF &first = page.words[rows[r].front()].box;
        const qreal middle = first.center().y();
        const bool isAtTop = middle < page.size.height() * marginOfPage;
        if (!isAtTop && middle < page.size.height() * (1 - marginOfPage))
            continue;
        const qreal fromEdge = isAtTop ? middle : page.size.height() - middle;
        MarginLine line{index,
                        isAtTop,
                        r == 0 || r + 1 == rows.size(),
                        {},
                        int(std::lround(fromEdge / heightsThatAreOne)),
                        {}};
        const PdfWord *previous = nullptr;
        for (const size_t w : rows[r]) {
            const PdfWord &word = page.words[w];
            if (previous != nullptr &&
                word.box.left() - previous->box.right() > gapBetweenHeads * word.box.height()) {
                lines.push_back(line);
                line.text.clear();
                line.words.clear();
            }
            line.text += line.text.isEmpty() ? word.text : u' ' + word.text;
            line.words.push_back(w);
            previous = &word;
        }
        lines.push_back(std::move(line));
    }
}

QString withoutDigits(const QString &text)
{
    static const QRegularExpression number(u"\\d+|\\b[ivxlc]+\\b"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().replace(number, u"#"_s);
}

/// Whether the line says nothing but the number of the page that it stands on.
bool isNumberOf(const MarginLine &line)
{
    static const QRegularExpression pattern(
        u"^(?:\\p{L}{1,8}\\.?\\s*)?[-–—|\\s]*(\\d{1,4})(?:\\s*(?:/|of|von|de|sur|di)\\s*\\d{1,4})?[-–—|\\s]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(line.text);
    return line.isOutermost && match.hasMatch() && match.captured(1).toULongLong() == line.page + 1;
}

/// Where articles of a delivery begin on pages of their own, what stands at the top of each is no
/// running head: the name of their paper, the beginning of a headline.
class DeliveryPages
{
public:
    explicit DeliveryPages(const PdfText &text)
    {
        bool hasLabels = false;
        bool hasEdges = false;
        bool isInHead = true; // above the labels of an article
        for (const PdfPage &page : text.pages) {
            QSet<size_t> &heads = m_heads.emplace_back();
            for (const std::vector<size_t> &row : rowsOf(page.words)) {
                const DeliveryLine kind = deliveryLineOf(textOf(page, row));
                const bool isEdge = kind == DeliveryLine::Begin || kind == DeliveryLine::End;
                isInHead = isEdge || (isInHead && kind == DeliveryLine::Text);
                hasEdges = hasEdges || isEdge;
                hasLabels = hasLabels || kind == DeliveryLine::Above || kind == DeliveryLine::Below;
                if (isInHead)
                    heads.unite(QSet<size_t>(row.begin(), row.end()));
            }
        }
        if (!hasEdges || !hasLabels)
            m_heads.clear();
    }

    bool isArticleLine(const MarginLine &line) const
    {
        if (m_heads.empty() || line.words.empty())
            return false;
        return deliveryLineOf(line.text) != DeliveryLine::Text || dateAtBegin(line.text) ||
               isCopyright(line.text) ||
               (m_heads[line.page].contains(line.words.front()) && !isPage(line));
    }

private:
    static QString textOf(const PdfPage &page, const std::vector<size_t> &row)
    {
        QString text;
        for (const size_t word : row)
            text += text.isEmpty() ? page.words[word].text : u' ' + page.words[word].text;
        return text;
    }

    static bool isPage(const MarginLine &line)
    {
        static const QRegularExpression pattern(
            u"^(?:\\p{L}{1,8}\\.?\\s*)?[-–—|\\s]*\\d{1,5}(?:\\s*(?:/|\\p{L}{1,4})\\s*\\d{1,5})?[-–—|\\s]*$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return line.isOutermost && pattern.match(line.text).hasMatch();
    }

    std::vector<QSet<size_t>> m_heads; ///< the words of each page that are; empty: no delivery
};

} // namespace

std::vector<std::vector<size_t>> rowsOf(const std::vector<PdfWord> &words)
{
    std::vector<size_t> order(words.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return words[a].box.center().y() < words[b].box.center().y();
    });
    std::vector<std::vector<size_t>> rows;
    qreal middle = 0;
    for (const size_t index : order) {
        const QRectF &box = words[index].box;
        if (rows.empty() || box.center().y() - middle > box.height() * 0.35) {
            rows.emplace_back();
            middle = box.center().y();
        }
        rows.back().push_back(index);
    }
    for (auto &row : rows) {
        std::stable_sort(row.begin(), row.end(), [&](size_t a, size_t b) {
            return words[a].box.left() < words[b].box.left();
        });
    }
    return rows;
}

void removeMargins(PdfText &text)
{
    std::vector<MarginLine> lines;
    for (size_t page = 0; page < text.pages.size(); ++page)
        addLines(text.pages[page], page, lines);
    QHash<QString, QSet<size_t>> pagesOfKey;
    const auto key = [](const MarginLine &line, int shift) {
        return u"%1%2 "_s.arg(line.isAtTop ? u't' : u'b').arg(line.height + shift) +
               withoutDigits(line.text);
    };
    const DeliveryPages delivery(text);
    std::erase_if(lines, [&](const MarginLine &line) { return delivery.isArticleLine(line); });
    for (const MarginLine &line : lines)
        pagesOfKey[key(line, 0)].insert(line.page);
    std::vector<std::vector<bool>> isMargin(text.pages.size());
    for (size_t page = 0; page < text.pages.size(); ++page)
        isMargin[page].resize(text.pages[page].words.size());
    for (const MarginLine &line : lines) {
        QSet<size_t> pages;
        for (const int shift : {-1, 0, 1})
            pages.unite(pagesOfKey.value(key(line, shift)));
        if (pages.size() < 2 && !isNumberOf(line))
            continue;
        for (const size_t word : line.words)
            isMargin[line.page][word] = true;
    }
    for (size_t page = 0; page < text.pages.size(); ++page) {
        std::vector<PdfWord> kept;
        for (size_t word = 0; word < isMargin[page].size(); ++word) {
            if (!isMargin[page][word])
                kept.push_back(std::move(text.pages[page].words[word]));
        }
        text.pages[page].words = std::move(kept);
    }
}

} // namespace app
