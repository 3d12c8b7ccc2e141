#pragma once

#include "app/articles/importing.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// What an import would bring, problems first. A row can be ticked where something can come in.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Publisher, Date, Words, Format, Remarks, ColumnCount };

    explicit ImportModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setItems(std::vector<app::ImportItem> items);
    const std::vector<app::ImportItem> &items() const { return m_items; }
    int chosenCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QString remarks(const app::ImportItem &item, const QString &separator) const;

    std::vector<app::ImportItem> m_items;
};

} // namespace ui
