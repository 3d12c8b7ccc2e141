#pragma once

#include "storage/project.h"

#include <vector>

namespace app {

// What an analyst decides about articles that are copies of each other: each is one edit. Empty
// changes where there was nothing to do; NotFound where an article is not there.

/// An article with those that are copies of it.
struct CopiesOf
{
    storage::Id<storage::Article> original;
    std::vector<storage::Id<storage::Article>> copies;
};

/// Counts articles as copies of each original, and of nothing else. What was a copy of one of them
/// becomes a copy of the original, too, which is itself no copy from then on. No article may be in
/// two of @p groups.
storage::Result<storage::Changes> countAsCopies(storage::Project &project,
                                                const std::vector<CopiesOf> &groups);

/// Remembers that each copy is an article of its own and no copy of its original; what counted as
/// one does so no more.
storage::Result<storage::Changes> keepApart(storage::Project &project,
                                            const std::vector<CopiesOf> &groups);

/// Removes articles with their annotations. Copies of an article that goes become copies of what it
/// was a copy of, where that stays.
storage::Result<storage::Changes> removeCopies(
    storage::Project &project, const std::vector<storage::Id<storage::Article>> &copies);

} // namespace app
