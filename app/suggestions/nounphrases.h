#pragma once

#include "app/suggestions/paragraph.h"

namespace app {

// Noun phrases by their shape: determiners, titles, capitals and the closed word classes around
// them; there is no dictionary of nouns. They never leave their sentence and are at most 40 words
// long. A quotation's words are part of none.

/// The noun phrase that ends before the word @p end: "the mayor's deputy, who runs the port
/// office," with its apposition between commas. Empty where the word before @p end can be in none.
WordRange nounPhraseBefore(const Paragraph &paragraph, size_t end);
/// The same without an apposition, whatever sign stands before the word @p end: "the penalty" of
/// "the penalty, imposed by the court,".
WordRange plainPhraseBefore(const Paragraph &paragraph, size_t end);
/// The noun phrase that begins with the word @p begin, with its apposition.
WordRange nounPhraseAfter(const Paragraph &paragraph, size_t begin);
/// The subject of the clause that the word @p word goes on with: the nearest noun phrase before a
/// verb that can say something, within 60 words; where there is none, the farthest that cannot.
WordRange clauseSubject(const Paragraph &paragraph, size_t word);

/// Whether @p phrase can say or think something: a pronoun, a name, a person, an office, a
/// document.
bool isPersonal(const Paragraph &paragraph, WordRange phrase);
/// "it", "there" or "this" alone.
bool isEmptySubject(const Paragraph &paragraph, WordRange phrase);
/// Whether the word can be a verb: an auxiliary, a modal, a frequent verb or a word of saying.
bool looksLikeVerb(const Paragraph &paragraph, size_t word);

} // namespace app
