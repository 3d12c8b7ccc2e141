#pragma once

#include "app/suggestions/cuephrases.h"

#include <optional>

namespace app {

// What Spanish, Portuguese and French sentences have in common; see Grammar::isRomance.

/// Where the subject of a verb before the word @p begin begins, past the adverbials and recipients
/// between them: "declaró a la prensa | el alcalde", "a déclaré mardi à la radio | le ministre".
/// @p begin itself where there are none, or nothing follows them that can be a subject.
size_t subjectBehind(const Paragraph &paragraph, size_t begin);

/// Where the pronouns begin that stand directly before a verb: "se | pregunta", "l' | a dit".
size_t pronounsBefore(const Paragraph &paragraph, size_t verb);

/// Whether @p cue goes on with the verb of saying before it in its sentence, and so with its
/// subject: "y añadió que", ", ajoutant que".
bool goesOnWithCueBefore(const Paragraph &paragraph, const CuePhrase &cue);

/// Whether a question or exclamation ends before the word, in its sentence: "Qui paiera ? demande".
bool followsQuestion(const Paragraph &paragraph, size_t word);

/// Where "como", "tal y como", "según", "ainsi que l'" begin when they stand directly before the
/// verb group @p words: "Como recuerda la historiadora,". Nothing where they do not.
std::optional<size_t> asBefore(const Paragraph &paragraph, WordRange words);

/// Whether a word that is in no list says a quotation by its place: "«Hasta pronto», se despidió el
/// cartero". The words of the verb; empty: it does not. @p word is the first behind the quotation.
WordRange verbBehindQuotation(const Paragraph &paragraph, size_t word);

/// Whether @p cue is a participle that belongs to a noun and says nothing: "le bateau annoncé".
bool isAttribute(const Paragraph &paragraph, const CuePhrase &cue);

/// "de 54 años", "54 ans", "âgée de 54 ans": what stands between commas behind a person.
bool isAge(const Paragraph &paragraph, size_t word);

} // namespace app
