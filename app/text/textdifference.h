#pragma once

#include "app/text/sequencedifference.h"

#include <QStringView>

#include <vector>

namespace app {

// How two versions of a text differ. Positions are indices into the strings, as in selection.h;
// TextMap makes code points of them. No change begins or ends within a surrogate pair or between a
// letter and a mark on it. Bounded for any two texts: some tenths of a second for a million
// characters; where texts have hardly anything in common, long stretches become one change.

/// The changes that make @p right of @p left, ascending: words, signs and blanks that were left
/// out, put in or replaced, as few as can be within paragraphs that are not the same. All that
/// stands outside of them is the same on both sides, character by character, so that a place there
/// can be carried over from one text to the other.
std::vector<Change> changesBetween(QStringView left, QStringView right);

/// One row of two texts side by side.
struct DifferenceRow
{
    enum class Kind { Same, Changed, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    storage::TextRange left;     ///< a paragraph with its line end; empty where OnlyRight
    storage::TextRange right;    ///< and where OnlyLeft: between the rows around it
    std::vector<Change> changes; ///< within a Changed row, as above

    bool operator==(const DifferenceRow &) const = default;
};

/// Two texts paragraph by paragraph: the rows cover both of them, in order and without gaps.
/// Paragraphs with empty lines after them count as one piece with these. Of paragraphs that are not
/// the same, those are set side by side that share at least a third of their words, so that as much
/// as can be is; others stand alone, the left ones first.
std::vector<DifferenceRow> sideBySide(QStringView left, QStringView right);

} // namespace app
