#include "app/articles/mail/mail.h"

#include "app/articles/archives/articlearchive.h"
#include "app/articles/archives/lineblocks.h"
#include "app/articles/document.h"
#include "app/articles/htmlpage.h"
#include "app/articles/mail/mailpart.h"
#include "app/articles/mail/savedpage.h"
#include "app/articles/plaintext.h"
#include "app/text/textmap.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;
using storage::StructureKind;
using storage::StructureRange;
using storage::TextRange;

namespace {

const qsizetype mostMails = 100'000;

bool isHtml(const MailPart &part)
{
    return part.type == "text/html"_L1 || part.type == "application/xhtml+xml"_L1;
}

/// Lines that end in a blank go on (RFC 3676).
QString unflowed(const QString &text, bool hasSpacesAdded)
{
    const QStringList lines = text.split(u'\n');
    QString result;
    bool goesOn = false;
    qsizetype depthBefore = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView line = lines[i];
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        if (i > 0 && (!goesOn || depth != depthBefore))
            result += u'\n' + lines[i].first(depth);
        else if (i == 0)
            result += lines[i].first(depth);
        line = line.sliced(depth);
        if (line.startsWith(u' '))
            line = line.sliced(1);
        goesOn = line.endsWith(u' ') && line != u"-- ";
        depthBefore = depth;
        if (goesOn && hasSpacesAdded)
            line.chop(1);
        result += line;
    }
    return result;
}

/// Collects what of a mail is text, in its order.
class MailText
{
public:
    /// @p title is put before the text, unless the text begins with it.
    MailText(ParsedArticle &article, const QString &title) : m_article(article), m_title(title) {}

    void add(const MailPart &part)
    {
        if (part.type == "message/rfc822"_L1 && !part.isAttachment) {
            if (m_article.text.isEmpty())
                addHeading(m_title, StructureKind::Title);
            addHeading(part.name, StructureKind::Heading);
            addAll(part);
        } else if (part.type == "multipart/alternative"_L1) {
            addBest(part);
        } else if (part.type == "multipart/related"_L1) {
            addRelated(part);
        } else if (part.type == "multipart/encrypted"_L1) {
            m_isEncrypted = true;
        } else if (!part.parts.empty() && part.type != "message/rfc822"_L1) {
            addAll(part);
        } else if (isHtml(part) && !part.isAttachment) {
            addBody(readHtml(textOf(part, m_article.warnings)));
        } else if (part.type == "text/plain"_L1 && !part.isAttachment) {
            const QString text = textOf(part, m_article.warnings);
            addBody(readPlainText(part.isFlowed ? unflowed(text, part.hasSpacesAdded) : text));
        } else {
            leaveOut(part);
        }
    }

    bool hasBody() const { return m_hasBody; }
    bool isEncrypted() const { return m_isEncrypted; }
    const QStringList &leftOut() const { return m_leftOut; }

private:
    void addHeading(const QString &text, StructureKind kind)
    {
        if (text.isEmpty())
            return;
        ParsedArticle heading;
        heading.text = text;
        heading.structure.push_back(
            {kind, {0, text.toUcs4().size()}, kind == StructureKind::Heading ? u"1"_s : QString()});
        append(std::move(heading));
    }

    void addBody(ParsedArticle piece)
    {
        if (piece.text.trimmed().isEmpty())
            return;
        m_hasBody = true;
        if (m_article.text.isEmpty() && !piece.text.startsWith(m_title))
            addHeading(m_title, StructureKind::Title);
        append(std::move(piece));
    }

    void addAll(const MailPart &part)
    {
        for (const MailPart &inner : part.parts)
            add(inner);
    }

    /// The last form is the richest; but a form without text, as a picture or a link to a page is
    /// one, is none.
    void addBest(const MailPart &part)
    {
        const auto wordsOf = [](const MailPart &form) {
            ParsedArticle alone;
            MailText text(alone, {});
            text.add(form);
            return alone.text.size();
        };
        const MailPart *best = nullptr;
        for (const MailPart &form : part.parts) {
            if (form.type != "text/x-amp-html"_L1 && holdsHtml(form, 0) && wordsOf(form) > 0)
                best = &form;
        }
        for (const MailPart &form : part.parts) {
            if (best == nullptr && form.type == "text/plain"_L1)
                best = &form;
        }
        if (best == nullptr && !part.parts.empty())
            best = &part.parts.back();
        if (best != nullptr)
            add(*best);
        for (const MailPart &form : part.parts) {
            if (&form != best && !form.name.isEmpty())
                leaveOut(form);
        }
    }

    static bool holdsHtml(const MailPart &part, int depth)
    {
        return isHtml(part) ||
               (depth < 4 && part.type.startsWith("multipart/"_L1) &&
                std::any_of(part.parts.begin(), part.parts.end(), [depth](const MailPart &inner) {
                    return holdsHtml(inner, depth + 1);
                }));
    }

    /// Its pictures are part of the page and not worth a word.
    void addRelated(const MailPart &part)
    {
        if (const MailPart *root = rootOf(part))
            add(*root);
        for (const MailPart &inner : part.parts) {
            if (inner.isAttachment)
                leaveOut(inner);
        }
    }

    void leaveOut(const MailPart &part)
    {
        if (part.type.endsWith("-signature"_L1) || part.type == "text/x-amp-html"_L1)
            return;
        if (part.type == "application/pkcs7-mime"_L1 && part.parts.empty())
            m_isEncrypted = true;
        m_leftOut.append(part.name.isEmpty() ? part.type : part.name);
    }

    void append(ParsedArticle piece)
    {
        // Blank lines before a boundary belong to nobody. No range reaches into them.
        while (piece.text.endsWith(u'\n'))
            piece.text.chop(1);
        const bool isFirst = m_article.text.isEmpty();
        if (!isFirst)
            m_article.text += "\n\n"_L1;
        const qsizetype shift = m_length + (isFirst ? 0 : 2);
        m_article.text += piece.text;
        m_length = shift + piece.text.toUcs4().size();
        for (StructureRange &range : piece.structure) {
            range.range = {range.range.begin + shift, range.range.end + shift};
            if (range.kind == StructureKind::Title && !isFirst)
                range = {StructureKind::Heading, range.range, u"1"_s};
            m_article.structure.push_back(std::move(range));
        }
        for (const auto column : {"author"_L1, "dateline"_L1, "language"_L1, "url"_L1})
            state(m_article.metadata, column, valueOf(piece.metadata, column),
                  piece.metadata.origins[column]);
    }

    static QString valueOf(const storage::ArticleMetadata &metadata, QLatin1StringView column)
    {
        if (column == "author"_L1)
            return metadata.author;
        if (column == "dateline"_L1)
            return metadata.dateline;
        return column == "language"_L1 ? metadata.language : metadata.url;
    }

    ParsedArticle &m_article;
    QString m_title;
    qsizetype m_length = 0; ///< of the article's text, in code points
    bool m_hasBody = false;
    bool m_isEncrypted = false;
    QStringList m_leftOut;
};

Result<ParsedArticle> articleOf(const QByteArray &bytes, const QString &fileName,
                                const QString &place)
{
    const Result<MailMessage> mail = mailMessageOf(bytes, fileName);
    if (!mail) {
        Error error = mail.error();
        error.place = place;
        return error;
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
    if (!text.hasBody())
        return Error{text.isEncrypted() ? ErrorCode::FileEncrypted : ErrorCode::NoText, fileName,
                     place, u"mail without text"_s};
    if (mail->isTruncated)
        article.warnings.push_back({ArticleWarning::Kind::Truncated, {}});
    if (!text.leftOut().isEmpty())
        article.warnings.push_back(
            {ArticleWarning::Kind::PartsLeftOut, text.leftOut().join(u", "_s)});
    return article;
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
    Result<ParsedArticle> mail = articleOf(file.bytes(), file.name(), {});
    if (mail) {
        // An archive may deliver its articles by mail.
        Document document;
        document.blocks = blocksOfLines(mail->text);
        if (auto articles = articlesOfArchive(document, file.name()))
            return std::move(*articles);
    }
    return {std::move(mail)};
}

bool isMail(const GivenFile &file)
{
    const QStringList fields = headFieldsOf(file.bytes());
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
        if (isAfterBlank && isMailAt(bytes, line))
            begins.push_back(line);
        const auto end = bytes.indexOf('\n', line);
        line = end < 0 ? -1 : end + 1;
    }
    ParsedArticles articles;
    for (size_t i = 0; i < begins.size(); ++i) {
        const qsizetype head = bytes.indexOf('\n', begins[i]) + 1;
        const qsizetype end = i + 1 < begins.size() ? begins[i + 1] : bytes.size();
        articles.push_back(articleOf(unescaped(QByteArrayView(bytes).sliced(head, end - head)),
                                     file.name(),
                                     u"message %1 of %2"_s.arg(i + 1).arg(begins.size())));
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
