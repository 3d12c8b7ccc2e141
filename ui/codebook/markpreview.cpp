#include "ui/codebook/markpreview.h"

#include "ui/article_view/chip.h"
#include "ui/article_view/linepattern.h"
#include "ui/article_view/theme.h"
#include "ui/article_view/typography.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 10;
constexpr int padding = 12;

Typography typographyOf(const QFont &font)
{
    return Typography(Settings().usesSerif() ? ReadingFace::Serif : ReadingFace::System, 90, font);
}

} // namespace

MarkPreview::MarkPreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How a passage looks"));
}

void MarkPreview::showMark(const storage::MarkStyle &style, const QString &letter,
                           const QString &name, const QString &example)
{
    m_style = style;
    m_letter = letter.toUpper();
    QString text = example.simplified();
    if (text.indexOf(u'[') < 0 || text.indexOf(u']') < text.indexOf(u'['))
        //: an example of news; the passage in [brackets] is shown as marked
        text = tr("After the storm [the harbour was closed for six days], a spokesman said.");
    const qsizetype begin = text.indexOf(u'[');
    const qsizetype end = text.indexOf(u']', begin);
    m_before = text.left(begin);
    m_marked = text.mid(begin + 1, end - begin - 1);
    m_after = text.mid(end + 1).remove(u'[').remove(u']');
    m_before.remove(u']');
    setAccessibleDescription(name);
    update();
}

QSize MarkPreview::sizeHint() const
{
    return {480, 2 * 34 + 2 * padding - 4};
}

QSize MarkPreview::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void MarkPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int half = (width() - gap) / 2;
    const bool isHigh = isHighContrast();
    paintPage(painter, {0, 0, half, height()},
              isHigh ? ArticleTheme::highContrastLight() : ArticleTheme::light());
    paintPage(painter, {width() - half, 0, half, height()},
              isHigh ? ArticleTheme::highContrastDark() : ArticleTheme::dark());
}

void MarkPreview::paintPage(QPainter &painter, const QRect &page, const ArticleTheme &theme) const
{
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(page).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(lineColour());
    painter.setBrush(theme.page);
    painter.drawPath(outline);
    painter.setClipRect(page.adjusted(padding / 2, 2, -padding, -2));

    const Typography typography = typographyOf(font());
    const QFont &reading = typography.styleOf(Block()).font;
    const QFontMetrics metrics(reading);
    const MarkColours colours(m_style, theme);
    const LinePattern pattern = linePatternNamed(m_style.pattern);
    const int thickness = typography.laneThickness();
    const int textLeft = page.left() + padding + 26;
    const int textRight = page.right() - padding;
    const int row = (page.height() - 2 * padding + 4) / 2;
    int top = page.top() + padding - 4;
    for (const Emphasis emphasis : {Emphasis::Normal, Emphasis::Strong}) {
        const int baseline = top + (row - metrics.height() - thickness) / 2 + metrics.ascent();
        const QColor line = colours.line(emphasis);
        const int markLeft = textLeft + metrics.horizontalAdvance(m_before);
        const int markRight = std::min(markLeft + metrics.horizontalAdvance(m_marked), textRight);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(
            QRect(markLeft, baseline - metrics.ascent(), markRight - markLeft, metrics.height()),
            colours.fill(emphasis, 0));
        drawPatternLine(painter, pattern, markLeft, markRight, baseline + metrics.descent() + 1,
                        thickness, line);
        if (pattern == LinePattern::Bar)
            painter.fillRect(markLeft - 3, baseline - metrics.ascent(), 3,
                             metrics.height() + 1 + thickness, line);
        painter.setFont(reading);
        painter.setPen(theme.text);
        painter.drawText(textLeft, baseline,
                         metrics.elidedText(m_before + m_marked + m_after, Qt::ElideRight,
                                            textRight - textLeft));
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = typography.size() + 1;
        paintChip(painter,
                  {{page.left() + padding, baseline - side + 3, side, side},
                   m_letter,
                   emphasis == Emphasis::Strong ? line : colours.strongFill(),
                   emphasis == Emphasis::Strong ? theme.page : theme.text,
                   line},
                  typography.letterFont());
        top += row;
    }
    painter.restore();
}

} // namespace ui
