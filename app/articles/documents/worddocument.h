#pragma once

#include "app/articles/document.h"
#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"
#include "storage/result.h"

namespace app {

/// A Word document (docx, docm, dotx; also one that is locked with a password, which cannot be
/// read), by its content.
bool isWordDocument(const GivenFile &file);

/// The document as Word prints it with all changes accepted: tracked insertions in, deletions out;
/// without comments, hidden text, headers and footers. Footnotes and endnotes stand as paragraphs
/// at the end, their marks "[1]" where they are called.
///
/// When the file was written is no date of publication and is not stated. FormatBroken,
/// FileEncrypted, UnpacksTooLarge.
storage::Result<Document> wordDocumentOf(const GivenFile &file);

/// The document as one article.
ParsedArticles readWord(const GivenFile &file);

} // namespace app
