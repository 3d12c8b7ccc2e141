#include "storage/projectopening.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

namespace storage {

namespace {

using ReadOnlyReason = Project::ReadOnlyReason;

/// Files up to this size are checked as a whole when opened: some 0.1 s.
constexpr qint64 checkedBytes = 32 * 1024 * 1024;

// The SQLite file format, section 1.3: what stands where in the first 100 bytes.
constexpr qsizetype headerBytes = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

struct Header
{
    quint32 applicationId = 0;
    int schema = 0;
};

Result<Header> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return Error{ErrorCode::FolderMissing, info.absolutePath(), {}, {}};
    if (!info.exists())
        return Error{ErrorCode::FileMissing, path, {}, {}};
    if (info.isDir())
        return Error{ErrorCode::FileIsFolder, path, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotReadFile, path, {}, file.errorString()};
    const QByteArray bytes = file.read(headerBytes);
    if (!bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotAProject, path, {}, {}};
    if (bytes.size() < headerBytes)
        return Error{ErrorCode::ProjectDamaged, path, {}, QStringLiteral("The file ends early.")};
    Header header;
    header.applicationId = qFromBigEndian<quint32>(bytes.constData() + applicationIdOffset);
    header.schema = qFromBigEndian<qint32>(bytes.constData() + userVersionOffset);
    if (header.applicationId != projectApplicationId)
        return Error{
            ErrorCode::NotAProject, path, {}, QStringLiteral("Another program's database.")};
    return header;
}

/// Whether a newer file says that programs of our schema may read it.
bool allowsOlderReader(Database &database)
{
    Query row(database, "SELECT value FROM setting WHERE name = 'oldest_reader'");
    return row.next() && row.text(0).toInt() <= currentSchema && row.text(0).toInt() > 0;
}

Result<void> checkFile(Database &database)
{
    Query table(database,
                "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                "('article', 'text', 'tag', 'role', 'field', 'annotation', 'span', 'history')");
    table.next();
    if (table.integer(0) != 8)
        return Error{
            ErrorCode::ProjectDamaged, database.path(), {}, QStringLiteral("Tables are missing.")};
    if (QFileInfo(database.path()).size() > checkedBytes)
        return {};
    Query check(database, "PRAGMA quick_check(1)");
    if (check.next() && check.text(0) != QLatin1String("ok"))
        return Error{ErrorCode::ProjectDamaged, database.path(), {}, check.text(0)};
    return {};
}

QString holderOf(const QLockFile &lock, const QString &lockPath)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    const QString owner = QFileInfo(lockPath).owner();
    return QStringLiteral("%1@%2, %3 %4").arg(owner, host, program).arg(process);
}

/// Takes the lock that says who writes, or says why the project can only be read.
void lockForWriting(const QString &path, OpenedFile &opened)
{
    const QFileInfo info(path);
    // A link to a project leads to the same lock.
    const QString lockPath = info.canonicalFilePath() + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // stale only when its process is gone, however long that works
    if (!info.isWritable()) {
        opened.readOnlyReason = ReadOnlyReason::FileIsReadOnly;
    } else if (lock->tryLock(0)) {
        opened.lock = std::move(lock);
    } else if (lock->error() == QLockFile::LockFailedError) {
        opened.readOnlyReason = ReadOnlyReason::InUse;
        opened.lockHolder = holderOf(*lock, lockPath);
    } else {
        opened.readOnlyReason = ReadOnlyReason::FolderIsReadOnly;
    }
}

/// A file that was last closed while others read it still says that it has a write-ahead log, which
/// SQLite cannot make where nothing can be written. Without one there is nothing to miss.
std::unique_ptr<Database> openReadOnly(const QString &path)
{
    try {
        auto database = std::make_unique<Database>(path, Database::Mode::ReadOnly);
        Query(*database, "SELECT count(*) FROM sqlite_schema").run();
        return database;
    } catch (const SQLite::Exception &) {
        if (QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
            QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            throw;
    }
    return std::make_unique<Database>(path, Database::Mode::Immutable);
}

/// Keeps a copy of all that is in @p database, also in its write-ahead log, as one file. It appears
/// when it is whole; what has the name already stays.
Result<void> keepCopy(Database &database, const QString &path)
{
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    try {
        Database copy(unfinished, Database::Mode::Create);
        copy.copyFrom(database);
    } catch (const SQLite::Exception &exception) {
        QFile::remove(unfinished);
        Error error = errorOf(path, exception);
        if (error.code != ErrorCode::DiskFull)
            error.code = ErrorCode::CannotWriteFile;
        return error;
    }
    if (QFile::rename(unfinished, path))
        return {};
    QFile::remove(unfinished);
    return Error{ErrorCode::CannotWriteFile, path, {}, {}};
}

/// "NAME.sayso.v1.bak", or "NAME.sayso.v1.2.bak" where an earlier copy has that name.
QString nameForCopy(const QString &path, int schema)
{
    QString name = QStringLiteral("%1.v%2.bak").arg(path).arg(schema);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1.v%2.%3.bak").arg(path).arg(schema).arg(number);
    return name;
}

/// Keeps a copy beside the file, then brings it to the current schema. Where that fails the file is
/// what it was, and needs no copy.
Result<void> bringUpToDate(const QString &path, Database &database, int from)
{
    const QString copy = nameForCopy(path, from);
    if (Result<void> kept = keepCopy(database, copy); !kept)
        return kept;
    try {
        migrate(database, from);
    } catch (const SQLite::Exception &) {
        QFile::remove(copy);
        throw;
    }
    return {};
}

/// A private copy of an older project that can only be read, brought to the current schema: nothing
/// beside the file is touched. It still says which version the file has.
std::unique_ptr<Database> upToDateCopy(Database &original, int schema)
{
    auto copy = std::make_unique<Database>(original.path(), Database::Mode::Temporary);
    copy->copyFrom(original);
    migrate(*copy, schema);
    copy->execute(QStringLiteral("PRAGMA user_version = %1; PRAGMA query_only = ON;")
                      .arg(schema)
                      .toLatin1()
                      .constData());
    return copy;
}

Result<void> setUpFile(Database &database)
{
    migrate(database, 0);
    Transaction transaction(database, Transaction::Kind::Write);
    Query setting(database, "INSERT INTO setting (name, value) VALUES ('oldest_reader', ?1), "
                            "('project_uuid', ?2)");
    setting.with(QString::number(oldestReader), QUuid::createUuid().toString(QUuid::WithoutBraces))
        .run();
    transaction.commit();
    return {};
}

} // namespace

Result<OpenedFile> createFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return Error{ErrorCode::FolderMissing, info.absolutePath(), {}, {}};
    if (info.exists())
        return Error{ErrorCode::FileExists, path, {}, {}};
    OpenedFile opened;
    opened.lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    opened.lock->setStaleLockTime(0);
    if (!opened.lock->tryLock(0)) {
        const bool isTaken = opened.lock->error() == QLockFile::LockFailedError;
        return Error{isTaken ? ErrorCode::ProjectInUse : ErrorCode::CannotWriteFile, path, {}, {}};
    }
    if (QFileInfo::exists(
            path)) // made by somebody else in the meantime, who has let go of the lock
        return Error{ErrorCode::FileExists, path, {}, {}};
    try {
        {
            Database database(path, Database::Mode::Create);
            if (Result<void> done = setUpFile(database); !done)
                return done.error();
        }
        opened.database = std::make_unique<Database>(path, Database::Mode::ReadWrite);
    } catch (const SQLite::Exception &exception) {
        QFile::remove(path);
        Error error = errorOf(path, exception);
        if (error.code != ErrorCode::DiskFull)
            error.code = ErrorCode::CannotWriteFile;
        return error;
    }
    return opened;
}

Result<OpenedFile> openFile(const QString &path, Project::Access access)
{
    const Result<Header> header = readHeader(path);
    if (!header)
        return header.error();

    OpenedFile opened;
    if (access == Project::Access::ReadOnly)
        opened.readOnlyReason = ReadOnlyReason::Asked;
    else if (header->schema > currentSchema)
        opened.readOnlyReason = ReadOnlyReason::NewerVersion;
    else
        lockForWriting(path, opened);

    try {
        const bool canWrite = opened.readOnlyReason == ReadOnlyReason::None;
        opened.database = canWrite ? std::make_unique<Database>(path, Database::Mode::ReadWrite)
                                   : openReadOnly(path);
        if (header->schema > currentSchema && !allowsOlderReader(*opened.database))
            return Error{ErrorCode::ProjectTooNew,
                         path,
                         {},
                         QStringLiteral("Schema %1.").arg(header->schema)};
        if (access == Project::Access::ReadWrite) {
            if (Result<void> checked = checkFile(*opened.database); !checked)
                return checked.error();
        }
        if (header->schema < currentSchema && !canWrite) {
            opened.database = upToDateCopy(*opened.database, header->schema);
        } else if (header->schema < currentSchema) {
            if (Result<void> done = bringUpToDate(path, *opened.database, header->schema); !done)
                return done.error();
        }
    } catch (const SQLite::Exception &exception) {
        return errorOf(path, exception);
    }
    return opened;
}

Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    Result<OpenedFile> opened = openFile(path, Project::Access::ReadOnly);
    if (!opened)
        return opened.error();
    return std::move(opened->database);
}

} // namespace storage
