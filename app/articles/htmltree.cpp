#include "app/articles/htmltree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gumbo.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Memory for one parse. gumbo frees its tree by calling itself once per level of nesting, which a
/// hostile page can turn into a crash; freeing everything at once cannot.
class Arena
{
public:
    static void *allocate(void *self, size_t size)
    {
        return static_cast<Arena *>(self)->take(size);
    }
    static void release(void *, void *) {}

private:
    void *take(size_t size)
    {
        size = (size + 15) & ~size_t(15);
        if (size > m_left) {
            const size_t block = std::max(size, size_t(1) << 16);
            m_blocks.push_back(std::make_unique<std::byte[]>(block));
            m_next = m_blocks.back().get();
            m_left = block;
        }
        void *const result = m_next;
        m_next += size;
        m_left -= size;
        return result;
    }

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte *m_next = nullptr;
    size_t m_left = 0;
};

bool isNeverNested(QByteArrayView tag)
{
    // Elements without content, and those that the next one of their kind closes.
    static const QSet<QByteArray> tags = {
        "area",  "base",     "br",     "col",    "embed", "hr",   "img",   "input",
        "link",  "meta",     "param",  "source", "track", "wbr",  "p",     "li",
        "dt",    "dd",       "option", "tr",     "td",    "th",   "thead", "tbody",
        "tfoot", "colgroup", "rp",     "rt",     "html",  "head", "body"};
    return tags.contains(QByteArray(tag.data(), tag.size()));
}

/// Where the name of a tag that begins at @p begin ends, as HTML has it: "a.<b" is a name.
qsizetype nameEndAfter(const QByteArray &html, qsizetype begin)
{
    if (begin >= html.size() || !isalpha(uchar(html[begin])))
        return begin;
    qsizetype end = begin;
    while (end < html.size() && html[end] != '>' && html[end] != '/' && !isspace(uchar(html[end])))
        ++end;
    return end;
}

/// Where the text of the element @p name ends, in which no tag counts but its own; -1: nowhere.
qsizetype rawTextEnd(const QByteArray &html, const QByteArray &name, qsizetype begin)
{
    qsizetype end = html.indexOf("</", begin);
    while (end >= 0 && html.mid(end + 2, name.size()).toLower() != name)
        end = html.indexOf("</", end + 2);
    return end;
}

/// How much of @p html to parse: up to where more elements are open than any page needs. gumbo
/// looks through all open elements for every tag, which takes hours at a hundred thousand. An end
/// closes no more than one element, and only one of its own name.
qsizetype lengthWithinNesting(const QByteArray &html)
{
    const int mostOpen = 4 * HtmlTree::deepestNesting;
    QHash<QByteArray, int> openOf;
    int open = 0;
    for (qsizetype i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
        const bool isEnd = i + 1 < html.size() && html[i + 1] == '/';
        const qsizetype nameBegin = i + 1 + isEnd;
        const qsizetype nameEnd = nameEndAfter(html, nameBegin);
        const qsizetype tagBegin = i;
        if (nameEnd == nameBegin)
            continue;
        const QByteArray name = html.sliced(nameBegin, nameEnd - nameBegin).toLower();
        i = nameEnd - 1;
        if (isNeverNested(name))
            continue;
        if (isEnd) {
            const auto opened = openOf.find(name);
            if (opened == openOf.end())
                continue;
            --open;
            if (--*opened == 0)
                openOf.erase(opened);
            continue;
        }
        if (name == "script" || name == "style" || name == "textarea" || name == "title") {
            const qsizetype end = rawTextEnd(html, name, nameEnd);
            if (end < 0)
                break;
            i = end - 1;
            continue;
        }
        // Only in pictures and formulas does this close an element.
        const qsizetype tagEnd = html.indexOf('>', nameEnd);
        if (tagEnd > 0 && html[tagEnd - 1] == '/' &&
            (openOf.contains("svg") || openOf.contains("math")))
            continue;
        if (++open > mostOpen)
            return tagBegin;
        ++openOf[name];
    }
    return html.size();
}

QString tagOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    const QString tag = QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
    return tag.isEmpty() ? u"unknown"_s : tag;
}

bool isMadeUp(const HtmlNode &node)
{
    return node.isElement() && node.tag.contains(u'-') && !node.tag.startsWith("amp-"_L1);
}

/// Elements that a site has made up ("story-paragraph") are lines of their own, unless they stand
/// among text; their tag says what a class would.
void nameMadeUpAsBlocks(const HtmlNode &parent)
{
    const auto isWord = [](const HtmlNode *child) {
        return child->isText() && !child->text.trimmed().isEmpty();
    };
    const std::vector<HtmlNode *> &children = parent.children;
    if (std::none_of(children.begin(), children.end(),
                     [](const HtmlNode *child) { return isMadeUp(*child); }) ||
        std::any_of(children.begin(), children.end(), isWord))
        return;
    for (HtmlNode *child : children) {
        if (!isMadeUp(*child))
            continue;
        const auto names =
            std::find_if(child->attributes.begin(), child->attributes.end(),
                         [](const auto &attribute) { return attribute.first == "class"_L1; });
        if (names == child->attributes.end())
            child->attributes.emplace_back(u"class"_s, child->tag);
        else
            names->second += u' ' + child->tag;
        child->tag = u"div"_s;
    }
}

const GumboVector *childrenOf(const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_DOCUMENT:
        return &node.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node.v.element.children;
    default:
        return nullptr;
    }
}

} // namespace

bool HtmlNode::hasAttribute(QLatin1StringView name) const
{
    for (const auto &attribute : attributes) {
        if (attribute.first == name)
            return true;
    }
    return false;
}

QString HtmlNode::attribute(QLatin1StringView name) const
{
    for (const auto &attribute : attributes) {
        if (attribute.first == name)
            return attribute.second;
    }
    return {};
}

QStringList HtmlNode::hints() const
{
    static const QRegularExpression hump(u"([a-z])([A-Z])"_s);
    static const QRegularExpression separator(u"[^A-Za-z0-9]+"_s);
    QString names = attribute("class"_L1) + u' ' + attribute("id"_L1);
    if (names.size() == 1)
        return {};
    names.replace(hump, u"\\1 \\2"_s);
    return names.toLower().split(separator, Qt::SkipEmptyParts);
}

QString HtmlNode::shownText() const
{
    if (isText())
        return text.simplified();
    QString result;
    std::vector<const HtmlNode *> pending{this};
    while (!pending.empty()) {
        const HtmlNode *node = pending.back();
        pending.pop_back();
        if (node->isText())
            result += node->text;
        if (node->tag == "script"_L1 || node->tag == "style"_L1 || node->tag.startsWith(u'#'))
            continue;
        if (node->tag == "br"_L1 || node->tag == "p"_L1 || node->tag == "div"_L1)
            result += u' ';
        for (auto child = node->children.rbegin(); child != node->children.rend(); ++child)
            pending.push_back(*child);
    }
    return result.simplified();
}

HtmlTree::HtmlTree(const QString &html)
{
    QByteArray bytes = html.toUtf8();
    const qsizetype length = lengthWithinNesting(bytes);
    m_isTruncated = length < bytes.size();
    bytes.truncate(length);

    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::release;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput *output =
        gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size()));

    struct Pending
    {
        const GumboNode *source;
        HtmlNode *parent;
        int depth;
    };
    m_nodes.emplace_back().tag = u"#document"_s;
    std::vector<Pending> pending;
    const auto pushChildren = [&pending](const GumboVector &children, HtmlNode *parent, int depth) {
        for (unsigned i = children.length; i > 0; --i)
            pending.push_back(
                {static_cast<const GumboNode *>(children.data[i - 1]), parent, depth});
    };
    pushChildren(output->document->v.document.children, &m_nodes.front(), 1);
    while (!pending.empty()) {
        const Pending next = pending.back();
        pending.pop_back();
        HtmlNode &node = m_nodes.emplace_back();
        node.parent = next.parent;
        node.order = int(m_nodes.size()) - 1;
        next.parent->children.push_back(&node);
        const GumboVector *children = childrenOf(*next.source);
        if (children == nullptr) {
            node.text = QString::fromUtf8(next.source->v.text.text);
            if (next.source->type == GUMBO_NODE_COMMENT)
                node.tag = u"#comment"_s;
            continue;
        }
        const GumboElement &element = next.source->v.element;
        node.tag = tagOf(element);
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            node.attributes.emplace_back(QString::fromUtf8(attribute->name).toLower(),
                                         QString::fromUtf8(attribute->value));
        }
        const bool isDeep = next.depth >= deepestNesting;
        pushChildren(*children, isDeep ? next.parent : &node, next.depth + !isDeep);
    }
    for (const HtmlNode &node : m_nodes)
        nameMadeUpAsBlocks(node);
    // Nodes stand in document order, so a node's descendants end where those of its last child do.
    for (auto node = m_nodes.rbegin(); node != m_nodes.rend(); ++node)
        node->last = node->children.empty() ? node->order : node->children.back()->last;
}

QString textOfHtml(const QString &html)
{
    if (!html.contains(u'&') && !html.contains(u'<'))
        return html;
    HtmlTree tree(u"<!doctype html><body>"_s + html);
    QString text;
    for (const HtmlNode &node : tree.nodes()) {
        const bool isCode = node.parent != nullptr &&
                            (node.parent->tag == "script"_L1 || node.parent->tag == "style"_L1);
        if (node.isText() && !isCode)
            text += node.text;
    }
    return text;
}

} // namespace app
