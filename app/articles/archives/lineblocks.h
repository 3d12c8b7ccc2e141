#pragma once

#include "app/articles/articleblocks.h"

#include <QString>

namespace app {

/// The lines of a text file as paragraphs. Lines that a program broke because the next word did not
/// fit become one paragraph again; lines that follow each other without an empty one between, and
/// were broken on purpose, are of one list (ArticleBlock::list).
ArticleBlocks blocksOfLines(const QString &text);

} // namespace app
