#include "app/articles/importing.h"

#include "app/duplicates/duplicateindex.h"

#include <algorithm>
#include <unordered_map>

namespace app {

using storage::Article;
using storage::ArticleSummary;
using storage::Error;
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

/// Tells which articles are copies of one of the project or of one before them, the same or edited
/// or shortened.
class NearCopies
{
public:
    NearCopies(const storage::ProjectReader &project, const Progress &progress, qsizetype items)
        : m_project(project),
          m_progress(progress),
          m_itemCount(items)
    {
    }

    /// Takes in the project.
    Result<void> begin()
    {
        Result<std::vector<ArticleSummary>> articles = m_project.articles();
        if (!articles)
            return articles.error();
        m_total = qsizetype(articles->size()) + m_itemCount;
        for (const ArticleSummary &article : *articles) {
            const Result<QString> text = m_project.text(article.id);
            if (!text)
                return text.error();
            m_index.add(fingerprintOf(*text));
            m_originals.push_back({article.id, -1, article.title, {}});
            if (!goesOn())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        return {};
    }

    /// @p number: that of the item in the import.
    Result<void> look(ImportItem &item, qsizetype number)
    {
        const storage::NewArticle &article = item.read->article;
        Fingerprint fingerprint = fingerprintOf(article.text);
        const std::vector<DuplicateMatch> matches = m_index.find(fingerprint);
        if (!matches.empty()) {
            item.copyOf = m_originals[size_t(matches.front().text)];
            item.copyOf->likening = matches.front().likening;
        }
        m_index.add(std::move(fingerprint));
        m_originals.push_back({{}, number, article.metadata.title, {}});
        if (!goesOn())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        return {};
    }

private:
    bool goesOn() const
    {
        return !m_progress || m_progress(qsizetype(m_originals.size()), m_total);
    }

    const storage::ProjectReader &m_project;
    const Progress &m_progress;
    qsizetype m_itemCount;
    qsizetype m_total = 0;
    DuplicateIndex m_index;
    std::vector<NearCopy> m_originals; ///< by the number that the index gave them
};

} // namespace

bool isTwiceInImport(const ImportItem &item)
{
    return item.isAlreadyThere && item.sameText.empty();
}

Result<void> recogniseKnown(const storage::ProjectReader &project, std::vector<ImportItem> &items,
                            const Progress &progress)
{
    Recogniser recogniser(project);
    NearCopies copies(project, progress, qsizetype(items.size()));
    if (Result<void> begun = copies.begin(); !begun)
        return begun;
    for (size_t i = 0; i < items.size(); ++i) {
        ImportItem &item = items[i];
        item.isChosen = item.read.isOk();
        item.copyOf.reset();
        if (!item.read)
            continue;
        if (Result<void> looked = recogniser.look(item); !looked)
            return looked;
        if (item.isAlreadyThere)
            continue;
        if (Result<void> looked = copies.look(item, qsizetype(i)); !looked)
            return looked;
    }
    return {};
}

} // namespace app
