#pragma once

#include "storage/changes.h"
#include "storage/sqlite/database.h"

#include <QByteArray>

struct sqlite3_session;

namespace storage {

/// Records what is done to the tables under undo while it lives, with SQLite's session extension.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(Database &database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// The change set so far; empty where nothing changed in the end.
    QByteArray changeSet() const;

private:
    Database &m_database;
    sqlite3_session *m_session = nullptr;
};

enum class Direction { Forwards, Backwards };

/// Applies a change set, all of it or nothing: HistoryConflict where a row is not as the change set
/// expects to find it.
Result<void> applyChangeSet(Database &database, const QByteArray &changeSet, Direction direction);

/// Which records a change set is about, after it was made or applied in @p direction.
Changes changesIn(Database &database, const QByteArray &changeSet, Direction direction);

} // namespace storage
