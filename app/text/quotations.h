#pragma once

#include "storage/records/textrange.h"

#include <QStringView>

#include <vector>

namespace app {

// Quotations in every style of marks: "straight" and 'single', “curly”, „German“, ‚German‘,
// ”Swedish”, «French», »German«, ‹single›, 「Japanese」, ''typed'' and ``typed'', nested in any
// way. An apostrophe is no mark. A quotation never leaves its line, which is a paragraph here:
// where it goes on in the next paragraph, which then opens it again, it ends with its paragraph.
// Nothing farther than some thousand characters away is looked at.

struct Quotation
{
    storage::TextRange whole;  ///< with its marks
    storage::TextRange inside; ///< without them and the blanks next to them

    bool operator==(const Quotation &) const = default;
};

/// The quotations around @p range with their marks, the innermost first.
std::vector<Quotation> quotationsAround(QStringView text, storage::TextRange range);

/// The quotations that @p range lies in or touches, in all of its lines, by begin, longest first.
/// Here a quotation whose closing mark is missing goes to the end of the line that it begins, or to
/// the closing mark in a later line of @p range.
std::vector<Quotation> quotationsIn(QStringView text, storage::TextRange range);

/// The innermost quotation around the character at @p index, with its marks; empty where there is
/// none.
storage::TextRange quotationAt(QStringView text, qsizetype index);

} // namespace app
