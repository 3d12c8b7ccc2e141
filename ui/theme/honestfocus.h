#pragma once

#include <QAbstractItemView>

namespace ui {

/// A QListView, QTableView or QTreeView that does not say it has the focus when it has not: Qt 6.4
/// tells assistive programs so whenever the current row changes, and a screen reader then leaves
/// the text for a list that only follows it.
template<typename View>
class HonestFocus : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
        this->viewport()->update(); // a tree paints whole lines
    }
};

} // namespace ui
