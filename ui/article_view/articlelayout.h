#pragma once

#include "app/text/textmap.h"
#include "storage/records/article.h"
#include "ui/article_view/blocks.h"
#include "ui/article_view/heighttree.h"
#include "ui/article_view/lineestimate.h"
#include "ui/article_view/markset.h"
#include "ui/article_view/typography.h"

#include <QPoint>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

/// Where the parts of the page are, across. Pixels.
struct PageGeometry
{
    int textLeft = 0;
    int textWidth = 0;
    int marginLeft = 0;
    int marginWidth = 0;
    int hairline = 0;            ///< where the line between text and margin is drawn
    bool isMarginNarrow = false; ///< room for letters, but not for labels
    bool isMirrored = false; ///< the margin is at the left: the article reads from right to left

    int textRight() const { return textLeft + textWidth; }
    int marginRight() const { return marginLeft + marginWidth; }
    bool isInMargin(int x) const { return isMirrored ? x <= hairline : x >= hairline; }

    bool operator==(const PageGeometry &) const = default;
};

/// One line of text as it is laid out. Heights are pixels from the top of the page.
struct ArticleLine
{
    int block = 0;
    int number = 0; ///< within its block
    int top = 0;
    int height = 0;
    int baseline = 0;
    int textTop = 0; ///< the highest and lowest stroke of the letters
    int textBottom = 0;
    storage::TextRange range; ///< indices into the string
};

/// Where everything is in the article. Positions are indices into the string; points count from the
/// page's top left corner, across the whole viewport's width.
///
/// Only what is looked at is shaped; the heights of all other blocks are estimates until then. In a
/// long text they are rough ones at first: refine() makes them better bit by bit.
class ArticleLayout
{
public:
    explicit ArticleLayout(const Typography &typography);
    ~ArticleLayout();

    void setText(const QString &text, const app::TextMap &map,
                 const std::vector<storage::StructureRange> &structure);
    void setTypography(const Typography &typography);
    /// The width of the viewport.
    void setWidth(int width);
    /// Makes room for the lanes of all marks, or of those over @p range; true if that moved text.
    bool updateLanes(const MarkSet &marks);
    bool updateLanes(const MarkSet &marks, storage::TextRange range);

    const QString &text() const { return m_text; }
    const BlockList &blocks() const { return m_blocks; }
    const Typography &typography() const { return m_typography; }
    const PageGeometry &geometry() const { return m_geometry; }
    int height() const;

    /// What became of estimated heights.
    struct Correction
    {
        int moved = 0;      ///< by how much the text at the top has moved down
        bool isAny = false; ///< whether any block turned out higher or lower
    };
    /// Lays out all lines between two heights.
    Correction layOut(int top, int bottom);
    /// Lays out one more block of the page below what lies between two heights, or else of the page
    /// above; false if there is nothing left to do.
    bool layOutBeyond(int top, int bottom);
    bool isRefined() const { return m_refined == m_blocks.count(); }
    /// Makes rough estimates better for about so long. What has been laid out stays as high as it
    /// is.
    void refine(std::chrono::microseconds time);
    /// How many lines a block has, as far as is known without laying it out.
    int expectedLines(int block) const { return m_lines[size_t(block)]; }
    /// Forgets the layouts that were not needed for longest, if there are many.
    void dropUnused();

    int topOf(int block) const { return m_padding + m_heights.top(block); }
    int blockAt(int y) const { return m_heights.blockAt(y - m_padding); }
    /// Calls @p visit with each line between two heights, which have been laid out.
    void visitLines(int top, int bottom, const std::function<void(const ArticleLine &)> &visit);
    ArticleLine lineOf(qsizetype index);
    ArticleLine lineAt(int y);
    int lineCount(int block);
    ArticleLine line(int block, int number);

    bool isRightToLeft(int block);
    const QTextLayout &textLayout(int block);
    /// The stretches of the line that @p range is seen in, from left to right.
    std::vector<std::pair<int, int>> runsOf(const ArticleLine &line, storage::TextRange range);
    /// Whether the character at @p index of @p line reads from right to left.
    bool isRightToLeft(const ArticleLine &line, qsizetype index);

    /// The place between characters nearest to @p point.
    qsizetype indexAt(QPoint point);
    /// The character whose letter or underlines @p point is on.
    std::optional<qsizetype> characterAt(QPoint point);
    QRect caretRect(qsizetype index);

private:
    bool isDrawnAt(const ArticleLine &line, qsizetype index, int x);

    struct LaidBlock
    {
        QTextLayout layout;
        std::vector<int> extras; ///< by line: what all lines up to it are higher than usual
        bool hasRightToLeft = false;
        quint64 lastUsed = 0;
    };
    static int extraOf(const LaidBlock &laid)
    {
        return laid.extras.empty() ? 0 : laid.extras.back();
    }

    QStringView textOf(const Block &block) const;
    int spaceAbove(int block) const;
    int heightOfBlank(int block) const;
    int indentOf(const Block &block) const;
    int lineHeight(int block) const;
    int heightFor(int block, int lines, int extra) const;
    int estimatedLines(int block) const;
    int averageLineLength() const;
    void estimateAll();
    void computeGeometry();
    bool makeRoomForLanes(int block, int lanes);
    LaidBlock &laid(int block);
    std::unique_ptr<LaidBlock> makeLayout(int block) const;
    QList<QTextLayout::FormatRange> formatsOf(const Block &block, const TextStyle &style) const;

    Typography m_typography;
    LineEstimate m_estimate;
    QString m_text;
    BlockList m_blocks;
    std::vector<quint8> m_lanes;  ///< by block: how many lanes its marks take, up to the most drawn
    std::vector<quint16> m_lines; ///< by block: how many lines, estimated or counted
    std::vector<bool> m_isRough;  ///< by block: whether that is a rough estimate
    int m_refined = 0;            ///< no block before it is a rough estimate
    HeightTree m_heights;
    PageGeometry m_geometry;
    int m_width = 0;
    bool m_isMirrored = false;
    int m_padding = 0; ///< above and below the text
    std::unordered_map<int, std::unique_ptr<LaidBlock>> m_laid;
    quint64 m_clock = 0; ///< tells which layouts were used last
};

} // namespace ui
