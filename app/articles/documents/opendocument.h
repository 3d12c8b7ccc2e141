#pragma once

#include "app/articles/document.h"
#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"
#include "storage/result.h"

namespace app {

/// An OpenDocument text (odt, ott, and fodt, which is one XML file), by its content.
bool isOpenDocument(const GivenFile &file);

/// The document as it is printed with all changes accepted; without annotations, hidden text,
/// headers and footers. Footnotes and endnotes stand as paragraphs at the end, their marks "[1]"
/// where they are called. FormatBroken, FileEncrypted, UnpacksTooLarge.
storage::Result<Document> openDocumentOf(const GivenFile &file);

/// The document as one article.
ParsedArticles readOpenDocument(const GivenFile &file);

} // namespace app
