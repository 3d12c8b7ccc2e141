#include "app/articles/mail/savedpage.h"

#include "app/articles/htmlpage.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

bool isPage(const MailPart &part)
{
    return part.type == "text/html"_L1 || part.type == "application/xhtml+xml"_L1;
}

/// The first page at or below @p part. MailPart is bounded in depth.
const MailPart *firstPage(const MailPart &part)
{
    if (isPage(part) && !part.content.isEmpty())
        return &part;
    for (const MailPart &inner : part.parts) {
        if (const MailPart *page = firstPage(inner))
            return page;
    }
    return nullptr;
}

} // namespace

const MailPart *rootOf(const MailPart &related)
{
    for (const MailPart &part : related.parts) {
        if (!related.start.isEmpty() && part.id == related.start)
            return &part;
    }
    if (related.parts.empty())
        return nullptr;
    for (const MailPart &part : related.parts) {
        if (firstPage(part) != nullptr)
            return &part;
    }
    return &related.parts.front();
}

ParsedArticles readSavedPage(const GivenFile &file)
{
    const Result<MailMessage> saved = mailMessageOf(file.bytes(), file.name());
    if (!saved)
        return {saved.error()};
    const MailPart *page = nullptr;
    if (const MailPart *root = rootOf(saved->body))
        page = firstPage(*root);
    if (page == nullptr)
        page = firstPage(saved->body);
    if (page == nullptr)
        return {Error{ErrorCode::NoText, file.name(), {}, u"MHTML without a page"_s}};
    std::vector<ArticleWarning> warnings;
    ParsedArticle article = readHtml(textOf(*page, warnings));
    article.warnings.insert(article.warnings.begin(), warnings.begin(), warnings.end());
    state(article.metadata, "url"_L1, webAddress(saved->snapshotAddress),
          u"Snapshot-Content-Location"_s);
    state(article.metadata, "url"_L1, webAddress(page->location), u"Content-Location"_s);
    state(article.metadata, "title"_L1, saved->subject, u"Subject"_s);
    if (saved->isTruncated)
        article.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    return {std::move(article)};
}

bool isSavedPage(const GivenFile &file)
{
    const QStringList fields = headFieldsOf(file.bytes());
    if (fields.contains("snapshot-content-location"_L1))
        return true;
    const bool wasSent = fields.contains("received"_L1) || fields.contains("to"_L1) ||
                         fields.contains("return-path"_L1);
    if (wasSent || !(fields.contains("content-type"_L1) || fields.contains("mime-version"_L1)))
        return false;
    const QByteArray head =
        file.bytes().first(std::min<qsizetype>(file.bytes().size(), 8192)).toLower();
    // Mails that were kept without the rest of their head are from somebody.
    const auto from = ("\n" + head).indexOf("\nfrom:");
    if (from >= 0 &&
        head.sliced(from, std::max<qsizetype>(head.indexOf('\n', from), from) - from).contains('@'))
        return false;
    return head.contains("from: <saved by") || head.contains("from: \"saved by") ||
           head.contains("multipart/related") ||
           (fields.contains("content-location"_L1) && head.contains("text/html"));
}

} // namespace app
