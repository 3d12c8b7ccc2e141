#pragma once

#include "app/articles/tables/readtable.h"
#include "storage/records/article.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// The readers; their names are what `--format` takes and what an article's `format` says.
enum class ArticleFormat {
    Automatic,
    Pdf,
    SavedPage,
    Mailbox,
    Mail,
    NewsMl,
    Nitf,
    Ninjs,
    WireText,
    PlainText,
    Markdown,
    Html,
    Nexis,
    Factiva,
    ProQuest,
    Europresse,
    Csv,
    Xlsx,
    JsonLines,
    Word,
    OpenDocument,
    RichText,
    Epub,
    Zip,
};

QString nameOf(ArticleFormat format); ///< "auto", "text", "markdown", "html" ...
std::optional<ArticleFormat> articleFormatNamed(const QString &name);

/// Something the analyst should know about an article that was read all the same.
struct ArticleWarning
{
    enum class Kind {
        GuessedEncoding,    ///< detail: its name
        ReplacedCharacters, ///< detail: how many bytes could not be read as text
        WrongFileName,      ///< detail: what the file is in truth
        ReadAsMarkdown,     ///< a .txt whose content is Markdown
        NoTitle,
        Truncated,
        OnlyMetadata,     ///< the source has no text; the title stands in its place
        FewerWords,       ///< detail: "512 230", the words that the source says and those found
        PagesWithoutText, ///< detail: their numbers, "3, 4"
        PartsLeftOut,     ///< detail: what, such as the names of a mail's attachments
        Corrects,   ///< detail: the article that this one says it corrects, by its title or id
        CutInTable, ///< a cell is as long as Excel lets it be; detail: how long that is
        ValueCut,   ///< something about the article is too long to be kept whole; detail: its name
    };
    Kind kind = Kind::NoTitle;
    QString detail;

    bool operator==(const ArticleWarning &) const = default;
};

/// The origin of metadata that no source stated: the language that the words of the text are in.
QString detectedOrigin();

struct ReadArticle
{
    storage::NewArticle article;
    std::vector<ArticleWarning> warnings;
    /// Where in its file the article stands, in the file's own words: "12 of 100 DOCUMENTS", "row
    /// 7"; empty where the file is one article.
    QString place;
};

/// What a file holds, in its order, never empty: each article, or why one (or all) could not be
/// read.
using ReadArticles = std::vector<storage::Result<ReadArticle>>;

/// Larger files are refused: no article is, and reading one would take minutes.
inline constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

/// How files are to be read.
struct ReadingOptions
{
    ReadingOptions(ArticleFormat is = ArticleFormat::Automatic, ToldColumns said = {})
        : format(is),
          columns(std::move(said))
    {
    }

    ArticleFormat format;
    ToldColumns columns;
};

/// What a file holds, and the tables that its articles, or some of them, are rows of.
struct ReadFile
{
    ReadArticles articles;
    ReadTables tables;
};

/// Turns the bytes of one file into articles: the text of record, its structure, its metadata with
/// where each value came from. Pure: no network, no other file.
///
/// @p fileName is used for its ending and for messages. FileEmpty, FileTooLarge, FileBinary,
/// FileEncrypted, FormatUnknown, FormatBroken, UnpacksTooLarge, ScannedPages, ArchiveIncomplete,
/// ColumnMissing, NoText.
ReadFile readFile(const QString &fileName, const QByteArray &bytes,
                  const ReadingOptions &options = {});

/// Its articles alone.
ReadArticles readArticles(const QString &fileName, const QByteArray &bytes,
                          const ReadingOptions &options = {});

/// The first article of a file, or why there is none.
storage::Result<ReadArticle> readArticle(const QString &fileName, const QByteArray &bytes,
                                         ArticleFormat format = ArticleFormat::Automatic);

/// The same for what the clipboard holds, either of which may be empty. What was pasted becomes the
/// original, in UTF-8, under a made-up name.
storage::Result<ReadArticle> readPasted(const QString &text, const QString &html);

} // namespace app
