#pragma once

#include "app/suggestions/contents.h"
#include "app/suggestions/cueplace.h"

namespace app {

// What is said in quotation marks.

/// Whether a quotation ends directly before cue and source.
bool quotesBefore(const CuePlace &place);
/// That quotation, with those of the same speaker that follow.
Content quotationBefore(const CuePlace &place);

/// Whether a quotation begins directly after cue and source.
bool quotesAfter(const CuePlace &place);
/// Whether that one is only part of a clause: 'called the plan "mad" and late'.
bool isMixedAfter(const CuePlace &place);
/// The quotation after cue and source, over as many paragraphs as it goes on.
Content quotationAfter(const CuePlace &place);

/// Adds the quotations that follow from the word @p word on in its paragraph without another
/// speaker.
void addFollowing(const CuePlace &place, size_t word, std::vector<storage::TextRange> &ranges);

} // namespace app
