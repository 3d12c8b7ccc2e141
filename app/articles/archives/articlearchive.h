#pragma once

#include "app/articles/document.h"
#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

#include <QString>

#include <optional>

namespace app {

/// The articles of @p document, in their order, where it is what a news archive delivers (ProQuest,
/// Factiva or Nexis); nothing where it is not. Each says in ParsedArticle::format which. An error
/// ArchiveIncomplete follows the articles where the archive says that it has more or fewer.
///
/// @p fileName is for messages only.
std::optional<ParsedArticles> articlesOfArchive(const Document &document, const QString &fileName);

/// The articles of @p document, or the one that it is where it is no archive.
ParsedArticles articlesOf(Document document, const QString &fileName);

/// A text file or a saved page as a document: all of it, with nothing taken for a menu.
Document documentOfWholeFile(const GivenFile &file);

} // namespace app
