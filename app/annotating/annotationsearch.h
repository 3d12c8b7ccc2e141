#pragma once

#include "app/text/find.h"
#include "storage/projectreader.h"

namespace app {

/// Which annotations of a project are looked for; what is left as it is leaves all.
struct AnnotationQuery
{
    enum class Having { Anything, AnyValue, NoValue, ThisValue };

    std::vector<storage::Id<storage::Tag>> tags; ///< any of them
    storage::Id<storage::Field> field;           ///< having is about its values
    Having having = Having::Anything;
    QString value; ///< exactly, for ThisValue
    storage::Id<storage::Analyst> analystId;
    storage::Id<storage::Article> articleId;
};

/// By article, then id. Reads every annotation that is left where it matters who made it, else
/// none.
storage::Result<std::vector<storage::AnnotationKey>> annotationsMatching(
    const storage::ProjectReader &project, const AnnotationQuery &query);

/// Those of @p keys, which are by article, that have @p words in one of their passages. Reads each
/// article once.
storage::Result<std::vector<storage::AnnotationKey>> annotationsSaying(
    const storage::ProjectReader &project, const std::vector<storage::AnnotationKey> &keys,
    const Needle &words);

} // namespace app
