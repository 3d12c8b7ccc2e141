#pragma once

#include "ui/article_view/articlelayout.h"
#include "ui/article_view/highlights.h"
#include "ui/article_view/markset.h"

#include <QFont>

#include <vector>

class QPainter;

namespace ui {

/// Thin lines between text and margin that join what is lifted out: the parts of the current and of
/// the hovered annotation by a solid line each, the annotations linked to them by broken ones, each
/// kind of link with a stroke and a sign of its own. A link ends in an arrow, or where it has no
/// direction in a dot at either end; its sign stands where the other annotation is. A bracket
/// embraces the annotation to which parts are being added. A line that goes on beyond the screen
/// goes on to its edge.
class Connectors
{
public:
    Connectors() = default;
    /// For what is seen between two heights of the page, which have been laid out.
    Connectors(ArticleLayout &layout, const MarkSet &marks, const std::vector<MarkLink> &links,
               const Highlights &highlights, int top, int bottom);

    bool isEmpty() const { return m_rails.empty(); }
    /// @p bracket is the colour of the bracket.
    void paint(QPainter &painter, const MarkSet &marks, const std::vector<MarkColours> &colours,
               const ArticleTheme &theme, const QColor &bracket) const;

    /// One upright line with ticks towards the text. Pixels of the page. Ones that would look the
    /// same are one.
    struct Rail
    {
        int x = 0;
        int top = 0;
        int bottom = 0;
        std::vector<int> ticks; ///< heights
        qint64 mark = -1;       ///< whose colour it has; -1: a link or a bracket
        int dot = -1;           ///< the height at which a link ends; -1: beyond the screen
        LinkStroke stroke = LinkStroke::Dashes; ///< of a link
        bool isDirected = true;
        char16_t symbol = u'\0';
        int symbolAt = -1;      ///< the height of the other annotation; -1: beyond the screen
        bool isBracket = false; ///< has arms at its ends, as far as they are on the screen

        bool operator==(const Rail &) const = default;
    };
    const std::vector<Rail> &rails() const { return m_rails; }

private:
    using AnnotationId = storage::Id<storage::Annotation>;

    enum class LinePlace { Top, Middle, Bottom };
    int heightOf(ArticleLayout &layout, qsizetype index, LinePlace place = LinePlace::Middle) const;
    bool isSeen(int height) const { return height > m_above && height < m_below; }
    void join(ArticleLayout &layout, const MarkSet &marks, AnnotationId annotation);
    void link(ArticleLayout &layout, const MarkSet &marks, const MarkLink &link, bool isFromOther,
              int column);
    void paintStroke(QPainter &painter, const Rail &rail, const QColor &colour) const;
    void paintEnds(QPainter &painter, const Rail &rail, const QColor &colour) const;
    void paintSymbols(QPainter &painter, const ArticleTheme &theme) const;
    void embrace(ArticleLayout &layout, const MarkSet &marks, AnnotationId annotation);
    void paintBracket(QPainter &painter, const Rail &rail, const QColor &colour) const;

    std::vector<Rail> m_rails;
    int m_top = 0;
    int m_bottom = 0;
    int m_above = 0; ///< the heights that stand for what is beyond the screen
    int m_below = 0;
    int m_hairline = 0;
    int m_towardsText = -1; ///< the direction of the text as seen from the margin: -1 or 1
    int m_tick = 0;         ///< the length of a tick
    int m_textEdge = 0;     ///< beside which the signs stand
    QFont m_symbolFont;
};

} // namespace ui
