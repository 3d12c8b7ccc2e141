#pragma once

#include "app/articles/htmltree.h"

namespace app {

/// What tags, attributes and names say that an element of a page is.

bool isNeverShown(const QString &tag);
/// A menu, an aside, a dialog ... by tag or role.
bool isApart(const HtmlNode &node);
/// Named by class or id as something other than the article.
bool isNamedApart(const HtmlNode &node);
/// Named as pictures that are looked through one after the other.
bool isNamedSlides(const HtmlNode &node);
bool isNamedComments(const HtmlNode &node);
bool isHidden(const HtmlNode &node);
bool isBodyProperty(const HtmlNode &node);
/// Named as content systems name the element around an article's text.
bool isNamedBody(const HtmlNode &node);
/// An element that text may stand in directly.
bool isTextBlock(const HtmlNode &node);
/// Of the elements that browsers set on lines of their own.
bool isBlockElement(const QString &tag);
/// Within a line; so are elements that HTML does not know.
bool isInline(const QString &tag);

} // namespace app
