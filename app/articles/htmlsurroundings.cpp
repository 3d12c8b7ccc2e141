#include "app/articles/htmlsurroundings.h"

#include "app/articles/htmlnames.h"
#include "app/articles/htmlprose.h"
#include "app/articles/pagewording.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <vector>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestLabel = 60;
const qsizetype longestOffer = 900;    ///< running text of a box that sells something
const qsizetype longestTeaser = 300;   ///< the same of one teaser
const qsizetype shortestArticle = 200; ///< running text that must be left
const qsizetype longestPromo = 260;    ///< letters of a box that points to another article
const int farthestFromText = 5;        ///< how many elements above a paragraph gain by it

/// What the elements of a tree hold, by their order.
struct Holdings
{
    std::vector<int> firstText;     ///< order of the first text; -1: none
    std::vector<qsizetype> letters; ///< characters of text, without blanks
    std::vector<int> links;

    explicit Holdings(HtmlTree &tree)
        : firstText(tree.nodes().size(), -1),
          letters(tree.nodes().size()),
          links(tree.nodes().size())
    {
        for (auto node = tree.nodes().rbegin(); node != tree.nodes().rend(); ++node) {
            if (node->isLeftOut)
                continue;
            const auto i = size_t(node->order);
            if (node->isText()) {
                letters[i] = std::count_if(node->text.begin(), node->text.end(),
                                           [](QChar c) { return !c.isSpace(); });
                firstText[i] = letters[i] > 0 ? node->order : -1;
            }
            links[i] += node->tag == "a"_L1;
            if (node->parent == nullptr)
                continue;
            const auto parent = size_t(node->parent->order);
            letters[parent] += letters[i];
            links[parent] += links[i];
            if (firstText[i] >= 0)
                firstText[parent] = firstText[i];
        }
    }
};

bool holds(const HtmlNode &node, const HtmlNode *headline)
{
    return headline != nullptr && node.contains(*headline);
}

bool isWholePage(const HtmlNode &node)
{
    return node.tag == "body"_L1 || node.tag == "html"_L1 || node.parent == nullptr;
}

/// The element that a text fills: around it there is more.
HtmlNode *lineAround(HtmlNode &text, const Holdings &holdings)
{
    HtmlNode *line = &text;
    while (line->parent != nullptr && !isWholePage(*line->parent) &&
           holdings.firstText[size_t(line->parent->order)] == text.order &&
           holdings.letters[size_t(line->parent->order)] <= longestLabel &&
           (isInline(line->tag) || line->isText() || line->parent->children.size() < 3))
        line = line->parent;
    return line;
}

bool isLabelledSo(const HtmlNode &section, PageLabel label, const Holdings &holdings,
                  qsizetype total)
{
    const int links = holdings.links[size_t(section.order)];
    switch (label) {
    case PageLabel::Related:
        return section.prose <= longestTeaser * links && section.prose * 2 < total;
    case PageLabel::Comments:
        return true;
    case PageLabel::Offer:
        return section.prose <= longestOffer && section.prose * 2 < total;
    case PageLabel::None:
        break;
    }
    return false;
}

bool isSameKind(const HtmlNode &a, const HtmlNode &b)
{
    return a.tag == b.tag && a.attribute("class"_L1) == b.attribute("class"_L1);
}

} // namespace

void leaveOutLabelled(HtmlTree &tree, const HtmlNode *headline)
{
    countProse(tree);
    const Holdings holdings(tree);
    qsizetype left = tree.root().prose;
    for (HtmlNode &text : tree.nodes()) {
        const qsizetype size = holdings.letters[size_t(text.order)];
        if (text.isLeftOut || !text.isText() || size < 2 || size > longestLabel ||
            holds(text, headline))
            continue;
        HtmlNode *const line = lineAround(text, holdings);
        PageLabel label = pageLabelOf(line->shownText());
        HtmlNode *section = line->parent;
        if (label == PageLabel::None) {
            // The label may stand before a link on the same line.
            label = pageLabelOf(text.text);
            section = line;
        }
        // A section opens with its label; what has text before it is no section.
        if (label == PageLabel::None || section == nullptr || !section->isElement() ||
            holdings.firstText[size_t(section->order)] != text.order || isWholePage(*section) ||
            section->tag == "article"_L1 || section->tag == "main"_L1 || isBodyProperty(*section) ||
            holds(*section, headline) || section->isLeftOut)
            continue;
        const bool isBeforeHeadline = headline != nullptr && section->order < headline->order;
        if ((label == PageLabel::Comments && isBeforeHeadline) ||
            left - section->prose < std::min(shortestArticle, left) / 2 ||
            !isLabelledSo(*section, label, holdings, tree.root().prose))
            continue;
        left -= section->prose;
        leaveOut(tree, *section);
    }
    countProse(tree);
}

void leaveOutNotices(HtmlTree &tree, const HtmlNode *headline)
{
    countProse(tree);
    const qsizetype total = tree.root().prose;
    std::vector<qsizetype> notices(tree.nodes().size());
    std::vector<bool> hasCaption(tree.nodes().size());
    for (auto node = tree.nodes().rbegin(); node != tree.nodes().rend(); ++node) {
        const auto i = size_t(node->order);
        if (node->isLeftOut)
            continue;
        if (node->ownProse > 0 && !isWholePage(*node) && !holds(*node, headline) &&
            node->ownProse == node->prose) {
            const int weight = noticeWeight(node->shownText());
            notices[i] = weight >= 2 ? node->ownProse : 0;
        }
        hasCaption[i] = hasCaption[i] || node->tag == "figcaption"_L1;
        if (node->parent == nullptr)
            continue;
        const auto parent = size_t(node->parent->order);
        notices[parent] += notices[i];
        hasCaption[parent] = hasCaption[parent] || hasCaption[i];
    }
    if (notices.front() * 10 > total * 9)
        return;
    for (HtmlNode &node : tree.nodes()) {
        const qsizetype notice = notices[size_t(node.order)];
        if (node.isLeftOut || notice == 0 || isWholePage(node) || holds(node, headline) ||
            isBodyProperty(node) || node.tag == "article"_L1 || node.tag == "main"_L1 ||
            hasCaption[size_t(node.order)])
            continue;
        // The largest box first, as its headings and buttons go with it.
        if (notice * 10 >= node.prose * 8)
            leaveOut(tree, node);
    }
    countProse(tree);
}

namespace {

/// Says when or by whom it was written, as an article does and a section of one does not.
bool isSigned(const HtmlNode &node)
{
    static const QSet<QString> names = {u"date"_s,    u"byline"_s,    u"author"_s, u"published"_s,
                                        u"pubdate"_s, u"timestamp"_s, u"datum"_s,  u"autor"_s};
    if (node.tag == "time"_L1 || node.attribute("rel"_L1) == "author"_L1 ||
        node.attribute("itemprop"_L1) == "datePublished"_L1)
        return true;
    const QStringList hints = node.hints();
    return std::any_of(hints.begin(), hints.end(),
                       [](const QString &hint) { return names.contains(hint); });
}

} // namespace

void leaveOutNextArticles(HtmlTree &tree, const HtmlNode &headline)
{
    countProse(tree);
    qsizetype left = tree.root().prose;
    for (const HtmlNode *node = &headline; node->parent != nullptr; node = node->parent) {
        if (node->prose < shortestArticle)
            continue; // a headline and what belongs to it
        for (HtmlNode *sibling : node->parent->children) {
            if (sibling->order <= node->last || sibling->isLeftOut || !sibling->isElement() ||
                !isSameKind(*sibling, *node) || sibling->prose == 0)
                continue;
            bool hasHeading = false;
            bool hasSignature = sibling->tag == "article"_L1;
            for (int order = sibling->order; order <= sibling->last; ++order) {
                const HtmlNode &inner = tree.nodes()[size_t(order)];
                hasHeading = hasHeading || inner.tag == headline.tag;
                hasSignature = hasSignature || isSigned(inner);
            }
            if (!hasHeading || !hasSignature)
                continue;
            left -= sibling->prose;
            if (left < shortestArticle)
                return;
            leaveOut(tree, *sibling);
        }
    }
    countProse(tree);
}

namespace {

/// The box that holds a heading, which is a link, and a few words more, or the item of a list with
/// it; null where there is none.
HtmlNode *promoAround(HtmlNode &heading, const Holdings &holdings, const HtmlNode *headline)
{
    HtmlNode *box = &heading;
    while (box->parent != nullptr && !isWholePage(*box->parent) && !holds(*box->parent, headline) &&
           holdings.letters[size_t(box->parent->order)] <= longestPromo)
        box = box->parent;
    const bool hasMore =
        holdings.letters[size_t(box->order)] > holdings.letters[size_t(heading.order)];
    return hasMore || box->tag == "li"_L1 ? box : nullptr;
}

bool isPromoHeading(const HtmlNode &node)
{
    if (node.isLeftOut || node.tag.size() != 2 || node.tag[0] != u'h' || !isWholeLink(node))
        return false;
    // Sections of documents point to themselves.
    const HtmlNode *link = node.parent->tag == "a"_L1 ? node.parent : nullptr;
    for (const HtmlNode *child : node.children)
        link = child->tag == "a"_L1 ? child : link;
    return link == nullptr || !link->attribute("href"_L1).startsWith(u'#');
}

} // namespace

void leaveOutPromos(HtmlTree &tree, const HtmlNode *headline)
{
    countProse(tree);
    const Holdings holdings(tree);
    std::map<std::pair<HtmlNode *, QString>, std::vector<HtmlNode *>> groups;
    for (HtmlNode &node : tree.nodes()) {
        if (!isPromoHeading(node))
            continue;
        if (HtmlNode *const box = promoAround(node, holdings, headline)) {
            // Items of one list are of one kind.
            const bool isItem = box->tag == "li"_L1;
            auto &group =
                groups[{box->parent, box->tag + (isItem ? QString() : box->attribute("class"_L1))}];
            if (group.empty() || group.back() != box)
                group.push_back(box);
        }
    }
    for (const auto &[kind, boxes] : groups) {
        qsizetype prose = 0;
        for (const HtmlNode *box : boxes)
            prose += box->prose;
        if (boxes.size() < 2 || prose * 10 > tree.root().prose * 3)
            continue;
        for (HtmlNode *box : boxes)
            leaveOut(tree, *box);
    }
    countProse(tree);
}

void leaveOutOutskirts(HtmlTree &tree, HtmlNode &body, const HtmlNode *headline)
{
    static const QSet<QString> paragraphs = {u"p"_s,   u"li"_s, u"blockquote"_s, u"span"_s,
                                             u"pre"_s, u"dd"_s, u"dt"_s};
    // Each paragraph speaks for the elements around it, the nearer the more.
    std::vector<double> density(tree.nodes().size());
    for (int order = body.order; order <= body.last; ++order) {
        HtmlNode &node = tree.nodes()[size_t(order)];
        if (node.ownProse == 0 || node.isLeftOut)
            continue;
        HtmlNode *around = paragraphs.contains(node.tag) ? node.parent : &node;
        for (int step = 1; around != nullptr && step <= farthestFromText; ++step) {
            density[size_t(around->order)] += double(node.ownProse) / step;
            if (around == &body)
                break;
            around = around->parent;
        }
    }
    const auto densest =
        std::max_element(density.begin() + body.order, density.begin() + body.last + 1);
    HtmlNode *const core = &tree.nodes()[size_t(densest - density.begin())];
    if (*densest <= 0)
        return;
    // Footnotes are few words at the end of a text, but the text points to them.
    QSet<QString> targets;
    for (int order = core->order; order <= core->last; ++order) {
        const QString address = tree.nodes()[size_t(order)].attribute("href"_L1);
        if (address.size() > 1 && address.startsWith(u'#'))
            targets.insert(address.sliced(1));
    }
    const auto isPointedTo = [&](const HtmlNode &node) {
        for (int order = node.order; order <= node.last && !targets.isEmpty(); ++order) {
            const HtmlNode &inner = tree.nodes()[size_t(order)];
            if (targets.contains(inner.attribute("id"_L1)) ||
                targets.contains(inner.attribute("name"_L1)))
                return true;
        }
        return false;
    };
    int step = 1;
    for (HtmlNode *node = core; node != &body; node = node->parent, ++step) {
        std::vector<HtmlNode *> outskirts;
        qsizetype prose = 0;
        for (HtmlNode *sibling : node->parent->children) {
            if (sibling == node || sibling->isLeftOut || sibling->prose == 0 ||
                !sibling->isElement() || holds(*sibling, headline) ||
                (sibling->ownProse > 0 && (sibling->tag != "div"_L1 || !holds(*node, headline))))
                continue;
            // What stands with the headline is the article, even a short one.
            const qsizetype most =
                std::max(core->prose * 2 * step, holds(*node, headline) ? node->prose * 6 : 0);
            const bool isUnderHeadline = sibling->order < node->order && headline != nullptr &&
                                         sibling->order > headline->order;
            if (isUnderHeadline || (isSameKind(*sibling, *node) && step < 3) ||
                isNamedBody(*sibling) || isBodyProperty(*sibling) || sibling->prose * 10 >= most ||
                isPointedTo(*sibling))
                continue;
            outskirts.push_back(sibling);
            prose += sibling->prose;
        }
        // Many thin elements are a text in pieces.
        if (prose * 2 > core->prose * step && (outskirts.size() > 1 || !holds(*node, headline)))
            continue;
        for (HtmlNode *sibling : outskirts)
            leaveOut(tree, *sibling);
    }
    countProse(tree);
}

} // namespace app
