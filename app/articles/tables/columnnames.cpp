#include "app/articles/tables/columnnames.h"

#include "app/articles/dates.h"
#include "app/articles/parsedarticle.h"
#include "app/articles/tables/columnmapping.h"

#include <QSet>

#include <optional>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestName = 150; ///< characters; the questions of a survey are names, too

std::optional<double> numberIn(const QStringList &cells, qsizetype column)
{
    if (column < 0 || column >= cells.size() || cells[column].size() > 40)
        return std::nullopt;
    bool isNumber = false;
    const double number = cells[column].toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// 2019 beside 2020, or 0 beside 1, are names of columns.
bool isCountedOn(const QStringList &cells, qsizetype column)
{
    const double number = *numberIn(cells, column);
    return numberIn(cells, column - 1) == number - 1 || numberIn(cells, column + 1) == number + 1;
}

bool isData(const QStringList &cells, qsizetype column)
{
    const QString &cell = cells[column];
    if (numberIn(cells, column))
        return !isCountedOn(cells, column);
    return cell.size() > longestName || !webAddress(cell).isEmpty() ||
           (cell.size() < 40 && !isoDate(cell).isEmpty());
}

} // namespace

QString nameOfColumn(qsizetype column)
{
    return u"Column %1"_s.arg(column + 1);
}

bool isRowOfNames(const QStringList &cells)
{
    QSet<ColumnRole> roles;
    for (const QString &cell : cells)
        roles.insert(roleOfName(cell));
    roles.remove(ColumnRole::Property);
    return roles.size() > 1 &&
           (roles.contains(ColumnRole::Text) || roles.contains(ColumnRole::Title));
}

bool startsWithData(const ArticleTable &table)
{
    // A cell of data may happen to be a name: "Comment" is a section of newspapers, too.
    qsizetype names = 0;
    qsizetype data = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        names += roleOfName(table.columns[i]) != ColumnRole::Property;
        data += isData(table.columns, i);
    }
    return data > names;
}

void nameColumns(ArticleTable &table)
{
    if (table.namesAt > 0 && startsWithData(table)) {
        table.rows.insert(table.rows.begin(), {table.namesAt, table.columns});
        table.columns.fill(QString());
        table.namesAt = 0;
    }
    QSet<QString> taken(table.columns.begin(), table.columns.end());
    QSet<QString> seen;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        QString &name = table.columns[i];
        const QString stem = name.isEmpty() ? nameOfColumn(i) : name;
        if (name.isEmpty() && !taken.contains(stem))
            name = stem;
        for (int number = 2; name.isEmpty() || seen.contains(name); ++number) {
            const QString numbered = u"%1 (%2)"_s.arg(stem).arg(number);
            if (!taken.contains(numbered))
                name = numbered;
        }
        seen.insert(name);
        taken.insert(name);
    }
}

bool hasNumberedColumns(const ArticleTable &table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i] != nameOfColumn(i))
            return false;
    }
    return true;
}

} // namespace app
