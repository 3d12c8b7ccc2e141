#pragma once

#include "app/articles/articleplaces.h"
#include "storage/result.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// A table as its file has it, whatever its columns mean.
struct ArticleTable
{
    struct Row
    {
        qsizetype number = 0; ///< counted from 1 with the row of names, as a spreadsheet counts
        QStringList cells;    ///< may be fewer than columns, never more
    };

    QStringList columns;
    std::vector<Row> rows; ///< without empty ones
    /// Rows that could not be read; their place is "row 7".
    std::vector<storage::Error> errors;
    qsizetype namesAt = 0; ///< the number of the row of names; 0: the columns are named otherwise
};

/// Far more than any table of articles has, far less than the machine.
inline constexpr qsizetype mostTableColumns = 1000;
inline constexpr qsizetype mostTableRows = 200'000;
/// After so many rows that cannot be read the rest need no naming.
inline constexpr size_t mostTableErrors = 1000;

/// What is wrong with a table as a whole: the details of FormatBroken, FileTooLarge and NoText.
inline constexpr QLatin1StringView tooManyColumns("too many columns");
inline constexpr QLatin1StringView tooManyRows("too many rows");
inline constexpr QLatin1StringView noRows("no rows");

storage::Error errorOfColumns(const QString &fileName, qsizetype row);
storage::Error errorOfRows(const QString &fileName);

} // namespace app
