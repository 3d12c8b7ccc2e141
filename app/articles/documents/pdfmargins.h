#pragma once

#include "app/articles/documents/pdfpages.h"

namespace app {

/// Takes running heads, running feet and page numbers out of @p text: lines near the upper or the
/// lower edge whose words, digits aside, stand at the same height of another page.
void removeMargins(PdfText &text);

/// The words of a page in rows from top to bottom, each from left to right, as indices into @p
/// words. Words of neighbouring columns share a row.
std::vector<std::vector<size_t>> rowsOf(const std::vector<PdfWord> &words);

} // namespace app
