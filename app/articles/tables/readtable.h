#pragma once

#include "app/articles/tables/articletable.h"
#include "app/articles/tables/columnmapping.h"

#include <QHash>
#include <QString>

#include <vector>

namespace app {

/// What the analyst said that columns are, in place of what would be guessed.
struct ToldColumns
{
    /// Of whole tables: ColumnMapping::toString() by mappingKey().
    QHash<QString, QString> tables;
    /// Of single columns, in every table that has one of that name. What is guessed of the others
    /// does not give them these roles once more.
    QHash<QString, ColumnRole> columns;
};

/// A table that articles were read from: as much of it as one has to see to say what its columns
/// are.
struct ReadTable
{
    QString fileName;
    ArticleTable begin;    ///< its columns and first rows; long cells are cut
    ColumnMapping guess;   ///< of the whole table
    ColumnMapping mapping; ///< by which it was read
    bool isTold = false;   ///< mapping is what ToldColumns::tables says
};

using ReadTables = std::vector<ReadTable>;

/// @p table as it is to be read.
ReadTable readTableOf(const ArticleTable &table, const QString &fileName, const ToldColumns &told);

} // namespace app
