#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// Reads the text layer of a PDF as one article: columns one after the other, paragraphs whole over
/// columns and pages, without running heads and page numbers, with the page of every stretch. The
/// title is the largest text of the first page, or what the file calls its title where that stands
/// in the text. The day a PDF was made is not when its article was published, and is not read.
/// FileEncrypted, FormatBroken, ScannedPages, NoText.
ParsedArticles readPdf(const GivenFile &file);

bool isPdf(const GivenFile &file);

} // namespace app
