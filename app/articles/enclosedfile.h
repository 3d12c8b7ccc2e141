#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// The articles of a file that came within another one: of an archive, or attached to a mail. Each
/// has @p place before its own. NoText where it lies deeper than GivenFile::deepest.
ParsedFile articlesOfEnclosed(const GivenFile &file, const QString &place);

/// "message 2 of 5", "letter.docx" -> "message 2 of 5, letter.docx"
QString placeWithin(const QString &outer, const QString &inner);

} // namespace app
