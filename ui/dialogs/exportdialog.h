#pragma once

#include "app/datasets/csv.h"
#include "ui/dialogs/backgroundtask.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace ui {

/// Chooses what goes into a CSV file and writes it in the background, from a connection of its own.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p target: the file that is suggested.
    ExportDialog(const storage::ProjectReader &project, const QString &target,
                 QWidget *parent = nullptr);

    QString target() const;
    app::CsvOptions options() const;
    const app::CsvReport &report() const { return m_report; }

    void accept() override;
    void reject() override;

private:
    QWidget *makeChoices(const storage::ProjectReader &project);
    void chooseTarget();
    void finish(const storage::Result<app::CsvReport> &report);

    QString m_projectPath;
    app::CsvReport m_report;
    QLineEdit *m_target;
    QListWidget *m_analysts;
    QListWidget *m_tags;
    QCheckBox *m_excel;
    QCheckBox *m_texts;
    QLabel *m_textsFolder;
    QProgressBar *m_progress;
    QPushButton *m_export;
    BackgroundTask m_task; ///< last: its thread ends before what it uses goes
};

} // namespace ui
