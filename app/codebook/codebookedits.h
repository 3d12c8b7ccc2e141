#pragma once

#include "storage/project.h"

#include <vector>

namespace app {

// What an analyst does to a codebook, each one edit of the project that keeps every annotation.
// Records are changed as a whole: take them from Project::codebook(), change, hand back. Errors
// name the tag, letter or field: NameEmpty, NameTaken, LetterTaken (its subject is "S: Source of
// Attribution"), TagInUse, RoleInUse, FieldInUse.

/// Adds @p tag as the last below its parent. A new root tag gets a role "passage". The new tag's
/// id is put into @p added.
storage::Result<storage::Changes> addTag(storage::Project &project, const storage::Tag &tag,
                                         storage::Id<storage::Tag> *added = nullptr);
storage::Result<storage::Changes> updateTag(storage::Project &project, const storage::Tag &tag);
/// Moves @p id and what is below it to @p position below @p parent (invalid: the root).
/// TagMoveLosesParts where annotations have passages or values of roles and fields that the tag
/// would no longer inherit; TagBelowItself.
storage::Result<storage::Changes> moveTag(storage::Project &project, storage::Id<storage::Tag> id,
                                          storage::Id<storage::Tag> parent, int position);
/// Deletes a tag that nothing uses, with its roles and fields. TagInUse.
storage::Result<storage::Changes> removeTag(storage::Project &project,
                                            storage::Id<storage::Tag> id);
/// Gives all annotations of @p from (and the tags below it) to @p into and deletes @p from. What
/// @p into has no role or field for is added to it, so that no passage loses its role and no value
/// is lost. TagBelowItself where one is below the other.
storage::Result<storage::Changes> mergeTags(storage::Project &project,
                                            storage::Id<storage::Tag> from,
                                            storage::Id<storage::Tag> into);

storage::Result<storage::Changes> addRole(storage::Project &project, const storage::Role &role,
                                          storage::Id<storage::Role> *added = nullptr);
storage::Result<storage::Changes> updateRole(storage::Project &project, const storage::Role &role);
storage::Result<storage::Changes> removeRole(storage::Project &project,
                                             storage::Id<storage::Role> id);

storage::Result<storage::Changes> addField(storage::Project &project, const storage::Field &field,
                                           storage::Id<storage::Field> *added = nullptr);
/// Values stay as they are, also where they no longer fit the type or the choices; a choice that
/// was renamed in place (same number of choices, one differs) is renamed in the values too.
storage::Result<storage::Changes> updateField(storage::Project &project,
                                              const storage::Field &field);
storage::Result<storage::Changes> removeField(storage::Project &project,
                                              storage::Id<storage::Field> id);

/// Puts the roles (or fields) of a tag into the order of @p ids.
storage::Result<storage::Changes> orderRoles(storage::Project &project,
                                             const std::vector<storage::Id<storage::Role>> &ids);
storage::Result<storage::Changes> orderFields(storage::Project &project,
                                              const std::vector<storage::Id<storage::Field>> &ids);

} // namespace app
