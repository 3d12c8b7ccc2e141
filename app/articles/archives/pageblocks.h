#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/htmltree.h"

#include <QLatin1StringView>

#include <vector>

namespace app {

/// All that a browser shows of @p element, as blocks, in its order; nothing is taken for a menu or
/// for advertising. White space is collapsed as browsers do. The cells of a table's row stand on
/// one line with tabs between them, unless they have paragraphs of their own. What is named as a
/// headline (class "enHeadline", "titreArticleVisu") is a heading.
///
/// documents/wholepage.h does the like for the pages of books, and is no substitute: it fills
/// DocumentBlocks, which know notes, numbered lists and tables of figures, whose cells it joins,
/// and which end at the length of a book. A delivery of 10,000 articles in one page is longer, and
/// its tables are layout.
ArticleBlocks blocksOfElement(const HtmlNode &element);
/// @p ends: where the blocks of each of @p elements end.
ArticleBlocks blocksOfElements(const std::vector<const HtmlNode *> &elements,
                               std::vector<size_t> *ends = nullptr);

/// Whether one of the element's classes is exactly @p name.
bool hasClass(const HtmlNode &node, QLatin1StringView name);

/// The elements below @p root of class @p name, or of tag @p tag, that are not inside another such,
/// in order.
std::vector<const HtmlNode *> elementsOfClass(const HtmlNode &root, QLatin1StringView name);
std::vector<const HtmlNode *> elementsOfTag(const HtmlNode &root, QLatin1StringView tag);

} // namespace app
