#include "app/articles/htmlcontent.h"

#include "app/articles/htmlnames.h"
#include "app/articles/htmlprose.h"
#include "app/articles/htmlsurroundings.h"
#include "app/text/words.h"

#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestTeaser = 150; ///< running text of one, on average
const qsizetype shortestArticle = 200;
const qsizetype longestHeadedTeaser = 450; ///< of one whose heading is a link

const int fewestSlides = 4;

bool isSectionHeading(const HtmlNode &node)
{
    return node.tag.size() == 2 && node.tag[0] == u'h' && node.tag[1] >= u'2' &&
           node.tag[1] <= u'6';
}

enum class Teasers {
    None,
    Links,  ///< more links to other articles than paragraphs
    Headed, ///< headings that are links, with little text below each
};

/// Which elements, by their order, hold teasers. None with the article's headline, or with what the
/// page calls its body, does.
std::vector<Teasers> teaserGroups(HtmlTree &tree, const HtmlNode *headline)
{
    // Around a known headline, paragraphs under headings that are links are a list of things.
    const HtmlNode *around = headline != nullptr ? headline : &tree.root();
    while (around->parent != nullptr && around->prose < shortestArticle)
        around = around->parent;
    const size_t count = tree.nodes().size();
    std::vector<int> links(count), headings(count), paragraphs(count);
    std::vector<bool> hasArticle(count);
    std::vector<Teasers> groups(count, Teasers::None);
    for (auto node = tree.nodes().rbegin(); node != tree.nodes().rend(); ++node) {
        const auto i = size_t(node->order);
        if (node->isLeftOut || !node->isElement())
            continue;
        if (isWholeLink(*node)) {
            ++links[i];
            headings[i] += node->tag.startsWith(u'h');
        }
        paragraphs[i] += node->ownProse > 0;
        hasArticle[i] = hasArticle[i] || node->tag == "h1"_L1 || isBodyProperty(*node);
        const bool isLinks =
            links[i] >= 3 && links[i] > paragraphs[i] && node->prose <= longestTeaser * links[i];
        const bool isHeaded = headings[i] >= 3 && !around->contains(*node) &&
                              paragraphs[i] <= 2 * headings[i] &&
                              node->prose <= longestHeadedTeaser * headings[i];
        if (!hasArticle[i])
            groups[i] = isHeaded ? Teasers::Headed : isLinks ? Teasers::Links : Teasers::None;
        if (node->parent != nullptr) {
            const auto parent = size_t(node->parent->order);
            links[parent] += links[i];
            headings[parent] += headings[i];
            paragraphs[parent] += paragraphs[i];
            hasArticle[parent] = hasArticle[parent] || hasArticle[i];
        }
    }
    return groups;
}

/// Leaves out what @p isUnwanted says of, except where that would be @p most tenths of all running
/// text: then the name must mean something else.
template<typename Predicate>
void leaveOutWhere(HtmlTree &tree, qsizetype most, Predicate isUnwanted)
{
    countProse(tree);
    const qsizetype total = tree.root().prose;
    for (HtmlNode &node : tree.nodes()) {
        if (node.isLeftOut || !node.isElement() || node.tag == "html"_L1 || node.tag == "body"_L1)
            continue;
        if (isUnwanted(node) && (total == 0 || node.prose * 10 < total * most))
            leaveOut(tree, node);
    }
}

/// Captions of pictures that readers look through one after the other; but not texts in pieces,
/// with headings, and not where next to no other text is.
void leaveOutSlides(HtmlTree &tree)
{
    countProse(tree);
    const size_t count = tree.nodes().size();
    std::vector<int> paragraphs(count + 1), headings(count + 1); // before each node
    for (const HtmlNode &node : tree.nodes()) {
        const auto i = size_t(node.order);
        paragraphs[i + 1] = paragraphs[i] + (node.ownProse > 0);
        headings[i + 1] = headings[i] + isSectionHeading(node);
    }
    const qsizetype total = tree.root().prose;
    leaveOutWhere(tree, 10, [&](const HtmlNode &node) {
        const auto begin = size_t(node.order);
        const auto end = size_t(node.last) + 1;
        return paragraphs[end] - paragraphs[begin] >= fewestSlides &&
               headings[end] - headings[begin] < fewestSlides &&
               total - node.prose >= 2 * shortestArticle && isNamedSlides(node);
    });
}

/// Scripts and the like. What is shown where no script runs stays on pages that have no other text.
void leaveOutUnshown(HtmlTree &tree)
{
    std::vector<HtmlNode *> fallbacks;
    int fallbackEnd = -1;
    for (HtmlNode &node : tree.nodes()) {
        if (node.isLeftOut || !isNeverShown(node.tag) || node.order <= fallbackEnd)
            continue;
        if (node.tag == "noscript"_L1 || node.tag == "template"_L1) {
            fallbacks.push_back(&node);
            fallbackEnd = node.last;
        } else {
            leaveOut(tree, node);
        }
    }
    countProse(tree);
    qsizetype prose = 0;
    for (const HtmlNode *fallback : fallbacks)
        prose += fallback->prose;
    if (prose >= shortestArticle && prose * 10 >= tree.root().prose * 9)
        return;
    for (HtmlNode *fallback : fallbacks)
        leaveOut(tree, *fallback);
}

HtmlNode *commonAncestor(HtmlNode *first, const HtmlNode &second)
{
    while (first != nullptr && !first->contains(second))
        first = first->parent;
    return first;
}

/// The element to start from: what the page itself calls the article, if it has most of the text.
HtmlNode *anchor(HtmlTree &tree)
{
    const qsizetype total = tree.root().prose;
    HtmlNode *best = &tree.root();
    int bestRank = 0;
    for (HtmlNode &node : tree.nodes()) {
        if (node.isLeftOut || !node.isElement() || node.prose == 0)
            continue;
        int rank = 0;
        qsizetype needed = 5; // tenths of all running text
        if (isBodyProperty(node)) {
            rank = 4;
            needed = 3;
        } else if (node.tag == "article"_L1) {
            rank = 3;
            needed = 4;
        } else if (isNamedBody(node)) {
            rank = 2;
        } else if (node.tag == "main"_L1 || node.attribute("role"_L1) == "main"_L1) {
            rank = 1;
        }
        if (rank == 0 || node.prose * 10 < total * needed)
            continue;
        if (rank > bestRank || (rank == bestRank && node.prose > best->prose)) {
            best = &node;
            bestRank = rank;
        }
    }
    return best;
}

HtmlNode *tightest(HtmlNode *node)
{
    for (;;) {
        const auto child = std::find_if(
            node->children.begin(), node->children.end(), [node](const HtmlNode *candidate) {
                return candidate->isElement() && candidate->prose * 20 >= node->prose * 19;
            });
        const bool isParagraph =
            child != node->children.end() && ((*child)->tag == "p"_L1 || isInline((*child)->tag));
        if (node->prose == 0 || child == node->children.end() || isParagraph)
            return node;
        node = *child;
    }
}

QString letters(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

/// The words of a headline, case folded.
QSet<QString> wordSet(const QString &text)
{
    const QStringList words = wordsIn(text.toCaseFolded());
    return {words.begin(), words.end()};
}

/// Two ways to put one headline: pages shorten it for their title, or the other way round.
bool isAlike(const QSet<QString> &title, const QString &shown)
{
    const QSet<QString> words = wordSet(shown);
    const auto common = std::count_if(
        words.begin(), words.end(), [&title](const QString &word) { return title.contains(word); });
    return common >= 4 && common * 3 >= words.size() * 2 && common * 2 >= title.size();
}

struct Headline
{
    HtmlNode *node = nullptr;
    bool isTitle = false; ///< says what the page calls itself, and is shown
};

Headline headlineOf(HtmlTree &tree, const HtmlNode &body, const QString &title)
{
    enum Rank { None, LeftOut, FirstHeading, AlikeLower, Alike, SameLower, Same };
    const QString wanted = letters(title);
    const QSet<QString> wantedWords = wordSet(title);
    HtmlNode *best = nullptr;
    Rank bestRank = None;
    for (HtmlNode &node : tree.nodes()) {
        if (!node.isElement())
            continue;
        const bool isNamed = node.attribute("itemprop"_L1) == "headline"_L1;
        const bool isHeading = node.tag.size() == 2 && node.tag[0] == u'h' && node.tag[1] >= u'1' &&
                               node.tag[1] <= u'3';
        if (!(isHeading || (isNamed && node.tag != "meta"_L1)))
            continue;
        const QString text = node.shownText();
        const QString shown = letters(text);
        if (shown.isEmpty())
            continue;
        const bool isTitle =
            !wanted.isEmpty() && (wanted.contains(shown) || shown.startsWith(wanted));
        const bool isHighest = node.tag == "h1"_L1 || isNamed;
        Rank rank = None;
        if (isTitle && shown.size() * 2 > wanted.size())
            rank = node.isLeftOut ? LeftOut : isHighest ? Same : SameLower;
        else if (node.isLeftOut)
            continue;
        else if (isAlike(wantedWords, text))
            rank = isHighest ? Alike : AlikeLower;
        else if (node.tag == "h1"_L1 && node.order < body.last)
            rank = FirstHeading;
        // Of the headings that say something else only the nearest before the text counts: the
        // first may be the site's name.
        if (rank > bestRank ||
            (rank == FirstHeading && bestRank == FirstHeading && node.order <= body.order)) {
            best = &node;
            bestRank = rank;
        }
    }
    return {best, bestRank > FirstHeading};
}

} // namespace

HtmlContent findContent(HtmlTree &tree, const QString &title)
{
    leaveOutUnshown(tree);
    leaveOutWhere(tree, 6, isHidden);
    // Readers may have written more than the journalists.
    leaveOutWhere(tree, 9, isNamedComments);
    leaveOutWhere(tree, 5, [](const HtmlNode &node) {
        return isApart(node) || (!isBodyProperty(node) && node.tag != "article"_L1 &&
                                 node.tag != "main"_L1 && isNamedApart(node));
    });
    leaveOutSlides(tree);
    const Headline shown = headlineOf(tree, tree.root(), title);
    const HtmlNode *const known = shown.isTitle ? shown.node : nullptr;
    leaveOutLabelled(tree, known);
    leaveOutNotices(tree, known);
    leaveOutPromos(tree, known);
    const std::vector<Teasers> teasers = teaserGroups(tree, known);
    leaveOutWhere(tree, 3, [&](const HtmlNode &node) {
        return teasers[size_t(node.order)] == Teasers::Links;
    });
    leaveOutWhere(tree, 8, [&](const HtmlNode &node) {
        return teasers[size_t(node.order)] == Teasers::Headed;
    });
    if (known != nullptr)
        leaveOutNextArticles(tree, *known);
    countProse(tree);
    HtmlContent content;
    content.body = tightest(anchor(tree));
    leaveOutOutskirts(tree, *content.body, known);
    content.body = tightest(content.body);
    content.headline = headlineOf(tree, *content.body, title).node;
    content.scope = content.headline != nullptr ? commonAncestor(content.body, *content.headline)
                                                : content.body;
    return content;
}

} // namespace app
