#pragma once

#include "storage/records/codebook.h"
#include "storage/records/textrange.h"

#include <QColor>
#include <QString>

#include <algorithm>
#include <vector>

namespace ui {

/// A passage with a quiet dotted line below it: something that may be worth a mark.
struct CueLine
{
    storage::TextRange range;
    QColor colour; ///< invalid: the theme's

    bool operator==(const CueLine &) const = default;
};

/// A part of what is proposed now: its outline has the colour of @p style.
struct ProposedPart
{
    storage::TextRange range;
    storage::MarkStyle style;

    bool operator==(const ProposedPart &) const = default;
};

/// What the machine proposes in the article, for drawing. Positions are indices into the string.
struct Proposals
{
    struct Part
    {
        storage::TextRange range;
        QColor colour;
    };

    std::vector<CueLine> cues; ///< in order, none overlaps another
    std::vector<Part> parts;   ///< of the current one

    /// Calls @p visit with each cue that overlaps @p range. O(log n + visited).
    template<typename Visit>
    void visitCues(storage::TextRange range, Visit &&visit) const
    {
        auto cue = std::upper_bound(
            cues.begin(), cues.end(), range.begin,
            [](qsizetype begin, const CueLine &each) { return begin < each.range.end; });
        for (; cue != cues.end() && cue->range.begin < range.end; ++cue)
            visit(*cue);
    }
};

} // namespace ui
