#pragma once

#include "app/duplicates/duplicateindex.h"
#include "storage/projectreader.h"

#include <optional>
#include <vector>

namespace app {

/// What an article has to do with others of its project, as far as that was decided or is stated.
struct RelatedArticles
{
    using Articles = std::vector<storage::ArticleSummary>; ///< by id

    std::optional<storage::ArticleSummary> original; ///< what it counts as a copy of
    Likening likening;                               ///< to its original
    Articles copies; ///< that count with it, also as copies of its copies
    Articles corrects;
    Articles correctedBy;
    Articles keptApart;

    bool isEmpty() const
    {
        return !original && copies.empty() && corrects.empty() && correctedBy.empty() &&
               keptApart.empty();
    }
};

storage::Result<RelatedArticles> relatedArticles(const storage::ProjectReader &project,
                                                 storage::Id<storage::Article> id);

} // namespace app
