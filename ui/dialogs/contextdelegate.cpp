#include "ui/dialogs/contextdelegate.h"

namespace ui {

ContextDelegate::ContextDelegate(int before, QObject *parent)
    : QStyledItemDelegate(parent),
      m_before(before)
{
}

void ContextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == m_before)
        option->textElideMode = Qt::ElideLeft;
    option->state.setFlag(QStyle::State_HasFocus, false);
}

} // namespace ui
