#pragma once

#include "app/spans/spanindex.h"

#include <vector>

namespace app {

// A lane is one of the lines under the text, counted from the text downwards. A span keeps its lane
// over its whole length, two spans that overlap never share one, and the spans of a group have the
// same lane wherever that is possible.

/// Gives every span the lowest lane that is free, in O(n log n) however many lie over each other.
/// Longer spans lie closer to the text where they begin together. @p spans are sorted by
/// SpanIndex::isBefore. @p groups says by id which spans belong together, with small numbers from
/// 1; 0 or nothing: alone.
void assignLanes(std::vector<SpanIndex::Span> &spans, const std::vector<int> &groups = {});

/// Gives the spans of one group lanes that are free among @p placed, of which none has to move. The
/// lane that a span of @p group has already is kept where it is free; -1: none is wanted.
void chooseLanes(const SpanIndex &placed, std::vector<SpanIndex::Span> &group);

} // namespace app
