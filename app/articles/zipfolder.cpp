#include "app/articles/zipfolder.h"

#include "app/articles/articleformats.h"
#include "app/articles/container.h"
#include "app/articles/filekind.h"

#include <QDir>
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
    return !isHidden && QDir::match(readableNamePatterns(), QFileInfo(name).fileName());
}

QString placeIn(const QString &name, const QString &place)
{
    return place.isEmpty() ? name : name + u", "_s + place;
}

/// @p name: that of @p entry in its archive.
void addArticles(const GivenFile &entry, const QString &name, ParsedFile &pile)
{
    const Result<RecognisedFormat> recognised = recognisedFormat(entry);
    if (!recognised) {
        pile.articles.push_back(recognised.error());
        return;
    }
    if (recognised->format == ArticleFormat::Zip)
        return;
    ParsedFile parsed = readerOf(recognised->format).parsed(entry);
    std::move(parsed.tables.begin(), parsed.tables.end(), std::back_inserter(pile.tables));
    for (Result<ParsedArticle> &article : parsed.articles) {
        if (article) {
            article->place = placeIn(name, article->place);
            article->format = article->format.value_or(recognised->format);
            article->warnings.insert(article->warnings.begin(), recognised->warnings.begin(),
                                     recognised->warnings.end());
            if (article->metadata.title.isEmpty()) {
                state(article->metadata, "title"_L1, QFileInfo(name).completeBaseName(),
                      u"file name"_s);
                article->warnings.push_back({ArticleWarning::Kind::NoTitle, {}});
            }
        }
        pile.articles.push_back(std::move(article));
    }
}

} // namespace

bool isZipFolder(const GivenFile &file)
{
    return isZip(file.bytes()) && binaryKind(file.bytes()) == u"ZIP archive"_s;
}

ParsedFile readZipFolder(const GivenFile &file)
{
    const auto files = unpacked(file.name(), file.bytes(), isReadable);
    if (!files)
        return {{files.error()}, {}};
    ParsedFile pile;
    for (const auto &[name, bytes] : *files) {
        if (!bytes.isEmpty())
            addArticles(GivenFile(file.name() + u'/' + name, bytes, file.columns()), name, pile);
    }
    if (pile.articles.empty())
        pile.articles.push_back(Error{ErrorCode::FileBinary, file.name(), {}, u"ZIP archive"_s});
    return pile;
}

} // namespace app
