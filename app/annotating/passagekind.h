#pragma once

#include "app/codebook/names.h"
#include "storage/records/codebook.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// What one letter puts on a passage: a tag, or one role of a tag that is built from parts.
struct PassageKind
{
    storage::Id<storage::Tag> tagId;
    storage::Id<storage::Role> roleId; ///< invalid: the tag itself

    bool operator==(const PassageKind &) const = default;
};

/// The roles that a new passage of @p tag can have, inherited ones first: without retired ones.
std::vector<const storage::Role *> rolesInUse(const storage::Codebook &codebook,
                                              storage::Id<storage::Tag> tag);
/// The role of what is marked with @p kind: its own, or else the first of the tag; invalid where
/// there is none.
storage::Id<storage::Role> roleOf(const storage::Codebook &codebook, PassageKind kind);

/// Whether annotations of @p tag are put together part by part: it has roles in use with letters of
/// their own.
bool isBuiltFromParts(const storage::Codebook &codebook, storage::Id<storage::Tag> tag);

/// Everything a palette offers, in codebook order: each tag in use, followed by its parts. What
/// stands below a retired tag is not in use.
std::vector<PassageKind> passageKinds(const storage::Codebook &codebook);

QString nameOf(const storage::Codebook &codebook, PassageKind kind);
/// One capital letter or digit, or empty.
QString letterOf(const storage::Codebook &codebook, PassageKind kind);
storage::Instruction instructionOf(const storage::Codebook &codebook, PassageKind kind);
std::optional<PassageKind> passageKindWithLetter(const storage::Codebook &codebook,
                                                 const QString &letter);

} // namespace app
