#pragma once

#include "app/cues/cuedefinitions.h"
#include "ui/cues/cuesample.h"
#include "ui/dialogs/backgroundtask.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace ui {

class CuePreview;
class XmlEdit;

/// Changes the file of one definition: its XML, what is wrong with it, and beside it a text with
/// the cues that it finds.
///
/// What is typed is tried in the background a moment later. Ctrl+S saves, whatever is wrong; Ctrl+F
/// goes to the search, F3 to the next match; Escape closes, and asks where something is not saved.
class CueEditor : public QDialog
{
    Q_OBJECT

public:
    /// What is found in @p sample by @p folders and this definition is shown.
    CueEditor(const QString &file, const CueSample &sample, const QStringList &folders,
              QWidget *parent = nullptr);
    ~CueEditor() override;

    bool hasUnsavedChanges() const;
    /// Whether anything was written.
    bool wasSaved() const { return m_wasSaved; }

    XmlEdit *xmlEdit() const { return m_xml; }
    CuePreview *preview() const { return m_preview; }
    QListWidget *problemList() const { return m_problems; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *revertButton() const { return m_revert; }

public Q_SLOTS:
    bool save();
    void revert();
    void reject() override;
    void done(int result) override;

private:
    struct Tried;

    void layOut();
    void connectParts();
    void find();
    void tryOut();
    void showTried(const Tried &tried);
    void showState();
    QByteArray xml() const;

    QString m_file;
    CueSample m_sample;
    QStringList m_folders;
    XmlEdit *m_xml;
    CuePreview *m_preview;
    QListWidget *m_problems;
    QLabel *m_state;
    QLabel *m_counts;
    QLineEdit *m_search;
    QPushButton *m_save;
    QPushButton *m_revert;
    QTimer *m_typing; ///< waits until the analyst pauses
    std::vector<app::CueProblem> m_found;
    bool m_wasSaved = false;
    BackgroundTask m_task; ///< last: it stops before what it tells goes
};

} // namespace ui
