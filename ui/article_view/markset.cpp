#include "ui/article_view/markset.h"

#include "app/spans/lanes.h"

#include <algorithm>
#include <tuple>

namespace ui {

using app::SpanIndex;
using storage::TextRange;

void MarkSet::setAll(std::vector<Mark> marks, const app::TextMap &map)
{
    *this = {};
    for (Mark &mark : marks) {
        const AnnotationId annotation = mark.annotation;
        m_parts[annotation].push_back(add(std::move(mark), map));
    }

    std::vector<SpanIndex::Span> spans;
    spans.reserve(m_marks.size());
    for (size_t number = 0; number < m_marks.size(); ++number) {
        const AnnotationId annotation = m_marks[number].annotation;
        const bool isAlone = m_parts[annotation].size() == 1;
        spans.push_back({m_ranges[number], qint64(number), isAlone ? 0 : annotation.value, 0});
    }
    if (!std::is_sorted(spans.begin(), spans.end(), SpanIndex::isBefore))
        std::sort(spans.begin(), spans.end(), SpanIndex::isBefore);
    app::assignLanes(spans);
    m_index = SpanIndex(std::move(spans));
}

void MarkSet::replace(AnnotationId annotation, std::vector<Mark> marks, const app::TextMap &map)
{
    // A mark that only changed its look or its edges stays on its line.
    std::unordered_map<storage::Id<storage::Span>, int> formerLanes;
    int firstLane = -1;
    if (const auto old = m_parts.find(annotation); old != m_parts.end()) {
        for (const qint64 number : old->second) {
            m_index.visitOverlapping(m_ranges[size_t(number)], [&](const SpanIndex::Span &span) {
                if (span.id == number)
                    formerLanes[m_marks[size_t(number)].span] = span.lane;
            });
            if (firstLane < 0 && !m_ranges[size_t(number)].isEmpty())
                firstLane = formerLanes[m_marks[size_t(number)].span];
            m_index.erase(m_ranges[size_t(number)], number);
            m_marks[size_t(number)] = {};
            m_ranges[size_t(number)] = {};
            m_unused.push_back(number);
        }
        m_parts.erase(old);
    }
    if (marks.empty())
        return;

    std::vector<SpanIndex::Span> group;
    std::vector<qint64> &parts = m_parts[annotation];
    const qint64 groupId = marks.size() == 1 ? 0 : annotation.value;
    for (Mark &mark : marks) {
        const auto former = formerLanes.find(mark.span);
        const int lane = former == formerLanes.end() ? firstLane : former->second;
        const qint64 number = add(std::move(mark), map);
        parts.push_back(number);
        group.push_back({m_ranges[size_t(number)], number, groupId, lane});
    }
    app::chooseLanes(m_index, group);
    for (const SpanIndex::Span &span : group)
        m_index.insert(span);
}

const std::vector<qint64> &MarkSet::partsOf(AnnotationId annotation) const
{
    static const std::vector<qint64> none;
    const auto found = m_parts.find(annotation);
    return found == m_parts.end() ? none : found->second;
}

std::vector<qint64> MarkSet::at(qsizetype index) const
{
    std::vector<SpanIndex::Span> spans = m_index.overlapping({index, index + 1});
    std::sort(spans.begin(), spans.end(), [](const SpanIndex::Span &a, const SpanIndex::Span &b) {
        return std::tuple(a.range.length(), -a.range.begin, -a.id) <
               std::tuple(b.range.length(), -b.range.begin, -b.id);
    });
    std::vector<qint64> numbers;
    for (const SpanIndex::Span &span : spans)
        numbers.push_back(span.id);
    return numbers;
}

qint64 MarkSet::add(Mark mark, const app::TextMap &map)
{
    const TextRange range = map.toUtf16(mark.range);
    const int style = styleNumber(mark.style);
    if (!m_unused.empty()) {
        const qint64 number = m_unused.back();
        m_unused.pop_back();
        m_marks[size_t(number)] = std::move(mark);
        m_ranges[size_t(number)] = range;
        m_styleOf[size_t(number)] = style;
        return number;
    }
    m_marks.push_back(std::move(mark));
    m_ranges.push_back(range);
    m_styleOf.push_back(style);
    return qint64(m_marks.size()) - 1;
}

int MarkSet::styleNumber(const storage::MarkStyle &style)
{
    const auto known = std::find(m_styles.begin(), m_styles.end(), style);
    if (known == m_styles.end()) {
        m_styles.push_back(style);
        return int(m_styles.size()) - 1;
    }
    return int(known - m_styles.begin());
}

} // namespace ui
