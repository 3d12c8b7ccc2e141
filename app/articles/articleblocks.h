#pragma once

#include "storage/records/article.h"

#include <QString>

#include <vector>

namespace app {

/// A stretch inside a block. Positions are UTF-16 indices into the block's text.
struct InlineRange
{
    storage::StructureKind kind = storage::StructureKind::Emphasis;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString value;
};

/// A paragraph, heading, caption, list line ... as a reader of marked-up text finds it. A Rule has
/// no text.
struct ArticleBlock
{
    storage::StructureKind kind = storage::StructureKind::Paragraph;
    QString value;
    QString text;
    std::vector<InlineRange> inlines;
    std::vector<int> containers; ///< indices into ArticleBlocks::containers, outermost first
    int list =
        -1; ///< the outermost list it is part of: lines of one list are not set apart; -1: none
    bool isAfterGap = false; ///< an empty paragraph stands above it, where the format has such
    /// Set in strong type from its first to its last letter.
    bool isAllStrong() const;
};

/// What encloses whole blocks: a Quotation, a ListItem.
struct BlockContainer
{
    storage::StructureKind kind = storage::StructureKind::Quotation;
    QString value;
};

struct ArticleBlocks
{
    std::vector<ArticleBlock> blocks;
    std::vector<BlockContainer> containers;
};

/// Trims the block's text and moves its inline ranges along; ranges that become empty go.
void trim(ArticleBlock &block);

struct StructuredText
{
    QString text;
    std::vector<storage::StructureRange> structure; ///< by begin, longest first
};

/// Puts the blocks one after the other: lines of one list and rows of one table on lines of their
/// own, everything else with an empty line between.
StructuredText assembled(const ArticleBlocks &article);

} // namespace app
