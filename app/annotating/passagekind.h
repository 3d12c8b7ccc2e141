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

/// Whether annotations of @p tag are put together part by part: it has roles with letters of their
/// own.
bool isBuiltFromParts(const storage::Codebook &codebook, storage::Id<storage::Tag> tag);

/// Everything a palette offers, in codebook order: each tag in use, followed by its parts.
std::vector<PassageKind> passageKinds(const storage::Codebook &codebook);

QString nameOf(const storage::Codebook &codebook, PassageKind kind);
/// One capital letter or digit, or empty.
QString letterOf(const storage::Codebook &codebook, PassageKind kind);
storage::Instruction instructionOf(const storage::Codebook &codebook, PassageKind kind);
std::optional<PassageKind> passageKindWithLetter(const storage::Codebook &codebook,
                                                 const QString &letter);

} // namespace app
