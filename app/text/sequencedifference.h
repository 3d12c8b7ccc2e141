#pragma once

#include "storage/records/textrange.h"

#include <span>
#include <vector>

namespace app {

/// A stretch of one sequence that stands in the place of a stretch of another; one of them may be
/// empty. What the numbers count (places in a list, indices into a string) is said where they come
/// from.
struct Change
{
    storage::TextRange left;
    storage::TextRange right;

    bool operator==(const Change &) const = default;
};

/// How much work comparing may still do, in single comparisons. What several calls are given
/// together bounds them together.
struct ComparingBudget
{
    qint64 steps = 40'000'000; ///< a fraction of a second
};

/// Where two sequences of numbers differ: the changes in ascending order, with at least one equal
/// number on both sides between two of them. Replacing each left stretch by its right one makes
/// @p right of @p left, always.
///
/// The changes leave out and put in as few numbers as can be (Myers 1986, "An O(ND) difference
/// algorithm and its variations", in linear space), unless @p budget is used up or two stretches
/// differ in more than 4,000 places: then numbers that occur once in both serve as anchors, and
/// what has none becomes one change. Takes memory in proportion to the sequences.
std::vector<Change> changesBetween(std::span<const qint32> left, std::span<const qint32> right,
                                   ComparingBudget &budget);

} // namespace app
