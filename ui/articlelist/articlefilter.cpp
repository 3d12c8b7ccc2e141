#include "ui/articlelist/articlefilter.h"

namespace ui {

using storage::Article;
using storage::Id;

ArticleFilter::ArticleFilter(ArticleModel *articles, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_articles(articles)
{
    setSourceModel(articles);
    setSortRole(ArticleModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ArticleFilter::setProject(storage::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (m_project) {
        connect(m_project, &storage::Project::changed, this,
                [this](const storage::Changes &changes) {
                    if (!m_query.isEmpty() && !changes.articles.empty())
                        find();
                });
    }
    find();
}

void ArticleFilter::setSearch(const QString &query)
{
    if (m_query == query.trimmed())
        return;
    m_query = query.trimmed();
    find();
}

void ArticleFilter::setStatus(std::optional<storage::ArticleStatus> status)
{
    m_status = status;
    invalidateFilter();
}

void ArticleFilter::setCopies(Copies copies)
{
    m_copies = copies;
    invalidateFilter();
}

void ArticleFilter::find()
{
    m_found.clear();
    if (m_project && !m_query.isEmpty()) {
        for (const Id<Article> id : m_project->search(m_query).valueOr({}))
            m_found.insert(id.value);
    }
    invalidateFilter();
}

bool ArticleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex index = m_articles->index(row, 0);
    if (m_status && index.data(ArticleModel::StatusRole).toInt() != int(*m_status))
        return false;
    if (m_copies != Copies::Shown &&
        index.data(ArticleModel::CopyRole).toBool() != (m_copies == Copies::Only))
        return false;
    return m_query.isEmpty() || m_found.count(index.data(ArticleModel::IdRole).toLongLong()) > 0;
}

} // namespace ui
