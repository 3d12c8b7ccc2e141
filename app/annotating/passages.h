#pragma once

#include "app/text/textmap.h"

#include <QString>

namespace app {

/// @p range without white space at its ends; empty where there is nothing else.
storage::TextRange trimmed(const QString &text, const TextMap &map, storage::TextRange range);

/// The words of @p range, exactly.
QString quote(const QString &text, const TextMap &map, storage::TextRange range);

/// The paragraph (between line ends) around @p position.
storage::TextRange paragraphAt(const QString &text, const TextMap &map, qsizetype position);

/// The sentences that @p range touches, from the first one's begin to the last one's end. A
/// paragraph's end always ends a sentence.
storage::TextRange sentencesAround(const QString &text, const TextMap &map,
                                   storage::TextRange range);

} // namespace app
