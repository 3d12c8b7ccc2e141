#include "ui/article_view/blocks.h"

#include "app/text/selection.h"

#include <algorithm>
#include <optional>

namespace ui {

using storage::StructureKind;
using storage::StructureRange;
using storage::TextRange;

namespace {

std::optional<BlockKind> blockKindOf(StructureKind kind)
{
    switch (kind) {
    case StructureKind::Title:
        return BlockKind::Title;
    case StructureKind::Subtitle:
        return BlockKind::Subtitle;
    case StructureKind::Heading:
        return BlockKind::Heading;
    case StructureKind::Byline:
        return BlockKind::Byline;
    case StructureKind::Dateline:
        return BlockKind::Dateline;
    case StructureKind::Caption:
        return BlockKind::Caption;
    case StructureKind::Code:
        return BlockKind::Code;
    default:
        return std::nullopt;
    }
}

/// Where to cut a line that is too long: after a blank, or else between two characters.
qsizetype cutBefore(QStringView text, qsizetype begin, qsizetype limit)
{
    for (qsizetype cut = limit; cut > begin + (limit - begin) / 2; --cut) {
        if (text[cut - 1] == u' ' && !text[cut].isSpace() && !text[cut].isMark())
            return cut;
    }
    const qsizetype cut = app::characterBegin(text, limit);
    return cut > begin ? cut : limit;
}

} // namespace

BlockList::BlockList(QStringView text, const app::TextMap &map,
                     const std::vector<StructureRange> &structure)
{
    cutLines(text);
    for (const StructureRange &range : structure)
        describe(range, map.toUtf16(range.range));
    std::sort(m_styles.begin(), m_styles.end(), [](const InlineStyle &a, const InlineStyle &b) {
        return a.range.begin < b.range.begin;
    });
    qsizetype furthest = 0;
    for (const InlineStyle &style : m_styles)
        m_furthestEnds.push_back(furthest = std::max(furthest, style.range.end));
}

int BlockList::blockOf(qsizetype index) const
{
    const auto after =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), index,
                         [](qsizetype i, const Block &block) { return i < block.begin; });
    return std::max(int(after - m_blocks.begin()) - 1, 0);
}

std::vector<InlineStyle> BlockList::stylesOf(const Block &block) const
{
    std::vector<InlineStyle> found;
    const auto first = std::upper_bound(m_furthestEnds.begin(), m_furthestEnds.end(), block.begin);
    for (auto i = size_t(first - m_furthestEnds.begin());
         i < m_styles.size() && m_styles[i].range.begin < block.end; ++i) {
        if (m_styles[i].range.overlaps(block.range()))
            found.push_back(m_styles[i]);
    }
    return found;
}

void BlockList::cutLines(QStringView text)
{
    // Rather too much: memory that is not touched costs nothing, moving a hundred thousand does.
    m_blocks.reserve(size_t(text.size() / 32 + 1));
    qsizetype begin = 0;
    for (;;) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        bool isContinuation = false;
        while (end - begin > longestBlock) {
            Block piece;
            piece.begin = begin;
            piece.end = cutBefore(text, begin, begin + longestBlock);
            piece.isContinued = true;
            piece.isContinuation = isContinuation;
            m_blocks.push_back(piece);
            begin = piece.end;
            isContinuation = true;
        }
        Block block;
        block.begin = begin;
        block.end = end;
        block.isContinuation = isContinuation;
        m_blocks.push_back(block);
        if (newline < 0)
            return;
        begin = newline + 1;
    }
}

void BlockList::describe(const StructureRange &structure, TextRange range)
{
    if (structure.kind == StructureKind::Rule) {
        m_blocks[size_t(blockOf(range.begin))].hasRuleAbove = true;
        return;
    }
    if (range.isEmpty())
        return;
    if (structure.kind == StructureKind::Link || structure.kind == StructureKind::Emphasis ||
        structure.kind == StructureKind::Strong) {
        m_styles.push_back({range, structure.kind});
        return;
    }

    const std::optional<BlockKind> kind = blockKindOf(structure.kind);
    bool isFirst = true;
    for (int i = blockOf(range.begin); i < count() && m_blocks[size_t(i)].begin < range.end; ++i) {
        Block &block = m_blocks[size_t(i)];
        if (block.isEmpty())
            continue;
        if (structure.kind == StructureKind::Quotation) {
            ++block.quotations;
        } else if (structure.kind == StructureKind::ListItem) {
            ++block.lists;
            if (isFirst) {
                block.marker = qint32(m_markers.size());
                m_markers.push_back(structure.value);
            }
        } else if (kind && range.contains(block.range())) {
            block.kind = *kind;
            if (*kind == BlockKind::Heading)
                block.level = quint8(std::clamp(structure.value.toInt(), 1, 6)) & 7;
        } else if (kind) {
            m_styles.push_back(
                {{std::max(range.begin, block.begin), std::min(range.end, block.end)},
                 structure.kind});
        }
        isFirst = false;
    }
}

} // namespace ui
