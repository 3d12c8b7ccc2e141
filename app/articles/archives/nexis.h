#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

#include <QString>

namespace app {

/// Whether @p document is a delivery of Nexis: of LexisNexis ("12 of 100 DOCUMENTS" above each
/// article) or of Nexis Uni and Lexis+ ("End of Document" below it), in English, German, French,
/// Spanish or Dutch.
bool isNexis(const ArticleBlocks &document);
/// Whether @p line is the like of "12 of 100 DOCUMENTS".
bool isSeparatorOfNexis(QStringView line);
/// Never empty where isNexis() said yes.
ParsedArticles articlesOfNexis(const ArticleBlocks &document, const QString &fileName);

/// The same for a text file or a saved page.
bool isNexisFile(const GivenFile &file);
ParsedArticles readNexis(const GivenFile &file);

} // namespace app
