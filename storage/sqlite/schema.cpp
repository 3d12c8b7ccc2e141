#include "storage/sqlite/schema.h"

#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(storage_resources);
}

namespace storage {

namespace {

QByteArray script(const QString &name)
{
    initialiseResources();
    QFile file(QStringLiteral(":/storage/") + name);
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return file.readAll();
}

} // namespace

void migrate(Database &database, int from)
{
    Transaction transaction(database, Transaction::Kind::Write);
    for (int version = from + 1; version <= currentSchema; ++version)
        database.execute(
            script(QStringLiteral("migrations/%1.sql").arg(version, 4, 10, QLatin1Char('0')))
                .constData());
    const QByteArray pragmas =
        QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;")
            .arg(projectApplicationId)
            .arg(currentSchema)
            .toLatin1();
    database.execute(pragmas.constData());
    transaction.commit();
}

void updateSearchIndex(Database &database)
{
    Query pending(database, "SELECT is_added, article_id, title, body FROM search_pending "
                            "JOIN text ON text.id = text_id ORDER BY search_pending.id");
    bool isAnything = false;
    while (pending.next()) {
        isAnything = true;
        Query change(
            database,
            pending.integer(0) != 0
                ? "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"
                : "INSERT INTO search (search, rowid, title, body) VALUES ('delete', ?, ?, ?)");
        change.with(pending.integer(1), pending.text(2), pending.text(3)).run();
    }
    if (isAnything)
        database.execute("DELETE FROM search_pending;");
}

} // namespace storage
