#pragma once

#include "app/text/textmap.h"

#include <QString>

namespace app {

/// @p range without white space at its ends; empty where there is nothing else.
storage::TextRange withoutBlanks(const QString &text, const TextMap &map, storage::TextRange range);

/// The words of @p range, exactly.
QString quote(const QString &text, const TextMap &map, storage::TextRange range);

/// The paragraph (between line ends) around @p position.
storage::TextRange paragraphAt(const QString &text, const TextMap &map, qsizetype position);

/// The sentences that @p range touches, from the first one's begin to the last one's end, as
/// sentenceAt() finds them in a text in @p language (BCP 47; empty where it is not known).
storage::TextRange sentencesAround(const QString &text, const TextMap &map,
                                   storage::TextRange range, const QString &language);

} // namespace app
