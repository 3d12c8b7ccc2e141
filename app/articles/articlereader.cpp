#include "app/articles/articlereader.h"

#include "app/articles/articleformats.h"
#include "app/articles/decoding.h"
#include "app/articles/filekind.h"
#include "app/articles/parsedarticle.h"
#include "app/articles/tidymetadata.h"
#include "app/text/detectedlanguage.h"
#include "app/text/words.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

/// What the text's encoding gives reason to say.
std::vector<ArticleWarning> warningsOf(const DecodedText &text)
{
    using Kind = ArticleWarning::Kind;
    std::vector<ArticleWarning> warnings;
    if (text.isGuessed)
        warnings.push_back({Kind::GuessedEncoding, text.encoding});
    if (text.replaced > 0)
        warnings.push_back({Kind::ReplacedCharacters, QString::number(text.replaced)});
    return warnings;
}

/// A byte order mark at the beginning, as between files that were joined, is no sign of the text:
/// whoever reads it as UTF-8 drops it, and all that stands behind it would stand one place off.
void dropOrderMarks(ParsedArticle &article)
{
    const auto first = std::find_if(article.text.cbegin(), article.text.cend(),
                                    [](QChar c) { return c != QChar::ByteOrderMark; });
    const qsizetype count = first - article.text.cbegin();
    if (count == 0)
        return;
    article.text.remove(0, count);
    for (storage::StructureRange &range : article.structure) {
        range.range.begin = std::max<qsizetype>(0, range.range.begin - count);
        range.range.end = std::max<qsizetype>(0, range.range.end - count);
    }
    std::erase_if(article.structure, [](const storage::StructureRange &range) {
        return range.kind != storage::StructureKind::Rule && range.range.begin == range.range.end;
    });
}

Result<ReadArticle> finished(Result<ParsedArticle> parsed, const GivenFile &file,
                             const RecognisedFormat &recognised)
{
    if (!parsed)
        return parsed.error();
    const ArticleFormat format = parsed->format.value_or(recognised.format);
    dropOrderMarks(*parsed);
    if (parsed->text.trimmed().isEmpty())
        return Error{ErrorCode::NoText, file.name(), parsed->place, nameOf(format)};
    ReadArticle result;
    result.place = std::move(parsed->place);
    result.warnings = recognised.warnings;
    if (readerOf(recognised.format).from == FormatReader::From::Text) {
        const auto more = warningsOf(file.decoded());
        result.warnings.insert(result.warnings.end(), more.begin(), more.end());
    }
    result.warnings.insert(result.warnings.end(), parsed->warnings.begin(), parsed->warnings.end());
    const std::vector<ArticleWarning> cut = tidy(parsed->metadata);
    result.warnings.insert(result.warnings.end(), cut.begin(), cut.end());
    if (parsed->metadata.title.isEmpty()) {
        state(parsed->metadata, "title"_L1, QFileInfo(file.name()).completeBaseName(),
              u"file name"_s);
        result.warnings.push_back({ArticleWarning::Kind::NoTitle, {}});
    }
    state(parsed->metadata, "language"_L1, detectedLanguage(parsed->text), detectedOrigin());
    result.article.metadata = std::move(parsed->metadata);
    result.article.format = nameOf(format);
    result.article.words = wordCount(parsed->text);
    result.article.text = std::move(parsed->text);
    result.article.structure = std::move(parsed->structure);
    result.article.source.name = QFileInfo(file.name()).fileName();
    result.article.source.bytes = file.bytes();
    return result;
}

/// @p format, unless @p file has no text for it.
Result<RecognisedFormat> asWished(const GivenFile &file, ArticleFormat format)
{
    if (readerOf(format).from == FormatReader::From::Text) {
        if (const auto kind = binaryKind(file.bytes()))
            return Error{ErrorCode::FileBinary, file.name(), {}, *kind};
        if (file.text().trimmed().isEmpty())
            return Error{ErrorCode::NoText, file.name(), {}, {}};
    }
    return RecognisedFormat{format, {}};
}

} // namespace

QString detectedOrigin()
{
    return u"detected"_s;
}

QString nameOf(ArticleFormat format)
{
    return format == ArticleFormat::Automatic ? u"auto"_s
                                              : QString::fromLatin1(readerOf(format).name);
}

std::optional<ArticleFormat> articleFormatNamed(const QString &name)
{
    if (name == nameOf(ArticleFormat::Automatic))
        return ArticleFormat::Automatic;
    for (const FormatReader &reader : formatReaders()) {
        if (name == QLatin1String(reader.name))
            return reader.format;
    }
    return std::nullopt;
}

ReadFile readFile(const QString &fileName, const QByteArray &bytes, const ReadingOptions &options)
{
    if (bytes.isEmpty())
        return {{Error{ErrorCode::FileEmpty, fileName, {}, {}}}, {}};
    if (bytes.size() > largestFile)
        return {{Error{ErrorCode::FileTooLarge, fileName, {}, u"%1 bytes"_s.arg(bytes.size())}},
                {}};
    const GivenFile file(fileName, bytes, options.columns);
    const Result<RecognisedFormat> recognised = options.format == ArticleFormat::Automatic
                                                    ? recognisedFormat(file)
                                                    : asWished(file, options.format);
    if (!recognised)
        return {{recognised.error()}, {}};

    ParsedFile parsed = readerOf(recognised->format).parsed(file);
    ReadFile read{{}, std::move(parsed.tables)};
    for (Result<ParsedArticle> &article : parsed.articles)
        read.articles.push_back(finished(std::move(article), file, *recognised));
    if (read.articles.empty())
        read.articles.push_back(Error{ErrorCode::NoText, fileName, {}, nameOf(recognised->format)});
    return read;
}

ReadArticles readArticles(const QString &fileName, const QByteArray &bytes,
                          const ReadingOptions &options)
{
    return readFile(fileName, bytes, options).articles;
}

Result<ReadArticle> readArticle(const QString &fileName, const QByteArray &bytes,
                                ArticleFormat format)
{
    return std::move(readArticles(fileName, bytes, format).front());
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
