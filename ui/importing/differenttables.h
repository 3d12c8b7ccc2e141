#pragma once

#include "app/articles/importing.h"
#include "ui/importing/columnsdialog.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace ui {

/// The tables of an import that differ in their columns, by app::mappingKey().
class DifferentTables
{
public:
    explicit DifferentTables(const std::vector<app::ImportItem> &items);

    const std::vector<ColumnsDialog::Table> &tables() const { return m_tables; }
    /// The number of the table that @p item is of; the first where it is of none.
    int numberOf(const app::ImportItem &item) const;

private:
    void add(const app::ReadTable &table);

    std::vector<ColumnsDialog::Table> m_tables;
    QHash<QString, int> m_numbers;
};

/// The files of @p items in which a table of one of @p keys is.
QStringList filesWithTables(const QSet<QString> &keys, const std::vector<app::ImportItem> &items);

} // namespace ui
