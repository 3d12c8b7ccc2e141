#include "app/articles/htmltree.h"

#include "app/articles/htmlnesting.h"

#include <QRegularExpression>

#include <gumbo.h>

#include <algorithm>
#include <csetjmp>
#include <cstring>
#include <memory>
#include <optional>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t leastMemory = 64 << 20;

/// Memory for one parse. gumbo frees its tree by calling itself once per level of nesting, which a
/// hostile page can turn into a crash; freeing everything at once cannot.
///
/// It also repeats elements that were not closed in every paragraph that follows, so that a page of
/// some kilobytes can make a tree of gigabytes. As it cannot be told that there is no more memory,
/// it is left with a jump; no C++ stands between.
class Arena
{
public:
    explicit Arena(size_t most) : m_most(most) {}

    /// Null where the tree takes more than there is.
    const GumboOutput *tree(QByteArrayView html)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = &Arena::allocate;
        options.deallocator = &Arena::release;
        options.userdata = this;
        options.max_errors = 0;
        if (setjmp(m_full) != 0)
            return nullptr;
        return gumbo_parse_with_options(&options, html.data(), size_t(html.size()));
    }

private:
    static void *allocate(void *self, size_t size)
    {
        return static_cast<Arena *>(self)->take(size);
    }
    static void release(void *, void *) {}

    void *take(size_t size)
    {
        size = (size + 15) & ~size_t(15);
        if (size > m_left) {
            const size_t block = std::max(size, size_t(1) << 16);
            if (block > m_most)
                std::longjmp(m_full, 1);
            m_most -= block;
            m_blocks.push_back(std::make_unique<std::byte[]>(block));
            m_next = m_blocks.back().get();
            m_left = block;
        }
        void *const result = m_next;
        m_next += size;
        m_left -= size;
        return result;
    }

    size_t m_most;
    std::jmp_buf m_full;
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte *m_next = nullptr;
    size_t m_left = 0;
};

/// The first half of @p html, which is UTF-8.
QByteArrayView withoutHalf(QByteArrayView html)
{
    qsizetype length = html.size() / 2;
    while (length > 0 && (uchar(html[length]) & 0xc0) == 0x80)
        --length;
    return html.first(length);
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
    const QByteArray bytes = html.toUtf8();
    QByteArrayView parsed = QByteArrayView(bytes).first(lengthWithinWork(bytes));
    // The densest markup takes seventy times its length.
    std::optional<Arena> arena(std::in_place, leastMemory + 100 * size_t(parsed.size()));
    const GumboOutput *output = arena->tree(parsed);
    while (output == nullptr) {
        parsed = withoutHalf(parsed);
        arena.emplace(leastMemory + 100 * size_t(parsed.size()));
        output = arena->tree(parsed);
    }
    m_isTruncated = parsed.size() < bytes.size();

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
