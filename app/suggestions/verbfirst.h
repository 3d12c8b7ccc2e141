#pragma once

#include "app/suggestions/cuephrases.h"
#include "app/suggestions/paragraph.h"

namespace app {

// Clauses that begin with their verb, as in Arabic: verb, subject, object, all without a sign
// between them. Nouns with the article end a phrase; what follows them without it is another.

/// Whether the verb @p verb begins its clause, but for an adverbial: "after the-meeting announced",
/// "he, for his part, said".
bool beginsVerbFirst(const Paragraph &paragraph, size_t verb);

/// Of what stands behind a verb, the subject: "the-council" of "the-council the-delay of-the
/// elections", with a name in quotation marks: "company «Nour» for-energy".
WordRange subjectOfVerbFirst(const Paragraph &paragraph, WordRange phrase);

/// The same of a clause that ends with @p phrase, so that its object must be in it: "denied
/// the-club the-news", "praised the-minister b-efforts of-the volunteers".
WordRange subjectOfWholeClause(const Paragraph &paragraph, WordRange phrase);

/// Whether the word can only be whom something is told: "to-the-press", "to-agency".
bool isRecipient(const Paragraph &paragraph, size_t word);

/// The end of the name in quotation marks that begins with the word @p word; @p word: it is none.
size_t quotedNameEnd(const Paragraph &paragraph, size_t word);
/// The phrase that ends with a name in quotation marks before the word @p end: "party «Hope»"
WordRange quotedNameBefore(const Paragraph &paragraph, size_t end);

/// Whether the word is a verb of saying with "and" or "so" written on: "and-added".
bool isJoinedVerb(const Paragraph &paragraph, size_t word);

/// Whether the verb is a passive, "it-was-said": known by its vowel sign or its form.
bool isSaidByNobody(const Paragraph &paragraph, const CuePhrase &cue);

/// "his-saying": a noun of saying with its pronoun.
bool isHisSaying(const Paragraph &paragraph, const CuePhrase &cue);
/// Whose it is: "an-official" of "the-agency reported from an-official his-saying".
WordRange sourceOfHisSaying(const Paragraph &paragraph, const CuePhrase &cue);

} // namespace app
