#pragma once

#include "storage/records/id.h"
#include "storage/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QString>

#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace storage {

/// One connection to a project file, with its prepared statements. Throws SQLite::Exception, which
/// never leaves storage: attempt() turns it into an Error.
class Database
{
public:
    enum class Mode {
        Create,
        ReadWrite,
        ReadOnly,
        Immutable, ///< read only, from a place where nothing can be written and nobody else writes
        Temporary, ///< empty, private, gone when closed; kept on disk where it is large
    };

    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    sqlite3 *handle() { return m_connection.getHandle(); }
    /// Makes this a copy of @p other as it is at this moment.
    void copyFrom(Database &other);
    void execute(const char *sql) { m_connection.exec(sql); }
    qint64 lastInsertedId() const { return m_connection.getLastInsertRowid(); }

private:
    friend class Query;

    bool keepsFile() const { return m_mode == Mode::Create || m_mode == Mode::ReadWrite; }
    sqlite3_stmt *take(std::string_view sql);
    void giveBack(std::string_view sql, sqlite3_stmt *statement);

    QString m_path;
    Mode m_mode;
    SQLite::Database m_connection;
    std::map<std::string, std::vector<sqlite3_stmt *>, std::less<>> m_idle;
};

/// One run of a prepared statement. Parameters are bound in order. Goes to SQLite without
/// SQLiteCpp's Statement, whose columns cost more than what is in them when a data set is written.
class Query
{
public:
    /// @p sql must outlive the query.
    Query(Database &database, std::string_view sql);
    template<std::same_as<std::string> Temporary>
    Query(Database &database, Temporary &&sql) = delete;
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the next parameters.
    template<typename... Values>
    Query &with(const Values &...values)
    {
        (bind(values), ...);
        return *this;
    }

    /// Whether there is a row, which the functions below then read.
    bool next();
    void run() { next(); }

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    template<typename Record>
    Id<Record> id(int column) const
    {
        return {integer(column)};
    }

private:
    void bind(qint64 value);
    void bind(int value) { bind(qint64(value)); }
    void bind(bool value) { bind(qint64(value)); }
    void bind(double value);
    void bind(const QString &value);
    void bind(const QByteArray &value);
    void bind(std::nullptr_t);
    template<typename Record>
    void bind(Id<Record> id) // no row has number 0: an invalid id is NULL
    {
        if (id.isValid())
            bind(id.value);
        else
            bind(nullptr);
    }
    template<typename Value>
    void bind(const std::optional<Value> &value)
    {
        if (value)
            bind(*value);
        else
            bind(nullptr);
    }

    Database &m_database;
    std::string_view m_sql;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

/// A transaction or, inside one, a part of it; rolled back unless committed.
class Transaction
{
public:
    enum class Kind { Write, Read };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_isOutermost;
    bool m_isOpen = true;
};

/// What an SQLite failure means for the analyst.
Error errorOf(const Database &database, const SQLite::Exception &exception);
Error errorOf(const QString &path, const SQLite::Exception &exception);

/// Runs @p work, which returns a Result, and turns what SQLite throws into its error.
template<typename Work>
auto attempt(const Database &database, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return errorOf(database, exception);
    }
}

} // namespace storage
