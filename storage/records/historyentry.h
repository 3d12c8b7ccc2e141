#pragma once

#include "storage/records/analyst.h"
#include "storage/records/id.h"

#include <QString>

namespace storage {

/// What an edit is called: an English template and what it is about, so that a window can show it
/// in the analyst's language. "Tag as %1" and "Claim" read "Tag as Claim".
///
/// Mark the template with QT_TRANSLATE_NOOP("Action", ...).
struct ActionName
{
    QString label;
    QString subject;

    /// In English.
    QString text() const
    {
        return label.contains(QStringLiteral("%1")) ? label.arg(subject) : label;
    }

    bool operator==(const ActionName &) const = default;
};

struct HistoryEntry
{
    enum class Kind { Edit, Undo, Redo };

    Id<HistoryEntry> id;
    QString at; ///< UTC, ISO 8601 with milliseconds
    Id<Analyst> analystId;
    QString analyst; ///< name
    ActionName action;
    Kind kind = Kind::Edit;
    Id<HistoryEntry> of; ///< the edit that an undo or redo is about
    bool undone = false; ///< an edit that is not in force

    bool operator==(const HistoryEntry &) const = default;
};

} // namespace storage
