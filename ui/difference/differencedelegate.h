#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws a cell of a DifferenceModel: its paragraph with what differs lit, a sign before what
/// stands on one side only, and hatching where the other side has nothing.
class DifferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// As high as the paragraph is in a cell as wide as the option's rectangle.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
