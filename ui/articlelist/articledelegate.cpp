#include "ui/articlelist/articledelegate.h"

#include "ui/articlelist/articlemodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int margin = 6;

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.88);
    return smaller;
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
    const bool isOnHighlight = isSelected && group == QPalette::Active;
    const QFont below = smallFont(item.font);
    const QFontMetrics titleMetrics(item.font);
    const QFontMetrics belowMetrics(below);
    const QRect area = item.rect.adjusted(margin, 0, -margin, 0);
    const int height = titleMetrics.height() + belowMetrics.height() + 2;
    const int top = area.top() + (area.height() - height) / 2;

    painter->save();
    painter->setFont(item.font);
    painter->setPen(strong);
    painter->drawText(QRect(area.left(), top, area.width(), titleMetrics.height()),
                      Qt::AlignLeading | Qt::AlignVCenter,
                      titleMetrics.elidedText(title, Qt::ElideRight, area.width()));
    painter->setFont(below);
    painter->setPen(isOnHighlight ? strong : quietTextColour());
    painter->drawText(
        QRect(area.left(), top + titleMetrics.height() + 2, area.width(), belowMetrics.height()),
        Qt::AlignLeading | Qt::AlignVCenter,
        belowMetrics.elidedText(index.data(ArticleModel::SecondLineRole).toString(), Qt::ElideRight,
                                area.width()));
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height() +
                       QFontMetrics(smallFont(option.font)).height() + 2 + 2 * margin;
    return {120, height};
}

} // namespace ui
