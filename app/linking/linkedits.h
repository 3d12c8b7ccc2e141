#pragma once

#include "app/linking/linkoffers.h"
#include "storage/project.h"

#include <vector>

namespace app {

// What an analyst does to links, each one edit of the project. Annotations may be of different
// articles and different analysts.

/// Draws a link between @p first and @p second, read from the first. LinkToItself, LinkExists,
/// LinkDoesNotFit (also for kinds that are not known), NotFound, NoAnalyst.
storage::Result<storage::Changes> addLink(storage::Project &project,
                                          storage::Id<storage::Annotation> first,
                                          storage::Id<storage::Annotation> second,
                                          const LinkChoice &choice);

storage::Result<storage::Changes> removeLink(storage::Project &project,
                                             storage::Id<storage::Link> link);

/// Says @p choice of the two annotations instead, read from @p first, which is one of them. Errors
/// as addLink().
storage::Result<storage::Changes> changeKind(storage::Project &project, const storage::Link &link,
                                             storage::Id<storage::Annotation> first,
                                             const LinkChoice &choice);

/// Draws all of @p offers. Those that have been drawn meanwhile are passed over.
storage::Result<storage::Changes> takeOver(storage::Project &project,
                                           const std::vector<LinkOffer> &offers);

/// Whether @p links have one already that says @p choice of the two, read from @p first.
bool hasLink(const std::vector<storage::Link> &links, storage::Id<storage::Annotation> first,
             storage::Id<storage::Annotation> second, const LinkChoice &choice);

} // namespace app
