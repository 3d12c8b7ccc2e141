#pragma once

#include "storage/records/article.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// The readers; their names are what `--format` takes and what an article's `format` says.
enum class ArticleFormat { Automatic, PlainText, Markdown, Html };

QString nameOf(ArticleFormat format); ///< "auto", "text", "markdown", "html"
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
    };
    Kind kind = Kind::NoTitle;
    QString detail;

    bool operator==(const ArticleWarning &) const = default;
};

struct ReadArticle
{
    storage::NewArticle article;
    std::vector<ArticleWarning> warnings;
};

/// Larger files are refused: no article is, and reading one would take minutes.
inline constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

/// Turns the bytes of one file into an article: the text of record, its structure, its metadata
/// with where each value came from. Pure: no network, no other file.
///
/// @p fileName is used for its ending and for messages. FileEmpty, FileTooLarge, FileBinary,
/// FormatUnknown, NoText.
storage::Result<ReadArticle> readArticle(const QString &fileName, const QByteArray &bytes,
                                         ArticleFormat format = ArticleFormat::Automatic);

/// The same for what the clipboard holds, either of which may be empty. What was pasted becomes the
/// original, in UTF-8, under a made-up name.
storage::Result<ReadArticle> readPasted(const QString &text, const QString &html);

} // namespace app
