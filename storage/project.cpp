#include "storage/project.h"

#include "storage/projectopening.h"
#include "storage/sqlite/changerecorder.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/schema.h"

#include <QDateTime>
#include <QFile>

namespace storage {

namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

constexpr std::string_view nextUndoQuery =
    "SELECT history.id, at, analyst_id, name, label, subject, kind, of_id, 0, schema, changeset "
    "FROM history LEFT JOIN analyst ON analyst.id = analyst_id "
    "WHERE state = 'done' AND kind = 'edit' ORDER BY history.id DESC LIMIT 1";
constexpr std::string_view nextRedoQuery =
    "SELECT history.id, at, analyst_id, name, label, subject, kind, of_id, 1, schema, changeset "
    "FROM history LEFT JOIN analyst ON analyst.id = analyst_id "
    "WHERE state = 'undone' ORDER BY history.id LIMIT 1";

std::string_view nextQuery(HistoryEntry::Kind kind)
{
    return kind == HistoryEntry::Kind::Undo ? nextUndoQuery : nextRedoQuery;
}

struct RecordedEdit
{
    HistoryEntry entry;
    int schema = 0;
    QByteArray changeSet;
};

std::optional<RecordedEdit> recordedEdit(Database &database, HistoryEntry::Kind kind)
{
    Query row(database, nextQuery(kind));
    if (!row.next())
        return std::nullopt;
    return RecordedEdit{historyEntryFrom(row), int(row.integer(9)), row.bytes(10)};
}

void addHistory(Database &database, Id<Analyst> analyst, const ActionName &action,
                const QString &kind, Id<HistoryEntry> of, const QByteArray &changeSet)
{
    Query insert(database,
                 "INSERT INTO history (at, analyst_id, label, subject, kind, of_id, state, schema, "
                 "changeset) VALUES (?, ?, ?, ?, ?, ?, 'done', ?, ?)");
    insert.with(now(), analyst, action.label, action.subject, kind, of, currentSchema);
    if (changeSet.isEmpty())
        insert.with(nullptr).run();
    else
        insert.with(changeSet).run();
}

/// Runs and remembers what a new project has in it, outside of the history.
Result<void> fillProject(const std::function<Result<void>()> &steps, Database &database)
{
    return attempt(database, [&]() -> Result<void> {
        Transaction transaction(database, Transaction::Kind::Write);
        if (Result<void> filled = steps(); !filled)
            return filled;
        updateSearchIndex(database);
        transaction.commit();
        return {};
    });
}

} // namespace

Project::Project(std::unique_ptr<Database> database, std::unique_ptr<QLockFile> lock)
    : ProjectReader(std::move(database)),
      m_lock(std::move(lock))
{
}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString &path,
                                                 const std::function<Result<void>(Edit &)> &fill)
{
    Result<OpenedFile> created = createFile(path);
    if (!created)
        return created.error();
    std::unique_ptr<Project> project(
        new Project(std::move(created->database), std::move(created->lock)));
    if (fill) {
        const Result<void> filled = fillProject(
            [&] {
                Edit edit(*project, project->database());
                return fill(edit);
            },
            project->database());
        if (!filled) {
            project.reset();
            QFile::remove(path);
            return filled.error();
        }
    }
    return project;
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access)
{
    Result<OpenedFile> opened = openFile(path, access);
    if (!opened)
        return opened.error();
    std::unique_ptr<Project> project(
        new Project(std::move(opened->database), std::move(opened->lock)));
    project->m_readOnlyReason = opened->readOnlyReason;
    project->m_lockHolder = opened->lockHolder;
    return project;
}

Result<Id<Analyst>> Project::useAnalyst(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::NameEmpty, {}, {}, {}};
    if (const std::optional<Error> refused = whyNoEdit())
        return *refused;
    return attempt(database(), [&, this]() -> Result<Id<Analyst>> {
        Transaction transaction(database(), Transaction::Kind::Write);
        Edit edit(*this, database());
        const Result<Id<Analyst>> found = edit.analystNamed(name);
        if (!found)
            return found;
        transaction.commit();
        m_analyst = *found;
        m_analystName = name.trimmed();
        return found;
    });
}

std::optional<Error> Project::whyNoEdit() const
{
    if (m_readOnlyReason == ReadOnlyReason::InUse)
        return Error{ErrorCode::ProjectInUse, path(), {}, m_lockHolder};
    if (isReadOnly())
        return Error{ErrorCode::ProjectReadOnly, path(), {}, {}};
    return std::nullopt;
}

Result<Changes> Project::edit(const ActionName &name,
                              const std::function<Result<void>(Edit &)> &steps)
{
    if (const std::optional<Error> refused = whyNoEdit())
        return *refused;
    const Result<Changes> done = attempt(database(), [&, this]() -> Result<Changes> {
        Transaction transaction(database(), Transaction::Kind::Write);
        const ChangeRecorder recorder(database());
        Edit edit(*this, database());
        if (const Result<void> stepped = steps(edit); !stepped)
            return stepped.error();
        const QByteArray changeSet = recorder.changeSet();
        Changes changes;
        if (!changeSet.isEmpty()) {
            changes = changesIn(database(), changeSet, Direction::Forwards);
            database().execute("UPDATE history SET state = 'dropped' WHERE state = 'undone';");
            addHistory(database(), m_analyst, name, QStringLiteral("edit"), {}, changeSet);
        }
        updateSearchIndex(database());
        transaction.commit();
        return changes;
    });
    if (done && !done->isEmpty())
        Q_EMIT changed(*done);
    return done;
}

std::optional<HistoryEntry> Project::nextUndo() const
{
    return nextEntry(HistoryEntry::Kind::Undo);
}

std::optional<HistoryEntry> Project::nextRedo() const
{
    return nextEntry(HistoryEntry::Kind::Redo);
}

std::optional<HistoryEntry> Project::nextEntry(HistoryEntry::Kind kind) const
{
    using Found = std::optional<HistoryEntry>;
    const Result<Found> found = attempt(database(), [&, this]() -> Result<Found> {
        Query edit(database(), nextQuery(kind));
        return edit.next() ? Found(historyEntryFrom(edit)) : Found();
    });
    return found.valueOr(std::nullopt);
}

Result<Changes> Project::undo()
{
    return repeat(HistoryEntry::Kind::Undo);
}

Result<Changes> Project::redo()
{
    return repeat(HistoryEntry::Kind::Redo);
}

Result<Changes> Project::repeat(HistoryEntry::Kind kind)
{
    if (const std::optional<Error> refused = whyNoEdit())
        return *refused;
    const bool isUndo = kind == HistoryEntry::Kind::Undo;
    const Direction direction = isUndo ? Direction::Backwards : Direction::Forwards;
    const Result<Changes> done = attempt(database(), [&, this]() -> Result<Changes> {
        Transaction transaction(database(), Transaction::Kind::Write);
        const std::optional<RecordedEdit> edit = recordedEdit(database(), kind);
        if (!edit)
            return Error{isUndo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, {}, {}, {}};
        const QString action = edit->entry.action.text();
        if (edit->schema != currentSchema)
            return Error{ErrorCode::HistoryFromOtherVersion, action, {}, {}};
        if (const Result<void> applied = applyChangeSet(database(), edit->changeSet, direction);
            !applied)
            return Error{applied.error().code, action, {}, {}};
        const Changes changes = changesIn(database(), edit->changeSet, direction);
        Query state(database(), "UPDATE history SET state = ? WHERE id = ?");
        state.with(isUndo ? QStringLiteral("undone") : QStringLiteral("done"), edit->entry.id)
            .run();
        addHistory(database(), m_analyst, edit->entry.action,
                   isUndo ? QStringLiteral("undo") : QStringLiteral("redo"), edit->entry.id, {});
        updateSearchIndex(database());
        transaction.commit();
        return changes;
    });
    if (done && !done->isEmpty())
        Q_EMIT changed(*done);
    return done;
}

} // namespace storage
