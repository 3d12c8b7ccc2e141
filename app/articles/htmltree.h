#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <deque>
#include <utility>
#include <vector>

namespace app {

/// An element or a text of a page, as a browser would build it.
struct HtmlNode
{
    QString tag; ///< lower-case; empty for text, "#comment" for a comment
    QString text;
    std::vector<std::pair<QString, QString>> attributes;
    HtmlNode *parent = nullptr;
    std::vector<HtmlNode *> children;
    int order = 0;          ///< place in the document; descendants follow their element
    int last = 0;           ///< order of the last descendant, or its own
    bool isLeftOut = false; ///< hidden, or no part of the article
    qsizetype prose = 0;    ///< running text in it; see htmlprose.h
    qsizetype ownProse = 0; ///< what of it stands in no paragraph further in
    bool isOwnProseKnown = false;

    bool isText() const { return tag.isEmpty(); }
    bool isElement() const { return !tag.isEmpty() && !tag.startsWith(u'#'); }
    bool contains(const HtmlNode &other) const
    {
        return order <= other.order && other.order <= last;
    }
    bool hasAttribute(QLatin1StringView name) const;
    QString attribute(QLatin1StringView name) const; ///< empty where there is none
    /// The words of class and id, lower-case: "article-Body__text" -> article, body, text.
    QStringList hints() const;
    /// All text below, without scripts, white space collapsed.
    QString shownText() const;
};

/// A parsed page. Elements nested deeper than deepestNesting stand beside one another, so that
/// functions over the tree may call themselves.
class HtmlTree
{
public:
    static constexpr int deepestNesting = 400;

    explicit HtmlTree(const QString &html);
    Q_DISABLE_COPY_MOVE(HtmlTree)

    HtmlNode &root() { return m_nodes.front(); }
    /// Every node, in document order.
    std::deque<HtmlNode> &nodes() { return m_nodes; }
    bool isTruncated() const { return m_isTruncated; }

private:
    std::deque<HtmlNode> m_nodes;
    bool m_isTruncated = false;
};

/// The text of a piece of HTML, entities decoded, tags gone, white space as it is.
QString textOfHtml(const QString &html);

} // namespace app
