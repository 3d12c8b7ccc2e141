#pragma once

#include "app/articles/importing.h"
#include "ui/dialogs/backgroundtask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class ImportModel;

/// Reads files in the background, shows what would come in, and imports what is ticked.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p paths: files and folders.
    ImportDialog(storage::Project &project, const QStringList &paths, QWidget *parent = nullptr);

    const std::vector<storage::Id<storage::Article>> &imported() const { return m_imported; }
    bool isReading() const { return m_task.isRunning(); }

    void accept() override;

private:
    void read();
    void showItems(storage::Result<std::vector<app::ImportItem>> items);
    void showChosen();

    storage::Project &m_project;
    QStringList m_paths;
    std::vector<storage::Id<storage::Article>> m_imported;
    ImportModel *m_model;
    QComboBox *m_format;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_reading;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QLabel *m_remark; ///< on the row that is selected
    QPushButton *m_import;
    BackgroundTask m_task; ///< last: its thread ends before what it uses goes
};

} // namespace ui
