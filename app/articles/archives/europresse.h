#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// Whether the file is a page of articles that Europresse delivers. What is what stands in the
/// names of the page's elements alone, so that only pages are read.
bool isEuropresseFile(const GivenFile &file);
ParsedArticles readEuropresse(const GivenFile &file);

} // namespace app
