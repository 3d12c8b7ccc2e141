#include "app/articles/articleformats.h"

#include "app/articles/archives/europresse.h"
#include "app/articles/archives/factiva.h"
#include "app/articles/archives/nexis.h"
#include "app/articles/archives/proquest.h"
#include "app/articles/documents/epub.h"
#include "app/articles/documents/opendocument.h"
#include "app/articles/documents/pdf.h"
#include "app/articles/documents/richtext.h"
#include "app/articles/documents/worddocument.h"
#include "app/articles/filekind.h"
#include "app/articles/htmlpage.h"
#include "app/articles/mail/mail.h"
#include "app/articles/mail/savedpage.h"
#include "app/articles/markdown.h"
#include "app/articles/newswire/newsml.h"
#include "app/articles/newswire/ninjs.h"
#include "app/articles/newswire/nitf.h"
#include "app/articles/newswire/wiretext.h"
#include "app/articles/plaintext.h"
#include "app/articles/tables/tablereaders.h"
#include "app/articles/zipfolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

template<ParsedArticle (*Parse)(const QString &)>
ParsedArticles oneArticle(const GivenFile &file)
{
    return {Parse(file.text())};
}

/// Formats that say what they are come first; the three that any text may be stand at the end.
///
/// .doc, .xls and .msg are old formats without a reader, too: such a file in a folder is to be
/// named as one that cannot be read, and not passed over in silence.
const std::array readers{
    FormatReader{ArticleFormat::Epub, "epub", QT_TRANSLATE_NOOP("ArticleFormat", "EPUB"), "epub",
                 FormatReader::From::Bytes, isEpub, readEpub},
    FormatReader{ArticleFormat::OpenDocument, "odt",
                 QT_TRANSLATE_NOOP("ArticleFormat", "OpenDocument text"), "odt ott fodt",
                 FormatReader::From::Bytes, isOpenDocument, readOpenDocument},
    FormatReader{ArticleFormat::Word, "docx", QT_TRANSLATE_NOOP("ArticleFormat", "Word document"),
                 "docx docm dotx dotm", FormatReader::From::Bytes, isWordDocument, readWord},
    FormatReader{ArticleFormat::RichText, "rtf", QT_TRANSLATE_NOOP("ArticleFormat", "Rich Text"),
                 "rtf doc", FormatReader::From::Bytes, isRichText, readRichText},
    FormatReader{ArticleFormat::Xlsx, "xlsx", QT_TRANSLATE_NOOP("ArticleFormat", "Excel workbook"),
                 "xlsx xlsm xls", FormatReader::From::Bytes, isWorkbookFile, readWorkbook},
    FormatReader{ArticleFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("ArticleFormat", "PDF"), "pdf",
                 FormatReader::From::Bytes, isPdf, readPdf},
    FormatReader{ArticleFormat::SavedPage, "mhtml",
                 QT_TRANSLATE_NOOP("ArticleFormat", "Saved web page in one file (MHTML)"),
                 "mhtml mht", FormatReader::From::Bytes, isSavedPage, readSavedPage},
    FormatReader{ArticleFormat::Mailbox, "mbox", QT_TRANSLATE_NOOP("ArticleFormat", "Mailbox"),
                 "mbox mbx eml", FormatReader::From::Bytes, isMailbox, readMailbox},
    FormatReader{ArticleFormat::Mail, "eml", QT_TRANSLATE_NOOP("ArticleFormat", "Mail"),
                 "eml emlx msg", FormatReader::From::Bytes, isMail, readMail},
    FormatReader{ArticleFormat::WireText, "iptc",
                 QT_TRANSLATE_NOOP("ArticleFormat", "Agency text (IPTC 7901, ANPA)"), "iptc anpa",
                 FormatReader::From::Bytes, isWireText, readWireText},
    FormatReader{ArticleFormat::Zip, "zip", QT_TRANSLATE_NOOP("ArticleFormat", "ZIP archive"),
                 "zip", FormatReader::From::Bytes, isZipFolder, readZipFolder},
    FormatReader{ArticleFormat::ProQuest, "proquest", "ProQuest", "", FormatReader::From::Text,
                 isProQuestFile, readProQuest},
    FormatReader{ArticleFormat::Factiva, "factiva", "Factiva", "", FormatReader::From::Text,
                 isFactivaFile, readFactiva},
    FormatReader{ArticleFormat::Nexis, "nexis", "Nexis", "", FormatReader::From::Text, isNexisFile,
                 readNexis},
    FormatReader{ArticleFormat::Europresse, "europresse", "Europresse", "",
                 FormatReader::From::Text, isEuropresseFile, readEuropresse},
    FormatReader{ArticleFormat::NewsMl, "newsml", QT_TRANSLATE_NOOP("ArticleFormat", "NewsML"),
                 "xml", FormatReader::From::Text, isNewsMl, readNewsMl},
    FormatReader{ArticleFormat::Nitf, "nitf", QT_TRANSLATE_NOOP("ArticleFormat", "NITF"),
                 "nitf xml", FormatReader::From::Text, isNitf, readNitf},
    FormatReader{ArticleFormat::Ninjs, "ninjs", QT_TRANSLATE_NOOP("ArticleFormat", "ninjs"),
                 "json jsonl", FormatReader::From::Text, isNinjs, readNinjs},
    FormatReader{ArticleFormat::JsonLines, "jsonl",
                 QT_TRANSLATE_NOOP("ArticleFormat", "JSON Lines"), "jsonl ndjson json",
                 FormatReader::From::Text, isJsonFile, readJson},
    FormatReader{ArticleFormat::Csv, "csv", QT_TRANSLATE_NOOP("ArticleFormat", "Table (CSV)"),
                 "csv tsv", FormatReader::From::Text, isDelimitedFile, readDelimited},
    FormatReader{ArticleFormat::Markdown, "markdown",
                 QT_TRANSLATE_NOOP("ArticleFormat", "Markdown"), "md markdown",
                 FormatReader::From::Text, nullptr, oneArticle<readMarkdown>},
    FormatReader{ArticleFormat::Html, "html", QT_TRANSLATE_NOOP("ArticleFormat", "Web page"),
                 "html htm xhtml", FormatReader::From::Text, nullptr, oneArticle<readHtml>},
    FormatReader{ArticleFormat::PlainText, "text", QT_TRANSLATE_NOOP("ArticleFormat", "Plain text"),
                 "txt text", FormatReader::From::Text, nullptr, oneArticle<readPlainText>},
};

QStringList endingsOf(const FormatReader &reader)
{
    return QString::fromLatin1(reader.endings).split(u' ', Qt::SkipEmptyParts);
}

/// The first reader that files with the ending of @p fileName are meant for.
const FormatReader *readerForName(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const auto found =
        std::find_if(readers.begin(), readers.end(), [&](const FormatReader &reader) {
            return !suffix.isEmpty() && endingsOf(reader).contains(suffix);
        });
    return found == readers.end() ? nullptr : &*found;
}

bool hasTags(const QString &text)
{
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>"_s);
    return tag.match(text).hasMatch();
}

/// Which of the three that any text may be.
ArticleFormat textFormatOf(const QString &text, const FormatReader *named)
{
    const ArticleFormat meant = named == nullptr ? ArticleFormat::Automatic : named->format;
    if (meant == ArticleFormat::Html && hasTags(text))
        return ArticleFormat::Html;
    // Markdown may have HTML in it and even begin with some, but no page of its own.
    if (meant == ArticleFormat::Markdown)
        return looksLikeHtml(text) == HtmlKind::Page ? ArticleFormat::Html
                                                     : ArticleFormat::Markdown;
    if (meant != ArticleFormat::Html && looksLikeHtml(text) != HtmlKind::None)
        return ArticleFormat::Html;
    return looksLikeMarkdown(text) ? ArticleFormat::Markdown : ArticleFormat::PlainText;
}

const FormatReader *readerThatRecognises(const GivenFile &file, FormatReader::From from)
{
    const auto found =
        std::find_if(readers.begin(), readers.end(), [&](const FormatReader &reader) {
            return reader.from == from && reader.recognises != nullptr && reader.recognises(file);
        });
    return found == readers.end() ? nullptr : &*found;
}

/// What is odd about a file of @p format with the name of @p file, which is meant for @p named.
std::vector<ArticleWarning> oddities(const GivenFile &file, ArticleFormat format,
                                     const FormatReader *named)
{
    using Kind = ArticleWarning::Kind;
    const FormatReader &reader = readerOf(format);
    const bool saysNothing = named == nullptr || named->format == ArticleFormat::PlainText;
    if (saysNothing && format == ArticleFormat::Markdown)
        return {{Kind::ReadAsMarkdown, {}}};
    if (saysNothing && format == ArticleFormat::WireText)
        return {}; // which has no ending of its own
    const QString suffix = QFileInfo(file.name()).suffix().toLower();
    // A format without endings comes in files of any name.
    if (named == nullptr || named->format == format || endingsOf(reader).isEmpty() ||
        endingsOf(reader).contains(suffix))
        return {};
    return {{Kind::WrongFileName, QString::fromLatin1(reader.title)}};
}

} // namespace

ParsedFile FormatReader::parsed(const GivenFile &file) const
{
    if (const auto *readTables = std::get_if<ParsedFile (*)(const GivenFile &)>(&read))
        return (*readTables)(file);
    return {std::get<ParsedArticles (*)(const GivenFile &)>(read)(file), {}};
}

std::span<const FormatReader> formatReaders()
{
    return readers;
}

const FormatReader &readerOf(ArticleFormat format)
{
    const auto found =
        std::find_if(readers.begin(), readers.end(),
                     [&](const FormatReader &reader) { return reader.format == format; });
    Q_ASSERT(found != readers.end());
    return *found;
}

QStringList readableNamePatterns()
{
    QStringList patterns;
    for (const FormatReader &reader : readers) {
        for (const QString &ending : endingsOf(reader))
            patterns.append(u"*."_s + ending);
    }
    patterns.removeDuplicates();
    return patterns;
}

bool isReadableName(const QString &fileName)
{
    return readerForName(fileName) != nullptr;
}

QString formatTitle(const QString &name)
{
    for (const FormatReader &reader : readers) {
        if (name == QLatin1String(reader.name))
            return QCoreApplication::translate("ArticleFormat", reader.title);
    }
    return name;
}

Result<RecognisedFormat> recognisedFormat(const GivenFile &file)
{
    const FormatReader *named = readerForName(file.name());
    const auto recognised = [&](ArticleFormat format) {
        return RecognisedFormat{format, oddities(file, format, named)};
    };
    if (const FormatReader *reader = readerThatRecognises(file, FormatReader::From::Bytes))
        return recognised(reader->format);
    if (const auto kind = binaryKind(file.bytes()))
        return Error{ErrorCode::FileBinary, file.name(), {}, *kind};
    if (file.text().trimmed().isEmpty())
        return Error{ErrorCode::NoText, file.name(), {}, {}};
    if (const FormatReader *reader = readerThatRecognises(file, FormatReader::From::Text))
        return recognised(reader->format);
    if (const auto kind = markupKind(file.text()))
        return Error{ErrorCode::FormatUnknown, file.name(), {}, *kind};
    return recognised(textFormatOf(file.text(), named));
}

} // namespace app
