#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// An EPUB, by its content.
bool isEpub(const GivenFile &file);

/// One article, or one for each page of the book with a heading of its own and 80 words or more,
/// where there are several such pages: the issues of newspapers and magazines are made so. Pages
/// without a heading go on with the article before them; what stands before the first, and short
/// pages such as the lists of a section's articles, are left out (PartsLeftOut).
///
/// FormatBroken, FileEncrypted, UnpacksTooLarge.
ParsedArticles readEpub(const GivenFile &file);

} // namespace app
