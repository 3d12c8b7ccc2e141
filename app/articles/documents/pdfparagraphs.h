#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/documents/pdflines.h"

#include <vector>

namespace app {

/// A block of a PDF, with what only its print tells about it. The pages that it stands on are its
/// inline ranges of the kind Page.
struct PdfBlock
{
    ArticleBlock block;
    qreal height = 0; ///< of its letters
    int page = 0;     ///< its first
};

struct PdfBlocks
{
    std::vector<PdfBlock> blocks;
    std::vector<BlockContainer> containers;
    qreal bodyHeight = 0; ///< of most letters
};

/// Joins lines into paragraphs, headings (of no rank yet: their value is empty), items of lists and
/// rows of tables. Words divided at the end of a line are whole again; a hyphen that the same
/// document writes inside a line stays.
PdfBlocks blocksOf(const std::vector<PdfLine> &lines);

} // namespace app
