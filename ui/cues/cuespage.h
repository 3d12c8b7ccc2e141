#pragma once

#include "ui/cues/cuesample.h"

#include <QFileInfo>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class CueDefinitionModel;

/// The page of the settings with the definitions of cues: where they lie, which are in use and what
/// is wrong with them. What is done here is done at once.
class CuesPage : public QWidget
{
    Q_OBJECT

public:
    /// @p project is the path of the open project, empty where none is open. Definitions are tried
    /// on @p sample.
    CuesPage(const QString &project, const CueSample &sample, QWidget *parent = nullptr);

    /// Whether a definition was added, changed or deleted, here or in the folders, since the page
    /// was made.
    bool hasChanged() const;

    CueDefinitionModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *editButton() const { return m_edit; }
    QPushButton *deleteButton() const { return m_delete; }

    /// Copies the definition that is chosen into the analyst's folder, or the project's.
    void copyChosen(const QString &folder);
    void editChosen();
    void deleteChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *folderLine(const QString &title, const QString &folder);
    void makeTable();
    void makeButtons();
    void openFolder(const QString &folder);
    void read(const QString &chosen = {});
    void showPossible();
    int chosenRow() const;

    QStringList m_folders; ///< the analyst's own, then the project's where one is open
    CueSample m_sample;
    CueDefinitionModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_delete;
    std::vector<QFileInfo> m_before; ///< the files in the folders when the page was made
};

} // namespace ui
