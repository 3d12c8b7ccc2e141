#pragma once

#include "app/articles/document.h"
#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"
#include "storage/result.h"

namespace app {

/// Rich Text, whatever its file is called: archives of newspapers call it .doc.
bool isRichText(const GivenFile &file);

/// The document as it is printed with all changes accepted; without annotations, hidden text,
/// headers and footers, pictures and objects. Footnotes stand as paragraphs at the end, their marks
/// "[1]" where they are called.
///
/// A file that breaks off is read as far as it goes, with the warning Truncated. FormatBroken only
/// where it does not begin as Rich Text.
storage::Result<Document> richTextDocumentOf(const GivenFile &file);

/// The document as one article.
ParsedArticles readRichText(const GivenFile &file);

} // namespace app
