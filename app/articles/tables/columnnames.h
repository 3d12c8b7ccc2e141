#pragma once

#include "app/articles/tables/articletable.h"

namespace app {

/// "Column 3": the name of a column that has none; @p column counts from 0.
QString nameOfColumn(qsizetype column);

/// Whether @p cells name a text or title and one more of what is known of articles.
bool isRowOfNames(const QStringList &cells);

/// Whether what stands in the row of names can be none: a sentence, a number, a date, an address,
/// and nothing that is known as a name.
bool startsWithData(const ArticleTable &table);

/// Gives every column a name of its own: "Column 3" to one without, "Text (2)" to the second of two
/// that are called Text. Where the table starts with data, its columns are called by their numbers,
/// and what was taken for names becomes its first row.
void nameColumns(ArticleTable &table);

/// Whether the columns of @p table are called by their numbers, all of them.
bool hasNumberedColumns(const ArticleTable &table);

} // namespace app
