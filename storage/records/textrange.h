#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace storage {

/// A half-open stretch of an article's text, counted in Unicode code points.
///
/// Code points are what SQLite's substr(), Python and R count. Only a view works in UTF-16;
/// app::TextMap converts.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype position) const { return begin <= position && position < end; }
    bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
    TextRange united(TextRange other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    auto operator<=>(const TextRange &) const = default;
};

} // namespace storage
