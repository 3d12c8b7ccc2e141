#pragma once

#include "storage/records/codebook.h"
#include "storage/result.h"

#include <QStringList>

namespace app {

/// The line patterns that there are, in the order in which they are offered.
const QStringList &linePatterns();

/// Whether @p style can be drawn: ColourInvalid, PatternUnknown. What is empty is inherited.
storage::Result<void> isStylePossible(const storage::MarkStyle &style);

/// Whether @p letter is empty or one letter or digit: LetterInvalid.
storage::Result<void> isLetterPossible(const QString &letter);

} // namespace app
