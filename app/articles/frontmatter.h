#pragma once

#include "storage/records/article.h"

#include <QString>

namespace app {

/// What a clipped article says about itself before its text: YAML between lines of "---", as web
/// clippers and note programs write it, or "Title:", "URL Source:", "Published Time:" and "Markdown
/// Content:" lines.
struct FrontMatter
{
    qsizetype length = 0; ///< UTF-16 units to skip before the text begins; 0: there is none
    storage::ArticleMetadata metadata;
};

FrontMatter frontMatterOf(const QString &text);

} // namespace app
