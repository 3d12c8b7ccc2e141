#pragma once

#include "app/articles/articlereader.h"
#include "storage/records/article.h"

#include <QString>

#include <vector>

namespace app {

// What files say about articles is shown in one line, searched for and exported: this is what every
// reader's metadata goes through, whatever is in the file.

inline constexpr qsizetype longestMetadata = 4'000;   ///< code points of a title, an address ...
inline constexpr qsizetype longestPropertyName = 200; ///< code points
inline constexpr qsizetype longestPropertyValue = 100'000; ///< code points

/// @p value in one line: without control characters and without the signs that turn the direction
/// of what follows them; halves of characters become question marks.
QString tidyLine(const QString &value);

/// Makes every value fit to be kept: one line each for the columns and for the names of properties,
/// text without control characters for the values of properties, all no longer than above. What is
/// empty then goes, with its origin; values of names that are the same then are joined by "; ".
/// Returns a warning (ValueCut) for each value that was cut.
std::vector<ArticleWarning> tidy(storage::ArticleMetadata &metadata);

} // namespace app
