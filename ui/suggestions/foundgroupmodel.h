#pragma once

#include "ui/suggestions/foundsuggestionmodel.h"

namespace ui {

/// The groups of a FoundSuggestionModel with their counts, below a row for all of them.
class FoundGroupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, ColumnCount };

    explicit FoundGroupModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows @p groups in their order. Where only more came and counts changed, rows stay what they
    /// are and move; else the model is reset.
    void setGroups(std::vector<FoundSuggestionModel::Group> groups);
    /// None in the row for all.
    std::optional<int> groupAt(int row) const;
    /// The row for all, where it is not there.
    int rowOf(std::optional<int> group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool hasOnlyGrown(const std::vector<FoundSuggestionModel::Group> &groups) const;
    void grow(const std::vector<FoundSuggestionModel::Group> &groups);

    std::vector<FoundSuggestionModel::Group> m_groups;
    int m_all = 0;
};

} // namespace ui
