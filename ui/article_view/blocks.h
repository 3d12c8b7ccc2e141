#pragma once

#include "app/text/textmap.h"
#include "storage/records/article.h"
#include "storage/records/textrange.h"

#include <QStringView>

#include <vector>

namespace ui {

enum class BlockKind : quint8 {
    Paragraph,
    Title,
    Subtitle,
    Heading,
    Byline,
    Dateline,
    Caption,
    Code,
};

/// One line of the text of record, or a piece of a very long one: the unit of layout. Positions are
/// indices into the string.
struct Block
{
    qsizetype begin = 0;
    qsizetype end = 0;  ///< without the line's '\n'
    qint32 marker = -1; ///< which marker of BlockList is drawn before it
    BlockKind kind = BlockKind::Paragraph;
    quint8 quotations = 0;        ///< how deep inside quotations
    quint8 lists = 0;             ///< how deep inside list items
    quint8 level : 3 = 0;         ///< of a heading, from 1
    bool isContinued : 1 = false; ///< the next block is the same line
    bool isContinuation : 1 = false;
    bool hasRuleAbove : 1 = false;

    bool isEmpty() const { return end == begin && !isContinuation; }
    storage::TextRange range() const { return {begin, end}; }
};

/// A stretch inside the text with its own look.
struct InlineStyle
{
    storage::TextRange range; ///< indices into the string
    storage::StructureKind kind = storage::StructureKind::Emphasis;
};

/// The text cut into blocks, and what is known about each.
class BlockList
{
public:
    BlockList() = default;
    BlockList(QStringView text, const app::TextMap &map,
              const std::vector<storage::StructureRange> &structure);

    int count() const { return int(m_blocks.size()); }
    const Block &operator[](int block) const { return m_blocks[size_t(block)]; }
    /// The block that @p index lies in; a line's '\n' belongs to it.
    int blockOf(qsizetype index) const;
    const QString &marker(const Block &block) const { return m_markers[size_t(block.marker)]; }
    /// The styles that overlap @p block, by begin.
    std::vector<InlineStyle> stylesOf(const Block &block) const;

    /// Longer lines are cut, since shaping and wrapping cost more than in proportion.
    static constexpr qsizetype longestBlock = 8192;

private:
    void cutLines(QStringView text);
    void describe(const storage::StructureRange &structure, storage::TextRange range);

    std::vector<Block> m_blocks;
    std::vector<QString> m_markers;
    std::vector<InlineStyle> m_styles;     ///< by begin
    std::vector<qsizetype> m_furthestEnds; ///< greatest end among m_styles[0..i]
};

} // namespace ui
