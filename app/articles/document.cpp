#include "app/articles/document.h"

#include "app/articles/articlelines.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

void markTitle(ArticleBlocks &article, storage::ArticleMetadata &metadata)
{
    std::vector<ArticleBlock> &blocks = article.blocks;
    const auto isTitle = [](const ArticleBlock &block) {
        return block.kind == StructureKind::Title;
    };
    if (const auto known = std::find_if(blocks.begin(), blocks.end(), isTitle);
        known != blocks.end()) {
        state(metadata, "title"_L1, known->text, u"title"_s);
        return;
    }
    const auto isText = [](const ArticleBlock &block) { return block.kind != StructureKind::Rule; };
    const auto first = std::find_if(blocks.begin(), blocks.end(), isText);
    if (first == blocks.end())
        return;
    auto title = std::find_if(first, blocks.end(), [](const ArticleBlock &block) {
        return block.kind == StructureKind::Heading && block.value == "1"_L1;
    });
    // A heading of the first rank far down is a section of a text that has its title elsewhere.
    if (title - first > 3 || title == blocks.end())
        title = first->kind == StructureKind::Heading ? first : blocks.end();
    if (title != blocks.end()) {
        state(metadata, "title"_L1, title->text, u'h' + title->value);
    } else if (first->kind == StructureKind::Paragraph && first->containers.empty() &&
               blocks.size() > 1 &&
               (metadata.title.isEmpty() ? looksLikeTitle(first->text)
                                         : first->text == metadata.title)) {
        title = first;
        state(metadata, "title"_L1, title->text, u"first line"_s);
    }
    if (title == blocks.end())
        return;
    title->kind = StructureKind::Title;
    title->value.clear();
}

} // namespace

ParsedArticle articleOf(Document document)
{
    ParsedArticle article;
    article.metadata = std::move(document.metadata);
    article.warnings = std::move(document.warnings);
    markTitle(document.blocks, article.metadata);
    markOpening(document.blocks, article.metadata);
    stateEdges(document.blocks, article.metadata);
    StructuredText assembledText = assembled(document.blocks);
    article.text = std::move(assembledText.text);
    article.structure = std::move(assembledText.structure);
    return article;
}

} // namespace app
