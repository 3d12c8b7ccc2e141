#pragma once

#include "app/suggestions/cuephrases.h"

#include <optional>

namespace app {

// The main clause of a language that puts its verb second, as German does: one constituent, the
// verb, the middle with the subject where that is not first, and what closes the clause, a particle
// or a participle. "Am Montag | kündigte | die Stadt den Verkauf | an".

struct VerbBracket
{
    size_t opens = 0;  ///< the finite verb: "kündigte", "hat"
    size_t closes = 0; ///< "an", "gesagt"

    bool operator==(const VerbBracket &) const = default;
};

/// The two parts of the verb that @p cue is one of; nothing where it stands alone.
std::optional<VerbBracket> verbBracket(const Paragraph &paragraph, const CuePhrase &cue);

/// Whether the subject stands behind the finite verb @p verb, because something else is first: "Am
/// Montag", "Zuvor", "Die Straße sei frei,".
bool isSubjectBehind(const Paragraph &paragraph, size_t verb);
/// Whether the sentence begins with a clause of its own that ends before @p verb: "Die Straße sei
/// frei, teilte".
bool isClauseBefore(const Paragraph &paragraph, size_t verb);

/// The first word from @p word on that is part of no adverbial: past "am Montag im Bundestag".
size_t pastAdverbials(const Paragraph &paragraph, size_t word);
/// The same, past "am Montag" and "erneut" alone.
size_t pastTimes(const Paragraph &paragraph, size_t word);

/// Of a subject behind its verb, what stands before the object: "der Vorstand" of "der Vorstand den
/// Abbau von Stellen".
WordRange withoutObject(const Paragraph &paragraph, WordRange phrase);

} // namespace app
