#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

#include <QString>

namespace app {

/// Whether @p document is a delivery of ProQuest: "Document 1 of 20" or lines of underscores
/// between articles, and labels before each paragraph ("Full text:", "ProQuest document ID:").
bool isProQuest(const ArticleBlocks &document);
/// Whether @p line is one drawn across the page, as stands between articles.
bool isLineOfProQuest(QStringView line);
/// Whether @p line begins with one of its labels, "Publication title: The Northern Post".
bool isLabelOfProQuest(QStringView line);
/// Never empty where isProQuest() said yes.
ParsedArticles articlesOfProQuest(const ArticleBlocks &document, const QString &fileName);

/// The same for a text file or a saved page.
bool isProQuestFile(const GivenFile &file);
ParsedArticles readProQuest(const GivenFile &file);

} // namespace app
