#include "app/articles/documents/pdfmargins.h"

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

void addLines(const PdfPage &page, size_t index, std::vector<MarginLine> &lines)
{
    const auto rows = rowsOf(page.words);
    for (size_t r = 0; r < rows.size(); ++r) {
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
