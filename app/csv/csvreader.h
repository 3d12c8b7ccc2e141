#pragma once

#include "storage/result.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace app {

/// A row of CSV, with the number of the line on which it begins, counted from 1.
struct CsvRecord
{
    qsizetype line = 1;
    QStringList cells;

    bool operator==(const CsvRecord &) const = default;
};

/// Takes CSV apart as RFC 4180 has it; lines may end with LF, CR or CRLF, and empty ones are left
/// out. FormatBroken with its place where a quotation mark is not closed or text follows a closing
/// one.
storage::Result<std::vector<CsvRecord>> csvRecords(QStringView text, QChar separator = u',');

} // namespace app
