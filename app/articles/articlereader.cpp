#include "app/articles/articlereader.h"

#include "app/articles/decoding.h"
#include "app/articles/filekind.h"
#include "app/articles/htmlpage.h"
#include "app/articles/markdown.h"
#include "app/articles/parsedarticle.h"
#include "app/articles/plaintext.h"
#include "app/text/words.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

enum class Ending { Text, Markdown, Html, Other };

Ending endingOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return Ending::Markdown;
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1)
        return Ending::Html;
    return suffix == "txt"_L1 || suffix == "text"_L1 ? Ending::Text : Ending::Other;
}

bool hasTags(const QString &text)
{
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>"_s);
    return tag.match(text).hasMatch();
}

struct Recognised
{
    ArticleFormat format = ArticleFormat::PlainText;
    std::vector<ArticleWarning> warnings;
};

/// What the text is, by its content first and its file name second.
Recognised recognise(const QString &fileName, const QString &text)
{
    using Kind = ArticleWarning::Kind;
    switch (endingOf(fileName)) {
    case Ending::Html:
        if (hasTags(text))
            return {ArticleFormat::Html, {}};
        if (looksLikeMarkdown(text))
            return {ArticleFormat::Markdown, {{Kind::WrongFileName, u"Markdown"_s}}};
        return {ArticleFormat::PlainText, {{Kind::WrongFileName, u"plain text"_s}}};
    case Ending::Markdown:
        // Markdown may have HTML in it and even begin with some, but no page of its own.
        if (looksLikeHtml(text) == HtmlKind::Page)
            return {ArticleFormat::Html, {{Kind::WrongFileName, u"HTML"_s}}};
        return {ArticleFormat::Markdown, {}};
    case Ending::Text:
    case Ending::Other:
        break;
    }
    if (looksLikeHtml(text) != HtmlKind::None) {
        const bool isNamed = endingOf(fileName) == Ending::Text;
        return {ArticleFormat::Html,
                isNamed ? std::vector<ArticleWarning>{{Kind::WrongFileName, u"HTML"_s}}
                        : std::vector<ArticleWarning>{}};
    }
    if (looksLikeMarkdown(text))
        return {ArticleFormat::Markdown, {{Kind::ReadAsMarkdown, {}}}};
    return {};
}

ParsedArticle parsed(ArticleFormat format, const QString &text)
{
    switch (format) {
    case ArticleFormat::Html:
        return readHtml(text);
    case ArticleFormat::Markdown:
        return readMarkdown(text);
    default:
        return readPlainText(text);
    }
}

} // namespace

QString nameOf(ArticleFormat format)
{
    switch (format) {
    case ArticleFormat::Automatic:
        return u"auto"_s;
    case ArticleFormat::PlainText:
        return u"text"_s;
    case ArticleFormat::Markdown:
        return u"markdown"_s;
    case ArticleFormat::Html:
        return u"html"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ArticleFormat> articleFormatNamed(const QString &name)
{
    for (const ArticleFormat format : {ArticleFormat::Automatic, ArticleFormat::PlainText,
                                       ArticleFormat::Markdown, ArticleFormat::Html}) {
        if (nameOf(format) == name)
            return format;
    }
    return std::nullopt;
}

Result<ReadArticle> readArticle(const QString &fileName, const QByteArray &bytes,
                                ArticleFormat format)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::FileEmpty, fileName, {}, {}};
    if (bytes.size() > largestFile)
        return Error{ErrorCode::FileTooLarge, fileName, {}, u"%1 bytes"_s.arg(bytes.size())};
    if (const auto kind = binaryKind(bytes))
        return Error{ErrorCode::FileBinary, fileName, {}, *kind};

    const DecodedText decodedText = decoded(bytes);
    if (decodedText.text.trimmed().isEmpty())
        return Error{ErrorCode::NoText, fileName, {}, {}};
    Recognised recognised{format, {}};
    if (format == ArticleFormat::Automatic) {
        if (const auto kind = markupKind(decodedText.text))
            return Error{ErrorCode::FormatUnknown, fileName, {}, *kind};
        recognised = recognise(fileName, decodedText.text);
    }
    ParsedArticle article = parsed(recognised.format, decodedText.text);
    if (article.text.trimmed().isEmpty())
        return Error{ErrorCode::NoText, fileName, {}, nameOf(recognised.format)};

    using Kind = ArticleWarning::Kind;
    ReadArticle result;
    result.warnings = std::move(recognised.warnings);
    if (decodedText.isGuessed)
        result.warnings.push_back({Kind::GuessedEncoding, decodedText.encoding});
    if (decodedText.replaced > 0)
        result.warnings.push_back(
            {Kind::ReplacedCharacters, QString::number(decodedText.replaced)});
    result.warnings.insert(result.warnings.end(), article.warnings.begin(), article.warnings.end());
    if (article.metadata.title.isEmpty()) {
        state(article.metadata, "title"_L1, QFileInfo(fileName).completeBaseName(), u"file name"_s);
        result.warnings.push_back({Kind::NoTitle, {}});
    }
    result.article.metadata = std::move(article.metadata);
    result.article.format = nameOf(recognised.format);
    result.article.words = wordCount(article.text);
    result.article.text = std::move(article.text);
    result.article.structure = std::move(article.structure);
    result.article.source.name = QFileInfo(fileName).fileName();
    result.article.source.bytes = bytes;
    return result;
}

Result<ReadArticle> readPasted(const QString &text, const QString &html)
{
    // The clipboard's HTML may be a mere wrapping of pictures or of styles.
    if (!html.trimmed().isEmpty()) {
        Result<ReadArticle> page = readArticle(u"Pasted page.html"_s, html.toUtf8());
        if (page.isOk() || text.trimmed().isEmpty())
            return page;
    }
    return readArticle(u"Pasted text.txt"_s, text.toUtf8());
}

} // namespace app
