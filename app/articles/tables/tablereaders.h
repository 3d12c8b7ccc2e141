#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"
#include "app/articles/tables/articletable.h"

namespace app {

/// The table of a file of any of the three kinds, for the window to show and to map.
storage::Result<ArticleTable> articleTableOf(const GivenFile &file);

/// Whether a file is a table of articles: it has a row of names, of which one is the text's or the
/// title's, and rows of as many cells. A file that is called .csv, .xlsx or .jsonl is taken for a
/// table even without one, so that the analyst learns what is missing.
bool isDelimitedFile(const GivenFile &file);
bool isWorkbookFile(const GivenFile &file);
bool isJsonFile(const GivenFile &file);

/// The articles of its rows, by a guessed mapping.
ParsedArticles readDelimited(const GivenFile &file);
ParsedArticles readWorkbook(const GivenFile &file);
ParsedArticles readJson(const GivenFile &file);

} // namespace app
