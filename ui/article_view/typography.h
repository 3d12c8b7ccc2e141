#pragma once

#include "ui/article_view/articleview.h"
#include "ui/article_view/blocks.h"

#include <QFont>
#include <QHash>
#include <QString>

#include <vector>

namespace ui {

/// How the blocks of one kind are set. Lengths are pixels.
struct TextStyle
{
    QFont font;
    int ascent = 0;
    int descent = 0;
    int spaceAbove = 0; ///< besides the space between all blocks
    int spaceBelow = 0;
    bool isMuted = false;
    bool isTight = false; ///< close to a block in the same style
    int fewestLanes = 2;  ///< room that is always kept, so that lines rarely move
};

/// The faces, sizes and distances of the whole view at one zoom. All sizes are pixels, so that the
/// same numbers draw on a screen and on a printer.
class Typography
{
public:
    Typography(ReadingFace face, int zoom, const QFont &systemFont);

    /// Room for how many lanes is kept under body text where there are fewer.
    void setFewestLanes(int lanes) { m_body.fewestLanes = m_code.fewestLanes = lanes; }

    const TextStyle &styleOf(const Block &block) const
    {
        // Asked for every block of a long text, of which hardly any is something else.
        return block.kind == BlockKind::Paragraph ? m_body : styleOfKind(block);
    }
    const QFont &labelFont() const { return m_labelFont; }
    const QFont &letterFont() const { return m_letterFont; }
    const QFont &codeFont() const { return m_code.font; }
    /// How wide @p text is in the font of the labels. Asked for the same few words all the time,
    /// which are measured once.
    int labelWidth(const QString &text) const;

    int size() const { return m_size; }       ///< of the body text
    int measure() const { return m_measure; } ///< width of a column of about 70 characters
    int blockGap() const { return m_blockGap; }
    int quotationIndent() const { return m_size * 5 / 4; }
    int listIndent() const { return m_size * 3 / 2; }

    /// From one lane to the next.
    int laneStep() const { return m_laneStep; }
    int laneThickness() const { return m_laneStep - 2; }
    /// From line to line, with room for @p lanes lanes.
    int lineHeight(const TextStyle &style, int lanes) const;
    int leading() const { return m_leading; }

    static constexpr int mostLanes = 5;

private:
    const TextStyle &styleOfKind(const Block &block) const;
    TextStyle makeStyle(const QFont &font, double scale) const;

    int m_size;
    int m_laneStep;
    int m_leading;
    int m_measure = 0;
    int m_blockGap = 0;
    TextStyle m_body;
    TextStyle m_title;
    TextStyle m_subtitle;
    TextStyle m_headings[6];
    TextStyle m_byline;
    TextStyle m_caption;
    TextStyle m_code;
    QFont m_labelFont;
    QFont m_letterFont;
    mutable QHash<QString, int> m_labelWidths;
};

} // namespace ui
