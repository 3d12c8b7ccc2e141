#pragma once

#include "app/suggestions/cuephrases.h"
#include "app/suggestions/paragraph.h"
#include "storage/records/textrange.h"

#include <QString>

#include <vector>

namespace app {

/// What is said, and by which rule it was found.
struct Content
{
    QString rule;                           ///< empty where none was found
    std::vector<storage::TextRange> ranges; ///< by begin, with their quotation marks

    bool operator==(const Content &) const = default;
};

/// The content of the cue @p cue, whose source is @p source, in the paragraph with this number.
/// Quotations may go on in the paragraphs after it.
Content contentOf(const std::vector<Paragraph> &paragraphs, size_t number, const CuePhrase &cue,
                  const std::vector<WordRange> &source);

} // namespace app
