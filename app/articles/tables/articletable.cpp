#include "app/articles/tables/articletable.h"

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;

Error tooManyColumns(const QString &fileName, qsizetype row)
{
    return {ErrorCode::FormatBroken, fileName, placeOfRow(row),
            u"more than %1 columns"_s.arg(mostTableColumns)};
}

Error tooManyRows(const QString &fileName)
{
    return {ErrorCode::FileTooLarge, fileName, {}, u"more than %1 rows"_s.arg(mostTableRows)};
}

} // namespace app
