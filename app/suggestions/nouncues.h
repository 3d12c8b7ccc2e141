#pragma once

#include "app/suggestions/cuephrases.h"
#include "app/suggestions/paragraph.h"

#include <optional>

namespace app {

/// Whether the English word with this number can only be a noun where it stands: "the claim".
bool isNounByPlace(const Paragraph &paragraph, size_t word);

/// The noun of saying @p phrase.head with its article, its adjectives, the verb that carries it and
/// its preposition: "voiced deep concern about". Nothing where nothing is ascribed: "a report".
std::optional<CuePhrase> nounCue(const Paragraph &paragraph, CuePhrase phrase);

} // namespace app
