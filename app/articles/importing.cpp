#include "app/articles/importing.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace app {

using namespace Qt::StringLiterals;
using storage::Article;
using storage::Edit;
using storage::ErrorCode;
using storage::Id;
using storage::Result;

namespace {

/// Tells what of an import is in the project, or came earlier in it.
class Recogniser
{
public:
    explicit Recogniser(const storage::ProjectReader &project) : m_project(project) {}

    Result<void> look(ImportItem &item)
    {
        const storage::NewArticle &article = item.read->article;
        Result<std::vector<Id<Article>>> same = m_project.articlesWithText(article.text);
        if (!same)
            return same.error();
        item.sameText = std::move(*same);
        const Result<void> found = findOriginal(article.source.bytes);
        if (!found)
            return found;
        const bool isKnown =
            std::any_of(item.sameText.begin(), item.sameText.end(), [this](Id<Article> id) {
                return std::find(m_ofOriginal.begin(), m_ofOriginal.end(), id) !=
                       m_ofOriginal.end();
            });
        item.isAlreadyThere = isKnown || cameEarlier(article);
        item.isChosen = !item.isAlreadyThere;
        return {};
    }

private:
    /// The articles of one archive share its bytes, which are hashed once.
    Result<void> findOriginal(const QByteArray &bytes)
    {
        if (bytes.isSharedWith(m_original))
            return {};
        m_original = bytes;
        Result<std::vector<Id<Article>>> found = m_project.articlesFrom(bytes);
        if (!found)
            return found.error();
        m_ofOriginal = std::move(*found);
        return {};
    }

    bool cameEarlier(const storage::NewArticle &article)
    {
        const size_t hash = qHash(article.text);
        const auto [begin, end] = m_earlier.equal_range(hash);
        const bool isThere = std::any_of(begin, end, [&](const auto &entry) {
            return entry.second->text == article.text &&
                   entry.second->source.bytes == article.source.bytes;
        });
        m_earlier.emplace(hash, &article);
        return isThere;
    }

    const storage::ProjectReader &m_project;
    QByteArray m_original;
    std::vector<Id<Article>> m_ofOriginal; ///< in the project
    std::unordered_multimap<size_t, const storage::NewArticle *> m_earlier;
};

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
    Recogniser recogniser(project);
    for (ImportItem &item : items) {
        item.isChosen = item.read.isOk();
        if (!item.read)
            continue;
        if (Result<void> looked = recogniser.look(item); !looked)
            return looked;
    }
    return {};
}

Result<std::vector<Id<Article>>> importArticles(storage::Project &project,
                                                const std::vector<ImportItem> &items,
                                                const Progress &progress)
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
            if (progress && !progress(qsizetype(ids.size()), qsizetype(articles.size())))
                return storage::Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        return {};
    });
    if (!edited)
        return edited.error();
    return ids;
}

} // namespace app
