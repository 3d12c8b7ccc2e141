#include "app/articles/importing.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using storage::Article;
using storage::Edit;
using storage::ErrorCode;
using storage::Id;
using storage::Result;

namespace {

/// Whether one of @p articles came from exactly these bytes.
Result<bool> hasOriginal(const storage::ProjectReader &project,
                         const std::vector<Id<Article>> &articles, const QByteArray &bytes)
{
    for (const Id<Article> id : articles) {
        const Result<storage::SourceFile> source = project.sourceFile(id);
        if (source.isOk() && source->bytes == bytes)
            return true;
        if (!source.isOk() && source.error().code != ErrorCode::NotFound)
            return source.error();
    }
    return false;
}

bool cameEarlier(const std::vector<ImportItem> &items, size_t index)
{
    const storage::NewArticle &article = items[index].read->article;
    for (size_t i = 0; i < index; ++i) {
        if (items[i].read.isOk() && items[i].read->article.text == article.text &&
            items[i].read->article.source.bytes == article.source.bytes)
            return true;
    }
    return false;
}

storage::ActionName nameOfImport(const std::vector<const storage::NewArticle *> &articles)
{
    if (articles.size() == 1)
        return {QString::fromUtf8(QT_TRANSLATE_NOOP("Action", "Import “%1”")),
                articles.front()->metadata.title};
    return {QString::fromUtf8(QT_TRANSLATE_NOOP("Action", "Import %1 articles")),
            QString::number(articles.size())};
}

} // namespace

Result<void> recogniseKnown(const storage::ProjectReader &project, std::vector<ImportItem> &items)
{
    for (size_t i = 0; i < items.size(); ++i) {
        ImportItem &item = items[i];
        if (!item.read.isOk()) {
            item.isChosen = false;
            continue;
        }
        Result<std::vector<Id<Article>>> same = project.articlesWithText(item.read->article.text);
        if (!same)
            return same.error();
        item.sameText = std::move(*same);
        const Result<bool> isKnown =
            hasOriginal(project, item.sameText, item.read->article.source.bytes);
        if (!isKnown)
            return isKnown.error();
        item.isAlreadyThere = isKnown.value() || cameEarlier(items, i);
        item.isChosen = !item.isAlreadyThere;
    }
    return {};
}

Result<std::vector<Id<Article>>> importArticles(storage::Project &project,
                                                const std::vector<ImportItem> &items)
{
    std::vector<const storage::NewArticle *> articles;
    for (const ImportItem &item : items) {
        if (item.isChosen && item.read.isOk())
            articles.push_back(&item.read->article);
    }
    std::vector<Id<Article>> ids;
    if (articles.empty())
        return ids;
    const auto edited = project.edit(nameOfImport(articles), [&](Edit &edit) -> Result<void> {
        for (const storage::NewArticle *article : articles) {
            const Result<Id<Article>> id = edit.addArticle(*article);
            if (!id)
                return id.error();
            ids.push_back(id.value());
        }
        return {};
    });
    if (!edited)
        return edited.error();
    return ids;
}

} // namespace app
