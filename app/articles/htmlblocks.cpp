#include "app/articles/htmlblocks.h"

#include "app/articles/articlelines.h"
#include "app/articles/dates.h"
#include "app/articles/htmlmetadata.h"
#include "app/articles/htmlparts.h"
#include "app/articles/pagewording.h"
#include "app/articles/parsedarticle.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const qsizetype longestHeaderPart = 400; ///< a byline or date is shorter than this
const qsizetype shortestLooseText = 60;
const qsizetype shortestItem = 25;  ///< of a list before the text
const qsizetype shortestTitle = 15; ///< that stands behind a site's name
const int headerParagraphs = 2;     ///< a byline may stand below so much running text

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

bool isBlockElement(const QString &tag)
{
    static const QSet<QString> tags = {
        u"address"_s,    u"article"_s, u"blockquote"_s, u"body"_s,  u"center"_s,  u"dd"_s,
        u"details"_s,    u"summary"_s, u"div"_s,        u"dl"_s,    u"dt"_s,      u"fieldset"_s,
        u"figcaption"_s, u"figure"_s,  u"footer"_s,     u"form"_s,  u"h1"_s,      u"h2"_s,
        u"h3"_s,         u"h4"_s,      u"h5"_s,         u"h6"_s,    u"header"_s,  u"hgroup"_s,
        u"hr"_s,         u"html"_s,    u"legend"_s,     u"li"_s,    u"main"_s,    u"ol"_s,
        u"p"_s,          u"pre"_s,     u"section"_s,    u"table"_s, u"tbody"_s,   u"thead"_s,
        u"tfoot"_s,      u"tr"_s,      u"td"_s,         u"th"_s,    u"caption"_s, u"ul"_s,
        u"aside"_s};
    return tags.contains(tag);
}

class HtmlBlocks
{
public:
    HtmlBlocks(const HtmlContent &content, const QString &title, const QUrl &base,
               storage::ArticleMetadata &metadata)
        : m_content(content),
          m_title(title),
          m_base(base),
          m_metadata(metadata)
    {
        m_isShort = content.body->prose == 0;
    }

    ArticleBlocks read()
    {
        const HtmlNode *headline = m_content.headline;
        // A headline in an element that was left out is not met on the way.
        const bool isMet = headline != nullptr && !headline->isLeftOut;
        if (headline != nullptr && !isMet)
            addHeadline(*headline);
        walk(*m_content.scope, {});
        closeBlock();
        dropTrailingHeadings();
        return std::move(m_article);
    }

private:
    struct Context
    {
        StructureKind kind = StructureKind::Paragraph;
        Part part = Part::Text;
        bool isLoose = true; ///< text that stands in no paragraph
        bool isInLink = false;
    };

    void addHeadline(const HtmlNode &headline)
    {
        openBlock({StructureKind::Title, Part::Text, false, false});
        m_block.text = headline.shownText();
        closeBlock();
    }

    bool isInBody(const HtmlNode &node) const { return m_content.body->contains(node); }

    void openBlock(const Context &context, const QString &value = {})
    {
        closeBlock();
        m_block = ArticleBlock{};
        m_block.kind = context.kind;
        m_block.value = value;
        m_block.containers = m_containers;
        m_block.list = m_list;
        m_context = context;
        m_isBlockInBody = m_isInBody;
        m_isOpen = true;
    }

    void closeBlock()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        for (InlineRange &range : m_open) {
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
        if (m_content.headline == nullptr && m_article.blocks.empty() &&
            isTitle(m_block.text.section(u'\n', 0, 0))) {
            const ArticleBlock below = belowTitle();
            m_block.kind = StructureKind::Title;
            m_isAfterHeadline = true;
            m_article.blocks.push_back(m_block);
            m_block = below;
        }
        if (!m_block.text.isEmpty() && (m_block.kind == StructureKind::Title || isWanted()))
            m_article.blocks.push_back(m_block);
    }

    /// Takes the lines below the first one off the open block.
    ArticleBlock belowTitle()
    {
        ArticleBlock below = m_block;
        const qsizetype end = m_block.text.indexOf(u'\n');
        below.inlines.clear();
        below.text = end < 0 ? QString() : m_block.text.sliced(end + 1);
        if (end >= 0) {
            m_block.inlines.clear();
            m_block.text.truncate(end);
        }
        return below;
    }

    /// Old pages set their headline in large type, not as a heading.
    bool isTitle(const QString &text) const
    {
        if (m_title.isEmpty() || text.size() < shortestTitle)
            return !m_title.isEmpty() && text.compare(m_title, Qt::CaseInsensitive) == 0;
        const QString title = m_title.toCaseFolded();
        const QString line = text.toCaseFolded();
        return title == line || title.endsWith(u": "_s + line) || title.endsWith(u" - "_s + line) ||
               title.endsWith(u"| "_s + line);
    }

    /// Decides on a finished block by where it stands and what it is named; what is only metadata
    /// is stated instead.
    bool isWanted()
    {
        if (isFurniture(m_block))
            return false;
        const bool isSentence = endsSentence(m_block.text);
        const bool isLong = m_block.text.size() >= shortestLooseText;
        const bool isCaption = m_block.kind == StructureKind::Caption;
        if (m_hasProse && m_context.isLoose && noticeWeight(m_block.text) >= 2)
            return false;
        if (isInHeader() && m_context.part == Part::Byline && m_block.text.size() < 160 &&
            !(m_hasProse && isSentence)) {
            state(m_metadata, "author"_L1, bylineNames(m_block.text), u"byline"_s);
            m_block.kind = StructureKind::Byline;
            return m_isAfterHeadline || m_isBlockInBody;
        }
        if (isInHeader() && !isCaption && m_block.text.size() < 120) {
            const QString date = dateOfLine(m_block.text);
            if ((!date.isEmpty() && !m_hasProse) || m_context.part == Part::Date) {
                state(m_metadata, "date_published"_L1, date, u"date line"_s);
                return false;
            }
        }
        if (!m_hasProse && m_context.part == Part::Standfirst && m_isAfterHeadline &&
            m_block.kind == StructureKind::Paragraph) {
            m_block.kind = StructureKind::Subtitle;
            return true;
        }
        if (isCaption)
            return true;
        if (!m_hasProse && isByline()) {
            m_block.kind = StructureKind::Byline;
            return true;
        }
        if (isSecondHeadline()) {
            m_block.kind = StructureKind::Subtitle;
            m_block.value.clear();
            return true;
        }
        // Buttons and topics of a page are lists, too.
        if (!m_hasProse && m_block.kind == StructureKind::ListItem && !isSentence &&
            m_block.text.size() < shortestItem && !m_isShort)
            return false;
        // Above the headline stand the names of sections.
        if (m_content.headline != nullptr && !m_isAfterHeadline && !isSentence && !isLong)
            return false;
        // Between headline and text stand times of reading, topics and buttons.
        if (!m_isBlockInBody && !isSentence && !(m_isAfterHeadline && isLong))
            return false;
        if (!m_isBlockInBody && !m_isAfterHeadline)
            return false;
        if (m_context.isLoose && !isSentence && !isLong && !m_isShort && !isLooseHeading())
            return false;
        if (isSentence || isLong) {
            m_hasProse = true;
            ++m_paragraphs;
        }
        return true;
    }

    /// Standfirst and picture may stand above the byline.
    bool isInHeader() const { return m_paragraphs < headerParagraphs; }

    /// A byline, alone or with the writer's post and the day on lines of their own.
    bool isByline()
    {
        const QStringList lines = m_block.text.split(u'\n');
        const QString author = authorOfByline(lines.front());
        if (author.isEmpty() || lines.size() > 4 || endsSentence(lines.back()))
            return false;
        state(m_metadata, "author"_L1, author, u"byline"_s);
        for (const QString &line : lines)
            state(m_metadata, "date_published"_L1, dateOfLine(line), u"date line"_s);
        return true;
    }

    /// A heading right below the headline is no section of the text.
    bool isSecondHeadline() const
    {
        return !m_hasProse && m_block.kind == StructureKind::Heading && !m_article.blocks.empty() &&
               m_article.blocks.back().kind == StructureKind::Title &&
               m_block.text.count(u' ') >= 3 && m_block.text.size() >= shortestItem;
    }

    /// What pages without headings and paragraphs set between their lines: bold words, and the
    /// times of a live ticker.
    bool isLooseHeading() const
    {
        return m_hasProse && m_isBlockInBody &&
               (isTimeOfDay(m_block.text) ||
                (m_block.isAllStrong() && m_block.text.count(u' ') >= 1 &&
                 std::none_of(
                     m_block.inlines.begin(), m_block.inlines.end(),
                     [](const InlineRange &range) { return range.kind == StructureKind::Link; })));
    }

    static QString bylineNames(const QString &line)
    {
        const QString names = authorOfByline(line);
        return names.isEmpty() ? withoutBy(line) : names;
    }

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
            addText(node.text, context);
            return;
        }
        m_isInBody = isInBody(node);
        if (isHeadline(node)) {
            openBlock({StructureKind::Title, Part::Text, false, false});
            m_context.kind = StructureKind::Title;
            walkChildren(node, m_context);
            closeBlock();
            m_isAfterHeadline = true;
            return;
        }
        if (node.tag == "time"_L1)
            stateTime(node);
        if (const Part part = partOf(node);
            part != Part::Text && (part == Part::Caption || isHeaderPart(node))) {
            // A byline may hold a date, but a date holds nothing else.
            if (context.part == Part::Text || isBlockElement(node.tag))
                context.part = part;
            const bool isBesideOther = (m_context.part == Part::Byline && part == Part::Date) ||
                                       (m_context.part == Part::Date && part == Part::Byline);
            if (isBesideOther && context.part == part)
                closeBlock();
        }
        if (context.part == Part::Caption && context.kind == StructureKind::Paragraph)
            context.kind = StructureKind::Caption;
        if (isBlockElement(node.tag))
            walkBlock(node, context);
        else
            walkInline(node, context);
    }

    bool isHeadline(const HtmlNode &node) const { return &node == m_content.headline; }

    bool isHeaderPart(const HtmlNode &node) const
    {
        return isInHeader() && !node.contains(*m_content.body) &&
               node.shownText().size() <= longestHeaderPart;
    }

    void walkBlock(const HtmlNode &node, Context context)
    {
        const QString &tag = node.tag;
        if (tag == "hr"_L1) {
            closeBlock();
            if (m_isInBody && m_hasProse)
                m_article.blocks.push_back({StructureKind::Rule, {}, {}, {}, m_containers, -1});
        } else if (tag == "ul"_L1 || tag == "ol"_L1) {
            walkList(node, context);
        } else if (tag == "li"_L1) {
            walkItem(node, context, u"•"_s);
        } else if (tag == "blockquote"_L1) {
            enterContainer(StructureKind::Quotation, {});
            walkChildren(node, context);
            leaveContainer();
        } else if (tag == "figure"_L1 && isPicture(node)) {
            closeBlock();
            context.part = Part::Caption;
            context.kind = StructureKind::Caption;
            walkChildren(node, context);
            closeBlock();
        } else if (tag == "table"_L1 && isDataTable(node)) {
            walkTable(node, context);
        } else if (tag == "pre"_L1) {
            openBlock({StructureKind::Code, context.part, false, false});
            m_block.text = preformatted(node);
            closeBlock();
        } else if (tag.size() == 2 && tag.startsWith(u'h') && tag[1].isDigit()) {
            context.isLoose = false;
            if (context.part == Part::Standfirst)
                context.kind = StructureKind::Paragraph;
            else if (context.kind == StructureKind::Paragraph)
                context.kind = StructureKind::Heading;
            openBlock(context,
                      context.kind == StructureKind::Heading ? QString(tag[1]) : QString());
            walkChildren(node, context);
            closeBlock();
        } else {
            context.isLoose = tag != "p"_L1 && tag != "dt"_L1 && tag != "dd"_L1 &&
                              context.kind == StructureKind::Paragraph;
            closeBlock();
            walkChildren(node, context);
            closeBlock();
        }
    }

    void walkInline(const HtmlNode &node, Context context)
    {
        const QString &tag = node.tag;
        if (tag == "br"_L1) {
            if (m_isOpen && m_block.text.endsWith(u'\n'))
                closeBlock();
            else if (m_isOpen)
                m_block.text += u'\n';
            return;
        }
        InlineRange range;
        range.end = -1;
        if (tag == "em"_L1 || tag == "i"_L1 || tag == "cite"_L1) {
            range.kind = StructureKind::Emphasis;
        } else if (tag == "strong"_L1 || tag == "b"_L1) {
            range.kind = StructureKind::Strong;
        } else if (tag == "code"_L1 || tag == "kbd"_L1 || tag == "tt"_L1) {
            range.kind = StructureKind::Code;
        } else if (tag == "a"_L1 && node.hasAttribute("href"_L1)) {
            range.kind = StructureKind::Link;
            const QUrl address(node.attribute("href"_L1).trimmed());
            range.value = (m_base.isValid() ? m_base.resolved(address) : address).toString();
        } else {
            if (tag == "q"_L1)
                addText(u"“"_s, context);
            walkChildren(node, context);
            if (tag == "q"_L1)
                addText(u"”"_s, context);
            return;
        }
        range.begin = m_isOpen ? m_block.text.size() : 0;
        m_open.push_back(range);
        walkChildren(node, context);
        range = m_open.back();
        m_open.pop_back();
        range.end = m_block.text.size();
        if (m_isOpen && range.begin < range.end)
            m_block.inlines.push_back(range);
    }

    void walkList(const HtmlNode &node, const Context &context)
    {
        closeBlock();
        if (isLinkList(node)) {
            if (!m_article.blocks.empty() && m_article.blocks.back().kind == StructureKind::Heading)
                m_article.blocks.pop_back();
            return;
        }
        const int outer = m_list;
        if (m_list < 0)
            m_list = m_lists++;
        int number = node.hasAttribute("start"_L1) ? node.attribute("start"_L1).toInt() : 1;
        for (const HtmlNode *child : node.children) {
            if (child->tag == "li"_L1 && !child->isLeftOut)
                walkItem(*child, context,
                         node.tag == "ol"_L1 ? QString::number(number++) + u'.' : u"•"_s);
            else
                walk(*child, context);
        }
        closeBlock();
        m_list = outer;
    }

    void walkItem(const HtmlNode &node, Context context, const QString &marker)
    {
        enterContainer(StructureKind::ListItem, marker);
        if (context.kind == StructureKind::Paragraph)
            context.kind = StructureKind::ListItem;
        context.isLoose = false;
        walkChildren(node, context);
        leaveContainer();
    }

    void walkTable(const HtmlNode &table, const Context &context)
    {
        closeBlock();
        const int outer = m_list;
        m_list = m_lists++;
        std::vector<const HtmlNode *> pending{&table};
        while (!pending.empty()) {
            const HtmlNode *node = pending.back();
            pending.pop_back();
            if (node->isLeftOut)
                continue;
            if (node->tag == "tr"_L1) {
                openBlock({StructureKind::Paragraph, context.part, false, false});
                QStringList cells;
                for (const HtmlNode *cell : node->children) {
                    if (cell->isElement() && !cell->isLeftOut)
                        cells.append(cell->shownText());
                }
                m_block.text = cells.join(u'\t');
                closeBlock();
            } else if (node->tag == "caption"_L1) {
                openBlock({StructureKind::Caption, Part::Caption, false, false});
                m_block.text = node->shownText();
                closeBlock();
            } else {
                pending.insert(pending.end(), node->children.rbegin(), node->children.rend());
            }
        }
        m_list = outer;
    }

    static QString preformatted(const HtmlNode &node)
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

    void addText(const QString &text, const Context &context)
    {
        for (const QChar c : text) {
            const bool isBlank = isSpace(c);
            if (!m_isOpen) {
                if (isBlank)
                    continue;
                openBlock(context);
            }
            if (isBlank && (m_block.text.isEmpty() || isSpace(m_block.text.back())))
                continue;
            // A line break takes the blanks on both of its sides.
            m_block.text += isBlank ? QChar(u' ') : c;
        }
    }

    void enterContainer(StructureKind kind, const QString &value)
    {
        closeBlock();
        m_article.containers.push_back({kind, value});
        m_containers.push_back(int(m_article.containers.size()) - 1);
    }

    void leaveContainer()
    {
        closeBlock();
        m_containers.pop_back();
    }

    void stateTime(const HtmlNode &node)
    {
        static const QRegularExpression changed(u"updat|modif|changed|edited|aktualis"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        for (const HtmlNode *element = &node;
             element != nullptr && element->order + 12 > node.order; element = element->parent) {
            if (changed
                    .match(element->attribute("class"_L1) + element->attribute("itemprop"_L1) +
                           element->attribute("id"_L1))
                    .hasMatch())
                return;
        }
        if (m_hasProse || changed.match(node.parent->shownText().left(40)).hasMatch())
            return;
        QString date = isoDate(node.attribute("datetime"_L1));
        if (date.isEmpty())
            date = dateOfLine(node.shownText());
        state(m_metadata, "date_published"_L1, date, u"time"_s);
    }

    void dropTrailingHeadings()
    {
        std::vector<ArticleBlock> &blocks = m_article.blocks;
        while (!blocks.empty() && (blocks.back().kind == StructureKind::Heading ||
                                   blocks.back().kind == StructureKind::Rule))
            blocks.pop_back();
    }

    const HtmlContent &m_content;
    const QString m_title;
    const QUrl m_base;
    storage::ArticleMetadata &m_metadata;
    ArticleBlocks m_article;
    ArticleBlock m_block;
    Context m_context; ///< of m_block
    bool m_isOpen = false;
    std::vector<InlineRange> m_open;
    std::vector<int> m_containers;
    int m_list = -1;
    int m_lists = 0;
    bool m_isShort = false; ///< the page has no running text: everything is kept
    bool m_isInBody = false;
    bool m_isBlockInBody = false;
    bool m_isAfterHeadline = false;
    bool m_hasProse = false; ///< the running text has begun
    int m_paragraphs = 0;    ///< of it so far
};

} // namespace

ArticleBlocks blocksOf(const HtmlContent &content, const QString &title, const QUrl &base,
                       storage::ArticleMetadata &metadata)
{
    return HtmlBlocks(content, title, base, metadata).read();
}

} // namespace app
