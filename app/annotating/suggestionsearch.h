#pragma once

#include "app/cues/cuesources.h"
#include "app/suggestions/suggestion.h"
#include "app/text/context.h"
#include "app/text/textmap.h"
#include "storage/records/article.h"
#include "storage/result.h"

#include <functional>
#include <vector>

namespace app {

class CueFinder;

/// A suggestion with the words that a list of many articles shows of it.
struct FoundSuggestion
{
    Suggestion suggestion; ///< ranges are indices into the article's text
    QString source;        ///< the words of its source, on one line; empty where nobody is named
    Context context;       ///< of Suggestion::place()
};

/// The suggestions of one article, by their place.
struct ArticleSuggestions
{
    storage::Id<storage::Article> article;
    QString title;
    TextMap map; ///< of its text
    std::vector<FoundSuggestion> found;
};

/// All suggestions of @p text. An empty @p language is found out from the text.
std::vector<FoundSuggestion> foundSuggestionsIn(CueFinder &finder, const QString &text,
                                                const QString &language);

/// Finds the suggestions of all articles of the project at @p path, in the order of its articles,
/// and hands each article's to @p visit. @p report says how many articles are done; where it
/// returns false, the search ends.
///
/// Reads over a connection of its own, so any thread may call it; both functions are called on that
/// thread.
storage::Result<void> searchSuggestions(
    const QString &path, const CueSources &sources,
    const std::function<void(ArticleSuggestions)> &visit,
    const std::function<bool(qsizetype done, qsizetype total)> &report);

} // namespace app
