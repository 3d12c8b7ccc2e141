#pragma once

#include "storage/project.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QPointer>

#include <map>
#include <vector>

namespace ui {

QString statusName(storage::ArticleStatus status);
/// An empty, a half and a full circle.
QIcon statusIcon(storage::ArticleStatus status);

/// The articles of a project in the order of their import, kept up to date row by row.
class ArticleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Publisher, Date, Status, Marks, ColumnCount };
    enum Role { IdRole = Qt::UserRole, StatusRole, SortRole, SecondLineRole, CopyRole };

    explicit ArticleModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows the articles of @p project; nullptr: none. Follows its changes from then on.
    void setProject(storage::Project *project);

    int rowOf(storage::Id<storage::Article> id) const; ///< -1 where it is not there
    storage::Id<storage::Article> idAt(int row) const;
    /// What an article counts as a copy of; invalid where it is none.
    storage::Id<storage::Article> originalOf(storage::Id<storage::Article> id) const;
    int doneCount() const { return m_done; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The number of articles, or of those that are done, is another.
    void countsChanged();

private:
    void apply(const storage::Changes &changes);
    void insert(storage::Id<storage::Article> id);
    void remove(storage::Id<storage::Article> id);
    void refresh(storage::Id<storage::Article> id);
    void countDone();
    void readOriginals();
    QString titleOf(storage::Id<storage::Article> id) const;

    QPointer<storage::Project> m_project;
    std::vector<storage::ArticleSummary> m_articles; ///< by id
    std::map<storage::Id<storage::Article>, storage::Id<storage::Article>>
        m_originals; ///< of copies
    int m_done = 0;
};

} // namespace ui
