#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// An item of a list with something small and quiet at its end: the digit that picks it, or how
/// often it occurs.
class NotedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int NoteRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
