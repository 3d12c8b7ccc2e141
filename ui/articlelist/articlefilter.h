#pragma once

#include "ui/articlelist/articlemodel.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <unordered_set>

namespace ui {

/// The articles that a search finds and that have a status, with or without copies, sorted by a
/// column or not at all.
class ArticleFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Copies { Shown, Hidden, Only };

    explicit ArticleFilter(ArticleModel *articles, QObject *parent = nullptr);

    void setProject(storage::Project *project);
    /// Words of the title or the text; empty: all articles.
    void setSearch(const QString &query);
    void setStatus(std::optional<storage::ArticleStatus> status);
    void setCopies(Copies copies);
    bool isFiltering() const
    {
        return m_status.has_value() || m_copies != Copies::Shown || !m_query.isEmpty();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void find();

    ArticleModel *m_articles;
    QPointer<storage::Project> m_project;
    QString m_query;
    std::unordered_set<qint64> m_found; ///< meaningful where m_query is not empty
    std::optional<storage::ArticleStatus> m_status;
    Copies m_copies = Copies::Shown;
};

} // namespace ui
