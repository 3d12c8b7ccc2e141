#include "app/annotating/correctedstructure.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace app {

using storage::StructureKind;
using storage::StructureRange;
using storage::TextRange;

namespace {

enum class Extent {
    Line,      ///< a line, or several where it was wrapped
    Container, ///< around lines
    Inline,
    Place, ///< empty
};

Extent extentOf(const StructureRange &range)
{
    if (range.range.isEmpty())
        return Extent::Place;
    switch (range.kind) {
    case StructureKind::Title:
    case StructureKind::Subtitle:
    case StructureKind::Heading:
    case StructureKind::Paragraph:
    case StructureKind::Byline:
    case StructureKind::Caption:
    case StructureKind::ListItem:
        return Extent::Line;
    case StructureKind::Quotation:
    case StructureKind::Code:
    case StructureKind::Page:
        return Extent::Container;
    default:
        return Extent::Inline;
    }
}

class CorrectedStructure
{
public:
    CorrectedStructure(Reanchoring &reanchoring, const QString &before, const QString &after)
        : m_reanchoring(reanchoring),
          m_before(before),
          m_after(after)
    {
        for (qsizetype begin = 0; begin <= after.size();) {
            qsizetype end = after.indexOf(u'\n', begin);
            if (end < 0)
                end = after.size();
            if (const TextRange line = withoutBlanks({begin, end}); !line.isEmpty())
                m_lines.push_back(line);
            begin = end + 1;
        }
        m_isCovered.resize(m_lines.size());
        m_owners.resize(m_lines.size());
    }

    void carry(const StructureRange &range)
    {
        const TextRange stretch = m_reanchoring.stretch(range.range);
        if (extentOf(range) == Extent::Place) {
            add(range, m_reanchoring.afterMap().toUtf16(TextRange{stretch.begin, stretch.begin}));
            return;
        }
        const ReanchoredPassage passage = m_reanchoring.passage(range.range);
        if (extentOf(range) == Extent::Inline) {
            if (passage.fate != PassageFate::Lost)
                add(range, m_reanchoring.afterMap().toUtf16(passage.range));
            return;
        }
        const bool isElsewhere = passage.fate == PassageFate::Moved;
        const TextRange place =
            withoutBlanks(m_reanchoring.afterMap().toUtf16(isElsewhere ? passage.range : stretch));
        if (place.isEmpty())
            return;
        if (extentOf(range) == Extent::Container) {
            cover(place);
            add(range, place);
        } else {
            carryLines(range, place);
        }
    }

    std::vector<StructureRange> finished()
    {
        for (size_t line = 0; line < m_lines.size(); ++line) {
            if (!m_isCovered[line] && isNew(m_lines[line]))
                add({StructureKind::Paragraph, {}, {}}, m_lines[line]);
        }
        for (StructureRange &range : m_ranges)
            range.range = m_reanchoring.afterMap().toCodePoints(range.range);
        std::stable_sort(m_ranges.begin(), m_ranges.end(), [](const auto &a, const auto &b) {
            return std::tuple(a.range.begin, -a.range.end) <
                   std::tuple(b.range.begin, -b.range.end);
        });
        return std::move(m_ranges);
    }

private:
    TextRange withoutBlanks(TextRange range) const
    {
        while (range.begin < range.end && m_after[range.begin].isSpace())
            ++range.begin;
        while (range.end > range.begin && m_after[range.end - 1].isSpace())
            --range.end;
        return range;
    }

    bool isNew(TextRange range) const
    {
        return m_reanchoring.isNew(m_reanchoring.afterMap().toCodePoints(range));
    }

    void add(StructureRange range, TextRange place)
    {
        range.range = place;
        m_ranges.push_back(std::move(range));
    }

    /// The numbers of the lines that @p range touches.
    TextRange linesIn(TextRange range) const
    {
        const auto first =
            std::partition_point(m_lines.begin(), m_lines.end(), [&range](const TextRange &line) {
                return line.end <= range.begin;
            });
        const auto last =
            std::partition_point(first, m_lines.end(), [&range](const TextRange &line) {
                return line.begin < range.end;
            });
        return {first - m_lines.begin(), last - m_lines.begin()};
    }

    void cover(TextRange place)
    {
        const TextRange lines = linesIn(place);
        for (qsizetype line = lines.begin; line < lines.end; ++line)
            m_isCovered[size_t(line)] = true;
    }

    /// Whether @p range, of the text before, was all of its line or lines.
    bool wasWholeLines(TextRange range) const
    {
        const auto isBlankUpToLineEnd = [this](qsizetype index, qsizetype step) {
            while (index >= 0 && index < m_before.size() && m_before[index] != u'\n') {
                if (!m_before[index].isSpace())
                    return false;
                index += step;
            }
            return true;
        };
        return isBlankUpToLineEnd(range.begin - 1, -1) && isBlankUpToLineEnd(range.end, 1);
    }

    /// A paragraph, a heading ...: as many of them as lines have become of it, whole lines where it
    /// was whole lines. One that was wrapped is parted by empty lines only.
    void carryLines(const StructureRange &range, TextRange place)
    {
        const TextRange before = m_reanchoring.beforeMap().toUtf16(range.range);
        const bool isWrapped =
            QStringView(m_before).sliced(before.begin, before.length()).contains(u'\n');
        const bool isWhole = wasWholeLines(before);
        const TextRange lines = linesIn(place);
        TextRange part;
        StructureRange kind = range;
        const auto finish = [&] {
            if (part.isEmpty())
                return;
            add(kind, part);
            part = {};
            if (range.kind != StructureKind::ListItem)
                kind = {StructureKind::Paragraph, {}, {}};
        };
        for (qsizetype number = lines.begin; number < lines.end; ++number) {
            const TextRange line = m_lines[size_t(number)];
            const std::optional<TextRange> &owner = m_owners[size_t(number)];
            if (isWhole && owner && !owner->overlaps(before))
                continue; // joined to the paragraph before
            const TextRange here = isWhole ? line
                                           : TextRange{std::max(line.begin, place.begin),
                                                       std::min(line.end, place.end)};
            const bool goesOn = isWrapped && !part.isEmpty() && !isParted(part.end, here.begin);
            if (!goesOn)
                finish();
            part = part.isEmpty() ? here : part.united(here);
            m_isCovered[size_t(number)] = true;
            m_owners[size_t(number)] = before;
        }
        finish();
    }

    /// Whether there is an empty line between two places.
    bool isParted(qsizetype end, qsizetype begin) const
    {
        return QStringView(m_after).sliced(end, begin - end).count(u'\n') > 1;
    }

    Reanchoring &m_reanchoring;
    const QString &m_before;
    const QString &m_after;
    std::vector<TextRange> m_lines; ///< of the new text that are not blank, without blanks around
    std::vector<bool> m_isCovered;  ///< a paragraph or something like it has the line
    /// The paragraph, heading ... that has become the line, where it was in the text before.
    std::vector<std::optional<TextRange>> m_owners;
    std::vector<StructureRange> m_ranges; ///< indices until they are finished
};

} // namespace

std::vector<StructureRange> correctedStructure(Reanchoring &reanchoring,
                                               const std::vector<StructureRange> &structure,
                                               const QString &before, const QString &after)
{
    CorrectedStructure corrected(reanchoring, before, after);
    for (const StructureRange &range : structure)
        corrected.carry(range);
    return corrected.finished();
}

} // namespace app
