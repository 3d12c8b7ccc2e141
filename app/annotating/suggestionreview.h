#pragma once

#include "app/suggestions/suggestion.h"
#include "app/text/textmap.h"
#include "storage/project.h"

#include <vector>

namespace app {

/// The first tag in codebook order that the program knows as this kind and that is still offered;
/// nullptr where there is none.
const storage::Tag *tagOf(const storage::Codebook &codebook, SuggestionKind kind);

struct SuggestedPart
{
    const storage::Role *role = nullptr;
    std::vector<storage::TextRange> ranges; ///< indices into the string
};

/// The parts of @p suggestion that @p codebook has roles for.
std::vector<SuggestedPart> partsOf(const storage::Codebook &codebook, const Suggestion &suggestion);

/// What an analyst has done about a suggestion.
enum class SuggestionState {
    Open,
    Accepted, ///< an annotation of this analyst began as it
    Rejected,
    Marked, ///< the analyst has marked its cue, or its figure, without it
};

/// How many suggestions of an article are in which state. Nobody is said to have read the article:
/// it says how much of what was proposed was decided.
struct SuggestionCounts
{
    qsizetype open = 0;
    qsizetype accepted = 0;
    qsizetype rejected = 0;
    qsizetype marked = 0;

    qsizetype all() const { return open + accepted + rejected + marked; }
    qsizetype decided() const { return all() - open; }
    bool operator==(const SuggestionCounts &) const = default;
};

SuggestionCounts countsOf(const std::vector<SuggestionState> &states);

/// The states of @p suggestions, in their order, for @p analyst. @p map is of the article's text.
/// An accepted or rejected one is known again by its kind and its place, whatever rule finds it
/// now.
storage::Result<std::vector<SuggestionState>> statesOf(const storage::ProjectReader &project,
                                                       storage::Id<storage::Analyst> analyst,
                                                       storage::Id<storage::Article> article,
                                                       const TextMap &map,
                                                       const std::vector<Suggestion> &suggestions);

/// An annotation that was made of a suggestion.
struct Accepted
{
    storage::Id<storage::Annotation> annotation;
    storage::Changes changes;
};

/// Makes an annotation with all parts of @p suggestion, with what is derived of them, as one edit:
/// origin "suggestion:RULE". UnknownTag where the codebook has no tag that the program knows as an
/// attribution (or figure); what it has no role for is left out. NoAnalyst before it is known who
/// annotates.
storage::Result<Accepted> acceptSuggestion(storage::Project &project,
                                           storage::Id<storage::Article> article,
                                           const TextMap &map, const Suggestion &suggestion);
/// Suggestions of one article that are decided together.
struct ChosenSuggestions
{
    storage::Id<storage::Article> article;
    TextMap map; ///< of its text
    std::vector<Suggestion> suggestions;
};

/// All of @p chosen, as one edit; those that are not open any more are left out.
storage::Result<storage::Changes> acceptSuggestions(storage::Project &project,
                                                    const std::vector<ChosenSuggestions> &chosen);
/// Remembers, for their articles and the analyst, that @p chosen are none. One edit.
storage::Result<storage::Changes> rejectSuggestions(storage::Project &project,
                                                    const std::vector<ChosenSuggestions> &chosen);

} // namespace app
