#pragma once

#include "storage/records/article.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// Where an article stands in the file that it came from, which may hold many.
struct OriginalPlace
{
    int page = 0; ///< from 1; 0 where the file has no pages
    /// The first words of paragraphs of the article, the likeliest to stand only there first.
    std::vector<QStringList> words;
};

OriginalPlace originalPlaceOf(const QString &text,
                              const std::vector<storage::StructureRange> &structure);

/// A stretch of a QString, in UTF-16.
struct OriginalStretch
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Where the characters @p original of a file say the first words of @p place that they say at all,
/// whatever markup, blanks and line ends stand between these.
std::optional<OriginalStretch> found(const OriginalPlace &place, const QString &original);

} // namespace app
