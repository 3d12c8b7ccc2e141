#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/tables/articletable.h"

namespace app {

/// An Excel workbook (xlsx, xlsm), by its content.
bool isWorkbook(const GivenFile &file);

/// The first sheet that has rows. Dates, which Excel keeps as numbers of days, become ISO 8601;
/// of a formula its last result counts. The columns are named as those of delimitedTableOf().
/// FormatBroken, FileEncrypted, UnpacksTooLarge, FileTooLarge.
storage::Result<ArticleTable> workbookTableOf(const GivenFile &file);

} // namespace app
