#pragma once

#include "app/articles/articleblocks.h"
#include "app/articles/htmlparts.h"

#include <functional>
#include <vector>

namespace app {

/// Where in a page the text of a block stands.
struct HtmlBlockContext
{
    storage::StructureKind kind = storage::StructureKind::Paragraph;
    Part part = Part::Text;
    bool isLoose = true; ///< text that stands in no paragraph
    bool isInBody = false;
};

/// Puts the text of a page together to blocks as it is met, with white space as browsers show it.
class HtmlBlockBuilder
{
public:
    /// Says of a finished block whether it is kept, and may change it; what it adds to @p before
    /// stands before the block.
    using Choice = std::function<bool(ArticleBlock &block, const HtmlBlockContext &context,
                                      std::vector<ArticleBlock> &before)>;

    explicit HtmlBlockBuilder(Choice choice) : m_choice(std::move(choice)) {}

    void openBlock(const HtmlBlockContext &context, const QString &value = {});
    void closeBlock();
    bool isOpen() const { return m_isOpen; }
    const HtmlBlockContext &context() const { return m_context; } ///< of the last block

    /// Opens a block where none is open.
    void addText(const QString &text, const HtmlBlockContext &context);
    /// The second one in a row closes the block.
    void addLineBreak();
    /// A whole block of @p text as it is.
    void addBlock(const QString &text, const HtmlBlockContext &context);
    void addRule();

    void beginRange(storage::StructureKind kind, const QString &value);
    void endRange();

    void enterContainer(storage::StructureKind kind, const QString &value);
    void leaveContainer();
    /// Lists and tables: what stands within the outermost one is one list.
    int enterList();
    void leaveList(int outer) { m_list = outer; }

    ArticleBlocks &article() { return m_article; }

private:
    Choice m_choice;
    ArticleBlocks m_article;
    ArticleBlock m_block;
    HtmlBlockContext m_context; ///< of m_block
    bool m_isOpen = false;
    std::vector<InlineRange> m_ranges; ///< that are open, outermost first
    std::vector<int> m_containers;
    int m_list = -1;
    int m_lists = 0;
};

} // namespace app
