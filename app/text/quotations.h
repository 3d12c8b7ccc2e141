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

/// The innermost quotation around the character at @p index, with its marks; empty where there is
/// none.
storage::TextRange quotationAt(QStringView text, qsizetype index);

} // namespace app
