// The part of the main window that does what its actions say.

#include "ui/mainwindow/mainwindow.h"

#include "app/annotating/articleedits.h"
#include "app/wording/sentence.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/findbar/articlefinder.h"
#include "ui/findbar/findbar.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/statusline.h"
#include "ui/settings/settings.h"
#include "ui/tagpalette/tagpalette.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::ArticleStatus;
using storage::Changes;
using storage::Id;
using storage::Result;

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto does) {
        connect(action, &QAction::triggered, this, does);
    };
    on(m_actions->newProject, &MainWindow::askForNewProject);
    on(m_actions->openProject, &MainWindow::askForProject);
    on(m_actions->importFiles, &MainWindow::askForFiles);
    on(m_actions->importFolder, &MainWindow::askForFolder);
    on(m_actions->paste, &MainWindow::askForPaste);
    on(m_actions->exportCsv, &MainWindow::askForExport);
    on(m_actions->close, &MainWindow::closeProject);
    on(m_actions->quit, &QWidget::close);
    on(m_actions->undo, &MainWindow::undo);
    on(m_actions->redo, &MainWindow::redo);
    on(m_actions->history, &MainWindow::showHistory);
    on(m_actions->analyst, &MainWindow::askForAnalyst);
    on(m_actions->settings, &MainWindow::askForSettings);
    on(m_actions->keys, &MainWindow::showKeys);
    on(m_actions->about, &MainWindow::showAbout);
    connect(m_actions, &Actions::recentWanted, this, &MainWindow::openProject);
}

void MainWindow::connectArticleActions()
{
    const auto on = [this](QAction *action, auto does) {
        connect(action, &QAction::triggered, this, does);
    };
    on(m_actions->findArticle, [this] {
        m_actions->articlesPanel->setChecked(true);
        m_articles->focusSearch();
    });
    on(m_actions->find, [this] { m_findBar->open(); });
    on(m_actions->findNext, [this] { m_findBar->go(FindDirection::Next); });
    on(m_actions->findPrevious, [this] { m_findBar->go(FindDirection::Previous); });
    on(m_actions->tagEvery, [this] { askForOccurrences(wordsInHand()); });
    connect(m_findBar, &FindBar::tagEveryWanted, this,
            [this] { askForOccurrences(m_findBar->words()); });
    connect(m_findBar, &FindBar::said, m_status, &StatusLine::say);
    on(m_actions->nextArticle, [this] { m_articles->goToNext(); });
    on(m_actions->previousArticle, [this] { m_articles->goToPrevious(); });
    on(m_actions->toDo, [this] { setStatus(ArticleStatus::ToDo); });
    on(m_actions->inProgress, [this] { setStatus(ArticleStatus::InProgress); });
    on(m_actions->done, [this] { setStatus(ArticleStatus::Done); });
    on(m_actions->showOriginal, &MainWindow::showOriginal);
    on(m_actions->deleteArticle, &MainWindow::askForDeletion);

    on(m_actions->finish, [this] { m_annotating->finishOrResume(); });
    on(m_actions->note, [this] {
        m_actions->inspectorPanel->setChecked(true);
        m_annotating->editNote();
    });
    on(m_actions->remove, [this] { m_annotating->removeCurrent(); });
    on(m_actions->nextAnnotation, [this] { m_annotating->goToNeighbour(app::Direction::Forward); });
    on(m_actions->previousAnnotation,
       [this] { m_annotating->goToNeighbour(app::Direction::Backward); });
    connect(m_actions, &Actions::marked, m_annotating, &AnnotatingController::mark);
    connect(m_actions, &Actions::retagged, m_annotating, &AnnotatingController::retag);

    const auto edge = [&](QAction *action, PassageEdge which, TextStep step, bool isForward) {
        on(action, [=, this] { m_view->moveEdge(which, step, isForward); });
    };
    edge(m_actions->beginOutByWord, PassageEdge::Begin, TextStep::Word, false);
    edge(m_actions->beginInByWord, PassageEdge::Begin, TextStep::Word, true);
    edge(m_actions->endOutByWord, PassageEdge::End, TextStep::Word, true);
    edge(m_actions->endInByWord, PassageEdge::End, TextStep::Word, false);
    edge(m_actions->beginOutByCharacter, PassageEdge::Begin, TextStep::Character, false);
    edge(m_actions->beginInByCharacter, PassageEdge::Begin, TextStep::Character, true);
    edge(m_actions->endOutByCharacter, PassageEdge::End, TextStep::Character, true);
    edge(m_actions->endInByCharacter, PassageEdge::End, TextStep::Character, false);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->copy, &QAction::triggered, m_view, &ArticleView::copy);
    connect(m_actions->selectAll, &QAction::triggered, m_view, &ArticleView::selectAll);
    connect(m_actions->zoomIn, &QAction::triggered, m_view, &ArticleView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_view, &ArticleView::zoomOut);
    connect(m_actions->zoomReset, &QAction::triggered, m_view, [this] { m_view->setZoom(100); });
    connect(m_view, &ArticleView::zoomChanged, this,
            [this](int percent) { m_status->say(tr("Zoom: %1 %").arg(percent)); });
    const auto shows = [this](QAction *action, QDockWidget *dock) {
        connect(action, &QAction::toggled, this, [this, dock](bool shown) {
            setReadingMode(false);
            dock->setVisible(shown && m_project);
        });
    };
    shows(m_actions->articlesPanel, m_articlesDock);
    shows(m_actions->inspectorPanel, m_inspectorDock);
    connect(m_actions->readingMode, &QAction::triggered, this, [this](bool reading) {
        if (m_project)
            setReadingMode(reading);
        else
            m_actions->readingMode->setChecked(false);
    });
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::chooseTheme);
}

void MainWindow::undo()
{
    const auto entry = m_project ? m_project->nextUndo() : std::nullopt;
    if (entry)
        afterHistory(m_project->undo(), tr("Undone: %1.").arg(app::actionText(entry->action)));
}

void MainWindow::redo()
{
    const auto entry = m_project ? m_project->nextRedo() : std::nullopt;
    if (entry)
        afterHistory(m_project->redo(), tr("Done again: %1.").arg(app::actionText(entry->action)));
}

void MainWindow::afterHistory(const Result<Changes> &changes, const QString &said)
{
    if (!changes) {
        fail(tr("This could not be done."), changes.error());
        return;
    }
    for (const Changes::ArticleChange &change : changes->articles) {
        if (change.operation != storage::Operation::Deleted) {
            m_articles->setCurrent(change.id);
            break;
        }
    }
    if (!changes->annotations.empty())
        m_articles->setCurrent(changes->annotations.front().articleId);
    m_annotating->showFirst(*changes);
    m_status->say(said);
}

void MainWindow::setStatus(ArticleStatus status)
{
    const auto set = app::setStatus(*m_project, m_annotating->article(), status);
    if (!set)
        fail(tr("The status could not be changed."), set.error());
    else if (!set->isEmpty())
        m_status->say(tr("Status: %1. Undo: %2")
                          .arg(statusName(status),
                               m_actions->undo->shortcut().toString(QKeySequence::NativeText)));
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    Settings().setTheme(choice);
    m_actions->setTheme(choice);
    applyTheme(choice);
}

void MainWindow::showContextMenu(QPoint globalPosition, qsizetype position)
{
    QMenu menu(this);
    const std::vector<Id<Annotation>> here = m_view->annotationsAt(position);
    const auto codebook = m_project->codebook();
    const bool isCurrentHere =
        std::find(here.begin(), here.end(), m_annotating->current()) != here.end();
    if (!here.empty() && !isCurrentHere && !m_view->hasSelection())
        m_annotating->select(here.front()); // what the menu offers is about what was clicked
    for (const Id<Annotation> id : here) {
        const auto annotation = m_project->annotation(id);
        if (!annotation || !codebook)
            continue;
        QString words = app::quote(m_view->text(), m_annotating->map(), annotation->envelope())
                            .simplified()
                            .left(60);
        QAction *action = menu.addAction(kindIcon(*codebook, {annotation->tagId, {}}),
                                         tr("Go to %1: %2")
                                             .arg(app::nameOf(*codebook, {annotation->tagId, {}}),
                                                  words.replace(u'&', QStringLiteral("&&"))));
        action->setCheckable(true);
        action->setChecked(id == m_annotating->current());
        connect(action, &QAction::triggered, this, [this, id] { m_annotating->select(id); });
    }
    menu.addSeparator();
    if (m_view->hasSelection())
        menu.addAction(m_actions->copy);
    menu.addActions({m_actions->note, m_actions->remove});
    menu.addSeparator();
    for (QAction *action : m_actions->annotateMenu()->actions()) {
        if (action == m_actions->finish)
            break;
        menu.addAction(action);
    }
    menu.exec(globalPosition);
}

void MainWindow::showKeys()
{
    QList<KeysDialog::Section> sections;
    const auto section = [&](const QString &heading, const QList<QAction *> &actions) {
        KeysDialog::Section made{heading, {}};
        for (const QAction *action : actions) {
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys.append(key.toString(QKeySequence::NativeText));
            if (!keys.isEmpty())
                made.keys.append({keys.join(QStringLiteral(", ")),
                                  QString(action->text()).remove(u'&').remove(u'…').trimmed()});
        }
        sections.append(made);
    };
    section(tr("Annotating, while the text has the focus"), m_actions->annotateMenu()->actions());
    sections.back().keys.append(
        {{tr("Shift with a tag's letter"), tr("Change the tag of the current annotation")},
         {tr("Esc"), tr("Finish the annotation whose parts are being marked")},
         {tr("Alt+Left, Alt+Right"), tr("Move the end of the current passage by a word")},
         {tr("Alt+Shift+Left, Alt+Shift+Right"),
          tr("Move the begin of the current passage by a word")},
         {tr("Ctrl with these"), tr("Move it by a character")}});
    sections.append({tr("Selecting"),
                     {{tr("Drag"), tr("Select whole words")},
                      {tr("Alt+drag"), tr("Select exactly these characters")},
                      {tr("Shift with the arrow keys"), tr("Select with the keyboard")},
                      {tr("Ctrl+wheel"), tr("Zoom")}}});
    section(tr("Articles"), m_actions->articleMenu()->actions());
    section(tr("Everything else"),
            {m_actions->newProject,    m_actions->openProject,    m_actions->importFiles,
             m_actions->importFolder,  m_actions->paste,          m_actions->exportCsv,
             m_actions->undo,          m_actions->redo,           m_actions->find,
             m_actions->findNext,      m_actions->findPrevious,   m_actions->findArticle,
             m_actions->articlesPanel, m_actions->inspectorPanel, m_actions->readingMode,
             m_actions->zoomIn,        m_actions->zoomOut,        m_actions->zoomReset,
             m_actions->settings,      m_actions->close,          m_actions->quit});
    KeysDialog(sections, this).exec();
}

} // namespace ui
