#include "app/articles/zipfolder.h"

#include "app/articles/articleformats.h"
#include "app/articles/container.h"
#include "app/articles/enclosedfile.h"
#include "app/articles/packedkind.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

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
    return !isHidden && isReadableName(name);
}

bool isArchive(const GivenFile &file)
{
    const Result<RecognisedFormat> recognised = recognisedFormat(file);
    return recognised && recognised->format == ArticleFormat::Zip;
}

} // namespace

bool isZipFolder(const GivenFile &file)
{
    return packedKind(file.bytes()) == PackedKind::Archive;
}

ParsedFile readZipFolder(const GivenFile &file)
{
    const auto files = unpacked(file.name(), file.bytes(), isReadable);
    if (!files)
        return {{files.error()}, {}};
    ParsedFile pile;
    for (const auto &[name, bytes] : *files) {
        const GivenFile entry = file.enclosed(name, bytes);
        if (bytes.isEmpty())
            continue;
        if (isArchive(entry)) {
            pile.articles.push_back(
                Error{ErrorCode::FileBinary, entry.name(), {}, u"ZIP archive"_s});
            continue;
        }
        ParsedFile parsed = articlesOfEnclosed(entry, name);
        std::move(parsed.tables.begin(), parsed.tables.end(), std::back_inserter(pile.tables));
        std::move(parsed.articles.begin(), parsed.articles.end(),
                  std::back_inserter(pile.articles));
    }
    if (pile.articles.empty())
        pile.articles.push_back(Error{ErrorCode::FileBinary, file.name(), {}, u"ZIP archive"_s});
    return pile;
}

} // namespace app
