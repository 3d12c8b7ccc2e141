#pragma once

#include "app/articles/articlereader.h"
#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace app {

/// One kind of file that articles come in.
struct FormatReader
{
    ArticleFormat format = ArticleFormat::Automatic;
    const char *name = "";    ///< for `--format`, and what an article's `format` says
    const char *title = "";   ///< for people, English, translatable in the context "ArticleFormat"
    const char *endings = ""; ///< of file names, lower-case, separated by blanks
    /// Bytes: the format says itself how its characters are encoded. Text: reads GivenFile::text().
    enum class From { Bytes, Text };
    From from = From::Text;
    /// Whether the file is of this kind by its content; cheap where it is not. Null for what any
    /// text may be (Markdown, HTML, plain text).
    bool (*recognises)(const GivenFile &) = nullptr;
    std::variant<ParsedArticles (*)(const GivenFile &), ParsedFile (*)(const GivenFile &)> read;

    /// Never empty: a file that cannot be read is one error.
    ParsedFile parsed(const GivenFile &file) const;
};

/// In the order in which a file is held against them.
std::span<const FormatReader> formatReaders();

/// That of @p format, which is not Automatic.
const FormatReader &readerOf(ArticleFormat format);

/// "*.txt", "*.docx" ... of all readers, without doubles.
QStringList readableNamePatterns();
/// Whether @p fileName matches one of them; for many names.
bool isReadableName(const QString &fileName);

/// The title of the format called @p name in the analyst's language; @p name where there is none.
QString formatTitle(const QString &name);

/// Which reader a file is for, and what is odd about that.
struct RecognisedFormat
{
    ArticleFormat format = ArticleFormat::PlainText;
    std::vector<ArticleWarning> warnings;
};

/// By the content of @p file first and its name second. FileBinary, FormatUnknown, NoText.
storage::Result<RecognisedFormat> recognisedFormat(const GivenFile &file);

} // namespace app
