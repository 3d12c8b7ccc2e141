#include "app/articles/archives/pageblocks.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

bool isCollapsed(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

bool isBlockElement(const QString &tag)
{
    static const QSet<QString> tags = {
        u"address"_s, u"article"_s, u"aside"_s,      u"blockquote"_s, u"body"_s,   u"center"_s,
        u"dd"_s,      u"div"_s,     u"dl"_s,         u"dt"_s,         u"figure"_s, u"fieldset"_s,
        u"footer"_s,  u"form"_s,    u"figcaption"_s, u"h1"_s,         u"h2"_s,     u"h3"_s,
        u"h4"_s,      u"h5"_s,      u"h6"_s,         u"header"_s,     u"hr"_s,     u"html"_s,
        u"li"_s,      u"main"_s,    u"nav"_s,        u"ol"_s,         u"p"_s,      u"pre"_s,
        u"section"_s, u"table"_s,   u"tr"_s,         u"ul"_s};
    return tags.contains(tag);
}

bool isNeverShown(const HtmlNode &node)
{
    static const QSet<QString> tags = {u"head"_s,   u"script"_s,   u"style"_s,    u"noscript"_s,
                                       u"select"_s, u"template"_s, u"textarea"_s, u"button"_s,
                                       u"title"_s,  u"object"_s,   u"svg"_s,      u"iframe"_s};
    return node.tag.startsWith(u'#') || tags.contains(node.tag) ||
           node.attribute("style"_L1).remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive);
}

bool isHeadline(const HtmlNode &node)
{
    const QStringList classes = node.attribute("class"_L1).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(classes.begin(), classes.end(), [](const QString &name) {
        return name.endsWith("Headline"_L1) ||
               name.compare("titreArticleVisu"_L1, Qt::CaseInsensitive) == 0;
    });
}

class PageBlocks
{
public:
    void walk(const HtmlNode &node)
    {
        if (node.isText()) {
            addText(node.text);
            return;
        }
        // The root of a tree has a name like a comment's.
        if (node.parent != nullptr && isNeverShown(node))
            return;
        if (node.tag == "br"_L1) {
            addLineBreak();
            return;
        }
        const bool isCell = node.tag == "td"_L1 || node.tag == "th"_L1;
        const bool isBlock = isBlockElement(node.tag);
        if (isBlock)
            closeBlock();
        else if (isCell && !m_block.text.isEmpty())
            addSeparator(u'\t');
        const StructureKind kindBefore = m_kind;
        const QString valueBefore = m_value;
        if (isHeadline(node) || isHeading(node.tag)) {
            m_kind = StructureKind::Heading;
            m_value = isHeading(node.tag) ? node.tag.mid(1) : u"1"_s;
        }
        const bool isContainer = node.tag == "blockquote"_L1 || node.tag == "li"_L1;
        if (isContainer) {
            m_containers.push_back(int(m_article.containers.size()));
            m_article.containers.push_back(node.tag == "li"_L1
                                               ? BlockContainer{StructureKind::ListItem, u"•"_s}
                                               : BlockContainer{StructureKind::Quotation, {}});
        }
        const int listBefore = m_list;
        if ((node.tag == "ul"_L1 || node.tag == "ol"_L1) && m_list < 0)
            m_list = node.order;
        walkInside(node);
        if (isBlock)
            closeBlock();
        if (isContainer)
            m_containers.pop_back();
        m_list = listBefore;
        m_kind = kindBefore;
        m_value = valueBefore;
    }

    /// How many there are after the last element.
    size_t count()
    {
        closeBlock();
        return m_article.blocks.size();
    }

    ArticleBlocks taken()
    {
        closeBlock();
        return std::move(m_article);
    }

private:
    static bool isHeading(const QString &tag)
    {
        return tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6';
    }

    void walkInside(const HtmlNode &node)
    {
        InlineRange range;
        bool isMarked = true;
        if (node.tag == "a"_L1 && node.hasAttribute("href"_L1)) {
            range.kind = StructureKind::Link;
            range.value = node.attribute("href"_L1);
            isMarked = range.value.startsWith("http"_L1);
        } else if (node.tag == "b"_L1 || node.tag == "strong"_L1) {
            range.kind = StructureKind::Strong;
        } else if (node.tag != "i"_L1 && node.tag != "em"_L1) {
            isMarked = false;
        }
        if (isMarked) {
            range.begin = m_block.text.size();
            m_open.push_back(range);
        }
        for (const HtmlNode *child : node.children)
            walk(*child);
        if (!isMarked)
            return;
        InlineRange ended = m_open.back();
        m_open.pop_back();
        end(ended);
    }

    void end(InlineRange range)
    {
        range.end = m_block.text.size();
        if (range.begin < range.end)
            m_block.inlines.push_back(range);
    }

    void addText(const QString &text)
    {
        if (m_block.text.isEmpty()) {
            m_block.kind = m_kind;
            m_block.value = m_value;
        }
        for (const QChar c : text) {
            if (!isCollapsed(c))
                m_block.text += c;
            else if (!m_block.text.isEmpty() && !isCollapsed(m_block.text.back()))
                m_block.text += u' ';
        }
    }

    void addSeparator(QChar separator)
    {
        while (!m_block.text.isEmpty() && isCollapsed(m_block.text.back()))
            m_block.text.chop(1);
        if (!m_block.text.isEmpty())
            m_block.text += separator;
    }

    void addLineBreak()
    {
        QString &text = m_block.text;
        if (text.endsWith(u'\n')) {
            closeBlock();
            return;
        }
        addSeparator(u'\n');
    }

    void closeBlock()
    {
        for (InlineRange &range : m_open) {
            end(range);
            range.begin = 0; // goes on in the next block
        }
        m_block.containers = m_containers;
        m_block.list = m_list;
        if (m_block.kind == StructureKind::Paragraph && !m_containers.empty() &&
            m_article.containers[size_t(m_containers.back())].kind == StructureKind::ListItem)
            m_block.kind = StructureKind::ListItem;
        // A no-break space at an end keeps an empty line open, no more.
        while (m_block.text.endsWith(QChar::Nbsp) ||
               (!m_block.text.isEmpty() && isCollapsed(m_block.text.back())))
            m_block.text.chop(1);
        trim(m_block);
        if (!m_block.text.isEmpty())
            m_article.blocks.push_back(std::move(m_block));
        m_block = ArticleBlock{};
    }

    ArticleBlocks m_article;
    ArticleBlock m_block;
    StructureKind m_kind = StructureKind::Paragraph;
    QString m_value;
    std::vector<InlineRange> m_open;
    std::vector<int> m_containers;
    int m_list = -1;
};

std::vector<const HtmlNode *> elementsWhere(const HtmlNode &root,
                                            const std::function<bool(const HtmlNode &)> &isWanted)
{
    std::vector<const HtmlNode *> found;
    std::vector<const HtmlNode *> pending{&root};
    while (!pending.empty()) {
        const HtmlNode *node = pending.back();
        pending.pop_back();
        if (node->isElement() && isWanted(*node))
            found.push_back(node);
        else
            pending.insert(pending.end(), node->children.rbegin(), node->children.rend());
    }
    return found;
}

} // namespace

ArticleBlocks blocksOfElement(const HtmlNode &element)
{
    return blocksOfElements({&element});
}

ArticleBlocks blocksOfElements(const std::vector<const HtmlNode *> &elements,
                               std::vector<size_t> *ends)
{
    PageBlocks blocks;
    for (const HtmlNode *element : elements) {
        blocks.walk(*element);
        if (ends != nullptr)
            ends->push_back(blocks.count());
    }
    return blocks.taken();
}

bool hasClass(const HtmlNode &node, QLatin1StringView name)
{
    return node.attribute("class"_L1).split(u' ', Qt::SkipEmptyParts).contains(name);
}

std::vector<const HtmlNode *> elementsOfClass(const HtmlNode &root, QLatin1StringView name)
{
    return elementsWhere(root, [name](const HtmlNode &node) { return hasClass(node, name); });
}

std::vector<const HtmlNode *> elementsOfTag(const HtmlNode &root, QLatin1StringView tag)
{
    return elementsWhere(root, [tag](const HtmlNode &node) { return node.tag == tag; });
}

} // namespace app
