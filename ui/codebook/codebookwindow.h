#pragma once

#include "storage/project.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ui {

class CodebookDesk;
class CodebookFiles;
class FieldsPage;
class MarkPreview;
class Refusal;
class RolesPage;
class TagPage;
class TagTree;
class TagTreeModel;

/// The codebook editor: the tags of @p project on the left, what the current one is on the right.
/// Every change is made at once and can be undone, here and in the main window.
class CodebookWindow : public QWidget
{
    Q_OBJECT

public:
    explicit CodebookWindow(storage::Project &project, QWidget *parent = nullptr);
    ~CodebookWindow() override;

    void showTag(storage::Id<storage::Tag> tag);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTags();
    QWidget *makeDetails();
    QWidget *makeEmpty();
    QWidget *makeBottom();
    void makeHistory();
    void connectAll();

    void update();
    void showCurrent();
    void showPreview();
    void showRemoval();
    void updateHistory();
    void say(const storage::Result<storage::Changes> &changes);
    void addTag(storage::Id<storage::Tag> parent);
    void moveTag(storage::Id<storage::Tag> tag, storage::Id<storage::Tag> parent, int position);
    void removeTag();
    void mergeTag();
    void leaveText();
    void remember();

    CodebookDesk *m_desk;
    TagTreeModel *m_model;
    TagTree *m_tree;
    QSplitter *m_splitter;
    QStackedWidget *m_right;
    QTabWidget *m_tabs;
    MarkPreview *m_preview;
    TagPage *m_tagPage;
    RolesPage *m_rolesPage;
    FieldsPage *m_fieldsPage;
    Refusal *m_refusal;
    QLabel *m_state;
    QPushButton *m_new;
    QPushButton *m_below;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QPushButton *m_newInEmpty;
    CodebookFiles *m_files;
    QPushButton *m_import;
    QLabel *m_said;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace ui
