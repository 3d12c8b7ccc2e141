#pragma once

#include "storage/project.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace ui {

/// What was done to a project, latest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    explicit HistoryModel(std::vector<storage::HistoryEntry> entries, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<storage::HistoryEntry> m_entries; ///< oldest first
};

class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(std::vector<storage::HistoryEntry> entries, QWidget *parent = nullptr);
};

} // namespace ui
