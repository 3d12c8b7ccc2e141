#include "app/articles/htmlnesting.h"

#include <QByteArrayList>

#include <algorithm>

namespace app {

namespace {

/// What one tag may be.
enum Kind {
    Void = 1 << 0,
    Special = 1 << 1,    ///< keeps the ends of simple elements from what is around it
    Scope = 1 << 2,      ///< keeps the ends of blocks and formatting from what is around it
    TableScope = 1 << 3, ///< the same for parts of tables
    Block = 1 << 4,
    Formatting = 1 << 5,
    TablePart = 1 << 6,
    Heading = 1 << 7,
    RawText = 1 << 8,
    LeavesForeign = 1 << 9,  ///< cannot stand in a picture or formula, and ends it
    HtmlInForeign = 1 << 10, ///< what stands in it is HTML again
    List = 1 << 11,
    Item = 1 << 12,
    Definition = 1 << 13,
    Cell = 1 << 14,
    NoItem = 1 << 15, ///< special, and no address, div or p
    Button = 1 << 16
};

using Kinds = std::array<int, GUMBO_TAG_LAST + 1>;

Kinds kindsOfTags()
{
    Kinds kinds{};
    const auto add = [&kinds](int kind, const char *names) {
        for (const QByteArray &name : QByteArray(names).split(' '))
            kinds[size_t(gumbo_tagn_enum(name.constData(), unsigned(name.size())))] |= kind;
    };
    add(Void,
        "area base basefont bgsound br col embed hr image img input keygen link menuitem meta "
        "param source track wbr html head body frame isindex nextid spacer");
    add(Block, "address article aside blockquote button center details dir div dl fieldset "
               "figcaption figure footer header hgroup listing main menu nav ol pre section "
               "summary ul applet marquee object");
    add(Special, "li dd dt p h1 h2 h3 h4 h5 h6 table caption colgroup tbody thead tfoot tr td th "
                 "form select template noscript frameset svg math foreignobject desc title mi mo "
                 "mn ms mtext annotation-xml iframe noembed noframes plaintext script style "
                 "textarea xmp");
    add(Scope, "applet caption table td th marquee object template select svg math foreignobject "
               "desc title mi mo mn ms mtext annotation-xml");
    add(TableScope, "table template select svg math caption object applet marquee");
    add(Formatting, "a b big code em font i nobr s small strike strong tt u");
    add(TablePart, "table caption colgroup tbody thead tfoot tr td th");
    add(Heading, "h1 h2 h3 h4 h5 h6");
    add(RawText, "iframe noembed noframes plaintext script style textarea title xmp");
    add(LeavesForeign,
        "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr "
        "i img li listing menu meta nobr ol p pre ruby s small span strike strong sub sup table tt "
        "u ul var");
    add(HtmlInForeign, "foreignobject desc title mi mo mn ms mtext annotation-xml");
    add(List, "ol ul");
    add(Item, "li");
    add(Definition, "dd dt");
    add(Cell, "td th");
    add(Button, "button");
    for (int &kind : kinds)
        kind |= (kind & Block) != 0 ? Special : 0;
    for (int &kind : kinds)
        kind |= (kind & Special) != 0 ? NoItem : 0;
    for (const GumboTag tag : {GUMBO_TAG_ADDRESS, GUMBO_TAG_DIV, GUMBO_TAG_P})
        kinds[tag] &= ~NoItem;
    return kinds;
}

int kindsOf(GumboTag tag)
{
    static const Kinds kinds = kindsOfTags();
    return kinds[size_t(tag)];
}

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

bool HtmlNesting::readTag(HtmlTagScanner &tags)
{
    const auto tag = tags.next();
    if (!tag)
        return false;
    m_last = *tag;
    if (tag->kind == HtmlTag::Kind::CharacterData)
        passCharacterData(tags);
    else if (tag->kind == HtmlTag::Kind::Start)
        begin(tags);
    else if (!m_isLost)
        endTag();
    return true;
}

void HtmlNesting::passCharacterData(HtmlTagScanner &tags)
{
    if (!mayBeForeign())
        return tags.skipPast(">");
    if (!m_isLost && isInForeign())
        return tags.skipPast("]]>");
    m_isLost = true;
    tags.distrust();
}

void HtmlNesting::begin(HtmlTagScanner &tags)
{
    const int kinds = kindsOf(m_last.tag);
    const bool isForeignRoot = m_last.tag == GUMBO_TAG_SVG || m_last.tag == GUMBO_TAG_MATH;
    bool isForeign = isInForeign() && (kindsOf(m_open.back().tag) & HtmlInForeign) == 0;
    if ((kinds & LeavesForeign) != 0 && isForeign) {
        breakOutOfForeign();
        isForeign = false;
    }
    if (isForeign || (isForeignRoot && !m_isLost && !has(GUMBO_TAG_SELECT))) {
        if (!m_last.isSelfClosing)
            push(true);
        return;
    }
    if ((kinds & RawText) != 0 && !m_isLost) {
        // What has choices or frames only passes over other elements, but reads what is in them.
        const bool isTaken = !has(GUMBO_TAG_SELECT) || m_last.tag == GUMBO_TAG_SCRIPT;
        if (isTaken && !mayBeForeign() && !has(GUMBO_TAG_FRAMESET))
            return tags.skipTextOf(m_last);
        m_isLost = true;
        tags.distrust();
    }
    if ((kinds & Void) != 0 && (!mayBeForeign() || (kinds & LeavesForeign) != 0))
        return;
    if (!m_isLost)
        closeBefore(m_last.tag);
    push(false);
}

/// What a beginning closes without an end: the last of its own kind.
void HtmlNesting::closeBefore(GumboTag next)
{
    const int kinds = kindsOf(next);
    if (next == GUMBO_TAG_P)
        close(lastWithout(0, next, Scope | Button));
    else if ((kinds & Item) != 0)
        close(lastWithout(Item, next, NoItem));
    else if ((kinds & Definition) != 0)
        close(lastWithout(Definition, next, NoItem));
    else if ((kinds & Cell) != 0)
        close(lastWithout(Cell, next, TableScope));
    else if (next == GUMBO_TAG_TR && close(lastWithout(0, next, TableScope)))
        close(lastWithout(Cell, next, TableScope));
    else if ((next == GUMBO_TAG_OPTION || next == GUMBO_TAG_OPTGROUP) && !m_open.empty() &&
             m_open.back().tag == GUMBO_TAG_OPTION)
        close(open() - 1);
}

void HtmlNesting::endTag()
{
    if (closeForeign())
        return;
    const GumboTag tag = m_last.tag;
    const int kinds = kindsOf(tag);
    if ((kinds & Heading) != 0)
        close(lastWithout(Heading, tag, Scope));
    else if (!has(tag))
        return;
    else if ((kinds & Formatting) != 0)
        endFormatting();
    else if (tag == GUMBO_TAG_FORM)
        endForm();
    else if ((kinds & TablePart) != 0)
        close(lastWithout(0, tag, TableScope));
    else if (tag == GUMBO_TAG_P)
        close(lastWithout(0, tag, Scope | Button));
    else if ((kinds & Item) != 0)
        close(lastWithout(0, tag, Scope | List));
    else if ((kinds & (Block | Definition)) != 0 || tag == GUMBO_TAG_SELECT ||
             tag == GUMBO_TAG_TEMPLATE)
        close(lastWithout(0, tag, Scope));
    else
        close(lastWithout(0, tag, Special));
}

/// Such an end takes the element out of eight blocks in it, at most; and of more than three that
/// are the same, the parser has forgotten the first ones.
void HtmlNesting::endFormatting()
{
    const qsizetype element = lastWithout(0, m_last.tag, Scope);
    if (element < 0)
        return;
    const auto blocks = std::count_if(m_open.begin() + element, m_open.end(), [](const Element &e) {
        return (kindsOf(e.tag) & Special) != 0;
    });
    if (blocks == 0 || (blocks < 8 && m_counts[size_t(m_last.tag)] <= 3))
        close(element);
}

void HtmlNesting::endForm()
{
    if (close(lastWithout(0, GUMBO_TAG_FORM, Scope)))
        return;
    // The parser knows only one form, and has forgotten it with this end: no other closes it.
    for (Element &element : m_open) {
        if (element.tag == GUMBO_TAG_FORM)
            element.tag = GUMBO_TAG_LAST;
    }
    m_counts[GUMBO_TAG_FORM] = 0;
}

bool HtmlNesting::isInForeign() const
{
    return !m_isLost && !m_open.empty() && m_open.back().isForeign;
}

/// What ends in a picture or formula closes the last element of its name there.
bool HtmlNesting::closeForeign()
{
    if (!isInForeign())
        return false;
    qsizetype element = open() - 1;
    while (element >= 0 && m_open[size_t(element)].isForeign &&
           !isSameName(m_open[size_t(element)].name, m_last.name))
        --element;
    if (element < 0 || !m_open[size_t(element)].isForeign) {
        leaveForeign();
        return false;
    }
    while (open() > element)
        close(open() - 1);
    return true;
}

void HtmlNesting::breakOutOfForeign()
{
    // That does so with some attributes only.
    if (m_last.tag == GUMBO_TAG_FONT)
        return leaveForeign();
    while (isInForeign() && (kindsOf(m_open.back().tag) & HtmlInForeign) == 0)
        close(open() - 1);
    leaveForeign();
}

/// From here on it is not certain whether the picture goes on.
void HtmlNesting::leaveForeign()
{
    for (auto element = m_open.rbegin(); element != m_open.rend() && element->isForeign; ++element)
        element->isForeign = false;
}

qsizetype HtmlNesting::lastWithout(int kinds, GumboTag tag, int barriers) const
{
    for (qsizetype i = open() - 1; i >= 0; --i) {
        const GumboTag at = m_open[size_t(i)].tag;
        if (kinds == 0 ? at == tag : (kindsOf(at) & kinds) != 0)
            return i;
        if ((kindsOf(at) & barriers) != 0)
            return -1;
    }
    return -1;
}

bool HtmlNesting::close(qsizetype element)
{
    if (element < 0)
        return false;
    --m_counts[size_t(m_open[size_t(element)].tag)];
    m_open.erase(m_open.begin() + element);
    return true;
}

void HtmlNesting::push(bool isForeign)
{
    m_open.push_back({m_last.tag, m_last.name, isForeign});
    ++m_counts[size_t(m_last.tag)];
}

qsizetype lengthWithinWork(QByteArrayView html)
{
    // Of an open element or an attribute looked at; two seconds of gumbo.
    constexpr qint64 mostWork = 80'000'000;
    HtmlTagScanner tags(html);
    HtmlNesting nesting;
    qint64 work = 0;
    qint64 rootAttributes = 0;
    while (nesting.readTag(tags)) {
        const HtmlTag &tag = nesting.lastTag();
        work += nesting.open() + qint64(tag.attributes) * tag.attributes / 2;
        // Those of each further one are added to those of the first.
        if (tag.tag == GUMBO_TAG_HTML || tag.tag == GUMBO_TAG_BODY)
            work += (rootAttributes += tag.attributes) * tag.attributes;
        if (work > mostWork)
            return tag.begin;
    }
    return html.size();
}

} // namespace app
