#include "ui/articlelist/articledelegate.h"

#include "ui/articlelist/articlemodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int margin = 6;
constexpr int gap = 2;

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.88);
    return smaller;
}

/// @p title in at most two lines, the second one elided.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    const bool isTwo = first.isValid() && first.textLength() < title.size();
    layout.endLayout();
    if (!isTwo)
        return {title};
    const QString rest = title.mid(first.textLength());
    return {title.left(first.textLength()).trimmed(),
            QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)};
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state &= ~QStyle::State_HasFocus;
    const QString title = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor strong =
        item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const bool isOnHighlight = isSelected && (group == QPalette::Active || isHighContrast());
    const QFont below = smallFont(item.font);
    const QFontMetrics titleMetrics(item.font);
    const QFontMetrics belowMetrics(below);
    const QRect area = item.rect.adjusted(margin, 0, -margin, 0);
    const QStringList lines = titleLines(title, item.font, area.width());
    const int titleHeight = int(lines.size()) * titleMetrics.height();
    int top = area.top() + (area.height() - titleHeight - belowMetrics.height() - gap) / 2;

    painter->save();
    painter->setFont(item.font);
    painter->setPen(strong);
    for (const QString &line : lines) {
        painter->drawText(QRect(area.left(), top, area.width(), titleMetrics.height()),
                          Qt::AlignLeading | Qt::AlignVCenter, line);
        top += titleMetrics.height();
    }
    painter->setFont(below);
    painter->setPen(isOnHighlight ? strong : quietTextColour());
    painter->drawText(QRect(area.left(), top + gap, area.width(), belowMetrics.height()),
                      Qt::AlignLeading | Qt::AlignVCenter,
                      belowMetrics.elidedText(index.data(ArticleModel::SecondLineRole).toString(),
                                              Qt::ElideRight, area.width()));
    painter->restore();
}

int ArticleDelegate::rowHeight(const QFont &font)
{
    return 2 * QFontMetrics(font).height() + QFontMetrics(smallFont(font)).height() + gap +
           2 * margin;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, rowHeight(option.font)};
}

} // namespace ui
