#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/htmltree.h"

namespace app {

/// What the names of an element say that its text is.
enum class Part { Text, Byline, Date, Standfirst, Caption };
Part partOf(const HtmlNode &node);

/// Lines that pages put between an article's paragraphs.
bool isFurniture(const ArticleBlock &block);
/// A list of nothing but links, such as of other articles.
bool isLinkList(const HtmlNode &list);
/// A figure in which all words are about its picture.
bool isPicture(const HtmlNode &figure);
/// A table that shows data, not one that a page is laid out with.
bool isDataTable(const HtmlNode &table);

} // namespace app
