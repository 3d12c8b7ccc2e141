#pragma once

#include "storage/project.h"

namespace app {

/// moveTag() and mergeTags() of app/codebook/codebookedits.h, with their errors. Where annotations
/// come to stand for something else by it, what follows from that (derivedvalues.h) is filled in by
/// the same edit.
storage::Result<storage::Changes> moveTagAndDerive(storage::Project &project,
                                                   storage::Id<storage::Tag> id,
                                                   storage::Id<storage::Tag> parent, int position);
storage::Result<storage::Changes> mergeTagsAndDerive(storage::Project &project,
                                                     storage::Id<storage::Tag> from,
                                                     storage::Id<storage::Tag> into);

} // namespace app
