#pragma once

#include <QTableView>

namespace ui {

class ColumnsModel;

/// The columns of a table with a choice in each row. A click or Space opens the choice, a letter
/// finds in it; what is chosen for one of several selected rows is that of all of them.
class ColumnsView : public QTableView
{
    Q_OBJECT

public:
    explicit ColumnsView(ColumnsModel *model, QWidget *parent = nullptr);
};

} // namespace ui
