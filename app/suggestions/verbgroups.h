#pragma once

#include "app/suggestions/cuephrases.h"
#include "app/suggestions/paragraph.h"

#include <optional>

namespace app {

/// Whether @p word is one by its class or, in English, by its ending: "repeatedly".
bool isAdverb(const Paragraph &paragraph, size_t word);

/// The verb group around the English word of saying @p phrase.head, with the words that @p phrase
/// has already: "has repeatedly denied", "declined to comment on", "said in a statement". Nothing
/// where it is no verb of saying by what stands around it.
std::optional<CuePhrase> verbGroup(const Paragraph &paragraph, CuePhrase phrase);

} // namespace app
