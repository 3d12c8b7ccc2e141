#include "app/articles/enclosedfile.h"

#include "app/articles/articleformats.h"

#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

QString placeWithin(const QString &outer, const QString &inner)
{
    return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + u", "_s + inner;
}

ParsedFile articlesOfEnclosed(const GivenFile &file, const QString &place)
{
    if (file.depth() > GivenFile::deepest)
        return {{Error{ErrorCode::NoText, file.name(), {}, u"enclosed too deep"_s}}, {}};
    const Result<RecognisedFormat> recognised = recognisedFormat(file);
    if (!recognised)
        return {{recognised.error()}, {}};
    ParsedFile parsed = readerOf(recognised->format).parsed(file);
    for (Result<ParsedArticle> &article : parsed.articles) {
        if (!article)
            continue;
        article->place = placeWithin(place, article->place);
        article->format = article->format.value_or(recognised->format);
        article->warnings.insert(article->warnings.begin(), recognised->warnings.begin(),
                                 recognised->warnings.end());
        if (article->metadata.title.isEmpty()) {
            state(article->metadata, "title"_L1, QFileInfo(file.name()).completeBaseName(),
                  u"file name"_s);
            article->warnings.push_back({ArticleWarning::Kind::NoTitle, {}});
        }
    }
    return parsed;
}

} // namespace app
