#include "app/articles/tables/articletable.h"

namespace app {

using storage::Error;
using storage::ErrorCode;

Error errorOfColumns(const QString &fileName, qsizetype row)
{
    return {ErrorCode::FormatBroken, fileName, placeOfRow(row), tooManyColumns};
}

Error errorOfRows(const QString &fileName)
{
    return {ErrorCode::FileTooLarge, fileName, {}, tooManyRows};
}

} // namespace app
