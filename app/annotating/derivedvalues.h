#pragma once

#include "app/text/textmap.h"
#include "storage/project.h"

#include <QString>

#include <vector>

namespace app {

/// An article's text and passages, for those who have them already and need not read them again.
struct OpenText
{
    storage::Id<storage::Article> article;
    const QString &text;
    const TextMap &map;
    const std::vector<storage::Passage> &passages; ///< before the edit; by begin, longest first
};

/// Brings up to date what follows from what annotations say, inside the edit that changed them: the
/// last step of every edit that adds, changes or removes annotations.
///
/// @p ids are the annotations that were added or changed, @p before those that were changed or
/// removed, as they were. Fills in, by the meanings of app/codebook/meanings.h, how an attribution
/// quotes, names its source, hedges and negates, and its level; voice, claimant and polarity of a
/// claim; and what a figure's words read as; also of the claims and attributions that lie in the
/// content of one of them, or did. Where what follows is another name of a value, it is that value.
/// Such values are ValueOrigin::Derived. Those that no longer follow go; what an analyst has said
/// or confirmed is never touched.
storage::Result<void> deriveValues(storage::Edit &edit, const storage::Codebook &codebook,
                                   const std::vector<storage::Annotation> &before,
                                   const std::vector<storage::Id<storage::Annotation>> &ids,
                                   const OpenText *open = nullptr);

/// The same for all annotations of an article, whose language or publisher has changed.
storage::Result<void> deriveAllValues(storage::Edit &edit, const storage::Codebook &codebook,
                                      storage::Id<storage::Article> article);

} // namespace app
