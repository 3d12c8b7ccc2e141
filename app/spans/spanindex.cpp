#include "app/spans/spanindex.h"

#include <algorithm>
#include <tuple>

namespace app {

using storage::TextRange;

SpanIndex::SpanIndex(std::vector<Span> spans) : m_spans(std::move(spans))
{
    std::erase_if(m_spans, [](const Span &span) { return span.range.isEmpty(); });
    if (!std::is_sorted(m_spans.begin(), m_spans.end(), isBefore))
        std::sort(m_spans.begin(), m_spans.end(), isBefore);
    updateEndsFrom(0);
}

bool SpanIndex::isBefore(const Span &a, const Span &b)
{
    return std::tuple(a.range.begin, -a.range.end, a.id) <
           std::tuple(b.range.begin, -b.range.end, b.id);
}

void SpanIndex::insert(const Span &span)
{
    if (span.range.isEmpty())
        return;
    const auto at = std::upper_bound(m_spans.begin(), m_spans.end(), span, isBefore);
    const auto position = size_t(at - m_spans.begin());
    m_spans.insert(at, span);
    updateEndsFrom(position);
}

bool SpanIndex::erase(TextRange range, int id)
{
    const Span wanted{range, id, 0};
    const auto at = std::lower_bound(m_spans.begin(), m_spans.end(), wanted, isBefore);
    if (at == m_spans.end() || at->range != range || at->id != id)
        return false;
    const auto position = size_t(at - m_spans.begin());
    m_spans.erase(at);
    updateEndsFrom(position);
    return true;
}

std::vector<SpanIndex::Span> SpanIndex::overlapping(TextRange range) const
{
    std::vector<Span> found;
    visitOverlapping(range, [&found](const Span &span) { found.push_back(span); });
    return found;
}

size_t SpanIndex::beginsBefore(qsizetype position) const
{
    const auto first =
        std::lower_bound(m_spans.begin(), m_spans.end(), position,
                         [](const Span &span, qsizetype p) { return span.range.begin < p; });
    return size_t(first - m_spans.begin());
}

void SpanIndex::updateEndsFrom(size_t changed)
{
    size_t level = 0;
    size_t below = m_spans.size();
    do {
        if (m_furthestEnds.size() == level)
            m_furthestEnds.emplace_back();
        std::vector<qsizetype> &ends = m_furthestEnds[level];
        const size_t count = (below + fanOut - 1) / fanOut;
        ends.resize(count);
        changed /= fanOut;
        for (size_t node = changed; node < count; ++node) {
            qsizetype furthest = 0;
            const size_t last = std::min(below, (node + 1) * fanOut);
            for (size_t i = node * fanOut; i < last; ++i) {
                const qsizetype end =
                    level == 0 ? m_spans[i].range.end : m_furthestEnds[level - 1][i];
                furthest = std::max(furthest, end);
            }
            ends[node] = furthest;
        }
        below = count;
        ++level;
    } while (below > 1);
    m_furthestEnds.resize(level);
}

} // namespace app
