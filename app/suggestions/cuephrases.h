#pragma once

#include "app/suggestions/paragraph.h"

#include <vector>

namespace app {

/// How a cue says that something is ascribed.
enum class CueForm {
    Verb,       ///< finite: "has repeatedly denied"
    Participle, ///< ", saying"
    Infinitive, ///< "to announce"
    Passive,    ///< "was accused of", "is expected"
    Noun,       ///< "the claim that", "a statement"
    Credit,     ///< "according to": the source follows
    Adverb,     ///< "reportedly": no source
    Colon,      ///< "Smith: We won": a sign is the cue
};

/// A cue with all that belongs to it, in the words of a paragraph.
struct CuePhrase
{
    /// Auxiliaries, negation, adverbs, verb, particle or preposition; one passage. Of a colon
    /// empty: it stands before the word that it begins with.
    WordRange words;
    size_t head = 0; ///< the word of saying itself; of a colon the word after it
    CueForm form = CueForm::Verb;
    bool isSure = true;

    bool operator==(const CuePhrase &) const = default;
};

/// The cues of @p paragraph outside its quotations, in order, without those whose surroundings show
/// that nothing is ascribed ("the said amount"). The colon of a transcript may lie in a quotation.
std::vector<CuePhrase> cuePhrasesIn(const Paragraph &paragraph);

/// Whether the colon @p cue stands behind a sentence without a word of saying: 'Doña Rosa lo tiene
/// claro: "..."'.
bool isColonOfSentence(const Paragraph &paragraph, const CuePhrase &cue);

/// Whether the name stands behind the colon @p cue and what is said before it.
bool namesSpeakerLast(const Paragraph &paragraph, const CuePhrase &cue);

/// Where it stands in the text.
storage::TextRange rangeOf(const Paragraph &paragraph, const CuePhrase &cue);

} // namespace app
