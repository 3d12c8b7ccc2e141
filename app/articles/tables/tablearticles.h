#pragma once

#include "app/articles/parsedarticle.h"
#include "app/articles/tables/articletable.h"
#include "app/articles/tables/columnmapping.h"

namespace app {

/// One article for each row of @p table, with its place ("row 7"); then the rows that could not be
/// read. A cell of text stays as it is, one of HTML becomes text. The title stands above the text
/// unless the text begins with it.
///
/// Where no column is text, but one is the title, articles have the title only, with the warning
/// OnlyMetadata: lists of articles, whose texts are elsewhere. Without either: ColumnMissing, whose
/// detail names the columns. UnpacksTooLarge where the texts together are far larger than any file
/// may be.
ParsedArticles articlesOfTable(const ArticleTable &table, const ColumnMapping &mapping,
                               const QString &fileName);

} // namespace app
