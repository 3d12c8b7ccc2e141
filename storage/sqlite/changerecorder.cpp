#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "storage/sqlite/changerecorder.h"

#include <sqlite3.h>

#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace storage {

namespace {

using namespace std::string_view_literals;

/// What is under undo. A change set lists its tables in this order: rows that refer to others come
/// before them, so that deletions never meet a row that is still referred to.
constexpr const char *tablesUnderUndo[] = {"rejected_suggestion",
                                           "cue_word",
                                           "link",
                                           "field_value",
                                           "span",
                                           "annotation",
                                           "value_alias",
                                           "field",
                                           "role",
                                           "tag",
                                           "metadata_origin",
                                           "article_structure",
                                           "article_property",
                                           "earlier_text",
                                           "article_relation",
                                           "article"};

void require(Database &database, int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(database.handle(), code);
}

struct SqliteMemory
{
    void *memory = nullptr;
    int size = 0;

    ~SqliteMemory() { sqlite3_free(memory); }
    QByteArray toBytes() const { return {static_cast<const char *>(memory), size}; }
};

QByteArray inverted(Database &database, const QByteArray &changeSet)
{
    SqliteMemory inverse;
    require(database, sqlite3changeset_invert(int(changeSet.size()), changeSet.constData(),
                                              &inverse.size, &inverse.memory));
    return inverse.toBytes();
}

/// Walks over the rows of a change set.
class ChangeSetRows
{
public:
    ChangeSetRows(Database &database, const QByteArray &changeSet) : m_database(database)
    {
        require(database, sqlite3changeset_start(&m_iterator, int(changeSet.size()),
                                                 const_cast<char *>(changeSet.constData())));
    }
    ~ChangeSetRows() { sqlite3changeset_finalize(m_iterator); }
    ChangeSetRows(const ChangeSetRows &) = delete;
    ChangeSetRows &operator=(const ChangeSetRows &) = delete;

    bool next()
    {
        const int stepped = sqlite3changeset_next(m_iterator);
        if (stepped == SQLITE_DONE)
            return false;
        if (stepped != SQLITE_ROW)
            require(m_database, stepped);
        const char *name = nullptr;
        int columns = 0;
        int code = 0;
        int isIndirect = 0;
        require(m_database, sqlite3changeset_op(m_iterator, &name, &columns, &code, &isIndirect));
        table = name;
        operation = code == SQLITE_INSERT   ? Operation::Inserted
                    : code == SQLITE_DELETE ? Operation::Deleted
                                            : Operation::Updated;
        return true;
    }

    /// The value in @p column, old or new, where the change set has it.
    std::optional<qint64> integer(int column) const
    {
        sqlite3_value *value = nullptr;
        if (operation != Operation::Inserted)
            require(m_database, sqlite3changeset_old(m_iterator, column, &value));
        if (!value && operation != Operation::Deleted)
            require(m_database, sqlite3changeset_new(m_iterator, column, &value));
        if (!value)
            return std::nullopt;
        return sqlite3_value_int64(value);
    }

    std::string_view table;
    Operation operation = Operation::Updated;

private:
    Database &m_database;
    sqlite3_changeset_iter *m_iterator = nullptr;
};

/// Gathers what happened to each record; a row that belongs to a record counts as an update of it.
class ChangeCollector
{
public:
    explicit ChangeCollector(Database &database) : m_database(database) {}

    void add(const ChangeSetRows &row)
    {
        const qint64 id = *row.integer(0);
        if (row.table == "annotation"sv) {
            m_annotations[id] = {
                ownerOf(row, 2, "SELECT article_id FROM annotation WHERE id = ?"sv), row.operation};
        } else if (row.table == "span"sv) {
            touchAnnotation(ownerOf(row, 1, "SELECT annotation_id FROM span WHERE id = ?"sv));
        } else if (row.table == "field_value"sv) {
            touchAnnotation(
                ownerOf(row, 1, "SELECT annotation_id FROM field_value WHERE id = ?"sv));
        } else if (row.table == "article"sv) {
            m_articles[id] = row.operation;
            if (row.operation == Operation::Updated && row.integer(2))
                m_texts.insert(id);
        } else if (row.table == "article_structure"sv) {
            touchArticle(
                ownerOf(row, 1, "SELECT article_id FROM article_structure WHERE id = ?"sv));
        } else if (row.table == "metadata_origin"sv) {
            touchArticle(ownerOf(row, 1, "SELECT article_id FROM metadata_origin WHERE id = ?"sv));
        } else if (row.table == "article_property"sv) {
            touchArticle(ownerOf(row, 1, "SELECT article_id FROM article_property WHERE id = ?"sv));
        } else if (row.table == "earlier_text"sv) {
            touchArticle(ownerOf(row, 1, "SELECT article_id FROM earlier_text WHERE id = ?"sv));
        } else if (row.table == "article_relation"sv) {
            touchArticle(
                ownerOf(row, 3, "SELECT from_article_id FROM article_relation WHERE id = ?"sv));
            touchArticle(
                ownerOf(row, 4, "SELECT to_article_id FROM article_relation WHERE id = ?"sv));
        } else if (row.table == "link"sv) {
            m_links[id] = row.operation;
        } else if (row.table == "value_alias"sv) {
            m_aliases = true;
        } else if (row.table == "rejected_suggestion"sv) {
            m_suggestions.insert(
                ownerOf(row, 2, "SELECT article_id FROM rejected_suggestion WHERE id = ?"sv));
        } else if (row.table == "cue_word"sv) {
            m_listedWords = true;
        } else {
            m_codebook = true;
        }
    }

    Changes changes()
    {
        for (const qint64 id : m_touchedAnnotations) {
            if (!m_annotations.contains(id)) {
                Query query(m_database, "SELECT article_id FROM annotation WHERE id = ?");
                if (query.with(id).next())
                    m_annotations[id] = {query.integer(0), Operation::Updated};
            }
        }
        Changes changes;
        for (const auto &[id, operation] : m_articles)
            changes.articles.push_back({{id}, operation});
        for (const qint64 id : m_texts)
            changes.texts.push_back({id});
        for (const auto &[id, change] : m_annotations)
            changes.annotations.push_back({{id}, {change.articleId}, change.operation});
        for (const auto &[id, operation] : m_links)
            changes.links.push_back({{id}, operation});
        changes.codebook = m_codebook;
        changes.aliases = m_aliases;
        for (const qint64 id : m_suggestions)
            changes.suggestions.push_back({id});
        changes.listedWords = m_listedWords;
        return changes;
    }

private:
    struct AnnotationChange
    {
        qint64 articleId = 0;
        Operation operation = Operation::Updated;
    };

    /// The row that @p row belongs to; an update does not carry it where it stayed the same.
    qint64 ownerOf(const ChangeSetRows &row, int column, std::string_view sql)
    {
        if (const std::optional<qint64> owner = row.integer(column))
            return *owner;
        Query query(m_database, sql);
        return query.with(*row.integer(0)).next() ? query.integer(0) : 0;
    }

    void touchArticle(qint64 id) { m_articles.try_emplace(id, Operation::Updated); }
    void touchAnnotation(qint64 id) { m_touchedAnnotations.insert(id); }

    Database &m_database;
    std::map<qint64, Operation> m_articles;
    std::set<qint64> m_texts;
    std::map<qint64, AnnotationChange> m_annotations;
    std::map<qint64, Operation> m_links;
    std::set<qint64> m_touchedAnnotations;
    bool m_codebook = false;
    std::set<qint64> m_suggestions;
    bool m_aliases = false;
    bool m_listedWords = false;
};

} // namespace

ChangeRecorder::ChangeRecorder(Database &database) : m_database(database)
{
    require(database, sqlite3session_create(database.handle(), "main", &m_session));
    for (const char *table : tablesUnderUndo)
        require(database, sqlite3session_attach(m_session, table));
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changeSet() const
{
    SqliteMemory changeSet;
    require(m_database, sqlite3session_changeset(m_session, &changeSet.size, &changeSet.memory));
    return changeSet.toBytes();
}

Result<void> applyChangeSet(Database &database, const QByteArray &changeSet, Direction direction)
{
    QByteArray toApply =
        direction == Direction::Forwards ? changeSet : inverted(database, changeSet);
    const auto stopAtConflict = [](void *, int, sqlite3_changeset_iter *) {
        return SQLITE_CHANGESET_ABORT;
    };
    const int code = sqlite3changeset_apply(database.handle(), int(toApply.size()), toApply.data(),
                                            nullptr, stopAtConflict, nullptr);
    if (code == SQLITE_ABORT)
        return Error{ErrorCode::HistoryConflict, database.path(), {}, {}};
    require(database, code);
    return {};
}

Changes changesIn(Database &database, const QByteArray &changeSet, Direction direction)
{
    const QByteArray applied =
        direction == Direction::Forwards ? changeSet : inverted(database, changeSet);
    ChangeSetRows row(database, applied);
    ChangeCollector collector(database);
    while (row.next())
        collector.add(row);
    return collector.changes();
}

} // namespace storage
