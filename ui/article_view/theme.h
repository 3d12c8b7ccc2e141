#pragma once

#include "storage/records/codebook.h"

#include <QColor>
#include <QPalette>

#include <vector>

namespace ui {

/// How one mark looks now.
enum class Emphasis {
    Normal,
    Faded,  ///< another annotation is the current one
    Linked, ///< linked to the current annotation
    Strong, ///< current, or under the mouse
};

/// The colours of the article view. All are opaque: what lies behind them is mixed in beforehand,
/// since hues laid over each other turn grey and Qt paints translucent fills slowly.
struct ArticleTheme
{
    bool isDark = false;
    bool isHighContrast = false;
    bool framesChips = false; ///< letters stand in a frame instead of on their colour
    QColor page;
    QColor text;
    QColor mutedText;
    QColor rule;
    QColor linkLine;
    QColor marginText;
    QColor fadedText; ///< of the margin
    QColor selection;
    QColor inactiveSelection;
    QColor selectionEdge; ///< above and below the selection; invalid: none
    QColor findFill;      ///< of what a search found
    QColor findLine;
    QColor findCurrentFill;
    QColor findCurrentLine;
    QColor findTick; ///< on the scroll bar
    QColor caret;
    QColor scrollThumb;
    QColor scrollThumbHover;
    QColor tipPage;
    QColor tipBorder;

    static const ArticleTheme &light();
    static const ArticleTheme &dark();
    static const ArticleTheme &highContrastLight();
    static const ArticleTheme &highContrastDark();
    /// The one that goes with a window's palette; pure black and white ask for high contrast.
    static const ArticleTheme &of(const QPalette &palette);
    static std::vector<const ArticleTheme *> all();
};

/// The colours of one mark style on a theme, changed as far as it takes to keep the text on every
/// fill at a contrast of 7:1 or more and the lines clear of the page and the fill, whatever colours
/// a codebook asks for.
class MarkColours
{
public:
    static constexpr int deepest = 3;

    MarkColours(const storage::MarkStyle &style, const ArticleTheme &theme);

    /// Behind the text. @p depth counts the other marks below this one.
    const QColor &fill(Emphasis emphasis, int depth) const;
    const QColor &line(Emphasis emphasis) const
    {
        return emphasis == Emphasis::Faded ? m_fadedLine : m_line;
    }
    const QColor &strongFill() const { return m_strong; }

private:
    QColor m_washes[deepest + 1];
    QColor m_fadedWash;
    QColor m_linked;
    QColor m_strong;
    QColor m_line;
    QColor m_fadedLine;
};

/// @p share of @p over on @p under.
QColor mixed(const QColor &under, const QColor &over, double share);
/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace ui
