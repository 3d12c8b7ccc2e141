#include "app/articles/documents/pdfparagraphs.h"

#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/lineblocks.h"
#include "app/articles/articlelines.h"
#include "app/articles/documents/pdfdirection.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const qreal headingHeight = 1.12;    ///< of the body's letters
const qreal sameHeight = 1.12;       ///< letters of one size differ by less
const qreal paragraphDistance = 1.3; ///< of the distance between two lines
const qreal smallestIndent = 0.6;    ///< of the letters' height
const qreal largestIndent = 4;
const qsizetype longestHeading = 300;
const int fewestOfDelivery = 4; ///< one distance in so many is that of lines

bool isHyphen(QChar c)
{
    return c == u'-' || c.unicode() == 0x2010 || c.unicode() == 0x00ad;
}

/// Written without blanks between words: Chinese and Japanese.
bool isWithoutBlanks(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || (c.unicode() >= 0x3000 && c.unicode() <= 0x303f) ||
           (c.unicode() >= 0xff00 && c.unicode() <= 0xff60);
}

/// The words with hyphens inside the lines, lower-case: those whose hyphens are written, not made
/// by the end of a line.
QSet<QString> hyphenatedWords(const std::vector<PdfLine> &lines)
{
    static const QRegularExpression word(u"[\\p{L}\\d]+(?:[-\\x{2010}][\\p{L}\\d]+)+"_s);
    QSet<QString> words;
    for (const PdfLine &line : lines) {
        auto matches = word.globalMatch(line.text);
        while (matches.hasNext())
            words.insert(matches.next().captured().toLower().replace(QChar(0x2010), u'-'));
    }
    return words;
}

qreal bodyHeightOf(const std::vector<PdfLine> &lines)
{
    std::map<int, qsizetype> letters; // by height in quarters of a point
    for (const PdfLine &line : lines)
        letters[int(std::lround(line.height * 4))] += line.text.size();
    const auto most =
        std::max_element(letters.begin(), letters.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == letters.end() ? 0 : std::max(most->first / 4.0, 0.25);
}

struct Column
{
    qreal left = 1e9;
    qreal right = -1e9;
    qreal width() const { return right - left; }
};

class Paragraphs
{
public:
    explicit Paragraphs(const std::vector<PdfLine> &lines)
        : m_lines(lines),
          m_hyphenated(hyphenatedWords(lines))
    {
        m_result.bodyHeight = bodyHeightOf(lines);
        for (const PdfLine &line : lines) {
            Column &column = m_columns[line.column];
            column.left = std::min(column.left, line.box.left());
            column.right = std::max(column.right, line.box.right());
        }
        m_delivery = deliveryLinesOf(lines);
        m_distance = usualDistance();
    }

    PdfBlocks read()
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const bool isAfterGap = i == 0 || isFarBelow(i);
            if (i == 0 || beginsInDelivery(i) || beginsBlock(i)) {
                open(m_lines[i]);
                m_result.blocks.back().block.isAfterGap = isAfterGap;
            }
            append(m_lines[i]);
        }
        return std::move(m_result);
    }

private:
    qreal usualDistance() const
    {
        std::map<int, int> distances; // in quarters of a point
        for (size_t i = 1; i < m_lines.size(); ++i) {
            const PdfLine &line = m_lines[i];
            const qreal distance = line.box.bottom() - m_lines[i - 1].box.bottom();
            if (line.column == m_lines[i - 1].column && !isHeading(line) &&
                !isHeading(m_lines[i - 1]) && distance > line.height * 0.5 &&
                distance < line.height * 3)
                ++distances[int(std::lround(distance * 4))];
        }
        const auto most =
            std::max_element(distances.begin(), distances.end(),
                             [](const auto &a, const auto &b) { return a.second < b.second; });
        if (most == distances.end())
            return m_result.bodyHeight * 1.2;
        // Of a delivery, the labels alone have many empty lines between.
        const auto usual =
            m_delivery.empty()
                ? most
                : std::find_if(distances.begin(), distances.end(), [&](const auto &distance) {
                      return distance.second * fewestOfDelivery >= most->second;
                  });
        return usual->first / 4.0;
    }

    bool isHeading(const PdfLine &line) const
    {
        return !line.isTurned && !line.isRow && line.height > m_result.bodyHeight * headingHeight;
    }

    /// Whether what an archive writes there keeps @p index apart from the line above it, which the
    /// print of a delivery does not always do.
    bool beginsInDelivery(size_t index)
    {
        if (m_delivery.empty())
            return false;
        const DeliveryLine above = m_delivery[index - 1];
        const DeliveryLine line = m_delivery[index];
        if (above == DeliveryLine::Begin || above == DeliveryLine::End)
            m_isHead = true;
        else if (above == DeliveryLine::Name || above == DeliveryLine::Above)
            m_isHead = false;
        const QString &text = m_lines[index].text;
        const QString &textAbove = m_lines[index - 1].text;
        if (line == DeliveryLine::Below)
            return above != DeliveryLine::Text || endsSentence(textAbove) || isCopyright(textAbove);
        if (line != DeliveryLine::Text || above == DeliveryLine::Begin ||
            above == DeliveryLine::End || above == DeliveryLine::Name)
            return true;
        if (above == DeliveryLine::Above && m_lines[index].column != m_lines[index - 1].column)
            return true;
        return isCopyright(text) ||
               (m_isHead && (dateAtBegin(text) || dateAtBegin(textAbove) || isFarBelow(index)));
    }

    bool isFarBelow(size_t index) const
    {
        const PdfLine &line = m_lines[index];
        const PdfLine &previous = m_lines[index - 1];
        const qreal distance = line.box.bottom() - previous.box.bottom();
        return line.column != previous.column || distance < -line.height ||
               distance > m_distance * paragraphDistance * line.height / m_result.bodyHeight;
    }

    static bool isItem(const QString &text)
    {
        static const QString bullets = u"•‣◦▪■●"_s;
        return text.size() > 2 && bullets.contains(text[0]) && text[1].isSpace();
    }

    /// "3. " or "– ", which running text has at the beginning of a line too: "am / 3. Mai".
    static bool mayBeItem(const QString &text)
    {
        static const QRegularExpression item(u"^(?:[–·-]\\s|\\d{1,2}[.)]\\s)"_s);
        return item.match(text).hasMatch();
    }

    bool isSameSize(const PdfLine &a, const PdfLine &b) const
    {
        return std::max(a.height, b.height) < std::min(a.height, b.height) * sameHeight;
    }

    bool beginsBlock(size_t index) const
    {
        const PdfLine &line = m_lines[index];
        const PdfLine &previous = m_lines[index - 1];
        if (line.isRow || previous.isRow || line.isTurned != previous.isTurned ||
            isHeading(line) != isHeading(previous) || !isSameSize(line, previous) ||
            isItem(line.text) || (mayBeItem(line.text) && endsSentence(previous.text)))
            return true;
        const qreal distance = line.box.bottom() - previous.box.bottom();
        if (line.column != previous.column) {
            // A paragraph may go on at the top of the next column, not below.
            const bool isBelow = line.page == previous.page && distance > m_distance;
            return isBelow || isHeading(line) || endsSentence(previous.text) || isIndented(line);
        }
        if (isHeading(line))
            return distance > line.height * 1.6;
        if (isFarBelow(index))
            return true;
        if (isIndented(line) && !isIndented(previous) && !isItem(previous.text) &&
            !mayBeItem(previous.text) && !isCentred(line))
            return true;
        return endsEarly(previous, line);
    }

    const Column &columnOf(const PdfLine &line) const { return m_columns.at(line.column); }

    qreal indentOf(const PdfLine &line) const
    {
        return isRightToLeft(line.text) ? columnOf(line).right - line.box.right()
                                        : line.box.left() - columnOf(line).left;
    }

    bool isIndented(const PdfLine &line) const
    {
        const qreal indent = indentOf(line) / line.height;
        return indent > smallestIndent && indent < largestIndent;
    }

    bool isCentred(const PdfLine &line) const
    {
        return std::abs(line.box.left() - columnOf(line).left - columnOf(line).right +
                        line.box.right()) < line.height * 0.5;
    }

    /// Whether @p line was begun although its first word had room behind @p previous.
    bool endsEarly(const PdfLine &previous, const PdfLine &line) const
    {
        if (isBrokenAtHyphen(previous.text, line.text))
            return false;
        const qreal room = isRightToLeft(previous.text)
                               ? previous.box.left() - columnOf(previous).left
                               : columnOf(previous).right - previous.box.right();
        const qreal needed = line.firstWordWidth + line.height * 0.5;
        if (room > needed && endsSentence(previous.text) && !beginsLowerCase(line.text))
            return true;
        return room > std::max(needed * 2, columnOf(previous).width() * 0.3) &&
               !beginsLowerCase(line.text);
    }

    void open(const PdfLine &line)
    {
        PdfBlock &opened = m_result.blocks.emplace_back();
        opened.height = line.height;
        opened.page = line.page;
        if (isHeading(line))
            opened.block.kind = StructureKind::Heading;
        const bool item = isItem(line.text);
        // Items of one list and rows of one table stand on lines of their own.
        const Group group = line.isRow ? Group::Table : item ? Group::List : Group::None;
        if (group != m_group && group != Group::None)
            ++m_groups;
        m_group = group;
        if (group != Group::None)
            opened.block.list = m_groups;
        if (!item)
            return;
        opened.block.kind = StructureKind::ListItem;
        opened.block.containers = {int(m_result.containers.size())};
        m_result.containers.push_back({StructureKind::ListItem, line.text.first(1)});
    }

    void append(const PdfLine &line)
    {
        PdfBlock &last = m_result.blocks.back();
        QString &text = last.block.text;
        if (!text.isEmpty())
            joinTo(text, line.text);
        const qsizetype begin = text.size();
        const bool isMarked = begin == 0 && last.block.kind == StructureKind::ListItem;
        text += isMarked ? line.text.sliced(1).trimmed() : line.text;
        std::vector<InlineRange> &pages = last.block.inlines;
        const QString page = QString::number(line.page);
        if (!pages.empty() && pages.back().value == page) {
            pages.back().end = text.size();
        } else {
            // A divided word belongs to the page that it begins on, up to its hyphen.
            if (!pages.empty())
                pages.back().end = std::min(pages.back().end, begin);
            pages.push_back({StructureKind::Page, begin, text.size(), page});
        }
        if (last.block.kind == StructureKind::Heading && text.size() > longestHeading)
            last.block.kind = StructureKind::Paragraph;
    }

    /// Makes the end of @p text ready for @p next, the line below it.
    void joinTo(QString &text, const QString &next) const
    {
        const bool isDivided = text.size() > 1 && isHyphen(text.back()) &&
                               text[text.size() - 2].isLetterOrNumber() && !next.isEmpty();
        if (!isDivided) {
            const QChar last = text.back();
            const QChar first = next.isEmpty() ? QChar() : next.front();
            const bool isOneWord = (isWithoutBlanks(last) || isWithoutBlanks(first)) &&
                                   (isWithoutBlanks(last) || last.isDigit()) &&
                                   (isWithoutBlanks(first) || first.isDigit());
            text += isOneWord ? QString() : u" "_s;
            return;
        }
        static const QRegularExpression head(
            u"([\\p{L}\\d]+(?:[-\\x{2010}][\\p{L}\\d]+)*)[-\\x{2010}\\x{00ad}]$"_s);
        static const QRegularExpression tail(u"^[\\p{L}\\d]+(?:[-\\x{2010}][\\p{L}\\d]+)*\\.?"_s);
        const QString before = head.match(text.right(100)).captured(1);
        const QString after = tail.match(next.left(100)).captured();
        if (text.back().unicode() == 0x00ad) {
            text.chop(1);
        } else if (isConjunction(after)) {
            text += u' ';
        } else if (next.front().isLower() && text[text.size() - 2].isLetter() &&
                   !isWrittenWithHyphen(before, after)) {
            text.chop(1);
        }
    }

    /// Whether the hyphen between the two is part of the word.
    bool isWrittenWithHyphen(const QString &before, const QString &after) const
    {
        QString rest = after.toLower();
        if (rest.endsWith(u'.'))
            rest.chop(1);
        return before.contains(u'-') || m_hyphenated.contains(before.toLower() + u'-' + rest);
    }

    const std::vector<PdfLine> &m_lines;
    QSet<QString> m_hyphenated;
    std::map<int, Column> m_columns;
    qreal m_distance = 0;
    PdfBlocks m_result;
    std::vector<DeliveryLine> m_delivery; ///< of each line; empty where it is no delivery
    bool m_isHead = true;                 ///< between the beginning of an article and its labels
    enum class Group { None, List, Table };
    Group m_group = Group::None; ///< that the last block is part of
    int m_groups = 0;
};

} // namespace

PdfBlocks blocksOf(const std::vector<PdfLine> &lines)
{
    return Paragraphs(lines).read();
}

} // namespace app
