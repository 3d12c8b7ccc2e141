#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// Reads ninjs 1 to 3: one item, a list of them, or one a line. FormatBroken, NoText.
ParsedArticles readNinjs(const GivenFile &file);
bool isNinjs(const GivenFile &file);

} // namespace app
