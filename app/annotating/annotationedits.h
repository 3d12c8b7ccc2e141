#pragma once

#include "app/annotating/passagekind.h"
#include "storage/project.h"

#include <QString>

#include <vector>

namespace app {

// What can be done to any annotations of a project, in whatever articles they are: each is one edit
// for all of @p ids, refuses all where one is refused, and leaves alone those it would not change.
// Empty changes where there was nothing to do.

/// Gives @p ids another tag (or, with a role, another role). Passages stay; their roles are kept
/// by name and else become @p kind's role or the new tag's first. Values of fields that the new
/// tag does not have go.
storage::Result<storage::Changes> retag(storage::Project &project,
                                        const std::vector<storage::Id<storage::Annotation>> &ids,
                                        PassageKind kind);

/// Says @p value of those of @p ids whose tag has the field. An empty @p value takes the value
/// away. @p passage is where it was taken from, or empty. UnknownField.
storage::Result<storage::Changes> setValue(storage::Project &project,
                                           const std::vector<storage::Id<storage::Annotation>> &ids,
                                           storage::Id<storage::Field> field, const QString &value,
                                           storage::TextRange passage = {});

/// Makes what was derived what the analyst says, of one field or (invalid) of all.
storage::Result<storage::Changes> confirmValues(
    storage::Project &project, const std::vector<storage::Id<storage::Annotation>> &ids,
    storage::Id<storage::Field> field = {});

/// Fills in what follows from all annotations of an article, as every edit here does for those it
/// changes: for marks that were made elsewhere. See derivedvalues.h.
storage::Result<storage::Changes> fillIn(storage::Project &project,
                                         storage::Id<storage::Article> article);

storage::Result<storage::Changes> setNote(storage::Project &project,
                                          const std::vector<storage::Id<storage::Annotation>> &ids,
                                          const QString &note);

storage::Result<storage::Changes> remove(storage::Project &project,
                                         const std::vector<storage::Id<storage::Annotation>> &ids);

} // namespace app
