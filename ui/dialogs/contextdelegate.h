#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// For lists of words with what stands before and after them: the column @p before loses its begin
/// where it is too long, not its end, and the whole row is the current one.
class ContextDelegate : public QStyledItemDelegate
{
public:
    explicit ContextDelegate(int before, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_before;
};

} // namespace ui
