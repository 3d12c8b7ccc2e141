#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws a row of a CorrectedModel on three lines: the mark and what becomes of it, its words, and
/// what they are now.
class CorrectedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
