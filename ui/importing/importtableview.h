#pragma once

#include <QTableView>

namespace ui {

class ImportFilter;
class ImportModel;

/// The table of an import. Space ticks or unticks all selected rows; publisher, date and language
/// typed into one of several selected rows are those of all of them.
class ImportTableView : public QTableView
{
    Q_OBJECT

public:
    ImportTableView(ImportModel *model, ImportFilter *filter, QWidget *parent = nullptr);

    /// Of the model, not of what is shown.
    std::vector<int> selectedRows() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void toggleSelected();

    ImportModel *m_model;
    ImportFilter *m_filter;
};

} // namespace ui
