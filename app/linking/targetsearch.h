#pragma once

#include "app/text/textmap.h"
#include "storage/projectreader.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace app {

/// An annotation as a list names it.
struct AnnotationExcerpt
{
    storage::Id<storage::Annotation> id;
    storage::Id<storage::Article> articleId;
    storage::Id<storage::Tag> tagId;
    QString words; ///< its passages on one line, cut where they are long

    bool operator==(const AnnotationExcerpt &) const = default;
};

/// The words of some passages of a text, in their order, on one line.
QString excerptOf(const QString &text, const TextMap &map,
                  const std::vector<storage::TextRange> &passages);

/// What an analyst looks for among the annotations of a project.
struct AnnotationSearch
{
    /// Each of its words has to be in the passages, the name of the tag or the title of the
    /// article, as app::Needle finds them.
    QString query;
    std::vector<storage::Id<storage::Tag>> tags; ///< one of these
    storage::Id<storage::Annotation> except;
    std::vector<storage::ArticleSummary> articles; ///< where to look, in this order
    size_t most = 200;
};

/// The first annotations that are found. Stops where @p goesOn says no. Meant for a thread of its
/// own: it takes seconds where a project has a million annotations and none fits.
storage::Result<std::vector<AnnotationExcerpt>> findAnnotations(
    const storage::ProjectReader &project, const storage::Codebook &codebook,
    const AnnotationSearch &search, const std::function<bool()> &goesOn);

} // namespace app
