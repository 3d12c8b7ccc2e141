#pragma once

#include "app/articles/htmltree.h"

namespace app {

/// Counts running text (HtmlNode::prose and ownProse) in all that is not left out: the characters
/// outside links of paragraphs that are long enough, or end as sentences do, and are not mostly
/// links.
void countProse(HtmlTree &tree);

/// A heading, a line or a paragraph that is one link and nothing else.
bool isWholeLink(const HtmlNode &node);

/// Marks an element and all below it; counts nothing anew.
void leaveOut(HtmlTree &tree, HtmlNode &node);

} // namespace app
