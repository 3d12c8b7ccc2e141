#include "ui/difference/differencedelegate.h"

#include "ui/difference/differencemodel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ui {

using storage::TextRange;

namespace {

constexpr int signWidth = 22; ///< left of the text, for the sign and the bar
constexpr int rightMargin = 12;
constexpr int topMargin = 5;
constexpr int barWidth = 3;

/// How one side shows what the other one has not.
struct SideColours
{
    QColor wash; ///< behind words that differ
    QColor pale; ///< behind a paragraph that the other side has not
    QColor line;
};

SideColours coloursOf(int column, const QPalette &palette)
{
    if (isHighContrast()) {
        const QColor ground = palette.color(QPalette::Base);
        return {ground, ground, palette.color(QPalette::Text)};
    }
    const bool isLeft = column == DifferenceModel::Left;
    if (isDark()) {
        return isLeft ? SideColours{QColor(0x6a, 0x35, 0x2b), QColor(0x36, 0x26, 0x24),
                                    QColor(0xf0, 0x9a, 0x84)}
                      : SideColours{QColor(0x24, 0x55, 0x33), QColor(0x21, 0x30, 0x27),
                                    QColor(0x86, 0xd2, 0x98)};
    }
    return isLeft ? SideColours{QColor(0xfb, 0xd3, 0xc8), QColor(0xfe, 0xf1, 0xed),
                                QColor(0xb3, 0x3d, 0x22)}
                  : SideColours{QColor(0xc5, 0xe8, 0xc8), QColor(0xee, 0xf8, 0xee),
                                QColor(0x1f, 0x7a, 0x3a)};
}

QTextLayout::FormatRange formatOf(TextRange range, const SideColours &colours)
{
    QTextLayout::FormatRange format;
    format.start = int(range.begin);
    format.length = int(range.length());
    format.format.setBackground(colours.wash);
    // Who does not see the colours sees the line.
    format.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.format.setUnderlineColor(colours.line);
    return format;
}

/// Lays the cell's text out in @p width pixels; says how high it is.
qreal layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width - signWidth - rightMargin, 20));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    using Kind = DifferenceModel::Kind;
    const auto kind = Kind(index.data(DifferenceModel::KindRole).toInt());
    const bool isLeft = index.column() == DifferenceModel::Left;
    const bool isAlone = kind == (isLeft ? Kind::OnlyLeft : Kind::OnlyRight);
    const bool isMissing = kind == (isLeft ? Kind::OnlyRight : Kind::OnlyLeft);
    const SideColours colours = coloursOf(index.column(), option.palette);

    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, isAlone ? colours.pale : option.palette.color(QPalette::Base));
    if (isMissing)
        painter->fillRect(option.rect, QBrush(lineColour(), Qt::BDiagPattern));
    if (isAlone || kind == Kind::Changed) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          colours.line);
    }
    painter->setFont(option.font);
    if (isAlone) {
        const QRect sign(option.rect.left() + barWidth, option.rect.top() + topMargin,
                         signWidth - barWidth, option.fontMetrics.height());
        painter->setPen(colours.line);
        painter->drawText(sign, Qt::AlignCenter,
                          isLeft ? QStringLiteral("−") : QStringLiteral("+"));
    }
    QTextLayout layout(index.data().toString(), option.font);
    QList<QTextLayout::FormatRange> formats;
    const auto changes = index.data(DifferenceModel::ChangesRole).value<std::vector<TextRange>>();
    for (const TextRange &change : changes)
        formats.append(formatOf(change, colours));
    layout.setFormats(formats);
    layOut(layout, option.rect.width());
    painter->setPen(option.palette.color(QPalette::Text));
    layout.draw(painter, option.rect.topLeft() + QPointF(signWidth, topMargin));
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Link));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QTextLayout layout(index.data().toString(), option.font);
    const qreal height = layOut(layout, option.rect.width());
    return {option.rect.width(), int(std::ceil(height)) + 2 * topMargin};
}

} // namespace ui
