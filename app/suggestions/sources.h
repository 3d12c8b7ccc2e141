#pragma once

#include "app/suggestions/cuephrases.h"
#include "app/suggestions/paragraph.h"

#include <vector>

namespace app {

/// Who says it, for @p cue: the agent by its shape. Empty where nobody is named. More than one
/// range only where words between them do not belong to the source.
std::vector<WordRange> sourceOf(const Paragraph &paragraph, const CuePhrase &cue);

/// Where the words of sourceOf() stand in the text. The comma that closes an apposition is part of
/// it: "Reyes, a former pilot,".
std::vector<storage::TextRange> sourceRanges(const Paragraph &paragraph,
                                             const std::vector<WordRange> &source);

} // namespace app
