#pragma once

#include "storage/project.h"

#include <vector>

namespace app {

// What the edits of a codebook share: steps inside one edit, and questions about a codebook.

/// @p id and the tags below it, in codebook order.
std::vector<storage::Id<storage::Tag>> withTagsBelow(const storage::Codebook &codebook,
                                                     storage::Id<storage::Tag> id);
/// In order.
std::vector<storage::Id<storage::Tag>> childrenOf(const storage::Codebook &codebook,
                                                  storage::Id<storage::Tag> parent);
/// Whether one inherits from the other.
bool areInLine(const storage::Codebook &codebook, storage::Id<storage::Tag> a,
               storage::Id<storage::Tag> b);

/// Whether a role or field named @p name would be the only one that @p tag and those below it know
/// under that name.
template<typename Record>
bool isNameFree(const storage::Codebook &codebook, const std::vector<Record> &records,
                const QString &name, storage::Id<storage::Tag> tag, storage::Id<Record> except = {})
{
    for (const Record &other : records) {
        if (other.id != except && other.name == name && areInLine(codebook, other.tagId, tag))
            return false;
    }
    return true;
}

/// @p name, or where @p isFree says no "NAME (OWNER)", "NAME (OWNER 2)" ...
template<typename IsFree>
QString freeName(const QString &name, const QString &owner, const IsFree &isFree)
{
    QString free = name;
    for (int i = 1; !isFree(free); ++i) {
        free = i == 1 ? QStringLiteral("%1 (%2)").arg(name, owner)
                      : QStringLiteral("%1 (%2 %3)").arg(name, owner).arg(i);
    }
    return free;
}

/// Numbers the children of every tag, its roles and its fields 0, 1, 2 ... in the order they have.
storage::Result<void> makePositionsDense(storage::Edit &edit);

/// Changes a field, and with its name or a choice what others say of them in their conditions. A
/// choice is renamed in the values too.
storage::Result<void> changeField(storage::Edit &edit, storage::Field field);

/// Takes the conditions away from the fields of @p tags that depend on a field the tag has not.
storage::Result<void> dropImpossibleConditions(storage::Edit &edit,
                                               const std::vector<storage::Id<storage::Tag>> &tags);

/// The role that a tag cannot do without, where it has none.
storage::Result<void> addPassageRole(storage::Edit &edit, storage::Id<storage::Tag> tag);

storage::Error notInCodebook(const char *table, qint64 id);

} // namespace app
