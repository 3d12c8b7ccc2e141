#include "app/articles/tables/tablereaders.h"

#include "app/articles/tables/columnmapping.h"
#include "app/articles/tables/delimitedtable.h"
#include "app/articles/tables/jsontable.h"
#include "app/articles/tables/tablearticles.h"
#include "app/articles/tables/workbook.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

const qsizetype longestColumnName = 80;

/// Columns that say by their names what they are, other than numbers.
int knownColumns(const ArticleTable &table)
{
    return int(std::count_if(table.columns.begin(), table.columns.end(), [](const QString &column) {
        const ColumnRole role = roleOfName(column);
        return role != ColumnRole::Property && role != ColumnRole::SourceId &&
               role != ColumnRole::Note;
    }));
}

bool namesTextOrTitle(const ArticleTable &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const QString &column) {
        const ColumnRole role = roleOfName(column);
        return role == ColumnRole::Text || role == ColumnRole::Title;
    });
}

/// Whether the first row can be names: short, all different, none a number.
bool hasNames(const ArticleTable &table)
{
    QStringList names = table.columns;
    names.removeAll(QString());
    if (table.columns.size() < 2 || names.size() < 2 || names.removeDuplicates() > 0)
        return false;
    return std::all_of(names.begin(), names.end(), [](const QString &name) {
        return name.size() <= longestColumnName &&
               std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    });
}

bool isCalled(const GivenFile &file, const char *ending)
{
    return QFileInfo(file.name())
               .suffix()
               .compare(QLatin1StringView(ending), Qt::CaseInsensitive) == 0;
}

bool startsAsJson(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isSpace())
            return c == u'{' || c == u'[';
    }
    return false;
}

ParsedArticles articlesOf(const Result<ArticleTable> &table, const QString &fileName)
{
    if (!table)
        return {table.error()};
    return articlesOfTable(*table, ColumnMapping::guessed(*table), fileName);
}

} // namespace

Result<ArticleTable> articleTableOf(const GivenFile &file)
{
    if (isWorkbook(file))
        return workbookTableOf(file);
    if (startsAsJson(file.text()))
        return jsonTableOf(file.name(), file.text());
    return delimitedTableOf(file.name(), file.text());
}

bool isDelimitedFile(const GivenFile &file)
{
    const QString &text = file.text();
    if (startsAsJson(text))
        return false;
    const Result<ArticleTable> table = beginOfDelimitedTable(file.name(), text);
    if (!table)
        return isCalled(file, "csv");
    if (!hasNames(*table))
        return false;
    // A sentence may have as many commas as the first, but not each of them.
    const bool isEven = table->rows.size() > 4 * table->errors.size();
    if (isCalled(file, "csv"))
        return isEven || namesTextOrTitle(*table);
    const bool fits =
        std::all_of(table->rows.begin(), table->rows.end(), [&](const ArticleTable::Row &row) {
            return row.cells.size() * 2 > table->columns.size();
        });
    return isEven && fits && namesTextOrTitle(*table) && knownColumns(*table) >= 2;
}

bool isWorkbookFile(const GivenFile &file)
{
    return isWorkbook(file);
}

bool isJsonFile(const GivenFile &file)
{
    if (!startsAsJson(file.text()))
        return false;
    const bool isNamed = isCalled(file, "jsonl") || isCalled(file, "ndjson");
    const Result<ArticleTable> table = beginOfJsonTable(file.name(), file.text());
    if (!table)
        return isNamed || isCalled(file, "json");
    if (table->rows.empty())
        return isNamed;
    return isNamed || (namesTextOrTitle(*table) && knownColumns(*table) >= 2);
}

ParsedArticles readDelimited(const GivenFile &file)
{
    return articlesOf(delimitedTableOf(file.name(), file.text()), file.name());
}

ParsedArticles readWorkbook(const GivenFile &file)
{
    return articlesOf(workbookTableOf(file), file.name());
}

ParsedArticles readJson(const GivenFile &file)
{
    return articlesOf(jsonTableOf(file.name(), file.text()), file.name());
}

} // namespace app
