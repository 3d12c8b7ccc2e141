#pragma once

#include "app/articles/importing.h"
#include "ui/dialogs/backgroundtask.h"

#include <QDialog>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class ImportFilter;
class ImportModel;
class ImportPreview;
class ImportTableView;

/// Reads files in the background, shows what would come in beside where it comes from, and imports
/// what is ticked as one edit.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p paths: files and folders.
    ImportDialog(storage::Project &project, const QStringList &paths, QWidget *parent = nullptr);

    const std::vector<storage::Id<storage::Article>> &imported() const { return m_imported; }
    bool isReading() const { return m_task.isRunning(); }

    void accept() override;
    void done(int result) override;

private:
    QWidget *makeTop();
    QWidget *makeWaiting();
    void makeTable();
    QWidget *makeCopies();
    void makeButtons();
    using ReadItems = std::function<storage::Result<std::vector<app::ImportItem>>(
        const storage::ProjectReader &, const app::Progress &reading,
        const app::Progress &comparing)>;
    /// Runs @p read in the background and shows what it found.
    void startReading(ReadItems read);
    app::ReadingOptions options() const;
    void read();
    /// Reads those files again in which @p keys are; what was decided about the others stays.
    void readAgain(const QSet<QString> &keys);
    void askForColumns();
    void showItems(storage::Result<std::vector<app::ImportItem>> items);
    QModelIndex firstToShow();
    void showChosen();
    QString remarkOn(int row) const;
    void showCurrent();
    void showCopies();
    /// Those selected that are copies, or else all copies.
    std::vector<int> copiesInHand() const;
    void askWhereToSaveTable();

    storage::Project &m_project;
    QStringList m_paths;
    app::ToldColumns m_columns;     ///< what is remembered of the columns of tables
    QString m_fileReadAgain;        ///< whose rows are shown next
    QSet<QString> m_columnsDecided; ///< in this window
    std::vector<storage::Id<storage::Article>> m_imported;
    ImportModel *m_model;
    ImportFilter *m_filter;
    QComboBox *m_format;
    QComboBox *m_shown;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    ImportTableView *m_table;
    QWidget *m_copies; ///< shown where something is a copy
    QLabel *m_copiesInHand;
    ImportPreview *m_preview;
    QLabel *m_reading;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QLabel *m_remark; ///< on the row that is selected
    QPushButton *m_import;
    QPushButton *m_saveTable;
    QPushButton *m_askForColumns; ///< shown where a file is a table
    /// Whether the progress of m_task is that of comparing articles. Set by its thread.
    std::shared_ptr<std::atomic<bool>> m_isComparing = std::make_shared<std::atomic<bool>>(false);
    BackgroundTask m_task; ///< last: its thread ends before what it uses goes
};

} // namespace ui
