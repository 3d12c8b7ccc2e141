#include "app/spans/lanes.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <queue>
#include <utility>

namespace app {

using storage::TextRange;

namespace {

/// Which lanes are taken somewhere, by number.
class TakenLanes
{
public:
    void add(int lane)
    {
        if (size_t(lane) >= m_taken.size())
            m_taken.resize(size_t(lane) + 1);
        m_taken[size_t(lane)] = true;
    }
    bool isFree(int lane) const { return size_t(lane) >= m_taken.size() || !m_taken[size_t(lane)]; }
    int firstFree(int wanted) const
    {
        if (wanted >= 0 && isFree(wanted))
            return wanted;
        return int(std::find(m_taken.begin(), m_taken.end(), false) - m_taken.begin());
    }

private:
    std::vector<bool> m_taken;
};

/// Which lanes could be taken again, by number: a set of bits, of which the lowest is asked for.
class FreeLanes
{
public:
    bool isEmpty() const { return m_count == 0; }
    bool contains(int lane) const
    {
        return wordOf(lane) < m_words.size() && (m_words[wordOf(lane)] & bitOf(lane)) != 0;
    }
    void add(int lane)
    {
        if (wordOf(lane) >= m_words.size())
            m_words.resize(wordOf(lane) + 1);
        m_words[wordOf(lane)] |= bitOf(lane);
        m_first = std::min(m_first, wordOf(lane));
        ++m_count;
    }
    void remove(int lane)
    {
        if (!contains(lane))
            return;
        m_words[wordOf(lane)] &= ~bitOf(lane);
        --m_count;
    }
    int lowest()
    {
        while (m_words[m_first] == 0)
            ++m_first;
        return int(m_first * 64) + std::countr_zero(m_words[m_first]);
    }

private:
    static size_t wordOf(int lane) { return size_t(lane) / 64; }
    static quint64 bitOf(int lane) { return quint64(1) << (size_t(lane) % 64); }

    std::vector<quint64> m_words;
    size_t m_first = 0; ///< no word before it has a bit
    int m_count = 0;
};

bool overlapEachOther(const std::vector<SpanIndex::Span> &byBegin)
{
    qsizetype end = 0;
    for (const SpanIndex::Span &span : byBegin) {
        if (span.range.begin < end)
            return true;
        end = std::max(end, span.range.end);
    }
    return false;
}

} // namespace

void assignLanes(std::vector<SpanIndex::Span> &spans, const std::vector<int> &groups)
{
    FreeLanes free;
    int lanes = 0;
    // The lanes in use, the one that ends first at the front.
    std::priority_queue<std::pair<qsizetype, int>, std::vector<std::pair<qsizetype, int>>,
                        std::greater<>>
        ends;
    std::vector<int> laneOfGroup;
    for (SpanIndex::Span &span : spans) {
        if (span.range.isEmpty())
            continue;
        for (; !ends.empty() && ends.top().first <= span.range.begin; ends.pop())
            free.add(ends.top().second);
        const auto group = size_t(span.id) < groups.size() ? size_t(groups[size_t(span.id)]) : 0;
        if (group >= laneOfGroup.size())
            laneOfGroup.resize(std::max(group + 1, laneOfGroup.size() * 2), -1);
        int lane = group ? laneOfGroup[group] : -1;
        if (lane < 0 || !free.contains(lane))
            lane = free.isEmpty() ? lanes++ : free.lowest();
        free.remove(lane);
        if (group && laneOfGroup[group] < 0)
            laneOfGroup[group] = lane;
        span.lane = lane;
        ends.emplace(span.range.end, lane);
    }
}

void chooseLanes(const SpanIndex &placed, std::vector<SpanIndex::Span> &group)
{
    std::sort(group.begin(), group.end(), SpanIndex::isBefore);
    if (!overlapEachOther(group)) {
        TakenLanes taken;
        for (const SpanIndex::Span &span : group) {
            placed.visitOverlapping(span.range,
                                    [&](const SpanIndex::Span &other) { taken.add(other.lane); });
        }
        const int lane = group.empty() ? 0 : taken.firstFree(group.front().lane);
        for (SpanIndex::Span &span : group)
            span.lane = lane;
        return;
    }
    for (size_t i = 0; i < group.size(); ++i) {
        TakenLanes taken;
        placed.visitOverlapping(group[i].range,
                                [&](const SpanIndex::Span &other) { taken.add(other.lane); });
        for (size_t earlier = 0; earlier < i; ++earlier) {
            if (group[earlier].range.overlaps(group[i].range))
                taken.add(group[earlier].lane);
        }
        group[i].lane = taken.firstFree(group[i].lane);
    }
}

} // namespace app
