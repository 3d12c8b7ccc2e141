#pragma once

#include "app/articles/parsedarticle.h"

namespace app {

/// Reads CommonMark with tables, strikethrough and wiki links, after front matter. Signs become
/// structure; a line broken inside a paragraph becomes a space, a picture with nothing beside it a
/// caption of its alternative text.
ParsedArticle readMarkdown(const QString &text);

/// Whether a text of unknown format is plainly Markdown: several distinct signs of it, of which
/// plain text as agencies send it ("***", "# 5", "- ", "1. ", *stars*) has none or one.
bool looksLikeMarkdown(const QString &text);

} // namespace app
