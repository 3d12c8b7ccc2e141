#pragma once

#include "storage/sqlite/database.h"

namespace storage {

/// "says" in ASCII: what marks an SQLite file as a project.
constexpr quint32 projectApplicationId = 0x73617973;

/// The schema version that this program writes.
constexpr int currentSchema = 5;
/// The lowest version whose programs can read what this program writes.
constexpr int oldestReader = 5;

/// Runs the migrations after version @p from, in one transaction.
void migrate(Database &database, int from);

/// Brings the search index up to what was done to articles since the last time; before every
/// commit.
void updateSearchIndex(Database &database);

} // namespace storage
