#pragma once

#include "app/progress/progress.h"
#include "ui/article_view/articlelayout.h"

#include <vector>

namespace ui {

/// A stretch of the article's layout that goes on one page: whole lines with their lanes.
struct ArticlePage
{
    int top = 0;       ///< of its first line
    int bottom = 0;    ///< of its last line
    int firstLine = 0; ///< its number in the article, from 0
    int lines = 0;
};

/// Cuts an article into pages between its lines: no heading is left at the foot of a page, captions
/// and headings stay whole, and of a paragraph at least two lines stand on either side of a break,
/// where that leaves no page half empty.
///
/// Lays out everything once, block by block; what is not needed any more is forgotten, so that
/// memory does not grow with the text.
class ArticlePages
{
public:
    /// Called for each line in order.
    using Visitor = std::function<void(const ArticleLine &line, int number)>;

    /// The height of the text on the first page, and on the others.
    ArticlePages(ArticleLayout &layout, int firstHeight, int height) noexcept;

    /// False where @p progress stopped it.
    bool cut(const Visitor &visit, const app::Progress &progress);
    const std::vector<ArticlePage> &pages() const { return m_pages; }

private:
    struct Line
    {
        int top = 0;
        int bottom = 0;
        bool canBreakBefore = false;
    };

    bool canBreakBefore(const ArticleLine &line, int count) const;
    void add(const Line &line);
    void finishPage(size_t lines);

    ArticleLayout &m_layout;
    int m_firstHeight;
    int m_height;
    std::vector<Line> m_lines; ///< from the begin of the page that is being filled
    int m_done = 0;            ///< lines on finished pages
    std::vector<ArticlePage> m_pages;
};

} // namespace ui
