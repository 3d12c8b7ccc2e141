#include "app/articles/htmlprose.h"

#include "app/articles/articlelines.h"
#include "app/articles/htmlnames.h"

#include <QSet>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype shortestParagraph = 60;
const qsizetype shortestSentence = 20;

/// Text that stands directly in a block, in it or in inline elements.
struct DirectText
{
    qsizetype all = 0;
    qsizetype linked = 0;
    QString end; ///< its last few characters
};

void addDirectText(const HtmlNode &node, bool isInLink, DirectText &direct)
{
    for (const HtmlNode *child : node.children) {
        if (child->isLeftOut)
            continue;
        if (child->isText()) {
            const QString text = child->text.simplified();
            direct.all += text.size();
            direct.linked += isInLink ? text.size() : 0;
            if (!text.isEmpty())
                direct.end = text.right(4);
        } else if (isInline(child->tag)) {
            addDirectText(*child, isInLink || child->tag == "a"_L1, direct);
        }
    }
}

qsizetype ownProseOf(const HtmlNode &node)
{
    if (!isTextBlock(node) || (isInline(node.tag) && node.parent != nullptr &&
                               (isTextBlock(*node.parent) || isInline(node.parent->tag))))
        return 0;
    DirectText direct;
    addDirectText(node, false, direct);
    const qsizetype free = direct.all - direct.linked;
    const bool isSentence = endsSentence(direct.end) && free >= shortestSentence;
    if ((direct.all < shortestParagraph && !isSentence) || direct.linked * 2 > direct.all)
        return 0;
    return free;
}

} // namespace

void countProse(HtmlTree &tree)
{
    for (HtmlNode &node : tree.nodes())
        node.prose = 0;
    // Children come after their element, so each is finished before it is added.
    for (auto node = tree.nodes().rbegin(); node != tree.nodes().rend(); ++node) {
        if (node->isLeftOut) {
            node->ownProse = 0;
            continue;
        }
        if (!node->isOwnProseKnown) {
            node->ownProse = node->isElement() ? ownProseOf(*node) : 0;
            node->isOwnProseKnown = true;
        }
        node->prose += node->ownProse;
        if (node->parent != nullptr)
            node->parent->prose += node->prose;
    }
}

bool isWholeLink(const HtmlNode &node)
{
    const QString &tag = node.tag;
    const bool isHeading = tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'2' && tag[1] <= u'6';
    if (!isHeading && tag != "li"_L1 && tag != "p"_L1 && tag != "div"_L1 && tag != "dt"_L1 &&
        tag != "dd"_L1)
        return false;
    DirectText direct;
    const bool isInLink = node.parent != nullptr && node.parent->tag == "a"_L1;
    addDirectText(node, isInLink, direct);
    return direct.all >= 5 && direct.linked * 10 >= direct.all * 9;
}

void leaveOut(HtmlTree &tree, HtmlNode &node)
{
    for (int i = node.order; i <= node.last; ++i)
        tree.nodes()[size_t(i)].isLeftOut = true;
    // What the blocks around it have of their own is less now, if it stood in a line of theirs.
    for (HtmlNode *around = &node; around->parent != nullptr && isInline(around->tag);) {
        around = around->parent;
        around->isOwnProseKnown = false;
    }
}

} // namespace app
