#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"
#include "app/articles/tables/articletable.h"

namespace app {

/// Whether a file is a table of articles: it has a row of names, of which one is the text's or the
/// title's, and rows of as many cells. A file that is called .csv, .xlsx or .jsonl is taken for a
/// table even without one, so that the analyst can say what its columns are.
bool isDelimitedFile(const GivenFile &file);
bool isWorkbookFile(const GivenFile &file);
bool isJsonFile(const GivenFile &file);

/// The articles of its rows, by what was told of its columns or by a guess.
ParsedFile readDelimited(const GivenFile &file);
ParsedFile readWorkbook(const GivenFile &file);
ParsedFile readJson(const GivenFile &file);

} // namespace app
