#include "app/articles/articleblocks.h"

#include "app/text/textmap.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;
using storage::StructureRange;
using storage::TextRange;

namespace {

/// White space that a browser collapses; no-break spaces and zero-width characters are text.
bool isBreakingSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\v';
}

} // namespace

bool ArticleBlock::isAllStrong() const
{
    qsizetype reached = 0;
    for (const InlineRange &range : inlines) {
        if (range.kind == StructureKind::Strong && range.begin <= reached)
            reached = std::max(reached, range.end);
    }
    return !text.isEmpty() && reached >= text.size();
}

void trim(ArticleBlock &block)
{
    qsizetype begin = 0;
    qsizetype end = block.text.size();
    while (begin < end && isBreakingSpace(block.text[begin]))
        ++begin;
    while (end > begin && isBreakingSpace(block.text[end - 1]))
        --end;
    block.text = block.text.sliced(begin, end - begin);
    for (InlineRange &range : block.inlines) {
        range.begin = std::clamp(range.begin - begin, qsizetype(0), end - begin);
        range.end = std::clamp(range.end - begin, qsizetype(0), end - begin);
        while (range.begin < range.end && isBreakingSpace(block.text[range.begin]))
            ++range.begin;
        while (range.end > range.begin && isBreakingSpace(block.text[range.end - 1]))
            --range.end;
    }
    std::erase_if(block.inlines, [](const InlineRange &range) { return range.end <= range.begin; });
}

StructuredText assembled(const ArticleBlocks &article)
{
    StructuredText result;
    std::vector<StructureRange> ranges;
    std::vector<std::optional<TextRange>> containers(article.containers.size());
    std::vector<const ArticleBlock *> rules;
    const ArticleBlock *previous = nullptr;
    for (const ArticleBlock &block : article.blocks) {
        if (block.kind == StructureKind::Rule) {
            rules.push_back(&block);
            continue;
        }
        if (block.text.isEmpty())
            continue;
        if (previous != nullptr) {
            const bool isSameList = block.list >= 0 && block.list == previous->list;
            result.text += isSameList ? "\n"_L1 : "\n\n"_L1;
        }
        const TextRange whole{result.text.size(), result.text.size() + block.text.size()};
        // A line drawn between paragraphs lies where the lower one begins.
        for (const ArticleBlock *rule : rules)
            ranges.push_back({StructureKind::Rule, {whole.begin, whole.begin}, rule->value});
        rules.clear();
        result.text += block.text;
        // A list item is the block; so are rows of a table, which have a list but no kind of their
        // own.
        if (block.kind != StructureKind::ListItem)
            ranges.push_back({block.kind, whole, block.value});
        for (const InlineRange &range : block.inlines)
            ranges.push_back(
                {range.kind, {whole.begin + range.begin, whole.begin + range.end}, range.value});
        for (const int container : block.containers) {
            auto &range = containers[size_t(container)];
            range = range ? range->united(whole) : whole;
        }
        previous = &block;
    }
    for (const ArticleBlock *rule : rules)
        ranges.push_back(
            {StructureKind::Rule, {result.text.size(), result.text.size()}, rule->value});
    for (size_t i = 0; i < containers.size(); ++i) {
        if (containers[i])
            ranges.push_back(
                {article.containers[i].kind, *containers[i], article.containers[i].value});
    }

    const TextMap map(result.text);
    for (StructureRange &range : ranges)
        range.range = map.toCodePoints(range.range);
    std::stable_sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.range.begin, -a.range.end) < std::tuple(b.range.begin, -b.range.end);
    });
    result.structure = std::move(ranges);
    return result;
}

} // namespace app
