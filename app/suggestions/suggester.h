#pragma once

#include "app/cues/cuefinder.h"
#include "app/suggestions/suggestion.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace app {

/// All suggestions of @p text by the begin of their place, attributions before figures.
///
/// @p cues are the cues of the text, from CueFinder::cuesIn(). @p language is BCP 47; where it is
/// empty or not known, English. Takes time in proportion to the text, whatever stands in it. A
/// function from values to values: any thread may call it.
std::vector<Suggestion> suggestionsIn(QStringView text, const std::vector<Cue> &cues,
                                      const QString &language);

/// The same of one kind.
std::vector<Suggestion> attributionsIn(QStringView text, const std::vector<Cue> &cues,
                                       const QString &language);
std::vector<Suggestion> figureSuggestionsIn(QStringView text, const std::vector<Cue> &cues,
                                            const QString &language);

} // namespace app
