#pragma once

#include "storage/records/annotation.h"
#include "storage/records/codebook.h"

#include <QLatin1StringView>

#include <vector>

namespace app {

/// Whether every one of @p inner lies within one of @p outer. Nothing lies inside nothing.
bool lieInside(const std::vector<storage::TextRange> &inner,
               const std::vector<storage::TextRange> &outer);

/// The ranges of all of @p annotation's spans.
std::vector<storage::TextRange> rangesOf(const storage::Annotation &annotation);

/// The passages of @p annotation in the role that its tag knows as @p meaning.
std::vector<storage::TextRange> rangesOf(const storage::Codebook &codebook,
                                         const storage::Annotation &annotation,
                                         QLatin1StringView meaning);

/// Among @p annotations the attribution of the same analyst whose content contains all of @p
/// inner, the innermost (shortest content, then made first) where there are several; nullptr where
/// there is none. An attribution does not contain itself.
const storage::Annotation *containingAttribution(
    const storage::Codebook &codebook, const storage::Annotation &inner,
    const std::vector<storage::Annotation> &annotations);

} // namespace app
