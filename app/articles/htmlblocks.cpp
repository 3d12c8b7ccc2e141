#include "app/articles/htmlblocks.h"

#include "app/articles/htmlblockbuilder.h"
#include "app/articles/htmlblockchoice.h"
#include "app/articles/htmlnames.h"
#include "app/articles/htmlparts.h"

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

using Context = HtmlBlockContext;

const qsizetype longestHeaderPart = 400; ///< a byline or date is shorter than this

const Context titleContext{StructureKind::Title, Part::Text, false, true};

bool isHeading(const QString &tag)
{
    return tag.size() == 2 && tag.startsWith(u'h') && tag[1].isDigit();
}

QString preformatted(const HtmlNode &node)
{
    QString text;
    std::vector<const HtmlNode *> pending{&node};
    while (!pending.empty()) {
        const HtmlNode *next = pending.back();
        pending.pop_back();
        text += next->isLeftOut ? QString() : next->isText() ? next->text : QString();
        if (next->tag == "br"_L1)
            text += u'\n';
        pending.insert(pending.end(), next->children.rbegin(), next->children.rend());
    }
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Walks over the elements of an article; what they hold becomes blocks.
class HtmlBlocks
{
public:
    HtmlBlocks(const HtmlContent &content, const QString &title, const QUrl &base,
               storage::ArticleMetadata &metadata)
        : m_content(content),
          m_base(base),
          m_choice(content, title, metadata),
          m_builder([this](ArticleBlock &block, const Context &context,
                           std::vector<ArticleBlock> &before) {
              const std::vector<ArticleBlock> &blocks = m_builder.article().blocks;
              const ArticleBlock *last = blocks.empty() ? nullptr : &blocks.back();
              return m_choice.isWanted(block, context, last, before);
          })
    {
    }

    ArticleBlocks read()
    {
        const HtmlNode *headline = m_content.headline;
        // A headline in an element that was left out is not met on the way.
        if (headline != nullptr && headline->isLeftOut)
            m_builder.addBlock(headline->shownText(), titleContext);
        walk(*m_content.scope, {});
        m_builder.closeBlock();
        dropTrailingHeadings();
        return std::move(m_builder.article());
    }

private:
    void walkChildren(const HtmlNode &node, const Context &context)
    {
        for (const HtmlNode *child : node.children)
            walk(*child, context);
    }

    void walk(const HtmlNode &node, Context context)
    {
        if (node.isLeftOut || (node.order > m_content.body->last && !isHeadline(node)))
            return;
        if (node.isText()) {
            m_builder.addText(node.text, context);
            return;
        }
        if (isHeadline(node)) {
            m_builder.openBlock(titleContext);
            walkChildren(node, titleContext);
            m_builder.closeBlock();
            m_choice.passHeadline();
            return;
        }
        context.isInBody = m_content.body->contains(node);
        if (node.tag == "time"_L1)
            m_choice.stateTime(node);
        enterPart(node, context);
        if (isBlockElement(node.tag))
            walkBlock(node, context);
        else
            walkInline(node, context);
    }

    bool isHeadline(const HtmlNode &node) const { return &node == m_content.headline; }

    void enterPart(const HtmlNode &node, Context &context)
    {
        if (const Part part = partOf(node);
            part != Part::Text && (part == Part::Caption || isHeaderPart(node))) {
            // A byline may hold a date, but a date holds nothing else.
            if (context.part == Part::Text || isBlockElement(node.tag))
                context.part = part;
            const Part last = m_builder.context().part;
            const bool isBesideOther = (last == Part::Byline && part == Part::Date) ||
                                       (last == Part::Date && part == Part::Byline);
            if (isBesideOther && context.part == part)
                m_builder.closeBlock();
        }
        if (context.part == Part::Caption && context.kind == StructureKind::Paragraph)
            context.kind = StructureKind::Caption;
    }

    bool isHeaderPart(const HtmlNode &node) const
    {
        return m_choice.isInHeader() && !node.contains(*m_content.body) &&
               node.shownText().size() <= longestHeaderPart;
    }

    void walkBlock(const HtmlNode &node, Context context)
    {
        const QString &tag = node.tag;
        if (tag == "hr"_L1) {
            m_builder.closeBlock();
            if (context.isInBody && m_choice.hasProse())
                m_builder.addRule();
        } else if (tag == "ul"_L1 || tag == "ol"_L1) {
            walkList(node, context);
        } else if (tag == "li"_L1) {
            walkItem(node, context, u"•"_s);
        } else if (tag == "blockquote"_L1) {
            m_builder.enterContainer(StructureKind::Quotation, {});
            walkChildren(node, context);
            m_builder.leaveContainer();
        } else if (tag == "figure"_L1 && isPicture(node)) {
            context.part = Part::Caption;
            context.kind = StructureKind::Caption;
            walkApart(node, context);
        } else if (tag == "table"_L1 && isDataTable(node)) {
            walkTable(node, context);
        } else if (tag == "pre"_L1) {
            m_builder.addBlock(preformatted(node),
                               {StructureKind::Code, context.part, false, context.isInBody});
        } else if (isHeading(tag)) {
            walkHeading(node, context);
        } else {
            context.isLoose = tag != "p"_L1 && tag != "dt"_L1 && tag != "dd"_L1 &&
                              context.kind == StructureKind::Paragraph;
            walkApart(node, context);
        }
    }

    void walkApart(const HtmlNode &node, const Context &context)
    {
        m_builder.closeBlock();
        walkChildren(node, context);
        m_builder.closeBlock();
    }

    void walkHeading(const HtmlNode &node, Context context)
    {
        context.isLoose = false;
        if (context.part == Part::Standfirst)
            context.kind = StructureKind::Paragraph;
        else if (context.kind == StructureKind::Paragraph)
            context.kind = StructureKind::Heading;
        const bool isSection = context.kind == StructureKind::Heading;
        m_builder.openBlock(context, isSection ? QString(node.tag[1]) : QString());
        walkChildren(node, context);
        m_builder.closeBlock();
    }

    void walkInline(const HtmlNode &node, const Context &context)
    {
        const QString &tag = node.tag;
        if (tag == "br"_L1) {
            m_builder.addLineBreak();
            return;
        }
        if (tag == "em"_L1 || tag == "i"_L1 || tag == "cite"_L1) {
            m_builder.beginRange(StructureKind::Emphasis, {});
        } else if (tag == "strong"_L1 || tag == "b"_L1) {
            m_builder.beginRange(StructureKind::Strong, {});
        } else if (tag == "code"_L1 || tag == "kbd"_L1 || tag == "tt"_L1) {
            m_builder.beginRange(StructureKind::Code, {});
        } else if (tag == "a"_L1 && node.hasAttribute("href"_L1)) {
            const QUrl address(node.attribute("href"_L1).trimmed());
            m_builder.beginRange(
                StructureKind::Link,
                (m_base.isValid() ? m_base.resolved(address) : address).toString());
        } else {
            if (tag == "q"_L1)
                m_builder.addText(u"“"_s, context);
            walkChildren(node, context);
            if (tag == "q"_L1)
                m_builder.addText(u"”"_s, context);
            return;
        }
        walkChildren(node, context);
        m_builder.endRange();
    }

    void walkList(const HtmlNode &node, const Context &context)
    {
        m_builder.closeBlock();
        if (isLinkList(node)) {
            std::vector<ArticleBlock> &blocks = m_builder.article().blocks;
            if (!blocks.empty() && blocks.back().kind == StructureKind::Heading)
                blocks.pop_back();
            return;
        }
        const int outer = m_builder.enterList();
        int number = node.hasAttribute("start"_L1) ? node.attribute("start"_L1).toInt() : 1;
        for (const HtmlNode *child : node.children) {
            if (child->tag == "li"_L1 && !child->isLeftOut)
                walkItem(*child, context,
                         node.tag == "ol"_L1 ? QString::number(number++) + u'.' : u"•"_s);
            else
                walk(*child, context);
        }
        m_builder.closeBlock();
        m_builder.leaveList(outer);
    }

    void walkItem(const HtmlNode &node, Context context, const QString &marker)
    {
        m_builder.enterContainer(StructureKind::ListItem, marker);
        if (context.kind == StructureKind::Paragraph)
            context.kind = StructureKind::ListItem;
        context.isLoose = false;
        context.isInBody = m_content.body->contains(node);
        walkChildren(node, context);
        m_builder.leaveContainer();
    }

    void walkTable(const HtmlNode &table, const Context &context)
    {
        const int outer = m_builder.enterList();
        std::vector<const HtmlNode *> pending{&table};
        while (!pending.empty()) {
            const HtmlNode *node = pending.back();
            pending.pop_back();
            if (node->isLeftOut)
                continue;
            if (node->tag == "tr"_L1) {
                QStringList cells;
                for (const HtmlNode *cell : node->children) {
                    if (cell->isElement() && !cell->isLeftOut)
                        cells.append(cell->shownText());
                }
                m_builder.addBlock(cells.join(u'\t'), {StructureKind::Paragraph, context.part,
                                                       false, context.isInBody});
            } else if (node->tag == "caption"_L1) {
                m_builder.addBlock(node->shownText(), {StructureKind::Caption, Part::Caption, false,
                                                       context.isInBody});
            } else {
                pending.insert(pending.end(), node->children.rbegin(), node->children.rend());
            }
        }
        m_builder.leaveList(outer);
    }

    void dropTrailingHeadings()
    {
        std::vector<ArticleBlock> &blocks = m_builder.article().blocks;
        while (!blocks.empty() && (blocks.back().kind == StructureKind::Heading ||
                                   blocks.back().kind == StructureKind::Rule))
            blocks.pop_back();
    }

    const HtmlContent &m_content;
    const QUrl m_base;
    HtmlBlockChoice m_choice;
    HtmlBlockBuilder m_builder;
};

} // namespace

ArticleBlocks blocksOf(const HtmlContent &content, const QString &title, const QUrl &base,
                       storage::ArticleMetadata &metadata)
{
    return HtmlBlocks(content, title, base, metadata).read();
}

} // namespace app
