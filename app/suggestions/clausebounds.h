#pragma once

#include "app/suggestions/paragraph.h"

namespace app {

// How far what is said goes, by the signs and words that can only stand behind it. @p sentence is
// the sentence as far as it is looked at.

/// Where a clause that begins with @p begin ends: before ", he said", " and called for", ", but".
size_t clauseEnd(const Paragraph &paragraph, WordRange sentence, size_t begin);
/// Where the object of a verb ends, when no clause is said: also before ", who", "because".
size_t objectEnd(const Paragraph &paragraph, WordRange sentence, size_t begin);

bool isGerund(const Paragraph &paragraph, size_t word);
bool hasVerb(const Paragraph &paragraph, WordRange words);

/// Where the words stand in the text, with the marks of quotations that begin or end with them.
storage::TextRange rangeWithMarks(const Paragraph &paragraph, WordRange words);

} // namespace app
