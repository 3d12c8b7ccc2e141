#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws the lines of the sheet of keys: headings, and keys as they look on the keyboard.
class KeyCapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
