#pragma once

#include <cstddef>
#include <vector>

namespace ui {

/// What turns one sorted list into another, as runs of rows to take out and to put in: for models
/// that read their rows anew and tell their views row by row.
struct RowDiff
{
    struct Run
    {
        int row = 0; ///< where the run begins when its turn comes, in this order
        int count = 0;
        int from = 0; ///< of rows put in: where they are in the new list
        bool isPutIn = false;
    };
    std::vector<Run> runs; ///< by row, downwards, so that each leaves the rows above it in place

    /// The runs from @p before to @p after, both sorted by @p less without equal rows.
    template<typename Row, typename Less>
    static RowDiff between(const std::vector<Row> &before, const std::vector<Row> &after, Less less)
    {
        RowDiff diff;
        size_t b = before.size();
        size_t a = after.size();
        while (b > 0 || a > 0) {
            if (b > 0 && (a == 0 || less(after[a - 1], before[b - 1]))) {
                const size_t end = b;
                while (b > 0 && (a == 0 || less(after[a - 1], before[b - 1])))
                    --b;
                diff.runs.push_back({int(b), int(end - b), 0, false});
            } else if (a > 0 && (b == 0 || less(before[b - 1], after[a - 1]))) {
                const size_t end = a;
                while (a > 0 && (b == 0 || less(before[b - 1], after[a - 1])))
                    --a;
                diff.runs.push_back({int(b), int(end - a), int(a), true});
            } else {
                --a;
                --b;
            }
        }
        return diff;
    }
};

} // namespace ui
