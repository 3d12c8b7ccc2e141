#pragma once

#include "app/articles/tables/articletable.h"

#include <QStringView>

namespace app {

/// Reads a table of JSON objects: one a line (JSON Lines), a list of them, a single one, or an
/// object with a list of them in it ({"status": "ok", "articles": [...]}). The names of columns are
/// those of members; members of members have names with dots ("source.name"); lists of words stand
/// in one cell, separated by "; ".
///
/// Lines that are no objects are among ArticleTable::errors. FormatBroken, FileTooLarge.
storage::Result<ArticleTable> jsonTableOf(const QString &fileName, QStringView text);

/// The same of the first lines only where the file is JSON Lines, to find out what it is.
storage::Result<ArticleTable> beginOfJsonTable(const QString &fileName, QStringView text);

} // namespace app
