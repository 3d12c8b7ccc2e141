#pragma once

#include "app/articles/tables/readtable.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The columns of a table of articles, a row each, and what each is to an article.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Samples, Is, ColumnCount };

    explicit ColumnsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(const app::ReadTable &table, const app::ColumnMapping &mapping);
    void setMapping(const app::ColumnMapping &mapping);
    const app::ColumnMapping &mapping() const { return m_mapping; }

    /// In the order in which they are offered.
    static const std::vector<app::ColumnRole> &roles();
    static QString roleTitle(app::ColumnRole role);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void mappingChanged();

private:
    QStringList samplesOf(int column, int most) const;
    app::ColumnRole roleOf(int column) const { return m_mapping.roles[size_t(column)]; }

    app::ReadTable m_table;
    app::ColumnMapping m_mapping; ///< as many roles as the table has columns
};

} // namespace ui
