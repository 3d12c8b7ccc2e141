#pragma once

#include "app/articles/htmltree.h"

namespace app {

/// Where in a page its article is.
struct HtmlContent
{
    HtmlNode *body =
        nullptr; ///< the smallest element with nearly all of the article's running text
    HtmlNode *scope = nullptr;    ///< the smallest element with the headline and the body
    HtmlNode *headline = nullptr; ///< what shows the article's title; may be missing
};

/// Marks what is hidden, and menus, advertising, comments, teasers and the like, as left out;
/// counts running text (htmlprose.h); and finds the article.
HtmlContent findContent(HtmlTree &tree, const QString &title);

} // namespace app
