#pragma once

#include "storage/project.h"

#include <functional>
#include <vector>

namespace app {

// What an analyst does to a codebook, each one edit of the project that keeps every annotation.
// Records are changed as a whole: take them from Project::codebook(), change, hand back. Errors
// name the tag, letter or field; LetterTaken has the letter as its subject and who has it as its
// place ("Attribution › source"). "s" and "S" are one letter. Positions stay 0, 1, 2 ... A name of
// a role or field is free where neither the tag nor one above or below it has another of that name.
// Common errors: NotFound, NameEmpty, NameTaken, LetterTaken, LetterInvalid, ColourInvalid,
// PatternUnknown.

/// What an edit still does when the codebook is as it will be.
using LastStep = std::function<storage::Result<void>(storage::Edit &)>;

/// Adds @p tag as the last below its parent. A new root tag gets a role "passage". The new tag's
/// id is put into @p added.
storage::Result<storage::Changes> addTag(storage::Project &project, const storage::Tag &tag,
                                         storage::Id<storage::Tag> *added = nullptr);
/// All but where the tag stands, for which there is moveTag(). Also retires it, which frees its
/// letters, and takes it back: LetterTaken where another one has got a letter since.
storage::Result<storage::Changes> updateTag(storage::Project &project, const storage::Tag &tag);
/// Moves @p id and what is below it below @p parent (invalid: the root), where it becomes the child
/// number @p position, counted from 0. Where the new place has a role, or a field of the same type,
/// of the same name, that takes the place of the tag's own and of what it inherited.
/// TagMoveLosesParts (its place: the role or field) where annotations would lose something else
/// that they inherited; TagBelowItself.
storage::Result<storage::Changes> moveTag(storage::Project &project, storage::Id<storage::Tag> id,
                                          storage::Id<storage::Tag> parent, int position,
                                          const LastStep &last = {});
/// Deletes a tag that nothing uses, with its roles and fields. TagInUse where annotations have it
/// or there are tags below it.
storage::Result<storage::Changes> removeTag(storage::Project &project,
                                            storage::Id<storage::Tag> id);
/// Gives all annotations of @p from to @p into, moves the tags below @p from below @p into, and
/// deletes @p from. Roles and fields are found again by name (fields also by type), then by
/// meaning; what @p into has not is added to it, not required and under another name where its name
/// is taken, so that no passage loses its role and no value is lost. TagBelowItself where @p into
/// is @p from or below it.
storage::Result<storage::Changes> mergeTags(storage::Project &project,
                                            storage::Id<storage::Tag> from,
                                            storage::Id<storage::Tag> into,
                                            const LastStep &last = {});

/// What mergeTags() adds to the tag that stays, as it stands in the codebook before.
struct MergeAdditions
{
    std::vector<storage::Role> roles;
    std::vector<storage::Field> fields;
};

/// What a merge would add to @p into, without doing it.
storage::Result<MergeAdditions> mergeAdditions(const storage::Project &project,
                                               storage::Id<storage::Tag> from,
                                               storage::Id<storage::Tag> into);

storage::Result<storage::Changes> addRole(storage::Project &project, const storage::Role &role,
                                          storage::Id<storage::Role> *added = nullptr);
storage::Result<storage::Changes> updateRole(storage::Project &project, const storage::Role &role);
/// RoleInUse.
storage::Result<storage::Changes> removeRole(storage::Project &project,
                                             storage::Id<storage::Role> id);

/// ConditionUnknown where it is shown depending on a field that the tag has not, ConditionCycle.
storage::Result<storage::Changes> addField(storage::Project &project, const storage::Field &field,
                                           storage::Id<storage::Field> *added = nullptr);
/// Values stay as they are, also where they no longer fit the type or the choices; a choice that
/// was renamed in place (same number of choices, one differs) is renamed in the values, the default
/// and the conditions of other fields, and so is the field's name in those. Errors as addField().
storage::Result<storage::Changes> updateField(storage::Project &project,
                                              const storage::Field &field);
/// FieldInUse. Fields that were shown depending on it are always shown then.
storage::Result<storage::Changes> removeField(storage::Project &project,
                                              storage::Id<storage::Field> id);

/// Puts the roles (or fields) of a tag into the order of @p ids; those not named come last.
storage::Result<storage::Changes> orderRoles(storage::Project &project,
                                             const std::vector<storage::Id<storage::Role>> &ids);
storage::Result<storage::Changes> orderFields(storage::Project &project,
                                              const std::vector<storage::Id<storage::Field>> &ids);

} // namespace app
