#pragma once

#include "storage/changes.h"
#include "storage/edit.h"
#include "storage/projectreader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace storage {

/// An open project file. One window writes; everything it does is one edit() each, durable when
/// edit() returns, recorded in the history and told by changed().
///
/// Lives on the main thread.
class Project : public QObject, public ProjectReader
{
    Q_OBJECT

public:
    /// Why a project that was asked for writing is open for reading only.
    enum class ReadOnlyReason {
        None,
        FileIsReadOnly,
        FolderIsReadOnly,
        InUse,
        NewerVersion,
        Asked
    };
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new project. @p fill puts in what every new project has; it is not part of the
    /// history. FileExists, FolderMissing, CannotWriteFile.
    static Result<std::unique_ptr<Project>> create(
        const QString &path, const std::function<Result<void>(Edit &)> &fill = {});

    /// Opens an existing project, for reading only where writing is not possible (see
    /// readOnlyReason()). For a damaged file, reading only is the way to what is left. FileMissing,
    /// FolderMissing, NotAProject, ProjectTooNew, ProjectDamaged, CannotReadFile.
    static Result<std::unique_ptr<Project>> open(const QString &path,
                                                 Access access = Access::ReadWrite);
    ~Project() override;

    bool isReadOnly() const { return m_readOnlyReason != ReadOnlyReason::None; }
    ReadOnlyReason readOnlyReason() const { return m_readOnlyReason; }
    /// Who has the project open, where readOnlyReason() is InUse: "ANNA on newsdesk-3 (Sayso)".
    QString lockHolder() const { return m_lockHolder; }

    /// Says who annotates from now on; adds the analyst where there is none of that name.
    Result<Id<Analyst>> useAnalyst(const QString &name);
    Id<Analyst> analyst() const { return m_analyst; }
    QString analystName() const { return m_analystName; }

    /// Performs @p steps as one transaction, one history entry and one changed(). Where they return
    /// an error, or nothing changed in the end, the project, its history and its undo are
    /// untouched.
    Result<Changes> edit(const ActionName &name, const std::function<Result<void>(Edit &)> &steps);

    /// What undo() and redo() would take back and repeat; empty where there is nothing.
    std::optional<HistoryEntry> nextUndo() const;
    std::optional<HistoryEntry> nextRedo() const;
    Result<Changes> undo();
    Result<Changes> redo();

Q_SIGNALS:
    void changed(const storage::Changes &changes);

private:
    friend class Edit;
    Project(std::unique_ptr<Database> database, std::unique_ptr<QLockFile> lock);
    std::optional<Error> whyNoEdit() const;
    std::optional<HistoryEntry> nextEntry(HistoryEntry::Kind kind) const;
    Result<Changes> repeat(HistoryEntry::Kind kind);

    std::unique_ptr<QLockFile> m_lock;
    ReadOnlyReason m_readOnlyReason = ReadOnlyReason::None;
    QString m_lockHolder;
    Id<Analyst> m_analyst;
    QString m_analystName;
    /// The SHA-256 and the length of the text that was annotated last. In the file a text's length
    /// comes behind its body, so that finding it means reading the body.
    QString m_knownText;
    qint64 m_knownLength = 0;
};

} // namespace storage
