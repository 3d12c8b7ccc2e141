#include "app/spans/lanes.h"

#include <algorithm>
#include <unordered_map>

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

void assignLanes(std::vector<SpanIndex::Span> &spans)
{
    std::vector<qsizetype> laneEnds;
    std::unordered_map<qint64, int> laneOfGroup;
    for (SpanIndex::Span &span : spans) {
        if (span.range.isEmpty())
            continue;
        const auto isFree = [&](qsizetype end) { return end <= span.range.begin; };
        const auto known = span.group ? laneOfGroup.find(span.group) : laneOfGroup.end();
        if (known != laneOfGroup.end() && isFree(laneEnds[size_t(known->second)])) {
            span.lane = known->second;
        } else {
            const auto free = std::find_if(laneEnds.begin(), laneEnds.end(), isFree);
            span.lane = int(free - laneEnds.begin());
            if (free == laneEnds.end())
                laneEnds.push_back(0);
            if (span.group)
                laneOfGroup.emplace(span.group, span.lane);
        }
        laneEnds[size_t(span.lane)] = span.range.end;
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
