#pragma once

#include "app/suggestions/cuephrases.h"

#include <optional>

namespace app {

/// What stands around the participle of a passive: "El alcalde fue acusado por la oposición de
/// mentir". Of languages without verbgroups.h.
struct PassiveParts
{
    size_t begin = 0;      ///< of the auxiliary, or of the cue where that belongs to it
    WordRange subject;     ///< "El alcalde": what something is said of
    WordRange agent;       ///< "la oposición": who says it; empty: nobody is named
    WordRange beforeAgent; ///< "de fraude" in "acusado de fraude por la oposición"
    size_t rest = 0;       ///< what stands behind the cue and its agent begins here

    bool operator==(const PassiveParts &) const = default;
};

/// Nothing where @p cue is no participle with the auxiliary of a passive.
std::optional<PassiveParts> passiveParts(const Paragraph &paragraph, const CuePhrase &cue);

/// Whether a clause or a complement follows that says what of: "de mentir", "que".
bool hasPassiveComplement(const Paragraph &paragraph, const PassiveParts &parts);

} // namespace app
