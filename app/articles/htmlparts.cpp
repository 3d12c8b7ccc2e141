#include "app/articles/htmlparts.h"

#include "app/articles/pagewording.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::StructureKind;

namespace {

const qsizetype longestCredit = 300; ///< text beside a picture is shorter than this

} // namespace

Part partOf(const HtmlNode &node)
{
    static const QSet<QString> bylines = {u"byline"_s,  u"bylines"_s, u"author"_s,
                                          u"authors"_s, u"autor"_s,   u"auteur"_s};
    static const QSet<QString> dates = {u"date"_s,    u"timestamp"_s, u"published"_s,
                                        u"pubdate"_s, u"updated"_s,   u"datetime"_s,
                                        u"datum"_s,   u"modified"_s};
    static const QSet<QString> standfirsts = {
        u"standfirst"_s, u"subtitle"_s,    u"subheadline"_s, u"subhead"_s, u"dek"_s,
        u"deck"_s,       u"summary"_s,     u"excerpt"_s,     u"intro"_s,   u"lead"_s,
        u"lede"_s,       u"teaser-text"_s, u"description"_s, u"bajada"_s,  u"chapo"_s,
        u"vorspann"_s,   u"abstract"_s};
    static const QSet<QString> captions = {u"caption"_s, u"captions"_s, u"figcaption"_s,
                                           u"legend"_s};
    const QString property = node.attribute("itemprop"_L1);
    if (node.tag == "figcaption"_L1 || node.tag == "caption"_L1)
        return Part::Caption;
    if (node.tag == "time"_L1 || property.startsWith("date"_L1))
        return Part::Date;
    if (property == "author"_L1 || node.attribute("rel"_L1) == "author"_L1)
        return Part::Byline;
    if (property == "alternativeHeadline"_L1 || property == "description"_L1)
        return Part::Standfirst;
    const QStringList hints = node.hints();
    const auto holdsOne = [&hints](const QSet<QString> &words) {
        return std::any_of(hints.begin(), hints.end(),
                           [&words](const QString &hint) { return words.contains(hint); });
    };
    if (holdsOne(captions))
        return Part::Caption;
    if (holdsOne(bylines))
        return Part::Byline;
    if (holdsOne(dates))
        return Part::Date;
    return holdsOne(standfirsts) ? Part::Standfirst : Part::Text;
}

bool isFurniture(const ArticleBlock &block)
{
    static const QRegularExpression phrases(
        u"^(?:advertisement|advertisements|ad|anzeige|werbung|publicité|publicidad|pubblicità|"
        u"sponsored|"
        u"(?:advertisement )?[-–—]? ?(?:scroll to continue|article continues below).*|"
        u"(?:story|article) continues below(?: this)?(?: advertisement| ad)?|continue reading(?: "
        u"the main story)?|"
        u"loading\\.{0,3}…?|share(?: this)?(?: article| story| on "
        u".*)?|teilen|partager|compartir|print|"
        u"skip to (?:main )?content|sign up.{0,60}newsletter.*|subscribe(?: now| to .{1,60})?|"
        u"follow us on .{1,60}|read more|watch:? .{0,10}|listen|copy link|view gallery|(?:reading "
        u"time|lesezeit|lesedauer|temps de lecture|tiempo de "
        u"lectura|tempo de leitura)\\W{0,3}\\d+.{0,12}|\\d+[ -]?min(?:ute)?s?[ -]read|\\d{1,3} ?/ "
        u"?\\d{1,3}|"
        u"(?:see|view|show) (?:more|all)(?: \\d+)? (?:photos|pictures|images|videos|comments)|"
        u"related(?: articles| stories| topics| news)?|see also|more from .{1,40}|"
        u"< ?/?[a-z]+(?: [^<>]*)?>?|(?:edit|improve) this page(?: on .{1,20})?|edit on github|was "
        u"this (?:page|article) "
        u"helpful.*|"
        u"back to (?:the )?top|nach oben|zum seitenanfang|haut de page|volver arriba|"
        u"(?:image|photo|picture|slide|bild|foto) \\d+ (?:of|/|von|de) \\d+|view larger|enlarge"
        u"(?: image| this image)?|play video|(?:share|post) your (?:views|comments?|thoughts)|"
        u"(?:your )?(?:name|e-?mail(?: address)?|comment|website):? ?\\*|"
        u"(?:责任编辑|责编|編輯|编辑|責任編輯) ?[:：].{1,20}|"
        u"enable javascript.*|you may also (?:like|be interested in).*)[.:!]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pointers(
        u"^(?:read(?: more| also| next)?|also read|more|related|see also|watch|lire aussi|à "
        u"lire(?: aussi)?|"
        u"lesen sie auch|mehr zum thema|lesen sie mehr|lea también|te puede interesar|leggi anche|"
        u"leia (?:também|mais))\\s*[:|>»–-]"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (block.kind == StructureKind::Title || block.text.size() > 300)
        return false;
    if (phrases.match(block.text).hasMatch())
        return true;
    qsizetype linked = 0;
    QString unlinked = block.text;
    for (const InlineRange &range : block.inlines) {
        if (range.kind != StructureKind::Link)
            continue;
        linked += range.end - range.begin;
        std::fill(unlinked.begin() + range.begin, unlinked.begin() + range.end, u' ');
    }
    return linked * 2 > block.text.size() &&
           (pointers.match(block.text).hasMatch() || pageLabelOf(unlinked) != PageLabel::None);
}

bool isLinkList(const HtmlNode &list)
{
    int items = 0;
    for (const HtmlNode *item : list.children) {
        if (item->tag != "li"_L1 || item->isLeftOut)
            continue;
        const QString text = item->shownText();
        if (text.isEmpty())
            continue;
        qsizetype linked = 0;
        std::vector<const HtmlNode *> pending{item};
        while (!pending.empty()) {
            const HtmlNode *node = pending.back();
            pending.pop_back();
            if (node->tag == "a"_L1)
                linked += node->shownText().size();
            else
                pending.insert(pending.end(), node->children.begin(), node->children.end());
        }
        if (linked * 10 < text.size() * 8)
            return false;
        ++items;
    }
    return items > 0;
}

bool isPicture(const HtmlNode &figure)
{
    static const QSet<QString> others = {u"a"_s,  u"table"_s, u"blockquote"_s, u"ul"_s,
                                         u"ol"_s, u"pre"_s,   u"figure"_s,     u"h2"_s};
    qsizetype size = 0;
    std::vector<const HtmlNode *> pending(figure.children.begin(), figure.children.end());
    while (!pending.empty() && size <= longestCredit) {
        const HtmlNode *node = pending.back();
        pending.pop_back();
        if (node->isLeftOut)
            continue;
        if (others.contains(node->tag))
            return false;
        size += node->isText() ? node->text.simplified().size() : 0;
        pending.insert(pending.end(), node->children.begin(), node->children.end());
    }
    return size <= longestCredit;
}

bool isDataTable(const HtmlNode &table)
{
    int widest = 0;
    std::vector<const HtmlNode *> pending(table.children.begin(), table.children.end());
    while (!pending.empty()) {
        const HtmlNode *node = pending.back();
        pending.pop_back();
        if (node->tag == "table"_L1 || node->tag == "article"_L1 || node->tag == "h1"_L1)
            return false;
        if (node->tag == "tr"_L1) {
            const auto isCell = [](const HtmlNode *child) {
                return child->tag == "td"_L1 || child->tag == "th"_L1;
            };
            widest = std::max(
                widest, int(std::count_if(node->children.begin(), node->children.end(), isCell)));
        }
        pending.insert(pending.end(), node->children.begin(), node->children.end());
    }
    return widest >= 2 && table.prose < 1500;
}

} // namespace app
