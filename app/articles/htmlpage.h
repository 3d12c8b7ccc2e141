#pragma once

#include "app/articles/parsedarticle.h"

namespace app {

/// Reads a saved page: the article as readers see it, without what surrounds it, and what the page
/// says about it. White space is collapsed as browsers do.
ParsedArticle readHtml(const QString &html);

/// Whether a text is a page, or a piece of one, whatever its file is called.
enum class HtmlKind { None, Piece, Page };
HtmlKind looksLikeHtml(const QString &text);

} // namespace app
