#pragma once

#include "app/copies/copygroups.h"

#include <QAbstractItemModel>

#include <unordered_map>
#include <vector>

namespace ui {

/// "97 %", "the same text", "cut: 95 % of it stands in the original".
QString likenessOf(const app::CopyMember &copy, const app::CopyMember &original);

/// The title, and where and when it was printed, which tell copies apart better.
QString headingOf(const app::CopyMember &member);

/// Groups of copies: an original, and below it those that are like it. Shows what is in the
/// project, but not what the analyst keeps apart unless that is asked for; rows whose articles stay
/// the same stay where they are.
class CopyModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Likeness, Counting, Publisher, Date, Words, Marks, ColumnCount };

    explicit CopyModel(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    enum class Apart { Hidden, Shown };

    void setGroups(const std::vector<app::CopyGroup> &groups, Apart apart = Apart::Hidden);
    int groupCount() const { return int(m_groups.size()); }
    int copyCount() const;
    int countedCount() const;
    /// Of those that are kept apart, whether they are shown or not.
    int apartCount() const { return m_apartCount; }

    storage::Id<storage::Article> articleAt(const QModelIndex &index) const;
    storage::Id<storage::Article> originalAt(const QModelIndex &index) const;
    const app::CopyMember *memberAt(const QModelIndex &index) const;
    static bool isOriginal(const QModelIndex &index)
    {
        return index.isValid() && index.internalId() == 0;
    }
    /// Invalid where the article is in no group.
    QModelIndex indexOf(storage::Id<storage::Article> id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        app::CopyMember original;
        std::vector<app::CopyMember> copies; ///< one at least
    };

    struct Place
    {
        int group = 0;
        int copy = -1; ///< -1: the original
    };

    void readPlaces();
    QVariant shown(const QModelIndex &index) const;

    std::vector<Group> m_groups;
    int m_apartCount = 0;
    std::unordered_map<storage::Id<storage::Article>, Place> m_places;
};

} // namespace ui
