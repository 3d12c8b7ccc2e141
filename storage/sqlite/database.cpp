#include "storage/sqlite/database.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QStorageInfo>

namespace storage {

namespace {

constexpr int busyMilliseconds = 5000;

int flagsFor(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create:
    case Database::Mode::Temporary:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Database::Mode::ReadWrite:
        return SQLite::OPEN_READWRITE;
    case Database::Mode::ReadOnly:
        return SQLite::OPEN_READONLY;
    case Database::Mode::Immutable:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    }
    Q_UNREACHABLE();
}

/// WAL needs memory shared by all who have the file open, which file systems on a network do not
/// give.
bool isOnNetworkDrive(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *network : {"nfs", "cifs", "smb", "fuse.sshfs", "9p", "afs", "davfs", "ncpfs",
                                "fuse.rclone", "fuse.gvfsd-fuse", "ceph", "glusterfs", "lustre"}) {
        if (type.startsWith(network) || type.endsWith(network))
            return true;
    }
    return false;
}

std::string nameFor(const QString &path, Database::Mode mode)
{
    if (mode == Database::Mode::Temporary)
        return {};
    if (mode != Database::Mode::Immutable)
        return path.toStdString();
    const QByteArray absolute = QFileInfo(path).absoluteFilePath().toUtf8();
    return ("file:" + absolute.toPercentEncoding("/") + "?immutable=1").toStdString();
}

} // namespace

Database::Database(const QString &path, Mode mode)
    : m_path(path),
      m_mode(mode),
      m_connection(nameFor(path, mode), flagsFor(mode) | SQLite::OPEN_NOMUTEX)
{
    m_connection.setBusyTimeout(busyMilliseconds);
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;");
    if (mode == Mode::ReadWrite) {
        execute(isOnNetworkDrive(path) ? "PRAGMA journal_mode = DELETE;"
                                       : "PRAGMA journal_mode = WAL;");
    }
    if (keepsFile())
        execute("PRAGMA synchronous = FULL;");
}

Database::~Database()
{
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    if (!keepsFile())
        return;
    // A single file again, readable from a medium that cannot be written; while others read it, it
    // stays WAL.
    sqlite3_exec(handle(), "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE;", nullptr,
                 nullptr, nullptr);
}

void Database::copyFrom(Database &other)
{
    constexpr int allPages = -1;
    sqlite3_backup *backup = sqlite3_backup_init(handle(), "main", other.handle(), "main");
    if (!backup)
        throw SQLite::Exception(handle());
    sqlite3_backup_step(backup, allPages);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle(), code);
}

sqlite3_stmt *Database::take(std::string_view sql)
{
    const auto idle = m_idle.find(sql);
    if (idle != m_idle.end() && !idle->second.empty()) {
        sqlite3_stmt *statement = idle->second.back();
        idle->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.data(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle(), code);
    return statement;
}

void Database::giveBack(std::string_view sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const auto idle = m_idle.find(sql);
    if (idle == m_idle.end())
        m_idle[std::string(sql)].push_back(statement);
    else
        idle->second.push_back(statement);
}

Query::Query(Database &database, std::string_view sql)
    : m_database(database),
      m_sql(sql),
      m_statement(database.take(sql))
{
}

Query::~Query()
{
    m_database.giveBack(m_sql, m_statement);
}

bool Query::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(m_database.handle(), code);
    return code == SQLITE_ROW;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *value = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(value, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::bytes(int column) const
{
    const auto *value = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(value, sqlite3_column_bytes(m_statement, column));
}

void Query::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
}

void Query::bind(double value)
{
    sqlite3_bind_double(m_statement, ++m_bound, value);
}

void Query::bind(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(), sqlite3_uint64(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Query::bind(const QByteArray &value)
{
    sqlite3_bind_blob64(m_statement, ++m_bound, value.isNull() ? "" : value.constData(),
                        sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
}

void Query::bind(std::nullptr_t)
{
    sqlite3_bind_null(m_statement, ++m_bound);
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database),
      m_isOutermost(sqlite3_get_autocommit(database.handle()) != 0)
{
    // Taking the write lock at once, and not at the first change, lets busy_timeout wait for it.
    if (!m_isOutermost)
        m_database.execute("SAVEPOINT part;");
    else
        m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE;" : "BEGIN;");
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    const char *sql = m_isOutermost ? "ROLLBACK;" : "ROLLBACK TO part; RELEASE part;";
    sqlite3_exec(m_database.handle(), sql, nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute(m_isOutermost ? "COMMIT;" : "RELEASE part;");
    m_isOpen = false;
}

Error errorOf(const Database &database, const SQLite::Exception &exception)
{
    return errorOf(database.path(), exception);
}

Error errorOf(const QString &path, const SQLite::Exception &exception)
{
    const ErrorCode code = [&exception] {
        switch (exception.getErrorCode() & 0xff) {
        case SQLITE_FULL:
            return ErrorCode::DiskFull;
        case SQLITE_CORRUPT:
            return ErrorCode::ProjectDamaged;
        case SQLITE_NOTADB:
            return ErrorCode::NotAProject;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::ProjectInUse;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return ErrorCode::ProjectReadOnly;
        case SQLITE_CANTOPEN:
            return ErrorCode::CannotReadFile;
        case SQLITE_IOERR:
            return ErrorCode::CannotWriteFile;
        default:
            return ErrorCode::StorageFailed;
        }
    }();
    const QString detail = QStringLiteral("SQLite: %1 (%2)")
                               .arg(QString::fromUtf8(exception.what()))
                               .arg(exception.getExtendedErrorCode());
    return {code, path, {}, detail};
}

} // namespace storage
