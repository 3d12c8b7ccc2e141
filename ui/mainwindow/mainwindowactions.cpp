// The part of the main window that does what its actions say.

#include "ui/mainwindow/mainwindow.h"

#include "app/annotating/articleedits.h"
#include "app/text/selection.h"
#include "app/wording/sentence.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/findbar/articlefinder.h"
#include "ui/findbar/findbar.h"
#include "ui/inspector/inspector.h"
#include "ui/keys/keyrules.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/linkingcontroller.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/suggestioncontroller.h"
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
    on(m_actions->print, &MainWindow::printArticle);
    on(m_actions->printPreview, &MainWindow::previewArticle);
    on(m_actions->savePdf, &MainWindow::saveArticleAsPdf);
    on(m_actions->close, &MainWindow::closeProject);
    on(m_actions->quit, &QWidget::close);
    on(m_actions->undo, &MainWindow::undo);
    on(m_actions->redo, &MainWindow::redo);
    on(m_actions->history, &MainWindow::showHistory);
    on(m_actions->editCodebook, &MainWindow::showCodebook);
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
    on(m_actions->findCopies, &MainWindow::showCopies);
    on(m_actions->correctText, &MainWindow::askForCorrection);
    on(m_actions->earlierTexts, &MainWindow::showEarlierTexts);
    on(m_actions->deleteArticle, &MainWindow::askForDeletion);

    on(m_actions->values, &MainWindow::showValues);
    on(m_actions->findAnnotations, &MainWindow::showAnnotations);
    on(m_actions->cueWords, &MainWindow::askForCueWords);
    on(m_actions->findSuggestions, &MainWindow::showSuggestionSearch);
    on(m_actions->finish, [this] {
        if (m_linking->isActive())
            m_linking->chooseCurrent();
        else if (m_suggestions->isActive())
            m_suggestions->acceptCurrent();
        else
            m_annotating->finishOrResume();
    });
    on(m_actions->shareSource, [this] { m_annotating->shareSource(); });
    on(m_actions->fillInArticle, [this] { m_annotating->fillInArticle(); });
    connect(m_actions, &Actions::selectionWantedAs, m_annotating,
            &AnnotatingController::takeSelectionAs);
    on(m_actions->note, [this] {
        m_actions->inspectorPanel->setChecked(true);
        m_annotating->editNote();
    });
    on(m_actions->fillIn, [this] {
        m_actions->inspectorPanel->setChecked(true);
        m_annotating->fillInFields();
    });
    on(m_actions->confirmValues, [this] { m_annotating->confirmSelected(); });
    on(m_actions->remove, [this] {
        if (m_suggestions->isActive())
            m_suggestions->rejectCurrent();
        else
            m_annotating->removeSelected();
    });
    connect(m_inspector, &Inspector::contextMenuWanted, this, [this](QPoint position) {
        QMenu menu(this);
        menu.addActions({m_actions->fillIn, m_actions->confirmValues, m_actions->note});
        menu.addSeparator();
        menu.addAction(m_actions->retagMenu()->menuAction());
        menu.addAction(m_actions->remove);
        menu.exec(position);
    });
    const auto goes = [&](QAction *next, QAction *previous,
                          void (AnnotatingController::*go)(app::Direction)) {
        AnnotatingController *const annotating = m_annotating;
        on(next, [annotating, go] { (annotating->*go)(app::Direction::Forward); });
        on(previous, [annotating, go] { (annotating->*go)(app::Direction::Backward); });
    };
    goes(m_actions->nextAnnotation, m_actions->previousAnnotation,
         &AnnotatingController::goToNeighbour);
    goes(m_actions->nextSentence, m_actions->previousSentence, &AnnotatingController::goToSentence);
    goes(m_actions->nextUnmarked, m_actions->previousUnmarked,
         &AnnotatingController::goToUnmarkedSentence);
    goes(m_actions->nextCue, m_actions->previousCue, &AnnotatingController::goToCue);
    goes(m_actions->nextFigure, m_actions->previousFigure, &AnnotatingController::goToFigure);
    on(m_actions->expandSelection, [this] { m_view->expandSelection(); });
    on(m_actions->shrinkSelection, [this] { m_view->shrinkSelection(); });
    connect(m_actions, &Actions::marked, m_annotating, &AnnotatingController::mark);
    connect(m_actions, &Actions::retagged, m_annotating, &AnnotatingController::retag);

    const auto edge = [&](QAction *action, PassageEdge which, TextStep step, Side side) {
        on(action, [=, this] { m_view->moveEdgeSideways(which, step, side); });
    };
    edge(m_actions->endRightByWord, PassageEdge::End, TextStep::Word, Side::Right);
    edge(m_actions->endLeftByWord, PassageEdge::End, TextStep::Word, Side::Left);
    edge(m_actions->beginRightByWord, PassageEdge::Begin, TextStep::Word, Side::Right);
    edge(m_actions->beginLeftByWord, PassageEdge::Begin, TextStep::Word, Side::Left);
    edge(m_actions->endRightByCharacter, PassageEdge::End, TextStep::Character, Side::Right);
    edge(m_actions->endLeftByCharacter, PassageEdge::End, TextStep::Character, Side::Left);
    edge(m_actions->beginRightByCharacter, PassageEdge::Begin, TextStep::Character, Side::Right);
    edge(m_actions->beginLeftByCharacter, PassageEdge::Begin, TextStep::Character, Side::Left);
}

void MainWindow::connectLinking()
{
    connect(m_actions->linkTo, &QAction::triggered, m_linking, &LinkingController::begin);
    connect(m_actions->linkSearched, &QAction::triggered, m_linking, &LinkingController::search);
    connect(m_actions->takeOverLinks, &QAction::triggered, m_linking, &LinkingController::takeOver);
    connect(m_linking, &LinkingController::offersChanged, this, &MainWindow::showLinkOffers);
    connect(m_linking, &LinkingController::said, m_status, &StatusLine::say);
    connect(m_linking, &LinkingController::done, this, &MainWindow::sayDone);
    connect(m_linking, &LinkingController::failed, this, &MainWindow::fail);
    connect(m_linking, &LinkingController::analystWanted, this, &MainWindow::askForAnalyst);
    connect(m_linking, &LinkingController::annotationWanted, this,
            [this](Id<Annotation> id, Id<storage::Article> article) {
                m_articles->setCurrent(article);
                m_annotating->select(id);
                m_view->setFocus(Qt::OtherFocusReason);
            });
}

void MainWindow::showLinkOffers()
{
    const auto count = int(m_linking->offers().size());
    const QString key = keyText(m_actions->takeOverLinks->shortcut());
    const QString offered = count == 0 ? QString() : tr("%n link(s) offered", nullptr, count);
    //: %1 is "7 links offered", %2 the key that draws them
    m_status->setOffer(count == 0 || key.isEmpty() ? offered : tr("%1: %2").arg(offered, key));
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
    // A text that was corrected is there again at the same place.
    const bool isTextShown = std::find(changes->texts.begin(), changes->texts.end(),
                                       m_annotating->article()) != changes->texts.end();
    if (isTextShown) {
        m_status->say(said);
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
        sayDone(tr("Status: %1.").arg(statusName(status)));
}

void MainWindow::sayDone(const QString &sentence)
{
    const QString key = keyText(m_actions->undo->shortcut());
    //: %1 is a whole sentence that says what was done, %2 a key
    m_status->say(key.isEmpty() ? sentence : tr("%1 Undo: %2").arg(sentence, key));
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
        QString words = app::excerpt(
            app::quote(m_view->text(), m_annotating->map(), annotation->envelope()), 60);
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
    menu.addActions({m_actions->fillIn, m_actions->note, m_actions->remove});
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
    KeysDialog dialog(m_actions->keyBindings(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_actions->setKeys(dialog.bindings());
    updateActions();
    showLinkOffers();
}

} // namespace ui
