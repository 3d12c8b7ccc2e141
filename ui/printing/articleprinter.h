#pragma once

#include "app/progress/progress.h"
#include "ui/article_view/articlelayout.h"
#include "ui/article_view/articleview.h"
#include "ui/article_view/theme.h"
#include "ui/printing/articlepages.h"
#include "ui/printing/papermatter.h"
#include "ui/printing/printchoices.h"
#include "ui/printing/printedarticle.h"

#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>

#include <memory>
#include <utility>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace ui {

/// Prints an article with its marks, margin and key on any device that has pages.
///
/// Sizes are those of paper, whatever the screen and the device are: the body is set in 10.5
/// points. Pages are numbered from 0.
class ArticlePrinter
{
    Q_DECLARE_TR_FUNCTIONS(ArticlePrinter)

public:
    ArticlePrinter(PrintedArticle article, const PrintChoices &choices, ReadingFace face,
                   const QFont &systemFont);
    ~ArticlePrinter();
    ArticlePrinter(const ArticlePrinter &) = delete;
    ArticlePrinter &operator=(const ArticlePrinter &) = delete;

    /// The margins of paper that look best.
    static QMarginsF marginsInMillimetres() { return {20, 16, 17, 15}; }

    /// Cuts the article into pages of this size. False where @p progress stopped it.
    bool layOut(const QPageLayout &paper, const app::Progress &progress = {});
    int pageCount() const { return int(m_pages.size()); }
    /// Draws a page. The painter's origin is the paper's top left corner, its unit a point.
    void paintPage(QPainter &painter, int page);

    /// Lays out for @p device and draws @p pages on it, or all where there are none. False where
    /// @p progress stopped it or the device fails.
    bool print(QPagedPaintDevice &device, const app::Progress &progress = {},
               const std::vector<int> &pages = {});

    /// How many points of paper a pixel of the layout is.
    static double pointsPerPixel();
    /// The lines of the article on a page, and where they are on the paper, in points.
    std::vector<std::pair<ArticleLine, QRectF>> linesOn(int page);
    /// What is on the page besides head and foot must be within this, in points.
    QRectF area() const;

private:
    struct Page
    {
        int text = -1; ///< which of the article's pages; -1: none
        int textTop = 0;
        PaperFlow::Place flowBegin;
        PaperFlow::Place flowEnd;
        int flowTop = 0;
        bool isFlowAtTop = false;
    };

    void measurePaper(const QPageLayout &paper);
    QString placeOf(size_t annotation) const;
    void cutEndMatter();
    void paintHeadAndFoot(QPainter &painter, int page) const;
    void paintText(QPainter &painter, const Page &page);
    void paintLineNumbers(QPainter &painter, const ArticlePage &page);
    const ArticleTheme &theme() const;

    PrintedArticle m_article;
    PrintChoices m_choices;
    Typography m_typography;
    ArticleLayout m_layout;
    app::TextMap m_map;
    MarkSet m_marks;
    PaperMatter m_matter;
    std::vector<MarkColours> m_colours;

    // What a paper's size decides; pixels of the layout
    QRect m_area;    ///< inside the margins
    QRect m_column;  ///< what text and margin take of it, between head and foot
    int m_shift = 0; ///< from the layout's left edge to the paper's
    std::vector<ArticlePage> m_textPages;
    std::vector<int> m_lineOfAnnotation;
    std::unique_ptr<PaperFlow> m_masthead;
    std::unique_ptr<PaperFlow> m_endMatter;
    std::vector<Page> m_pages;
};

} // namespace ui
