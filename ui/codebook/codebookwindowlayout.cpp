// The part of the codebook editor that lays it out.

#include "ui/codebook/codebookwindow.h"

#include "ui/codebook/codebookdesk.h"
#include "ui/codebook/codebookfiles.h"
#include "ui/codebook/fieldspage.h"
#include "ui/codebook/markpreview.h"
#include "ui/codebook/pageparts.h"
#include "ui/codebook/refusal.h"
#include "ui/codebook/rolespage.h"
#include "ui/codebook/tagpage.h"
#include "ui/codebook/tagtree.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using storage::Project;

QWidget *CodebookWindow::makeTags()
{
    m_tree->setObjectName(QStringLiteral("tags"));
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setEmptyText(tr("No tags yet"));
    m_tree->setToolTip({});
    m_state = makeQuietLabel();
    m_state->setObjectName(QStringLiteral("state"));
    m_refusal = new Refusal;
    m_new = new QPushButton(tr("&New tag"));
    m_below = new QPushButton(tr("New tag &below"));
    m_merge = new QPushButton(tr("&Merge…"));
    m_remove = new QPushButton;
    m_new->setObjectName(QStringLiteral("newTag"));
    m_below->setObjectName(QStringLiteral("newTagBelow"));
    m_merge->setObjectName(QStringLiteral("merge"));
    m_remove->setObjectName(QStringLiteral("removeTag"));
    m_new->setToolTip(tr("Adds a tag of its own (Ins)"));
    m_below->setToolTip(tr("Adds a tag that has the roles and fields of this one"));
    m_merge->setToolTip(tr("Gives all annotations of this tag to another one"));

    auto *buttons = new QGridLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_new, 0, 0);
    buttons->addWidget(m_below, 0, 1);
    buttons->addWidget(m_merge, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    auto *tags = new QWidget;
    tags->setMinimumWidth(230);
    auto *layout = new QVBoxLayout(tags);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    return tags;
}

QWidget *CodebookWindow::makeDetails()
{
    m_preview = new MarkPreview;
    m_tabs = new QTabWidget;
    m_tagPage = new TagPage(*m_desk);
    m_rolesPage = new RolesPage(*m_desk);
    m_fieldsPage = new FieldsPage(*m_desk);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setDocumentMode(true);
    m_tagPage->setObjectName(QStringLiteral("tagPage"));
    m_rolesPage->setObjectName(QStringLiteral("rolesPage"));
    m_fieldsPage->setObjectName(QStringLiteral("fieldsPage"));
    m_tabs->addTab(m_tagPage, tr("T&ag"));
    m_tabs->addTab(m_rolesPage, tr("&Roles"));
    m_tabs->addTab(m_fieldsPage, tr("&Fields"));
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_preview);
    layout->addWidget(m_tabs, 1);
    return details;
}

QWidget *CodebookWindow::makeEmpty()
{
    auto *page = new QWidget;
    auto *text = makeQuietLabel();
    text->setAlignment(Qt::AlignCenter);
    text->setText(tr("This codebook has no tags yet.\n\nA tag is what you mark passages with, such "
                     "as a claim. Add one, or import a codebook."));
    m_newInEmpty = new QPushButton(tr("&New tag"));
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(text);
    layout->addSpacing(12);
    layout->addWidget(m_newInEmpty, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

QWidget *CodebookWindow::makeBottom()
{
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_undo = new QAction(icon(QStringLiteral("undo")), tr("Undo"), this);
    m_redo = new QAction(icon(QStringLiteral("redo")), tr("Redo"), this);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    m_said = makeQuietLabel();
    m_said->setObjectName(QStringLiteral("said"));
    layout->addWidget(m_said, 1);
    m_files = new CodebookFiles(*m_desk, this);
    m_import = new QPushButton(tr("&Import…"));
    auto *exporting = new QPushButton(tr("E&xport…"));
    auto *manual = new QPushButton(tr("Codin&g manual"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setToolTip(tr("Brings in the tags, roles and fields of a file or another project; "
                            "nothing is deleted"));
    exporting->setToolTip(tr("Saves this codebook as JSON or CSV"));
    manual->setToolTip(tr("The codebook as a text for those who annotate"));
    auto *manuals = new QMenu(manual);
    connect(manuals->addAction(tr("&Save as a web page…")), &QAction::triggered, m_files,
            &CodebookFiles::askForManual);
    connect(manuals->addAction(icon(QStringLiteral("print")), tr("&Print…")), &QAction::triggered,
            m_files, &CodebookFiles::askForPrint);
    manual->setMenu(manuals);
    connect(m_import, &QPushButton::clicked, m_files, &CodebookFiles::askForImport);
    connect(exporting, &QPushButton::clicked, m_files, &CodebookFiles::askForExport);
    connect(m_files, &CodebookFiles::said, m_said, &QLabel::setText);
    connect(m_files, &CodebookFiles::refused, m_refusal, &Refusal::say);
    for (QPushButton *button : {m_import, exporting, manual})
        layout->addWidget(button);
    layout->addSpacing(10);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    layout->addWidget(close);
    return bottom;
}

void CodebookWindow::makeHistory()
{
    m_undo->setShortcuts({Qt::CTRL | Qt::Key_Z});
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    addActions({m_undo, m_redo});
    connect(m_undo, &QAction::triggered, m_desk, &CodebookDesk::undo);
    connect(m_redo, &QAction::triggered, m_desk, &CodebookDesk::redo);
    connect(&m_desk->project(), &Project::changed, this, &CodebookWindow::updateHistory);
    auto *shut = new QAction(this);
    shut->setShortcut(Qt::CTRL | Qt::Key_W);
    addAction(shut);
    connect(shut, &QAction::triggered, this, &QWidget::close);
    updateHistory();
}

} // namespace ui
