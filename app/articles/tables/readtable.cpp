#include "app/articles/tables/readtable.h"

#include <algorithm>

namespace app {

namespace {

const size_t shownRows = 20;
const qsizetype longestCell = 1000;      ///< UTF-16 units
const qsizetype mostCharacters = 40'000; ///< of all rows; the first is there however long

ArticleTable beginOf(const ArticleTable &table)
{
    ArticleTable begin;
    begin.columns = table.columns;
    begin.namesAt = table.namesAt;
    qsizetype characters = 0;
    for (size_t i = 0; i < std::min(table.rows.size(), shownRows); ++i) {
        ArticleTable::Row row{table.rows[i].number, {}};
        for (const QString &cell : table.rows[i].cells) {
            const bool isCut = cell.size() > longestCell;
            qsizetype length = isCut ? longestCell : cell.size();
            length -= isCut && cell[length - 1].isHighSurrogate() ? 1 : 0;
            row.cells.append(isCut ? cell.left(length) + u'…' : cell);
            characters += row.cells.back().size();
        }
        if (i > 0 && characters > mostCharacters)
            break;
        begin.rows.push_back(std::move(row));
    }
    return begin;
}

/// @p guess, but for the columns that were told.
ColumnMapping withTold(ColumnMapping guess, const QStringList &columns,
                       const QHash<QString, ColumnRole> &told)
{
    std::vector<ColumnRole> given;
    for (const QString &column : columns) {
        if (const auto role = told.constFind(column); role != told.constEnd())
            given.push_back(*role);
    }
    for (size_t i = 0; i < guess.roles.size(); ++i) {
        const auto role = told.constFind(columns[qsizetype(i)]);
        const bool isGiven = std::find(given.begin(), given.end(), guess.roles[i]) != given.end() &&
                             guess.roles[i] != ColumnRole::Ignored;
        if (role != told.constEnd())
            guess.roles[i] = *role;
        else if (isGiven)
            guess.roles[i] = ColumnRole::Property;
    }
    return guess;
}

} // namespace

ReadTable readTableOf(const ArticleTable &table, const QString &fileName, const ToldColumns &told)
{
    ReadTable read{fileName, beginOf(table), ColumnMapping::guessed(table), {}, false};
    const auto kept = told.tables.constFind(mappingKey(table.columns));
    const std::optional<ColumnMapping> mapping =
        kept == told.tables.constEnd() ? std::nullopt
                                       : ColumnMapping::fromString(*kept, table.columns);
    read.isTold = mapping.has_value();
    read.mapping = withTold(mapping.value_or(read.guess), table.columns, told.columns);
    return read;
}

} // namespace app
