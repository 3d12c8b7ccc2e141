#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/parsedarticle.h"
#include "storage/records/article.h"

#include <vector>

namespace app {

/// What a file of running text holds, in whatever format: its blocks, and what the format itself
/// says about the whole (its properties, its front matter).
struct Document
{
    ArticleBlocks blocks;
    storage::ArticleMetadata metadata;
    std::vector<ArticleWarning> warnings;
};

/// Takes the document for one article: finds its title, byline, dateline and caption where the
/// blocks do not say them, states what they and the lines at the edges say, and makes the text of
/// record.
ParsedArticle articleOf(Document document);

} // namespace app
