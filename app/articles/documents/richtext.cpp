#include "app/articles/documents/richtext.h"

namespace app {

using storage::Error;
using storage::ErrorCode;
using storage::Result;

bool isRichText(const GivenFile &)
{
    return false;
}

Result<Document> richTextDocumentOf(const GivenFile &file)
{
    return Error{ErrorCode::FormatUnknown, file.name(), {}, {}};
}

ParsedArticles readRichText(const GivenFile &file)
{
    Result<Document> document = richTextDocumentOf(file);
    if (!document)
        return {document.error()};
    return {articleOf(std::move(*document))};
}

} // namespace app
