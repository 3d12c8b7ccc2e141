#pragma once

#include "app/articles/htmltree.h"
#include "storage/records/article.h"

#include <QString>

namespace app {

/// What a page says about its article where readers do not see it: JSON-LD, then OpenGraph and its
/// relatives, then plain `<meta>`, the canonical link and the page's language.
struct HtmlMetadata
{
    storage::ArticleMetadata metadata;
    QString articleBody; ///< the whole text, where JSON-LD has it
    QString pageTitle;   ///< of `<title>`, without the name of the site
    QString wholeTitle;  ///< of `<title>`, as it is
};

HtmlMetadata metadataOf(HtmlTree &tree);

/// "By Jane Doe on June 3, 2020" -> "Jane Doe"
QString withoutBy(const QString &author);

/// "Ben Okafor, NSN", "Ben Okafor, Staff Writer" -> "Ben Okafor"
QString withoutPost(const QString &author);

} // namespace app
