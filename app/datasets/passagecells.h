#pragma once

#include "app/csv/csvrow.h"
#include "app/text/utf8text.h"
#include "storage/records/textrange.h"

#include <string>
#include <vector>

namespace app {

/// Writes the four cells that a passage has in every table: its quote, where it starts and ends,
/// and its fragments, "begin-end;begin-end" in code points.
class PassageCells
{
public:
    /// @p ranges are put in order. Four empty cells where there is none.
    void write(CsvRow &row, std::vector<storage::TextRange> &ranges, const Utf8Text &text);

private:
    std::string m_quote; // kept, for a table has many passages
    std::string m_fragments;
};

} // namespace app
