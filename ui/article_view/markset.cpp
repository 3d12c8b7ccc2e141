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
    m_given = std::move(marks);
    m_styleOf.reserve(m_given.size());
    std::vector<SpanIndex::Span> spans;
    spans.reserve(m_given.size());
    const MarkKind *last = nullptr;
    quint16 style = 0;
    for (Mark &mark : m_given) {
        if (mark.kind.get() != last)
            style = styleNumber(mark.kind);
        last = mark.kind.get();
        mark.range = map.toUtf16(mark.range);
        m_styleOf.push_back(style);
        spans.push_back({mark.range, int(spans.size()), 0});
    }

    m_parts.grow(m_given.size(), annotations());
    for (auto number = int(m_given.size()) - 1; number >= 0; --number)
        m_parts.prepend(number, annotations());
    std::vector<int> groups;
    for (int number = 0; number < int(spans.size()); ++number) {
        if (m_parts.next(number) < 0)
            continue;
        groups.resize(spans.size());
        for (int part = number; part >= 0 && groups[size_t(part)] == 0; part = m_parts.next(part))
            groups[size_t(part)] = number + 1;
    }

    if (!std::is_sorted(spans.begin(), spans.end(), SpanIndex::isBefore))
        std::sort(spans.begin(), spans.end(), SpanIndex::isBefore);
    app::assignLanes(spans, groups);
    m_index = SpanIndex(std::move(spans));
}

void MarkSet::replace(AnnotationId annotation, std::vector<Mark> marks, const app::TextMap &map)
{
    // A mark that only changed its look or its edges stays on its line.
    std::unordered_map<storage::Id<storage::Span>, int> formerLanes;
    int firstLane = -1;
    const std::vector<qint64> former = partsOf(annotation);
    m_parts.forget(annotation, annotations());
    for (const qint64 number : former) {
        Mark &old = markAt(size_t(number));
        m_index.visitOverlapping(old.range, [&](const SpanIndex::Span &span) {
            if (span.id == number)
                formerLanes[old.span] = span.lane;
        });
        if (firstLane < 0 && !old.range.isEmpty())
            firstLane = formerLanes[old.span];
        m_index.erase(old.range, int(number));
        old = {};
        m_unused.push_back(size_t(number));
    }

    std::vector<SpanIndex::Span> group;
    for (Mark &mark : marks) {
        const auto kept = formerLanes.find(mark.span);
        const int lane = kept == formerLanes.end() ? firstLane : kept->second;
        const size_t number = add(std::move(mark), map);
        group.push_back({markAt(number).range, int(number), lane});
    }
    m_parts.grow(m_styleOf.size(), annotations());
    for (auto part = group.rbegin(); part != group.rend(); ++part)
        m_parts.prepend(part->id, annotations());
    app::chooseLanes(m_index, group);
    for (const SpanIndex::Span &span : group)
        m_index.insert(span);
}

std::vector<qint64> MarkSet::partsOf(AnnotationId annotation) const
{
    std::vector<qint64> parts;
    for (int part = m_parts.first(annotation, annotations()); part >= 0; part = m_parts.next(part))
        parts.push_back(part);
    return parts;
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

size_t MarkSet::add(Mark mark, const app::TextMap &map)
{
    const quint16 style = styleNumber(mark.kind);
    mark.range = map.toUtf16(mark.range);
    if (m_unused.empty()) {
        m_added.push_back(std::move(mark));
        m_styleOf.push_back(style);
        return m_styleOf.size() - 1;
    }
    const size_t number = m_unused.back();
    m_unused.pop_back();
    markAt(number) = std::move(mark);
    m_styleOf[number] = style;
    return number;
}

quint16 MarkSet::styleNumber(const std::shared_ptr<const MarkKind> &kind)
{
    if (const auto known = m_styleOfKind.find(kind); known != m_styleOfKind.end())
        return known->second;
    const auto same = std::find(m_styles.begin(), m_styles.end(), kind->style);
    const auto number = quint16(same - m_styles.begin());
    if (same == m_styles.end())
        m_styles.push_back(kind->style);
    m_styleOfKind.emplace(kind, number);
    return number;
}

} // namespace ui
