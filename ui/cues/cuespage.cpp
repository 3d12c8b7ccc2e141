#include "ui/cues/cuespage.h"

#include "ui/cues/cuedefinitionmodel.h"
#include "ui/cues/cueeditor.h"
#include "ui/dialogs/contextdelegate.h"
#include "ui/dialogs/errorbox.h"
#include "ui/theme/honestfocus.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace ui {

using app::CueDefinition;

namespace {

std::vector<QFileInfo> filesIn(const QStringList &folders)
{
    std::vector<QFileInfo> files;
    for (const QString &folder : folders) {
        for (QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.xml")}, QDir::Files)) {
            file.stat();
            files.push_back(file);
        }
    }
    return files;
}

bool isSameState(const QFileInfo &a, const QFileInfo &b)
{
    return a.filePath() == b.filePath() && a.size() == b.size() &&
           a.lastModified() == b.lastModified();
}

} // namespace

CuesPage::CuesPage(const QString &project, const CueSample &sample, QWidget *parent)
    : QWidget(parent),
      m_folders(app::cueFoldersOf(project)),
      m_sample(sample),
      m_model(new CueDefinitionModel(this)),
      m_table(new HonestFocus<QTableView>),
      m_hint(new QLabel),
      m_new(new QPushButton(tr("&Copy to change…"))),
      m_edit(new QPushButton(tr("&Edit…"))),
      m_delete(new QPushButton(tr("&Delete…"))),
      m_before(filesIn(m_folders))
{
    makeTable();
    makeButtons();
    m_hint->setWordWrap(true);
    m_hint->setText(tr("A definition (.xml) in one of these folders adds a language or takes the "
                       "place of the program's; one of the project goes before your own."));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_edit, m_delete}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(folderLine(tr("Yours, for all projects:"), m_folders[0]));
    layout->addWidget(folderLine(tr("Of this project:"), m_folders.value(1)));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    read();
}

QWidget *CuesPage::folderLine(const QString &title, const QString &folder)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *path =
        new QLabel(folder.isEmpty() ? tr("no project is open") : QDir::toNativeSeparators(folder));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setForegroundRole(QPalette::PlaceholderText);
    path->setToolTip(path->text());
    // A long path must not make the window wide.
    path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *open = new QPushButton(tr("Open folder"));
    open->setAutoDefault(false);
    open->setEnabled(!folder.isEmpty());
    open->setAccessibleName(tr("Open the folder: %1").arg(title));
    connect(open, &QPushButton::clicked, this, [this, folder] { openFolder(folder); });
    layout->addWidget(new QLabel(title));
    layout->addWidget(path, 1);
    layout->addWidget(open);
    return line;
}

void CuesPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ContextDelegate(-1, m_table));
    m_table->setAccessibleName(tr("Definitions of cues"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->resizeSection(CueDefinitionModel::Language, 120);
    header->resizeSection(CueDefinitionModel::From, 110);
    header->resizeSection(CueDefinitionModel::File, 130);
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CuesPage::showPossible);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &CuesPage::editChosen);
    m_table->installEventFilter(this);
}

void CuesPage::makeButtons()
{
    auto *menu = new QMenu(m_new);
    const QString names[] = {tr("For &all projects"), tr("For &this project")};
    for (int folder = 0; folder < m_folders.size(); ++folder) {
        QAction *action = menu->addAction(names[folder]);
        connect(action, &QAction::triggered, this,
                [this, folder] { copyChosen(m_folders[folder]); });
    }
    m_new->setMenu(menu);
    connect(m_edit, &QPushButton::clicked, this, &CuesPage::editChosen);
    connect(m_delete, &QPushButton::clicked, this, &CuesPage::deleteChosen);
}

void CuesPage::openFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        const storage::Error error{storage::ErrorCode::CannotWriteFile, folder, {}, {}};
        showError(this, tr("The folder could not be made."), error);
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void CuesPage::read(const QString &chosen)
{
    m_model->setDefinitions(app::cueDefinitions(m_folders));
    m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    showPossible();
}

bool CuesPage::hasChanged() const
{
    const std::vector<QFileInfo> now = filesIn(m_folders);
    return !std::equal(now.begin(), now.end(), m_before.begin(), m_before.end(), isSameState);
}

/// Enter would go on to the button that closes the settings.
bool CuesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    editChosen();
    return true;
}

/// Back from the folder, where files may have come or gone.
void CuesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && chosenRow() >= 0) {
        const QString file = m_model->definitionAt(chosenRow()).file;
        read(file);
    }
    QWidget::changeEvent(event);
}

int CuesPage::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void CuesPage::showPossible()
{
    const int row = chosenRow();
    const bool isOwn = row >= 0 && m_model->definitionAt(row).folder >= 0;
    m_new->setEnabled(row >= 0);
    m_edit->setEnabled(isOwn);
    m_delete->setEnabled(isOwn);
}

void CuesPage::copyChosen(const QString &folder)
{
    if (chosenRow() < 0)
        return;
    const auto copied = app::copyDefinition(m_model->definitionAt(chosenRow()), folder);
    if (!copied) {
        showError(this, tr("The definition could not be copied."), copied.error());
        return;
    }
    read(*copied);
    m_table->setFocus();
}

void CuesPage::editChosen()
{
    if (chosenRow() < 0 || m_model->definitionAt(chosenRow()).folder < 0)
        return;
    const QString file = m_model->definitionAt(chosenRow()).file;
    CueEditor editor(file, m_sample, m_folders, window());
    editor.exec();
    read(file);
}

void CuesPage::deleteChosen()
{
    if (chosenRow() < 0 || m_model->definitionAt(chosenRow()).folder < 0)
        return;
    const QString file = m_model->definitionAt(chosenRow()).file;
    QMessageBox box(QMessageBox::Question, QString(),
                    tr("Delete “%1”?").arg(QFileInfo(file).fileName()), QMessageBox::Cancel, this);
    box.setInformativeText(tr("It goes to the trash, where there is one."));
    const QPushButton *go = box.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() != go)
        return;
    if (!QFile::moveToTrash(file) && !QFile::remove(file)) {
        const storage::Error error{storage::ErrorCode::CannotWriteFile, file, {}, {}};
        showError(this, tr("The definition could not be deleted."), error);
        return;
    }
    read();
}

} // namespace ui
