#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/newswire/newsxml.h"

namespace app {

/// The blocks of a text in NITF or XHTML: paragraphs, headings, lists, quotations, tables, and the
/// captions of pictures; what an editor, not a reader, should see is left out.
ArticleBlocks bodyOf(const XmlNode &content);

/// The same for HTML that need not be well-formed.
ArticleBlocks bodyOfHtml(const QString &html);

} // namespace app
