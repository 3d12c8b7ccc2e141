#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// Reads NewsML-G2, one news item or a message with several, and NewsML 1; packages, which only
/// point to other items, are passed over. FormatBroken, NoText.
ParsedArticles readNewsMl(const GivenFile &file);
bool isNewsMl(const GivenFile &file);

} // namespace app
