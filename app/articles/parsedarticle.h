#pragma once

#include "app/articles/articlereader.h"
#include "app/articles/tables/readtable.h"
#include "storage/records/article.h"
#include "storage/result.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

namespace app {

/// What one format's reader makes of a text.
struct ParsedArticle
{
    QString text;
    std::vector<storage::StructureRange> structure; ///< by begin, longest first
    storage::ArticleMetadata metadata;
    std::vector<ArticleWarning> warnings;
    QString place; ///< where in its file, as ReadArticle::place
    /// What the article is, where the reader of its file finds out more than the file's kind: a
    /// Word document from an archive of newspapers.
    std::optional<ArticleFormat> format;
};

/// The articles of a file in their order; an error stands for one that could not be read, or says
/// what is wrong with the file as a whole (ArchiveIncomplete).
using ParsedArticles = std::vector<storage::Result<ParsedArticle>>;

/// The same with the tables that the articles are rows of.
struct ParsedFile
{
    ParsedArticles articles;
    ReadTables tables;
};

/// Puts @p value into the column @p column of @p metadata with its origin, unless the value is
/// empty or a better source has spoken already: callers go from the best source to the worst.
void state(storage::ArticleMetadata &metadata, QLatin1StringView column, const QString &value,
           const QString &origin);

/// "en_us" -> "en-US"; empty where @p stated is no BCP 47 tag.
QString languageTag(const QString &stated);

/// @p stated where it is an absolute http(s) address, else empty.
QString webAddress(const QString &stated);

} // namespace app
