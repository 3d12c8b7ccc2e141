#pragma once

#include "app/text/reanchoring.h"
#include "storage/records/article.h"

#include <vector>

namespace app {

/// The structure of a corrected text: what each part of @p structure, of the text before, has
/// become. A paragraph takes in what was put in at its ends; one that was parted by a line end
/// becomes several, of which only the first stays a title, a heading ...; of paragraphs that were
/// joined the first stays. New lines are paragraphs, what is gone is gone. By begin, longest first.
std::vector<storage::StructureRange> correctedStructure(
    Reanchoring &reanchoring, const std::vector<storage::StructureRange> &structure,
    const QString &before, const QString &after);

} // namespace app
