#pragma once

#include "storage/project.h"
#include "storage/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace storage {

class Database;

/// A project file that could be opened, and for what.
struct OpenedFile
{
    std::unique_ptr<Database> database;
    std::unique_ptr<QLockFile> lock; ///< held while the project is open for writing
    Project::ReadOnlyReason readOnlyReason = Project::ReadOnlyReason::None;
    QString lockHolder;
};

Result<OpenedFile> createFile(const QString &path);
/// An older project is brought to the current schema after a copy of it was kept beside it; where
/// it can only be read, a private copy of it is opened instead.
Result<OpenedFile> openFile(const QString &path, Project::Access access);
Result<std::unique_ptr<Database>> openForReading(const QString &path);

} // namespace storage
