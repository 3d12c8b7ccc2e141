#include "app/articles/newswire/newsbody.h"

#include "app/articles/htmltree.h"

#include <QSet>

#include <optional>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

bool isLeftOut(const QString &name)
{
    static const QSet<QString> names = {
        u"head"_s,         u"script"_s,   u"style"_s,           u"title"_s,
        u"docdata"_s,      u"pubdata"_s,  u"media-reference"_s, u"media-metadata"_s,
        u"media-object"_s, u"noscript"_s, u"object"_s,          u"iframe"_s,
        u"svg"_s,          u"virtloc"_s,  u"#comment"_s};
    return names.contains(name);
}

std::optional<StructureKind> inlineKindOf(const QString &name)
{
    if (name == "em"_L1 || name == "i"_L1)
        return StructureKind::Emphasis;
    if (name == "strong"_L1 || name == "b"_L1)
        return StructureKind::Strong;
    if (name == "a"_L1)
        return StructureKind::Link;
    return std::nullopt;
}

class BodyReader
{
public:
    ArticleBlocks read(const XmlNode &content)
    {
        visitChildren(content);
        closeBlock();
        return std::move(m_article);
    }

private:
    void visit(const XmlNode &node)
    {
        const QString &name = node.name;
        if (node.isText()) {
            addText(node.text);
        } else if (isLeftOut(name)) {
            return;
        } else if (name == "br"_L1) {
            m_block.text += u'\n';
        } else if (name == "hr"_L1) {
            closeBlock();
            m_article.blocks.push_back({StructureKind::Rule, {}, {}, {}, m_containers, -1});
        } else if (name == "bq"_L1 || name == "blockquote"_L1) {
            inContainer({StructureKind::Quotation, {}}, node);
        } else if (name == "ul"_L1 || name == "ol"_L1) {
            visitList(node);
        } else if (name == "table"_L1) {
            visitTable(node);
        } else if (const auto kind = blockKindOf(name)) {
            openBlock(*kind, levelOf(name));
            visitChildren(node);
            closeBlock();
        } else if (const auto inlineKind = inlineKindOf(name)) {
            visitInline(node, *inlineKind);
        } else if (isGroup(name)) {
            closeBlock();
            visitChildren(node);
            closeBlock();
        } else {
            visitChildren(node);
        }
    }

    void visitChildren(const XmlNode &node)
    {
        for (const XmlNode &child : node.children)
            visit(child);
    }

    static std::optional<StructureKind> blockKindOf(const QString &name)
    {
        if (name == "p"_L1 || name == "dt"_L1 || name == "dd"_L1)
            return StructureKind::Paragraph;
        if (name == "media-caption"_L1 || name == "figcaption"_L1 || name == "caption"_L1)
            return StructureKind::Caption;
        if (name == "pre"_L1)
            return StructureKind::Paragraph;
        if (!levelOf(name).isEmpty())
            return StructureKind::Heading;
        return std::nullopt;
    }

    /// "hl2" of NITF is a heading inside the text, below the headline "hl1".
    static QString levelOf(const QString &name)
    {
        const bool isHeading =
            (name.size() == 2 && name[0] == u'h') || (name.size() == 3 && name.startsWith("hl"_L1));
        const QChar level = name.isEmpty() ? QChar() : name.back();
        return isHeading && level >= u'1' && level <= u'6' ? QString(level) : QString();
    }

    static bool isGroup(const QString &name)
    {
        static const QSet<QString> names = {
            u"block"_s, u"div"_s,  u"section"_s, u"article"_s,        u"media"_s, u"figure"_s,
            u"body"_s,  u"html"_s, u"aside"_s,   u"media-producer"_s, u"dl"_s,    u"fn"_s,
            u"note"_s,  u"main"_s, u"credit"_s,  u"datasource"_s};
        return names.contains(name);
    }

    void visitList(const XmlNode &list)
    {
        closeBlock();
        const int outer = m_list;
        if (m_list < 0)
            m_list = m_lists++;
        int number = 0;
        for (const XmlNode &item : list.children) {
            if (item.name == "li"_L1)
                inContainer({StructureKind::ListItem,
                             list.name == "ol"_L1 ? u"%1."_s.arg(++number) : u"•"_s},
                            item);
        }
        m_list = outer;
    }

    void visitTable(const XmlNode &table)
    {
        closeBlock();
        for (const XmlNode *caption : table.childrenNamed("caption"_L1))
            visit(*caption);
        const int outer = m_list;
        m_list = m_lists++;
        for (const XmlNode *row : table.allNamed("tr"_L1)) {
            openBlock(StructureKind::Paragraph, {});
            bool isFirst = true;
            for (const XmlNode &cell : row->children) {
                if (cell.name != "td"_L1 && cell.name != "th"_L1)
                    continue;
                if (!isFirst)
                    m_block.text += u'\t';
                isFirst = false;
                m_block.text += cell.allText();
            }
            closeBlock();
        }
        m_list = outer;
    }

    void visitInline(const XmlNode &node, StructureKind kind)
    {
        const qsizetype blocks = qsizetype(m_article.blocks.size());
        const qsizetype begin = m_block.text.size();
        visitChildren(node);
        // Blocks inside an inline element end it.
        if (blocks == qsizetype(m_article.blocks.size()) && begin < m_block.text.size())
            m_block.inlines.push_back(
                {kind, begin, m_block.text.size(),
                 kind == StructureKind::Link ? node.attribute("href"_L1).trimmed() : QString()});
    }

    void inContainer(const BlockContainer &container, const XmlNode &node)
    {
        closeBlock();
        m_article.containers.push_back(container);
        m_containers.push_back(int(m_article.containers.size()) - 1);
        m_items += container.kind == StructureKind::ListItem;
        visitChildren(node);
        closeBlock();
        m_items -= container.kind == StructureKind::ListItem;
        m_containers.pop_back();
    }

    void addText(const QString &text)
    {
        for (const QChar c : text) {
            const bool isBreaking = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (!isBreaking)
                m_block.text += c;
            else if (!m_block.text.isEmpty() && m_block.text.back() != u' ' &&
                     m_block.text.back() != u'\n')
                m_block.text += u' ';
        }
    }

    void openBlock(StructureKind kind, const QString &value)
    {
        closeBlock();
        m_block.kind = kind;
        m_block.value = value;
    }

    void closeBlock()
    {
        trim(m_block);
        m_block.containers = m_containers;
        m_block.list = m_list;
        if (m_block.kind == StructureKind::Paragraph && m_items > 0)
            m_block.kind = StructureKind::ListItem;
        if (!m_block.text.isEmpty())
            m_article.blocks.push_back(std::move(m_block));
        m_block = ArticleBlock{};
    }

    ArticleBlocks m_article;
    ArticleBlock m_block;
    std::vector<int> m_containers;
    int m_items = 0; ///< of lists, that are open
    int m_list = -1;
    int m_lists = 0;
};

XmlNode nodeOf(const HtmlNode &html, int depth)
{
    XmlNode node;
    node.name = html.tag;
    node.text = html.text;
    node.attributes = html.attributes;
    if (html.tag.startsWith(u'#'))
        node.text.clear();
    for (const HtmlNode *child : html.children) {
        if (depth < deepestElement)
            node.children.push_back(nodeOf(*child, depth + 1));
    }
    return node;
}

} // namespace

ArticleBlocks bodyOf(const XmlNode &content)
{
    return BodyReader().read(content);
}

ArticleBlocks bodyOfHtml(const QString &html)
{
    HtmlTree tree(html);
    return bodyOf(nodeOf(tree.root(), 0));
}

} // namespace app
