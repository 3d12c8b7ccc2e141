#include "app/articles/htmlblockbuilder.h"

namespace app {

using storage::StructureKind;

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

} // namespace

void HtmlBlockBuilder::openBlock(const HtmlBlockContext &context, const QString &value)
{
    closeBlock();
    m_block = ArticleBlock{};
    m_block.kind = context.kind;
    m_block.value = value;
    m_block.containers = m_containers;
    m_block.list = m_list;
    m_context = context;
    m_isOpen = true;
}

void HtmlBlockBuilder::closeBlock()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    for (InlineRange &range : m_ranges) {
        InlineRange closed = range;
        closed.end = m_block.text.size();
        if (closed.begin < closed.end)
            m_block.inlines.push_back(closed);
        range.begin = 0; // goes on in the next block
    }
    if (m_block.kind != StructureKind::Code)
        trim(m_block);
    if (m_block.text.isEmpty())
        return;
    std::vector<ArticleBlock> before;
    const bool isKept = m_choice(m_block, m_context, before);
    std::vector<ArticleBlock> &blocks = m_article.blocks;
    blocks.insert(blocks.end(), before.begin(), before.end());
    if (isKept)
        blocks.push_back(m_block);
}

void HtmlBlockBuilder::addText(const QString &text, const HtmlBlockContext &context)
{
    for (const QChar c : text) {
        const bool isBlank = isSpace(c);
        if (!m_isOpen) {
            if (isBlank)
                continue;
            openBlock(context);
        }
        // A line break takes the blanks on both of its sides.
        if (isBlank && (m_block.text.isEmpty() || isSpace(m_block.text.back())))
            continue;
        m_block.text += isBlank ? QChar(u' ') : c;
    }
}

void HtmlBlockBuilder::addLineBreak()
{
    if (m_isOpen && m_block.text.endsWith(u'\n'))
        closeBlock();
    else if (m_isOpen)
        m_block.text += u'\n';
}

void HtmlBlockBuilder::addBlock(const QString &text, const HtmlBlockContext &context)
{
    openBlock(context);
    m_block.text = text;
    closeBlock();
}

void HtmlBlockBuilder::addRule()
{
    m_article.blocks.push_back({StructureKind::Rule, {}, {}, {}, m_containers, -1});
}

void HtmlBlockBuilder::beginRange(StructureKind kind, const QString &value)
{
    InlineRange range;
    range.kind = kind;
    range.value = value;
    range.begin = m_isOpen ? m_block.text.size() : 0;
    range.end = -1;
    m_ranges.push_back(range);
}

void HtmlBlockBuilder::endRange()
{
    InlineRange range = m_ranges.back();
    m_ranges.pop_back();
    range.end = m_block.text.size();
    if (m_isOpen && range.begin < range.end)
        m_block.inlines.push_back(range);
}

void HtmlBlockBuilder::enterContainer(StructureKind kind, const QString &value)
{
    closeBlock();
    m_article.containers.push_back({kind, value});
    m_containers.push_back(int(m_article.containers.size()) - 1);
}

void HtmlBlockBuilder::leaveContainer()
{
    closeBlock();
    m_containers.pop_back();
}

int HtmlBlockBuilder::enterList()
{
    closeBlock();
    const int outer = m_list;
    if (m_list < 0)
        m_list = m_lists++;
    return outer;
}

} // namespace app
