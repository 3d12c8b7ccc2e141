#pragma once

#include "app/suggestions/cuephrases.h"

#include <optional>

namespace app {

// Nouns of saying with the clause that says what, where nouns have capitals: "die Aussage des
// Zeugen, dass das Licht aus war". English nouns: nouncues.h.

/// Whether the word is a noun by its capital: not at the begin of a sentence, nor in a headline of
/// capitals.
bool isNounByCapital(const Paragraph &paragraph, size_t word);

/// The noun @p phrase.head with its article and the verb that carries it: "vertritt die Ansicht".
/// Nothing where no clause follows.
std::optional<CuePhrase> clauseNoun(const Paragraph &paragraph, CuePhrase phrase);

/// "des Zeugen" of "die Aussage des Zeugen", "von Anna Keller"; empty: nobody is named behind it.
WordRange ownerBehind(const Paragraph &paragraph, const CuePhrase &cue);

} // namespace app
