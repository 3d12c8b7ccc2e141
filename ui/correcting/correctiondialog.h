#pragma once

#include "app/annotating/textcorrection.h"

#include <QDialog>
#include <QTextCursor>

#include <map>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace ui {

class CorrectedModel;

/// An article's text to correct, and beside it what becomes of the marks. Accepting makes the one
/// edit; lost marks must be decided about before.
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p selection, of the article's text, is where the caret begins.
    CorrectionDialog(storage::Project &project, storage::Id<storage::Article> article,
                     app::TextCorrection correction, storage::TextRange selection,
                     QWidget *parent = nullptr);
    ~CorrectionDialog() override;

    /// Asks first where something was changed.
    void reject() override;
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    QString typedText() const;
    /// Finds out anew what becomes of the marks.
    void look();
    void showPlan();
    void updateReason();
    void updateChoices();
    std::vector<app::CorrectedPassage> selectedLost() const;
    app::LostChoices choices() const;
    void choose(app::LostChoice::What what);
    void showPlace(const QModelIndex &index);
    storage::TextRange selectedInText() const;
    void find(bool isBackward);

    storage::Project &m_project;
    storage::Id<storage::Article> m_article;
    app::TextCorrection m_correction;
    app::CorrectionPlan m_plan;
    app::LostChoices m_choices; ///< ranges are those of m_reselected
    std::map<storage::Id<storage::Span>, QTextCursor> m_reselected;
    QString m_shown; ///< the editor's text before anything was typed
    QPlainTextEdit *m_text;
    QLineEdit *m_find;
    QLabel *m_counts;
    CorrectedModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QWidget *m_choiceBox;
    QLabel *m_question;
    QPushButton *m_removeMark;
    QPushButton *m_removePassage;
    QPushButton *m_keep;
    QPushButton *m_reselect;
    QLabel *m_reason;
    QPushButton *m_apply;
    QTimer *m_wait;
};

} // namespace ui
