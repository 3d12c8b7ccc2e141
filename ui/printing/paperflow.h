#pragma once

#include "storage/records/codebook.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ui {

/// A paragraph of what is printed around the article. Lengths are the article layout's pixels.
struct PaperParagraph
{
    QString text;
    QFont font;
    QColor colour;
    QList<QTextLayout::FormatRange> formats;
    int indent = 0;
    int spaceAbove = 0; ///< not at the top of a page
    int tab = 0; ///< from the indent to what follows a tabulator, and to all lines but the first
    bool hasRuleAbove = false;
    bool isRightToLeft = false;

    /// A letter in its square before the first line, and how its tag is drawn.
    QString letter;
    std::optional<storage::MarkStyle> style;
    /// How many characters at the begin are drawn as marked in that style; 0: none.
    int marked = 0;
    int markedWidth = 0; ///< at least so wide
};

/// Items of a few paragraphs each, one below the other on as many pages as they need. An item is
/// laid out when it is looked at, so that any number of them takes little memory.
class PaperFlow
{
public:
    using Item = std::vector<PaperParagraph>;
    using Maker = std::function<Item(qsizetype item)>;
    using Painter = std::function<void(QPainter &painter, const PaperParagraph &paragraph,
                                       const QRect &firstLine, int baseline, int markedWidth)>;

    enum class Breaks {
        WhereLong,       ///< items of a few lines stay on one page
        OnlyWhereTooLong ///< for a page
    };

    explicit PaperFlow(int width) : m_width(width) {}

    /// Adds @p count items, which @p maker makes by their number from 0.
    void add(qsizetype count, Maker maker, Breaks breaks = Breaks::WhereLong);
    qsizetype count() const { return m_count; }

    struct Place
    {
        qsizetype item = 0;
        int line = 0;

        auto operator<=>(const Place &) const = default;
    };
    Place end() const { return {m_count, 0}; }

    struct Fit
    {
        Place end;
        int height = 0;
    };
    /// What fits into @p height. At the top of a page something always does; elsewhere maybe
    /// nothing.
    Fit fit(Place begin, int height, bool isAtTop);
    /// Draws from @p begin to @p end, the first line's top at the origin. @p decorate draws what
    /// lies behind and before a paragraph's first line.
    void paint(QPainter &painter, Place begin, Place end, bool isAtTop, const Painter &decorate,
               const QColor &rule);

private:
    struct Line
    {
        int paragraph = 0;
        int number = 0; ///< within its paragraph
        int spaceAbove = 0;
        int height = 0;
    };
    struct Laid
    {
        qsizetype item = -1;
        Breaks breaks = Breaks::WhereLong;
        Item paragraphs;
        std::vector<std::unique_ptr<QTextLayout>> layouts;
        std::vector<Line> lines;
    };
    struct Part
    {
        qsizetype first = 0;
        qsizetype count = 0;
        Maker maker;
        Breaks breaks = Breaks::WhereLong;
    };

    const Laid &laid(qsizetype item);
    void layOut(Laid &laid) const;

    int m_width;
    qsizetype m_count = 0;
    std::vector<Part> m_parts;
    std::deque<std::unique_ptr<Laid>> m_recent;
};

} // namespace ui
