#pragma once

#include "app/articles/htmltree.h"

namespace app {

/// What stands around and between the paragraphs of an article, told by its structure and wording.
/// Each function leaves out what it finds and counts the running text anew. @p headline may be
/// null; nothing that holds it is ever left out.

/// Elements that open with a label such as "Related" or "Comments", where what follows is that.
void leaveOutLabelled(HtmlTree &tree, const HtmlNode *headline);

/// Notices of the site to its readers, and the boxes that hold little else.
void leaveOutNotices(HtmlTree &tree, const HtmlNode *headline);

/// Boxes of one kind among the paragraphs, each a heading that is a link and a few words more.
void leaveOutPromos(HtmlTree &tree, const HtmlNode *headline);

/// Articles after the one of @p headline, as pages have them that go on without end.
void leaveOutNextArticles(HtmlTree &tree, const HtmlNode &headline);

/// Within @p body: elements beside the densest one, of which they have but a small part of the
/// text. What stands between headline and text stays.
void leaveOutOutskirts(HtmlTree &tree, HtmlNode &body, const HtmlNode *headline);

} // namespace app
