#pragma once

#include "ui/cues/cuesample.h"
#include "ui/cues/cuewordmodel.h"
#include "ui/dialogs/backgroundtask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace ui {

/// Changes the words that a project lights. Changes no project itself: words() is what the caller
/// makes one edit of when it was accepted.
///
/// Enter in the line below adds a word; lines that are pasted into it are added as one word each.
/// In the table F2 or a double click changes a cell, Space ticks and Delete deletes.
class CueWordsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    CueWordsDialog(std::vector<app::CueWord> words, const CueSample &sample, Access access,
                   QWidget *parent = nullptr);
    ~CueWordsDialog() override;

    std::vector<app::CueWord> words() const { return m_model->words(); }

    CueWordModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *newWord() const { return m_new; }
    QComboBox *newKind() const { return m_kind; }
    QPushButton *deleteButton() const { return m_delete; }
    QString said() const;
    /// What is wrong with the current word, in full.
    QLabel *wrong() const { return m_wrong; }

public Q_SLOTS:
    void accept() override;
    /// Asks first where something was changed.
    void reject() override;
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(Access access);
    void makeTable();
    void connectParts();
    void addTyped();
    void add(std::vector<app::CueWord> words);
    void importFile();
    void exportFile();
    void removeSelected();
    void tryOut();
    void showCounts();
    void showWrong();

    CueSample m_sample;
    std::vector<app::CueWord> m_before; ///< as the dialog was opened
    CueWordModel *m_model;
    QTableView *m_table;
    QLineEdit *m_new;
    QComboBox *m_kind;
    QPushButton *m_add;
    QPushButton *m_delete;
    QPushButton *m_import;
    QPushButton *m_export;
    QLabel *m_counts;
    QLabel *m_wrong;
    QTimer *m_typing; ///< waits until the analyst pauses
    QString m_said;
    BackgroundTask m_task; ///< last: it stops before what it tells goes
};

} // namespace ui
