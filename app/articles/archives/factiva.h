#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

#include <QString>

namespace app {

/// Whether @p document is a delivery of Factiva: fields with codes of two letters (HD, WC, PD ...
/// AN), or free paragraphs that end with the article's number ("Document
/// NEWSP00020190103ef13000ab").
bool isFactiva(const ArticleBlocks &document);
/// Whether @p line is the number of an article, "Document NEWSP00020190103ef13000ab".
bool isAccessionOfFactiva(QStringView line);
/// Never empty where isFactiva() said yes.
ParsedArticles articlesOfFactiva(const ArticleBlocks &document, const QString &fileName);

/// The same for a text file or a saved page.
bool isFactivaFile(const GivenFile &file);
ParsedArticles readFactiva(const GivenFile &file);

} // namespace app
