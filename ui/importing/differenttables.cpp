#include "ui/importing/differenttables.h"

#include <algorithm>
#include <functional>

namespace ui {

namespace {

/// Once for each file that has tables.
void forEachFile(const std::vector<app::ImportItem> &items,
                 const std::function<void(const QString &path, const app::ReadTables &)> &take)
{
    const app::ReadTables *last = nullptr;
    for (const app::ImportItem &item : items) {
        if (!item.tables || item.tables.get() == last)
            continue;
        last = item.tables.get();
        take(item.path, *last);
    }
}

} // namespace

DifferentTables::DifferentTables(const std::vector<app::ImportItem> &items)
{
    forEachFile(items, [this](const QString &, const app::ReadTables &tables) {
        for (const app::ReadTable &table : tables)
            add(table);
    });
}

int DifferentTables::numberOf(const app::ImportItem &item) const
{
    if (!item.tables)
        return 0;
    // Which of the tables in an archive, only an error says.
    const QString subject = item.read ? QString() : item.read.error().subject;
    const app::ReadTables &tables = *item.tables;
    const auto named = std::find_if(tables.begin(), tables.end(), [&](const app::ReadTable &table) {
        return table.fileName == subject;
    });
    const app::ReadTable &table = named == tables.end() ? tables.front() : *named;
    return m_numbers.value(app::mappingKey(table.begin.columns));
}

void DifferentTables::add(const app::ReadTable &table)
{
    const QString key = app::mappingKey(table.begin.columns);
    if (const auto known = m_numbers.constFind(key); known != m_numbers.constEnd()) {
        ++m_tables[size_t(*known)].files;
        return;
    }
    m_numbers.insert(key, int(m_tables.size()));
    m_tables.push_back({table, 1});
}

QStringList filesWithTables(const QSet<QString> &keys, const std::vector<app::ImportItem> &items)
{
    QStringList files;
    forEachFile(items, [&](const QString &path, const app::ReadTables &tables) {
        if (std::any_of(tables.begin(), tables.end(), [&](const app::ReadTable &table) {
                return keys.contains(app::mappingKey(table.begin.columns));
            }))
            files.append(path);
    });
    files.removeDuplicates();
    return files;
}

} // namespace ui
