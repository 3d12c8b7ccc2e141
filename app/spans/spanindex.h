#pragma once

#include "storage/records/textrange.h"

#include <vector>

namespace app {

/// Finds which spans cover a stretch of text. Spans may nest and overlap in any way; empty ones are
/// not kept. A span is known by the number the caller gave it.
class SpanIndex
{
public:
    struct Span
    {
        storage::TextRange range;
        int id = 0;
        int lane = 0; ///< see lanes.h

        bool operator==(const Span &) const = default;
    };

    SpanIndex() = default;
    explicit SpanIndex(std::vector<Span> spans);

    /// All spans by begin, longest first.
    const std::vector<Span> &spans() const { return m_spans; }

    void insert(const Span &span);
    /// Forgets the span of that range and id; false where there is none.
    bool erase(storage::TextRange range, int id);

    /// Calls @p visit with every span that overlaps @p range, by begin, longest first.
    template<typename Visit>
    void visitOverlapping(storage::TextRange range, Visit &&visit) const
    {
        if (!m_spans.empty() && !range.isEmpty())
            visitNode(int(m_furthestEnds.size()) - 1, 0, beginsBefore(range.end), range.begin,
                      visit);
    }
    std::vector<Span> overlapping(storage::TextRange range) const;

    /// By begin, longest first, then by id.
    static bool isBefore(const Span &a, const Span &b);

private:
    static constexpr size_t fanOut = 32;

    size_t beginsBefore(qsizetype position) const;
    void updateEndsFrom(size_t changed);

    template<typename Visit>
    void visitNode(int level, size_t node, size_t count, qsizetype begin, Visit &visit) const
    {
        if (m_furthestEnds[size_t(level)][node] <= begin)
            return;
        if (level == 0) {
            const size_t last = std::min((node + 1) * fanOut, count);
            for (size_t i = node * fanOut; i < last; ++i) {
                if (m_spans[i].range.end > begin)
                    visit(m_spans[i]);
            }
            return;
        }
        size_t spansPerChild = fanOut;
        for (int below = 1; below < level; ++below)
            spansPerChild *= fanOut;
        const size_t last = std::min((node + 1) * fanOut, m_furthestEnds[size_t(level - 1)].size());
        for (size_t child = node * fanOut; child < last && child * spansPerChild < count; ++child)
            visitNode(level - 1, child, count, begin, visit);
    }

    std::vector<Span> m_spans; ///< by isBefore
    /// m_furthestEnds[0][k]: greatest end among the k-th 32 spans; each level sums up the one below
    /// in the same way, the last has one entry.
    std::vector<std::vector<qsizetype>> m_furthestEnds;
};

} // namespace app
