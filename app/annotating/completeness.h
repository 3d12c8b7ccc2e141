#pragma once

#include "storage/records/annotation.h"
#include "storage/records/codebook.h"

#include <vector>

namespace app {

/// Required roles of @p annotation without a passage. What is retired is not asked for any more.
std::vector<storage::Role> missingRoles(const storage::Codebook &codebook,
                                        const storage::Annotation &annotation);

/// Required fields of @p annotation that say nothing: those that are asked of it, have no value and
/// no default that stands for one.
std::vector<storage::Field> missingFields(const storage::Codebook &codebook,
                                          const storage::Annotation &annotation);

/// Whether @p field is asked of @p annotation: it is not retired, and what it depends on
/// (shownWhen) has one of the values that call for it, where a default counts as a value. Whether
/// a figure's bound is included is asked where there is one.
bool isAsked(const storage::Codebook &codebook, const storage::Annotation &annotation,
             const storage::Field &field);

/// Values that a rule found and nobody has confirmed. They are values all the same: having some
/// makes nothing incomplete.
qsizetype derivedCount(const storage::Annotation &annotation);

/// Whether nobody is said to say what @p annotation, a claim or a figure, says: it lies in no
/// attribution's content, and no link puts it there; for a figure, neither is the claim that it
/// lies in or quantifies. @p annotations and @p links are all of the article. False for all other
/// tags. Checklist answers this for many.
bool isUnattributed(const storage::Codebook &codebook, const storage::Annotation &annotation,
                    const std::vector<storage::Annotation> &annotations,
                    const std::vector<storage::Link> &links);

} // namespace app
