#pragma once

#include "app/articles/archives/nexislabels.h"
#include "app/articles/articleblocks.h"
#include "app/articles/parsedarticle.h"

#include <QString>

namespace app {

/// Where one article stands in a delivery: its blocks, without the line that parts it from
/// the next.
struct NexisChunk
{
    size_t begin = 0;
    size_t end = 0;
    QString place;
};

/// Whether Nexis says in the article's place that it could not deliver it.
bool isFailureOfNexis(const ArticleBlocks &document, const NexisChunk &chunk);

/// Reads one article: publisher, date, headline and labels above its text, the labels below it.
ParsedArticle articleOfNexis(const ArticleBlocks &document, const NexisChunk &chunk,
                             NexisLayout layout);

} // namespace app
