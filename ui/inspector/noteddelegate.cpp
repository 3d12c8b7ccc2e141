#include "ui/inspector/noteddelegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int padding = 6;

} // namespace

void NotedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = item.text;
    const QString note = index.data(NoteRole).toString();
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor chosen = item.palette.color(QPalette::Active, QPalette::HighlightedText);
    const QRect inside = item.rect.adjusted(padding, 0, -padding, 0);
    const int noteWidth = note.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(note) + padding;
    const QRect wordsPlace =
        QStyle::visualRect(item.direction, inside, inside.adjusted(0, 0, -noteWidth, 0));
    painter->save();
    painter->setFont(item.font);
    painter->setPen(isSelected ? chosen : item.palette.color(QPalette::Text));
    painter->drawText(wordsPlace, Qt::AlignVCenter | Qt::AlignLeading,
                      item.fontMetrics.elidedText(words, Qt::ElideRight, wordsPlace.width()));
    painter->setPen(isSelected ? chosen : quietTextColour());
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignTrailing, note);
    painter->restore();
}

QSize NotedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString note = index.data(NoteRole).toString();
    const int noteWidth =
        note.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(note) + 3 * padding;
    return {item.fontMetrics.horizontalAdvance(item.text) + 2 * padding + noteWidth,
            item.fontMetrics.height() + 6};
}

} // namespace ui
