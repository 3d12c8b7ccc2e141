#pragma once

#include "app/cues/cuesources.h"
#include "storage/project.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// What a kind of cue is called in project files and lists of words: "sure", "hedge".
QString storedNameOf(CueKind kind);
std::optional<CueKind> cueKindStoredAs(const QString &name);

/// The words that a project lights, in their order. A kind that is not known is taken for "sure".
storage::Result<std::vector<CueWord>> cueWordsOf(const storage::ProjectReader &project);

/// Makes @p words the project's list, as one edit. Those that stay keep their identity.
storage::Result<storage::Changes> setCueWords(storage::Project &project,
                                              const std::vector<CueWord> &words);

/// What the cues of a project are found with: the analyst's definitions, the project's definitions
/// and words. Words that cannot be read are left out.
CueSources cueSourcesOf(const storage::ProjectReader &project);

} // namespace app
