#include "app/articles/documents/richtext.h"

#include "app/articles/archives/articlearchive.h"
#include "app/articles/documents/documentproperties.h"
#include "app/articles/documents/richtextbody.h"

#include <algorithm>

namespace app {

using storage::Error;
using storage::ErrorCode;
using storage::Result;

bool isRichText(const GivenFile &file)
{
    QByteArrayView head(file.bytes());
    head = head.first(std::min<qsizetype>(head.size(), 64));
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    return head.trimmed().startsWith("{\\rtf");
}

Result<Document> richTextDocumentOf(const GivenFile &file)
{
    DocumentBlocks blocks;
    RichTextBody body(file.bytes(), blocks);
    body.read();
    if (!body.hasBegun())
        return Error{ErrorCode::FormatBroken, file.name(), {}, QStringLiteral("no \\rtf")};
    Document document;
    using Kind = ArticleWarning::Kind;
    if (!body.isComplete() || blocks.isTruncated())
        document.warnings.push_back({Kind::Truncated, {}});
    if (body.replaced() > 0)
        document.warnings.push_back({Kind::ReplacedCharacters, QString::number(body.replaced())});
    document.blocks = blocks.finished();
    stateProperties(document, body.properties());
    return document;
}

ParsedArticles readRichText(const GivenFile &file)
{
    Result<Document> document = richTextDocumentOf(file);
    if (!document)
        return {document.error()};
    return articlesOf(std::move(*document), file.name());
}

} // namespace app
