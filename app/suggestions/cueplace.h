#pragma once

#include "app/suggestions/cuephrases.h"
#include "app/suggestions/paragraph.h"

#include <vector>

namespace app {

/// Where a cue stands: what the rules for its content look at. What it refers to must outlive it.
struct CuePlace
{
    const std::vector<Paragraph> &paragraphs;
    size_t number; ///< of its paragraph
    const CuePhrase &cue;
    WordRange sentence;   ///< as far as it is looked at, see withinReach()
    WordRange frame;      ///< the cue with a source directly beside it
    size_t sourceEnd = 0; ///< behind the first part of the source; 0: there is none
    bool isAside = false; ///< "como recuerda la historiadora": what is said stands around it

    const Paragraph &paragraph() const { return paragraphs[number]; }
    const std::vector<Paragraph::Word> &words() const { return paragraph().words(); }
    const Paragraph::Gap &gapBefore(size_t word) const { return paragraph().gapBefore(word); }
};

/// The part of @p sentence that is near @p word: what is farther away does not belong to it,
/// however long a sentence is.
WordRange withinReach(WordRange sentence, size_t word);

CuePlace cuePlace(const std::vector<Paragraph> &paragraphs, size_t number, const CuePhrase &cue,
                  const std::vector<WordRange> &source);

} // namespace app
