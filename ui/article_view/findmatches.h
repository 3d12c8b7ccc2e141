#pragma once

#include "storage/records/textrange.h"

#include <algorithm>
#include <vector>

namespace ui {

/// What a search found in the article, for drawing. Positions are indices into the string.
struct FindMatches
{
    std::vector<storage::TextRange> ranges; ///< in order, none overlaps another
    storage::TextRange current;             ///< empty: none of them

    /// Calls @p visit with each match that overlaps @p range. O(log n + visited).
    template<typename Visit>
    void visitOverlapping(storage::TextRange range, Visit &&visit) const
    {
        auto match = std::upper_bound(
            ranges.begin(), ranges.end(), range.begin,
            [](qsizetype begin, storage::TextRange each) { return begin < each.end; });
        for (; match != ranges.end() && match->begin < range.end; ++match)
            visit(*match);
    }
    bool overlaps(storage::TextRange range) const
    {
        bool isAny = false;
        visitOverlapping(range, [&isAny](storage::TextRange) { isAny = true; });
        return isAny;
    }
    /// Whether a match begins in @p range.
    bool beginsIn(storage::TextRange range) const
    {
        const auto match = std::lower_bound(
            ranges.begin(), ranges.end(), range.begin,
            [](storage::TextRange each, qsizetype begin) { return each.begin < begin; });
        return match != ranges.end() && match->begin < range.end;
    }
};

} // namespace ui
