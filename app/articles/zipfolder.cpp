#include "app/articles/zipfolder.h"

#include "app/articles/articleformats.h"
#include "app/articles/container.h"
#include "app/articles/enclosedfile.h"
#include "app/articles/filekind.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

bool isReadable(const QString &name)
{
    // What macOS puts beside each file, and what programs hide.
    const bool isHidden =
        QFileInfo(name).fileName().startsWith(u'.') || name.startsWith(u"__MACOSX/");
    return !isHidden && QDir::match(readableNamePatterns(), QFileInfo(name).fileName());
}

bool isArchive(const GivenFile &file)
{
    const Result<RecognisedFormat> recognised = recognisedFormat(file);
    return recognised && recognised->format == ArticleFormat::Zip;
}

} // namespace

bool isZipFolder(const GivenFile &file)
{
    return isZip(file.bytes()) && binaryKind(file.bytes()) == u"ZIP archive"_s;
}

ParsedArticles readZipFolder(const GivenFile &file)
{
    const auto files = unpacked(file.name(), file.bytes(), isReadable);
    if (!files)
        return {files.error()};
    ParsedArticles articles;
    for (const auto &[name, bytes] : *files) {
        const GivenFile entry = file.enclosed(name, bytes);
        if (bytes.isEmpty() || isArchive(entry))
            continue;
        for (Result<ParsedArticle> &article : articlesOfEnclosed(entry, name))
            articles.push_back(std::move(article));
    }
    if (articles.empty())
        articles.push_back(Error{ErrorCode::FileBinary, file.name(), {}, u"ZIP archive"_s});
    return articles;
}

} // namespace app
