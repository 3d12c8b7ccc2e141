#include "app/articles/tables/tablereaders.h"

#include "app/articles/tables/columnmapping.h"
#include "app/articles/tables/columnnames.h"
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

/// A sentence may have as many commas as the first, but not each of them.
bool isEven(const ArticleTable &table)
{
    return table.rows.size() > 4 * table.errors.size();
}

bool fillsColumns(const ArticleTable &table)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const ArticleTable::Row &row) {
        return row.cells.size() * 2 > table.columns.size();
    });
}

/// Whether a file that is called .csv is one; a text may be called so by mistake.
bool isWhatItIsCalled(const ArticleTable &table)
{
    if (hasNames(table) && (isEven(table) || namesTextOrTitle(table)))
        return true;
    if (namesTextOrTitle(table))
        return isEven(table); // one column, or several of one name
    return table.columns.size() > 1 && isEven(table) && fillsColumns(table) &&
           startsWithData(table);
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

ParsedFile articlesOf(const Result<ArticleTable> &table, const GivenFile &file)
{
    if (!table)
        return {{table.error()}, {}};
    ReadTable read = readTableOf(*table, file.name(), file.columns());
    ParsedArticles articles = articlesOfTable(*table, read.mapping, file.name());
    return {std::move(articles), {std::move(read)}};
}

} // namespace

bool isDelimitedFile(const GivenFile &file)
{
    const QString &text = file.text();
    if (startsAsJson(text))
        return false;
    const Result<ArticleTable> table = beginOfDelimitedTable(file.name(), text);
    if (!table)
        return isCalled(file, "csv");
    if (isCalled(file, "csv"))
        return isWhatItIsCalled(*table);
    return hasNames(*table) && isEven(*table) && fillsColumns(*table) && namesTextOrTitle(*table) &&
           knownColumns(*table) >= 2;
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

ParsedFile readDelimited(const GivenFile &file)
{
    return articlesOf(delimitedTableOf(file.name(), file.text()), file);
}

ParsedFile readWorkbook(const GivenFile &file)
{
    return articlesOf(workbookTableOf(file), file);
}

ParsedFile readJson(const GivenFile &file)
{
    return articlesOf(jsonTableOf(file.name(), file.text()), file);
}

} // namespace app
