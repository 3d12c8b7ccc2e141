#include "ui/suggestions/foundgroupmodel.h"

#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace ui {

using Group = FoundSuggestionModel::Group;

bool FoundGroupModel::hasOnlyGrown(const std::vector<Group> &groups) const
{
    std::unordered_set<int> numbers;
    for (const Group &group : groups)
        numbers.insert(group.number);
    return std::all_of(m_groups.begin(), m_groups.end(),
                       [&](const Group &group) { return numbers.count(group.number) > 0; });
}

void FoundGroupModel::grow(const std::vector<Group> &groups)
{
    std::unordered_set<int> known;
    for (const Group &group : m_groups)
        known.insert(group.number);
    std::vector<Group> added;
    std::copy_if(groups.begin(), groups.end(), std::back_inserter(added),
                 [&](const Group &group) { return known.count(group.number) == 0; });
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_groups.insert(m_groups.end(), added.begin(), added.end());
    endInsertRows();
}

void FoundGroupModel::setGroups(std::vector<Group> groups)
{
    int all = 0;
    for (const Group &group : groups)
        all += group.count;
    if (!hasOnlyGrown(groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        m_all = all;
        endResetModel();
        return;
    }
    grow(groups);
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::unordered_map<int, int> rows;
    for (size_t i = 0; i < groups.size(); ++i)
        rows[groups[i].number] = int(i) + 1;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &each : before) {
        const std::optional<int> group = groupAt(each.row());
        after.append(index(group ? rows[*group] : 0, each.column()));
    }
    m_groups = std::move(groups);
    m_all = all;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<int> FoundGroupModel::groupAt(int row) const
{
    return row <= 0 ? std::nullopt : std::optional(m_groups[size_t(row) - 1].number);
}

int FoundGroupModel::rowOf(std::optional<int> group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &each) {
        return group && each.number == *group;
    });
    return found == m_groups.end() ? 0 : int(found - m_groups.begin()) + 1;
}

int FoundGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size()) + 1;
}

int FoundGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group *group = index.row() == 0 ? nullptr : &m_groups[size_t(index.row()) - 1];
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return group ? group->text : tr("All");
        return QLocale().toString(group ? group->count : m_all);
    case Qt::ToolTipRole:
        return isName && group ? QVariant(plainTip(group->text)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isName ? QVariant() : QVariant(quietTextColour());
    default:
        return {};
    }
}

QVariant FoundGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Group") : tr("Count");
}

} // namespace ui
