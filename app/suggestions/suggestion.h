#pragma once

#include "app/figures/figure.h"
#include "storage/records/textrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

enum class SuggestionKind { Attribution, Figure };

/// A passage, or several, that may be worth an annotation. Ranges are indices into the string.
struct Suggestion
{
    SuggestionKind kind = SuggestionKind::Attribution;
    /// What made it: ASCII, lower case with underscores, "said_clause"; never translated, part of
    /// an annotation's origin once it is accepted. suggestionrules.h says it in words.
    QString rule;
    bool isSure = true; ///< false: its cue has other uses as well

    // An attribution: the cue is one passage; source and content are by begin, either can be empty
    storage::TextRange cue;
    std::vector<storage::TextRange> source;
    std::vector<storage::TextRange> content;

    std::optional<Figure> figure; ///< of a figure

    /// The cue, or the figure: no two suggestions of one kind in an article share it.
    storage::TextRange place() const { return figure ? figure->range : cue; }
    /// From the first to the last character of all parts.
    storage::TextRange whole() const;

    bool operator==(const Suggestion &) const = default;
};

} // namespace app
