#include "app/articles/documents/opendocument.h"

namespace app {

using storage::Error;
using storage::ErrorCode;
using storage::Result;

bool isOpenDocument(const GivenFile &)
{
    return false;
}

Result<Document> openDocumentOf(const GivenFile &file)
{
    return Error{ErrorCode::FormatUnknown, file.name(), {}, {}};
}

ParsedArticles readOpenDocument(const GivenFile &file)
{
    Result<Document> document = openDocumentOf(file);
    if (!document)
        return {document.error()};
    return {articleOf(std::move(*document))};
}

} // namespace app
