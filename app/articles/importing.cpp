#include "app/articles/importing.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Article;
using storage::Edit;
using storage::ErrorCode;
using storage::Id;
using storage::Result;

namespace {

/// An article that is being added.
struct Incoming
{
    const ImportItem *item = nullptr;
    Id<Article> id; ///< once it is there
};

storage::ActionName nameOfImport(const std::vector<Incoming> &articles)
{
    if (articles.size() == 1)
        return {QString::fromUtf8(QT_TRANSLATE_NOOP("Action", "Import “%1”")),
                articles.front().item->read->article.metadata.title};
    return {QString::fromUtf8(QT_TRANSLATE_NOOP("Action", "Import %1 articles")),
            QString::number(articles.size())};
}

/// The article that @p item is a copy of, over whatever that is a copy of itself; invalid where it
/// does not come in.
Id<Article> originalOf(const ImportItem &item, const std::vector<ImportItem> &items,
                       const std::vector<Incoming> &incoming)
{
    // What an item is a copy of came before it, so this ends.
    const ImportItem *copy = &item;
    while (!copy->copyOf->isInProject()) {
        const ImportItem &original = items[size_t(copy->copyOf->item)];
        if (!original.countsAsCopy || !original.copyOf || !original.isChosen) {
            const auto found =
                std::find_if(incoming.begin(), incoming.end(),
                             [&](const Incoming &article) { return article.item == &original; });
            return found == incoming.end() ? Id<Article>() : found->id;
        }
        copy = &original;
    }
    return copy->copyOf->article;
}

Result<void> relateCorrection(Edit &edit, const Incoming &article)
{
    const auto &properties = article.item->read->article.metadata.properties;
    const auto corrected = properties.find(u"corrects"_s);
    if (corrected == properties.end())
        return {};
    const auto known = edit.project().articlesWithProperty(u"source_id"_s, corrected->second);
    if (!known)
        return known.error();
    for (const Id<Article> id : *known) {
        if (id == article.id)
            continue;
        const Result<void> added =
            edit.addRelation({{}, {}, storage::ArticleRelation::Kind::Corrects, article.id, id});
        if (!added)
            return added;
    }
    return {};
}

Result<void> relate(Edit &edit, const std::vector<ImportItem> &items,
                    const std::vector<Incoming> &incoming)
{
    for (const Incoming &article : incoming) {
        if (article.item->countsAsCopy && article.item->copyOf) {
            const Id<Article> original = originalOf(*article.item, items, incoming);
            const Result<void> added =
                original.isValid()
                    ? edit.addRelation(
                          {{}, {}, storage::ArticleRelation::Kind::CopyOf, article.id, original})
                    : Result<void>();
            if (!added)
                return added;
        }
        if (const Result<void> added = relateCorrection(edit, article); !added)
            return added;
    }
    return {};
}

} // namespace

Result<std::vector<Id<Article>>> importArticles(storage::Project &project,
                                                const std::vector<ImportItem> &items,
                                                const Progress &progress)
{
    std::vector<Incoming> incoming;
    for (const ImportItem &item : items) {
        if (item.isChosen && item.read.isOk())
            incoming.push_back({&item, {}});
    }
    std::vector<Id<Article>> ids;
    if (incoming.empty())
        return ids;
    const auto edited = project.edit(nameOfImport(incoming), [&](Edit &edit) -> Result<void> {
        for (Incoming &article : incoming) {
            const Result<Id<Article>> id = edit.addArticle(article.item->read->article);
            if (!id)
                return id.error();
            article.id = *id;
            ids.push_back(*id);
            if (progress && !progress(qsizetype(ids.size()), qsizetype(incoming.size())))
                return storage::Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        return relate(edit, items, incoming);
    });
    if (!edited)
        return edited.error();
    return ids;
}

} // namespace app
