#pragma once

#include "app/articles/importing.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

/// What an import would bring, in the order of the files. A row can be ticked, and its metadata
/// typed in, where something can come in.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Publisher, Date, Words, Language, Format, Remarks, ColumnCount };
    /// What stands against a row's coming in: the order in which rows are shown at first.
    enum class Urgency { CannotComeIn, IsThere, IsCopy, HasWarnings, IsWell };
    /// What becomes of an article that is a copy of another one.
    enum class Coming { OnItsOwn, AsCopy, NotAtAll };
    enum Role { SortRole = Qt::UserRole, UrgencyRole };

    explicit ImportModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setItems(std::vector<app::ImportItem> items);
    /// Leaves none.
    std::vector<app::ImportItem> takeItems();
    const std::vector<app::ImportItem> &items() const { return m_items; }
    const app::ImportItem &item(int row) const { return m_items[size_t(row)]; }
    int chosenCount() const;
    int count(Urgency urgency) const;
    /// All that is to be known about the row, a sentence a line.
    QString remarks(int row) const;
    /// Ticks those of @p rows that can come in, or unticks them.
    void choose(const std::vector<int> &rows, bool isChosen);
    bool isCopy(int row) const { return item(row).read.isOk() && item(row).copyOf.has_value(); }
    std::vector<int> copies() const;
    /// Decides about those of @p rows that are copies.
    void decide(const std::vector<int> &rows, Coming coming);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();
    /// What was typed in cannot be taken; a sentence for the analyst.
    void refused(const QString &why);

private:
    QVariant shown(const QModelIndex &index) const;
    QVariant sortKey(const QModelIndex &index) const;

    std::vector<app::ImportItem> m_items;
};

} // namespace ui
