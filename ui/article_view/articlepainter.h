#pragma once

#include "ui/article_view/articlelayout.h"
#include "ui/article_view/highlights.h"
#include "ui/article_view/margin.h"
#include "ui/article_view/markset.h"
#include "ui/article_view/theme.h"

#include <vector>

class QPainter;

namespace ui {

/// Draws a stretch of the article's page on anything that can be painted on.
///
/// In this order: page, washes behind the text (the innermost mark's colour, deeper where marks lie
/// in each other), selection, what a search found, rules and bars, lines under the text, what is
/// proposed, text, caret, margin.
class ArticlePainter
{
public:
    ArticlePainter(ArticleLayout &layout, const MarkSet &marks,
                   const std::vector<MarkColours> &colours, const ArticleTheme &theme,
                   const Highlights &highlights);

    /// Paints what lies in @p page, which has been laid out. The painter's origin is the top left
    /// corner of the page.
    void paint(QPainter &painter, const QRect &page, const Margin &margin);

private:
    struct Piece ///< of a mark, on one line
    {
        qint64 mark = 0;
        storage::TextRange whole;
        storage::TextRange onLine;
        int lane = 0;
        Emphasis emphasis = Emphasis::Normal;
    };

    std::vector<Piece> piecesOn(const ArticleLine &line) const;
    const MarkColours &coloursOf(const Piece &piece) const;
    void paintWashes(QPainter &painter, const ArticleLine &line, const std::vector<Piece> &pieces);
    void paintSelection(QPainter &painter, const ArticleLine &line);
    void paintMatches(QPainter &painter, const ArticleLine &line, const std::vector<Piece> &pieces);
    void paintCues(QPainter &painter, const ArticleLine &line, const std::vector<Piece> &pieces);
    void paintProposal(QPainter &painter, const ArticleLine &line);
    bool isCaptionFollowing(int block) const;
    void paintFurniture(QPainter &painter, const ArticleLine &line);
    void paintLanes(QPainter &painter, const ArticleLine &line, const std::vector<Piece> &pieces);
    int laneTop(const ArticleLine &line, int lane) const;
    void paintLane(QPainter &painter, const ArticleLine &line, const Piece &piece);
    void paintText(QPainter &painter, const ArticleLine &line, bool isMarked);
    void fillTextBand(QPainter &painter, const ArticleLine &line, std::pair<int, int> run,
                      const QColor &colour) const;

    ArticleLayout &m_layout;
    const MarkSet &m_marks;
    const std::vector<MarkColours> &m_colours;
    const ArticleTheme &m_theme;
    const Highlights &m_highlights;
};

} // namespace ui
