#pragma once

#include "app/text/direction.h"
#include "storage/records/annotation.h"

#include <vector>

namespace app {

/// Where an annotation stands among those of its article: by the begin of its first passage, then
/// by id.
struct AnnotationPlace
{
    qsizetype begin = 0; ///< code points
    storage::Id<storage::Annotation> id;

    auto operator<=>(const AnnotationPlace &) const = default;
};

/// The annotations of an article in reading order. @p passages are the article's, by begin.
std::vector<AnnotationPlace> inReadingOrder(const std::vector<storage::Passage> &passages);

/// The annotation after or before @p from in reading order, round the ends; the first or last where
/// @p from is invalid or has none of @p passages.
storage::Id<storage::Annotation> neighbour(const std::vector<storage::Passage> &passages,
                                           storage::Id<storage::Annotation> from,
                                           Direction direction);

} // namespace app
