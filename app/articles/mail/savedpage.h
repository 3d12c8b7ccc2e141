#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/mail/mailpart.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// Reads a page that a browser saved in one file (MHTML), whatever is missing at its end. The
/// moment of saving is not when the article was published, and is not read.
ParsedArticles readSavedPage(const GivenFile &file);
bool isSavedPage(const GivenFile &file);

/// The part of a page and its pictures that is the page, or null: what `start` names, else the
/// first that is HTML, else the first.
const MailPart *rootOf(const MailPart &related);

} // namespace app
