#include "ui/codebook/codebookwindow.h"

#include "app/annotating/movedtags.h"
#include "app/annotating/passagekind.h"
#include "app/codebook/codebookedits.h"
#include "app/codebook/colours.h"
#include "app/wording/sentence.h"
#include "ui/codebook/codebookdesk.h"
#include "ui/codebook/codebookfiles.h"
#include "ui/codebook/fieldspage.h"
#include "ui/codebook/markpreview.h"
#include "ui/codebook/mergetagsdialog.h"
#include "ui/codebook/pageparts.h"
#include "ui/codebook/refusal.h"
#include "ui/codebook/rolespage.h"
#include "ui/codebook/tagpage.h"
#include "ui/codebook/tagtree.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Changes;
using storage::Codebook;
using storage::Id;
using storage::Project;
using storage::Result;
using storage::Role;
using storage::Tag;

namespace {

const QString geometryKey = QStringLiteral("codebook/geometry");
const QString splitterKey = QStringLiteral("codebook/splitter");

/// Whether what is typed into @p widget can be undone, or redone, in it.
bool hasHistory(QWidget *widget, bool isRedo)
{
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return isRedo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
        return isRedo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    return false;
}

/// The first step of the palette that no tag has yet.
storage::MarkStyle nextColour(const Codebook &codebook)
{
    const auto &steps = app::safeColours();
    const auto isFree = [&codebook](const app::SafeColour &step) {
        const auto has = [&step](const auto &record) {
            return app::safeColour(record.style) == &step;
        };
        return std::none_of(codebook.tags.begin(), codebook.tags.end(), has) &&
               std::none_of(codebook.roles.begin(), codebook.roles.end(), has);
    };
    const auto found = std::find_if(steps.begin(), steps.end(), isFree);
    storage::MarkStyle style =
        (found == steps.end() ? steps[codebook.tags.size() % steps.size()] : *found).style;
    style.pattern = QStringLiteral("solid");
    return style;
}

} // namespace

CodebookWindow::CodebookWindow(Project &project, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_desk(new CodebookDesk(project, this)),
      m_model(new TagTreeModel(this)),
      m_tree(new TagTree),
      m_splitter(new QSplitter),
      m_right(new QStackedWidget)
{
    //: the window's title: %1 is a project
    setWindowTitle(tr("Codebook – %1").arg(QFileInfo(project.path()).completeBaseName()));
    setWindowIcon(programIcon());
    m_splitter->addWidget(makeTags());
    m_right->addWidget(makeDetails());
    m_right->addWidget(makeEmpty());
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->setSizes({250, 690});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    if (!m_desk->canEdit()) {
        auto *notice = new QLabel(m_desk->whyReadOnly());
        notice->setObjectName(QStringLiteral("notice"));
        notice->setWordWrap(true);
        layout->addWidget(notice);
    }
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeBottom());
    makeHistory();

    m_model->setCanMove(m_desk->canEdit());
    m_model->setCodebook(m_desk->codebook());
    m_model->setCounts(m_desk->use().annotations);
    m_tree->setTagModel(m_model);
    connectAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    update();

    const Settings settings;
    const QSize room = screen()->availableSize();
    resize(std::min(980, room.width() - 20), std::min(700, room.height() - 60));
    if (!restoreGeometry(settings.bytes(geometryKey)) && parent) {
        // With room for the frame, which is not there yet.
        const QRect all = screen()->availableGeometry().adjusted(0, 0, -10, -40);
        const QPoint wanted = parent->geometry().center() - rect().center();
        move(std::clamp(wanted.x(), all.left(), std::max(all.left(), all.right() - width())),
             std::clamp(wanted.y(), all.top(), std::max(all.top(), all.bottom() - height())));
    }
    m_splitter->restoreState(settings.bytes(splitterKey));
    m_tree->setFocus();
    qApp->installEventFilter(this);
}

CodebookWindow::~CodebookWindow()
{
    leaveText();
    remember();
}

void CodebookWindow::connectAll()
{
    connect(m_desk, &CodebookDesk::codebookChanged, this, [this] {
        m_said->clear();
        m_refusal->say({});
        update();
    });
    connect(m_desk, &CodebookDesk::useChanged, this, [this] {
        m_model->setCounts(m_desk->use().annotations);
        showRemoval();
    });
    connect(m_desk, &CodebookDesk::tagTouched, this, &CodebookWindow::showTag);
    connect(m_desk, &CodebookDesk::refused, m_refusal, &Refusal::say);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_refusal->say({});
        showCurrent();
    });
    connect(m_tree, &TagTree::moveWanted, this, &CodebookWindow::moveTag);
    connect(m_tree, &TagTree::removeWanted, m_remove, &QPushButton::click);
    connect(m_tree, &TagTree::addWanted, m_new, &QPushButton::click);
    const auto rename = [this] {
        m_tabs->setCurrentWidget(m_tagPage);
        m_tagPage->editName();
    };
    connect(m_tree, &TagTree::renameWanted, this, rename);
    connect(m_tree, &QTreeView::doubleClicked, this, rename);
    connect(m_new, &QPushButton::clicked, this, [this] { addTag({}); });
    connect(m_newInEmpty, &QPushButton::clicked, this, [this] { addTag({}); });
    connect(m_below, &QPushButton::clicked, this, [this] { addTag(m_tree->currentTag()); });
    connect(m_merge, &QPushButton::clicked, this, &CodebookWindow::mergeTag);
    connect(m_remove, &QPushButton::clicked, this, &CodebookWindow::removeTag);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CodebookWindow::showPreview);
    connect(m_rolesPage, &RolesPage::currentRoleChanged, this, &CodebookWindow::showPreview);
    connect(m_rolesPage, &RolesPage::tagWanted, this, &CodebookWindow::showTag);
    connect(m_fieldsPage, &FieldsPage::tagWanted, this, &CodebookWindow::showTag);
}

void CodebookWindow::update()
{
    m_model->setCodebook(m_desk->codebook());
    m_right->setCurrentIndex(m_desk->codebook().tags.empty() ? 1 : 0);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void CodebookWindow::showCurrent()
{
    const Id<Tag> tag = m_tree->currentTag();
    m_tagPage->showTag(tag);
    m_rolesPage->showTag(tag);
    m_fieldsPage->showTag(tag);
    const auto roles = m_desk->codebook().rolesOf(tag).size();
    const auto fields = m_desk->codebook().fieldsOf(tag).size();
    //: a tab: %1 is how many roles a tag has
    m_tabs->setTabText(1, tr("&Roles (%1)").arg(roles));
    //: a tab: %1 is how many fields a tag has
    m_tabs->setTabText(2, tr("&Fields (%1)").arg(fields));
    const bool canEdit = m_desk->canEdit();
    m_new->setEnabled(canEdit);
    m_newInEmpty->setEnabled(canEdit);
    m_import->setEnabled(canEdit);
    m_below->setEnabled(canEdit && tag.isValid());
    m_merge->setEnabled(canEdit && tag.isValid() && m_desk->codebook().tags.size() > 1);
    showRemoval();
    showPreview();
}

void CodebookWindow::showPreview()
{
    const Codebook &codebook = m_desk->codebook();
    const Id<Tag> tagId = m_tree->currentTag();
    const Tag *tag = codebook.tag(tagId);
    const Role *role = m_tabs->currentWidget() == m_rolesPage
                           ? codebook.role(m_rolesPage->currentRole())
                           : nullptr;
    if (!tag)
        return;
    const bool isOfItsOwn = role && !role->shortcut.isEmpty();
    m_preview->showMark(codebook.styleOf(tagId, role ? role->id : Id<Role>()),
                        isOfItsOwn ? role->shortcut : tag->shortcut,
                        app::readable(role ? role->name : tag->name),
                        role && !role->instruction.example.isEmpty() ? role->instruction.example
                                                                     : tag->instruction.example);
}

void CodebookWindow::showRemoval()
{
    const Tag *tag = m_desk->codebook().tag(m_tree->currentTag());
    m_remove->setEnabled(tag && m_desk->canEdit());
    m_state->setVisible(tag);
    if (!tag) {
        m_remove->setText(tr("De&lete"));
        return;
    }
    const auto &tags = m_desk->codebook().tags;
    const auto own = int(m_desk->annotationsOf(tag->id));
    const auto below = int(m_desk->annotationsBelow(tag->id)) - own;
    const bool hasChildren = std::any_of(
        tags.begin(), tags.end(), [tag](const Tag &other) { return other.parentId == tag->id; });
    QString state;
    if (own > 0)
        state = tr("%n annotation(s) stand on this tag", nullptr, own);
    else
        state = tr("No annotation stands on this tag");
    if (below > 0)
        state = tr("%1, and %n on the tags below it", nullptr, below).arg(state);
    const bool isUsed = own > 0 || below > 0 || hasChildren;
    m_remove->setText(tag->retired ? tr("&Use again") : isUsed ? tr("Re&tire") : tr("De&lete"));
    const QString what = tag->retired ? tr("Offers the tag again")
                         : isUsed && own + below > 0
                             ? tr("Its annotations keep it; it is no longer offered (Del)")
                         : isUsed ? tr("The tags below it stay; it is no longer offered (Del)")
                                  : tr("Deletes the tag with its roles and fields (Del)");
    m_state->setText(tag->retired ? tr("%1. It is retired.").arg(state)
                     : isUsed     ? tr("%1. It can be retired, not deleted.").arg(state)
                                  : tr("%1. It can be deleted.").arg(state));
    m_remove->setToolTip(what);
    m_remove->setAccessibleDescription(m_state->text());
}

void CodebookWindow::updateHistory()
{
    const auto name = [this](QAction *action, const QString &plain, const QString &named,
                             const std::optional<storage::HistoryEntry> &entry) {
        action->setEnabled(entry.has_value() && m_desk->canEdit());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(plain);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            entry ? named.arg(app::actionText(entry->action)) : plain, keys));
    };
    name(m_undo, tr("Undo"), tr("Undo: %1"), m_desk->project().nextUndo());
    name(m_redo, tr("Redo"), tr("Redo: %1"), m_desk->project().nextRedo());
}

void CodebookWindow::showTag(Id<Tag> tag)
{
    m_tree->setCurrentTag(tag);
}

void CodebookWindow::say(const Result<Changes> &changes)
{
    m_refusal->say(changes ? QString() : app::sentence(changes.error()));
}

void CodebookWindow::addTag(Id<Tag> parent)
{
    const auto &tags = m_desk->codebook().tags;
    Tag tag;
    tag.parentId = parent;
    tag.name = freeName(tr("New tag"), [&](const QString &name) {
        return std::any_of(tags.begin(), tags.end(),
                           [&](const Tag &other) { return other.name == name; });
    });
    if (!parent.isValid())
        tag.style = nextColour(m_desk->codebook());
    Id<Tag> added;
    const Result<Changes> changes = app::addTag(m_desk->project(), tag, &added);
    if (changes) {
        m_tree->setCurrentTag(added);
        m_tabs->setCurrentWidget(m_tagPage);
        m_tagPage->editName();
    }
    say(changes);
}

void CodebookWindow::moveTag(Id<Tag> tag, Id<Tag> parent, int position)
{
    const Result<Changes> changes = app::moveTagAndDerive(m_desk->project(), tag, parent, position);
    m_tree->setCurrentTag(tag);
    say(changes);
}

void CodebookWindow::removeTag()
{
    m_desk->recount();
    const Codebook &codebook = m_desk->codebook();
    const Tag *known = codebook.tag(m_tree->currentTag());
    if (!known || !m_desk->canEdit())
        return;
    Tag tag = *known;
    const bool hasChildren =
        std::any_of(codebook.tags.begin(), codebook.tags.end(),
                    [&tag](const Tag &other) { return other.parentId == tag.id; });
    if (!tag.retired && !hasChildren && m_desk->annotationsOf(tag.id) == 0) {
        say(app::removeTag(m_desk->project(), tag.id));
        return;
    }
    const QString holder =
        tag.retired ? m_desk->holderOfLetter(tag.shortcut, tag.id, {}) : QString();
    if (!holder.isEmpty()) {
        m_refusal->say(tr("%1 belongs to %2 by now. Give this tag another letter first.")
                           .arg(tag.shortcut.toUpper(), holder));
        return;
    }
    tag.retired = !tag.retired;
    say(app::updateTag(m_desk->project(), tag));
}

void CodebookWindow::mergeTag()
{
    const Id<Tag> from = m_tree->currentTag();
    MergeTagsDialog dialog(*m_desk, from, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.target().isValid())
        return;
    const Id<Tag> into = dialog.target();
    const Result<Changes> changes = app::mergeTagsAndDerive(m_desk->project(), from, into);
    if (changes)
        m_tree->setCurrentTag(into);
    say(changes);
}

/// A text that is being edited is committed when it is left.
void CodebookWindow::leaveText()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void CodebookWindow::remember()
{
    Settings settings;
    settings.setBytes(geometryKey, saveGeometry());
    settings.setBytes(splitterKey, m_splitter->saveState());
}

bool CodebookWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A text takes Ctrl+Z for itself even where it has nothing to take back.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *widget = qobject_cast<QWidget *>(watched);
        auto *press = static_cast<QKeyEvent *>(event);
        const QKeySequence key(press->keyCombination());
        const bool isRedo = m_redo->shortcuts().contains(key);
        if (widget && isAncestorOf(widget) && (isRedo || m_undo->shortcuts().contains(key)) &&
            !hasHistory(widget, isRedo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CodebookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->modifiers())
        close();
    else
        QWidget::keyPressEvent(event);
}

void CodebookWindow::closeEvent(QCloseEvent *event)
{
    leaveText();
    remember();
    event->accept();
}

} // namespace ui
