#pragma once

#include "app/articles/parsedarticle.h"

namespace app {

/// Reads plain text. The text of record is @p text itself; only structure is found in it:
/// paragraphs at empty lines, or at line ends where the lines are not merely wrapped; a title,
/// byline, caption and dateline where the wording is certain.
ParsedArticle readPlainText(const QString &text);

} // namespace app
