#include "app/articles/documents/wholepage.h"

#include "app/articles/documents/listmarkers.h"
#include "app/articles/documents/stylenames.h"
#include "app/articles/htmltree.h"
#include "app/articles/parsedarticle.h"

#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

bool isBlockTag(const QString &tag)
{
    static const QSet<QString> tags = {
        u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s, u"body"_s,   u"center"_s,
        u"dd"_s,      u"details"_s, u"div"_s,   u"dl"_s,         u"dt"_s,     u"figcaption"_s,
        u"figure"_s,  u"footer"_s,  u"form"_s,  u"h1"_s,         u"h2"_s,     u"h3"_s,
        u"h4"_s,      u"h5"_s,      u"h6"_s,    u"header"_s,     u"hgroup"_s, u"hr"_s,
        u"html"_s,    u"li"_s,      u"main"_s,  u"nav"_s,        u"ol"_s,     u"p"_s,
        u"pre"_s,     u"section"_s, u"table"_s, u"tbody"_s,      u"thead"_s,  u"tfoot"_s,
        u"tr"_s,      u"td"_s,      u"th"_s,    u"caption"_s,    u"ul"_s,     u"summary"_s};
    return tags.contains(tag);
}

bool isUnseenTag(const QString &tag)
{
    static const QSet<QString> tags = {u"head"_s,   u"script"_s, u"style"_s,    u"template"_s,
                                       u"svg"_s,    u"audio"_s,  u"video"_s,    u"iframe"_s,
                                       u"object"_s, u"rt"_s,     u"rp"_s,       u"button"_s,
                                       u"select"_s, u"input"_s,  u"textarea"_s, u"noscript"_s};
    return tags.contains(tag);
}

bool hasType(const HtmlNode &node, QLatin1StringView type)
{
    return node.attribute("epub:type"_L1).split(u' ').contains(type) ||
           node.attribute("role"_L1) == "doc-"_L1 + type;
}

bool isUnseen(const HtmlNode &node)
{
    return !(node.isText() || node.isElement()) || isUnseenTag(node.tag) ||
           node.attribute("class"_L1).contains("calibre_navbar"_L1) ||
           node.hasAttribute("hidden"_L1) || hasType(node, "pagebreak"_L1) ||
           node.attribute("style"_L1).remove(u' ').contains("display:none"_L1);
}

Numbering numberingOf(const QString &type)
{
    return type == "a"_L1   ? Numbering::LowerLetter
           : type == "A"_L1 ? Numbering::UpperLetter
           : type == "i"_L1 ? Numbering::LowerRoman
           : type == "I"_L1 ? Numbering::UpperRoman
                            : Numbering::Decimal;
}

class WholePage
{
public:
    explicit WholePage(DocumentBlocks &blocks) : m_blocks(blocks) {}

    void add(HtmlNode &root)
    {
        m_frames.push_back({&root});
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            if (frame.next == frame.node->children.size()) {
                leave();
                m_frames.pop_back();
                continue;
            }
            const HtmlNode *child = frame.node->children[frame.next++];
            if (isUnseen(*child))
                continue;
            if (child->isText())
                addText(child->text);
            else
                enter(*child);
        }
        endParagraph();
    }

private:
    struct Frame
    {
        const HtmlNode *node = nullptr;
        size_t next = 0;
        CharacterLook look = {};
        StyleRole role = {};
        bool isPreformatted = false;
        bool isTableOpen = false; ///< of a table: its first row has begun
    };
    struct List
    {
        int number = 1;
        bool isCounted = false;
        Numbering numbering = Numbering::Decimal;
    };
    struct Item
    {
        QString marker;
        bool isUsed = false;
    };

    void enter(const HtmlNode &node)
    {
        if (isBlockTag(node.tag))
            endParagraph();
        Frame frame = m_frames.back();
        frame.node = &node;
        frame.next = 0;
        frame.isTableOpen = false;
        const QString &tag = node.tag;
        if (tag == "br"_L1) {
            addLineBreak();
        } else if (tag == "b"_L1 || tag == "strong"_L1) {
            frame.look.isStrong = true;
        } else if (tag == "i"_L1 || tag == "em"_L1 || tag == "cite"_L1) {
            frame.look.isEmphasised = true;
        } else if (tag == "a"_L1) {
            const QString address = webAddress(node.attribute("href"_L1));
            if (!address.isEmpty())
                frame.look.link = address;
            if (isNoteMark(node))
                addPlain(u"["_s);
        } else if (tag == "ul"_L1 || tag == "ol"_L1) {
            bool isNumber = false;
            const int start = node.attribute("start"_L1).toInt(&isNumber);
            if (m_lists.empty())
                ++m_listCount;
            m_lists.push_back(
                {isNumber ? start : 1, tag == "ol"_L1, numberingOf(node.attribute("type"_L1))});
        } else if (tag == "li"_L1) {
            m_items.push_back({nextMarker(node)});
        } else if (tag == "tr"_L1) {
            openTable();
        } else if (tag == "pre"_L1) {
            frame.isPreformatted = true;
            frame.role = {StructureKind::Code, {}, false};
        } else if (isBlockTag(tag)) {
            setRole(node, frame.role);
        }
        m_frames.push_back(frame);
    }

    void leave()
    {
        const HtmlNode &node = *m_frames.back().node;
        if (node.tag == "a"_L1 && isNoteMark(node))
            addPlain(u"]"_s);
        if (!isBlockTag(node.tag))
            return;
        endParagraph();
        if (node.tag == "ul"_L1 || node.tag == "ol"_L1)
            m_lists.pop_back();
        else if (node.tag == "li"_L1)
            m_items.pop_back();
        else if (node.tag == "td"_L1 || node.tag == "th"_L1)
            m_blocks.endCell();
        else if (node.tag == "tr"_L1)
            m_blocks.endRow();
        else if (node.tag == "table"_L1 && m_frames.back().isTableOpen)
            m_blocks.endTable();
    }

    static bool isNoteMark(const HtmlNode &node)
    {
        const QString shown = node.shownText();
        return hasType(node, "noteref"_L1) && !shown.isEmpty() && shown.front().isLetterOrNumber();
    }

    static void setRole(const HtmlNode &node, StyleRole &role)
    {
        const QString &tag = node.tag;
        if (tag == "blockquote"_L1)
            role.isQuotation = true;
        else if (tag == "figcaption"_L1 || tag == "caption"_L1)
            role = {StructureKind::Caption, {}, false};
        else if (tag.size() == 2 && tag.startsWith(u'h') && tag[1].isDigit())
            role = headingRole(tag[1].digitValue());
        // Publishers call the classes of their books as newsrooms call their styles.
        if (tag == "p"_L1 || tag == "div"_L1 || role.kind == StructureKind::Heading) {
            const auto named = styleRoleNamed(node.attribute("class"_L1));
            if (named && role.kind != StructureKind::Caption)
                role = *named;
        }
    }

    void openTable()
    {
        const auto table = std::find_if(m_frames.rbegin(), m_frames.rend(), [](const Frame &frame) {
            return frame.node->tag == "table"_L1;
        });
        if (table == m_frames.rend() || std::exchange(table->isTableOpen, true))
            return;
        m_blocks.beginTable();
    }

    QString nextMarker(const HtmlNode &node)
    {
        if (m_lists.empty() || !m_lists.back().isCounted)
            return u"•"_s;
        List &list = m_lists.back();
        bool isNumber = false;
        const int value = node.attribute("value"_L1).toInt(&isNumber);
        list.number = isNumber ? value : list.number;
        const QString marker = numbered(list.number, list.numbering, false) + u'.';
        list.number += list.number < mostItems;
        return marker;
    }

    void addText(const QString &text)
    {
        if (m_frames.back().isPreformatted) {
            addPlain(text);
            return;
        }
        QString shown;
        for (const QChar c : text) {
            if (!isBlank(c))
                shown += c;
            else if (!m_isAfterBlank)
                shown += u' ';
            m_isAfterBlank = isBlank(c);
        }
        if (!shown.isEmpty())
            m_blocks.addText(shown, m_frames.back().look);
    }

    void addPlain(const QString &text)
    {
        m_blocks.addText(text, m_frames.back().look);
        m_isAfterBlank = false;
    }

    void addLineBreak()
    {
        if (m_blocks.hasText())
            m_blocks.addText(u"\n", m_frames.back().look);
        m_isAfterBlank = true;
    }

    void endParagraph()
    {
        m_isAfterBlank = true;
        if (!m_blocks.hasText() || m_frames.empty())
            return;
        const StyleRole &role = m_frames.back().role;
        ParagraphLook look;
        look.kind = role.kind;
        look.value = role.value;
        look.isQuotation = role.isQuotation;
        if (!m_items.empty()) {
            look.listLevel = int(std::min<size_t>(m_items.size(), mostItems)) - 1;
            look.marker = m_items.back().marker;
            look.list = QString::number(m_listCount);
            look.continuesItem = std::exchange(m_items.back().isUsed, true);
        }
        m_blocks.endParagraph(look);
    }

    static constexpr int mostItems = 1000000;

    DocumentBlocks &m_blocks;
    std::vector<Frame> m_frames;
    std::vector<List> m_lists;
    std::vector<Item> m_items;
    int m_listCount = 0;
    bool m_isAfterBlank = true;
};

bool isVoidTag(QStringView name)
{
    static const QSet<QString> tags = {u"area"_s,  u"base"_s,   u"br"_s,    u"col"_s,  u"embed"_s,
                                       u"hr"_s,    u"img"_s,    u"input"_s, u"link"_s, u"meta"_s,
                                       u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return tags.contains(name.toString().toLower());
}

/// One past the ">" of the tag at @p begin, or the end of the text.
qsizetype tagEnd(QStringView text, qsizetype begin)
{
    QChar quote;
    for (qsizetype i = begin; i < text.size(); ++i) {
        if (!quote.isNull())
            quote = text[i] == quote ? QChar() : quote;
        else if (text[i] == u'"' || text[i] == u'\'')
            quote = text[i];
        else if (text[i] == u'>')
            return i + 1;
    }
    return text.size();
}

} // namespace

QString asHtml(const QString &xhtml)
{
    const QStringView text(xhtml);
    QString html;
    html.reserve(text.size() + text.size() / 8);
    qsizetype at = 0;
    const auto endOf = [&](QStringView mark) {
        const qsizetype found = text.indexOf(mark, at);
        return found < 0 ? text.size() : found + mark.size();
    };
    while (at < text.size()) {
        const qsizetype next = text.indexOf(u'<', at);
        const qsizetype plainEnd = next < 0 ? text.size() : next;
        html += text.sliced(at, plainEnd - at);
        at = plainEnd;
        const QStringView rest = text.sliced(at);
        if (rest.startsWith(u"<!--")) {
            at = endOf(u"-->");
        } else if (rest.startsWith(u"<?")) {
            at = endOf(u"?>");
        } else if (rest.startsWith(u"<![CDATA[")) {
            const qsizetype end = endOf(u"]]>");
            const QStringView data = text.sliced(at + 9, std::max<qsizetype>(0, end - at - 12));
            html += data.toString().toHtmlEscaped();
            at = end;
        } else if (!rest.isEmpty()) {
            const qsizetype end = tagEnd(text, at);
            const QStringView tag = text.sliced(at, end - at);
            at = end;
            if (!tag.endsWith(u"/>")) {
                html += tag;
                continue;
            }
            const auto nameEnd = std::find_if(tag.begin() + 1, tag.end(), [](QChar c) {
                return isBlank(c) || c == u'/' || c == u'>';
            });
            const QStringView name(tag.begin() + 1, nameEnd);
            html += tag.chopped(2);
            html += u'>';
            if (!name.isEmpty() && !isVoidTag(name))
                html += u"</"_s + name.toString() + u'>';
        }
    }
    return html;
}

void addWholePage(const QString &xhtml, DocumentBlocks &blocks)
{
    HtmlTree tree(asHtml(xhtml));
    WholePage(blocks).add(tree.root());
}

} // namespace app
