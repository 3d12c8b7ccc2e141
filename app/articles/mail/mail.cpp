#include "app/articles/mail/mail.h"

#include "app/articles/archives/articlearchive.h"
#include "app/articles/archives/lineblocks.h"
#include "app/articles/articleformats.h"
#include "app/articles/articleplaces.h"
#include "app/articles/document.h"
#include "app/articles/enclosedfile.h"
#include "app/articles/mail/mailpart.h"
#include "app/articles/mail/mailtext.h"

#include <algorithm>
#include <optional>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const qsizetype mostMails = 100'000;
const qsizetype longestHead = 1 << 16;

/// Texts without a form are mostly signatures and disclaimers; tables and archives are for those
/// who open them on purpose.
bool isDocument(const GivenFile &file)
{
    const Result<RecognisedFormat> recognised = recognisedFormat(file);
    if (!recognised)
        return false;
    switch (recognised->format) {
    case ArticleFormat::PlainText:
    case ArticleFormat::Markdown:
    case ArticleFormat::Csv:
    case ArticleFormat::Xlsx:
    case ArticleFormat::JsonLines:
    case ArticleFormat::Zip:
    case ArticleFormat::Mailbox:
        return false;
    default:
        return true;
    }
}

/// What came with a mail: articles of their own, and the names of the rest.
struct Enclosed
{
    ParsedArticles articles; ///< no errors
    QStringList leftOut;
    std::optional<Error> firstError;
};

Enclosed enclosedIn(const MailText &text, const MailMessage &mail, const GivenFile &file,
                    const QString &place)
{
    Enclosed enclosed;
    enclosed.leftOut = text.leftOut();
    for (const MailPart *part : text.enclosed()) {
        const QString ending = part->type == "message/rfc822"_L1 ? u".eml"_s : QString();
        const GivenFile document = file.enclosed(part->name + ending, part->content);
        const bool isRead = isDocument(document);
        bool isLeftOut = true;
        for (Result<ParsedArticle> &article :
             isRead ? articlesOfEnclosed(document, placeWithin(place, part->name)).articles
                    : ParsedArticles()) {
            if (!article) {
                enclosed.firstError = enclosed.firstError.value_or(article.error());
                continue;
            }
            isLeftOut = false;
            state(article->metadata, "date_published"_L1, mail.date, u"Date"_s);
            state(article->metadata, "publisher"_L1, mail.fromName, u"From"_s);
            enclosed.articles.push_back(std::move(*article));
        }
        if (isLeftOut)
            enclosed.leftOut.append(part->name);
    }
    return enclosed;
}

/// The mail and what is attached to it. Never empty.
ParsedArticles articlesOf(const QByteArray &bytes, const GivenFile &file, const QString &place)
{
    const Result<MailMessage> mail = mailMessageOf(bytes, file.name());
    if (!mail) {
        Error error = mail.error();
        error.place = place;
        return {error};
    }
    ParsedArticle article;
    article.place = place;
    storage::ArticleMetadata &metadata = article.metadata;
    state(metadata, "title"_L1, mail->subject, u"Subject"_s);
    state(metadata, "publisher"_L1, mail->fromName, u"From"_s);
    state(metadata, "date_published"_L1, mail->date, u"Date"_s);
    state(metadata, "language"_L1, languageTag(mail->body.language), u"Content-Language"_s);
    state(metadata, "url"_L1, webAddress(mail->address), u"Archived-At"_s);
    if (!mail->id.isEmpty())
        metadata.properties[u"source_id"_s] = mail->id;

    MailText text(article, metadata.title);
    text.add(mail->body);
    Enclosed enclosed = enclosedIn(text, *mail, file, place);
    ParsedArticles articles = std::move(enclosed.articles);
    if (text.hasBody())
        articles.insert(articles.begin(), std::move(article));
    else if (articles.empty())
        return {enclosed.firstError.value_or(
            Error{text.isEncrypted() ? ErrorCode::FileEncrypted : ErrorCode::NoText, file.name(),
                  place, u"mail without text"_s})};
    std::vector<ArticleWarning> &warnings = articles.front()->warnings;
    if (mail->isTruncated)
        warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    if (!enclosed.leftOut.isEmpty())
        warnings.push_back({ArticleWarning::Kind::PartsLeftOut, enclosed.leftOut.join(u", "_s)});
    return articles;
}

/// Apple Mail writes how many bytes a mail has on a line above it, and a list of properties below.
QByteArray withoutFrame(const QByteArray &bytes)
{
    const qsizetype end = bytes.first(std::min<qsizetype>(bytes.size(), 24)).indexOf('\n');
    bool isNumber = false;
    const qsizetype size = bytes.first(std::max<qsizetype>(end, 0)).trimmed().toLongLong(&isNumber);
    if (!isNumber || size < 1 || size > bytes.size() - end - 1)
        return bytes;
    return bytes.sliced(end + 1, size);
}

/// Whether a mail of a mailbox begins at @p begin: "From someone@example.org Mon Jan ..." and a
/// head below.
bool isMailAt(const QByteArray &bytes, qsizetype begin)
{
    static const QByteArray sign = "From ";
    if (bytes.size() - begin < sign.size() ||
        QByteArrayView(bytes).sliced(begin, sign.size()) != sign)
        return false;
    const auto end = bytes.indexOf('\n', begin);
    if (end < 0 || end - begin > 500)
        return false;
    return !headFieldsOf(QByteArrayView(bytes).sliced(end + 1).first(
                             std::min<qsizetype>(bytes.size() - end - 1, 4096)))
                .isEmpty();
}

/// Where the head says that the mail at @p begin ends, if there another one begins, or the mailbox
/// ends; else @p begin. Mailboxes with lengths do not mark lines that look like a new mail.
qsizetype statedEnd(const QByteArray &bytes, qsizetype begin)
{
    const qsizetype limit = std::min<qsizetype>(bytes.size(), begin + longestHead);
    const auto before = [&](qsizetype at) { return at >= 0 && at < limit; };
    qsizetype length = -1;
    for (qsizetype line = bytes.indexOf('\n', begin) + 1; before(line);) {
        const qsizetype end = bytes.indexOf('\n', line);
        if (!before(end))
            return begin;
        const QByteArrayView field = QByteArrayView(bytes).sliced(line, end - line).trimmed();
        line = end + 1;
        if (field.size() > 15 &&
            field.first(15).compare("content-length:", Qt::CaseInsensitive) == 0)
            length = field.sliced(15).trimmed().toLongLong();
        if (!field.isEmpty())
            continue;
        if (length < 1 || length > bytes.size() - line)
            return begin;
        qsizetype next = line + length;
        while (next < bytes.size() && (bytes[next] == '\n' || bytes[next] == '\r'))
            ++next;
        return next == bytes.size() || isMailAt(bytes, next) ? next : begin;
    }
    return begin;
}

/// Lines of the text that begin with "From " are written ">From " in a mailbox.
QByteArray unescaped(QByteArrayView mail)
{
    QByteArray result;
    result.reserve(mail.size());
    for (qsizetype begin = 0; begin < mail.size();) {
        auto end = mail.indexOf('\n', begin);
        end = end < 0 ? mail.size() : end + 1;
        QByteArrayView line = mail.sliced(begin, end - begin);
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == '>')
            ++depth;
        if (depth > 0 && line.sliced(depth).startsWith("From "))
            line = line.sliced(1);
        result += line;
        begin = end;
    }
    return result;
}

} // namespace

ParsedArticles readMail(const GivenFile &file)
{
    ParsedArticles articles = articlesOf(withoutFrame(file.bytes()), file, {});
    if (articles.front()) {
        // An archive may deliver its articles by mail.
        Document document;
        document.blocks = blocksOfLines(articles.front()->text);
        if (auto delivered = articlesOfArchive(document, file.name()))
            return std::move(*delivered);
    }
    return articles;
}

bool isMail(const GivenFile &file)
{
    const QStringList fields = headFieldsOf(withoutFrame(file.bytes()));
    const auto has = [&](QLatin1StringView name) { return fields.contains(name); };
    if (!has("from"_L1) && !has("received"_L1) && !has("mime-version"_L1))
        return false;
    const int known = has("from"_L1) + has("date"_L1) + has("subject"_L1) + has("to"_L1) +
                      has("received"_L1) + has("message-id"_L1) + has("mime-version"_L1) +
                      has("return-path"_L1) + has("content-type"_L1);
    return known >= 3;
}

ParsedArticles readMailbox(const GivenFile &file)
{
    const QByteArray &bytes = file.bytes();
    std::vector<qsizetype> begins;
    for (qsizetype line = 0;
         line >= 0 && line < bytes.size() && qsizetype(begins.size()) < mostMails;) {
        const bool isAfterBlank = line == 0 || (line >= 2 && bytes[line - 2] == '\n') ||
                                  (line >= 3 && bytes[line - 2] == '\r' && bytes[line - 3] == '\n');
        if (isAfterBlank && isMailAt(bytes, line)) {
            begins.push_back(line);
            if (const qsizetype next = statedEnd(bytes, line); next > line) {
                line = next;
                continue;
            }
        }
        const auto end = bytes.indexOf('\n', line);
        line = end < 0 ? -1 : end + 1;
    }
    ParsedArticles articles;
    for (size_t i = 0; i < begins.size(); ++i) {
        const qsizetype head = bytes.indexOf('\n', begins[i]) + 1;
        const qsizetype end = i + 1 < begins.size() ? begins[i + 1] : bytes.size();
        for (Result<ParsedArticle> &article :
             articlesOf(unescaped(QByteArrayView(bytes).sliced(head, end - head)), file,
                        placeOfMessage(qsizetype(i) + 1, qsizetype(begins.size()))))
            articles.push_back(std::move(article));
    }
    if (articles.empty())
        articles.push_back(Error{ErrorCode::FormatBroken, file.name(), {}, u"no mailbox"_s});
    return articles;
}

bool isMailbox(const GivenFile &file)
{
    return isMailAt(file.bytes(), 0);
}

} // namespace app
