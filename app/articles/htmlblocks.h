#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/htmlcontent.h"
#include "storage/records/article.h"

#include <QUrl>

namespace app {

/// The article as blocks: its headline and what belongs to it, then its body. @p title is what the
/// page calls itself. States in @p metadata what readers see of author and date. Addresses are made
/// absolute with @p base.
ArticleBlocks blocksOf(const HtmlContent &content, const QString &title, const QUrl &base,
                       storage::ArticleMetadata &metadata);

} // namespace app
