#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/tables/articletable.h"

#include <QStringView>

namespace app {

/// Reads a table of values between commas, semicolons, tabs or bars; which of them is found out
/// from its first rows, or from a line "sep=;" as Excel knows it. Cells may have line ends between
/// quotation marks; a mark inside a cell that is not doubled stands for itself.
///
/// The columns are named by the first row, or by their numbers where that is data itself.
///
/// A row with more cells than there are columns, and a mark that is never closed, are among
/// ArticleTable::errors. FormatBroken, FileTooLarge.
storage::Result<ArticleTable> delimitedTableOf(const QString &fileName, QStringView text);

/// The same of the first rows only, to find out what a file is.
storage::Result<ArticleTable> beginOfDelimitedTable(const QString &fileName, QStringView text);

} // namespace app
