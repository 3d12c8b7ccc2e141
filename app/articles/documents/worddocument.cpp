#include "app/articles/documents/worddocument.h"

namespace app {

using storage::Error;
using storage::ErrorCode;
using storage::Result;

bool isWordDocument(const GivenFile &)
{
    return false;
}

Result<Document> wordDocumentOf(const GivenFile &file)
{
    return Error{ErrorCode::FormatUnknown, file.name(), {}, {}};
}

ParsedArticles readWord(const GivenFile &file)
{
    Result<Document> document = wordDocumentOf(file);
    if (!document)
        return {document.error()};
    return {articleOf(std::move(*document))};
}

} // namespace app
