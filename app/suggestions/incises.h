#pragma once

#include "app/suggestions/paragraph.h"
#include "app/suggestions/suggestion.h"

#include <vector>

namespace app {

/// The attributions whose verb and source stand between two parts of one quotation, in order:
/// "« Il fait froid, soupire la boulangère. Personne ne sort. »", «Es tarde —dijo—, vamos». Of
/// Spanish, Portuguese and French; a quotation is looked at for its first 250 words.
std::vector<Suggestion> incisesIn(const Paragraph &paragraph);

} // namespace app
