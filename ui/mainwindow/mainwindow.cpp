#include "ui/mainwindow/mainwindow.h"

#include "app/wording/sentence.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/codebook/codebookwindow.h"
#include "ui/dialogs/annotationsdialog.h"
#include "ui/duplicates/copieswindow.h"
#include "ui/findbar/findbar.h"
#include "ui/inspector/annotationpanel.h"
#include "ui/inspector/articlepanel.h"
#include "ui/inspector/inspector.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keyrules.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/linkingcontroller.h"
#include "ui/mainwindow/noticebar.h"
#include "ui/mainwindow/startpage.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/suggestioncontroller.h"
#include "ui/settings/settings.h"
#include "ui/suggestions/suggestionsearchwindow.h"
#include "ui/suggestions/suggestionstrip.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/values/valueswindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Article;
using storage::ArticleStatus;
using storage::Changes;
using storage::Id;
using storage::Project;
using storage::TextRange;

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
constexpr int stateVersion = 1;

QDockWidget *panel(const QString &title, const QString &name, QWidget *content)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setTitleBarWidget(new QWidget); // the panels speak for themselves
    dock->setWidget(content);
    return dock;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent),
      m_view(new ArticleView),
      m_palette(new TagPalette),
      m_notice(new NoticeBar),
      m_start(new StartPage),
      m_centre(new QStackedWidget),
      m_articles(new ArticleListPanel),
      m_inspector(new Inspector),
      m_articlesDock(panel(tr("Articles"), QStringLiteral("articles"), m_articles)),
      m_inspectorDock(panel(tr("Inspector"), QStringLiteral("inspector"), m_inspector)),
      m_status(new StatusLine),
      m_actions(new Actions(this, m_view)),
      m_annotating(new AnnotatingController(m_view, m_palette, m_inspector, this)),
      m_linking(new LinkingController(m_view, m_inspector->annotationPanel()->linksPanel(),
                                      m_annotating, this)),
      m_findBar(new FindBar(m_view)),
      m_strip(new SuggestionStrip),
      m_suggestions(new SuggestionController(m_view, m_strip, m_annotating, this))
{
    layOut();
    connectActions();
    connectArticleActions();
    connectViewActions();
    connectPanels();
    connectLinking();
    connectSuggestions();
    setAcceptDrops(true);
    restore();
    setProject(nullptr);
}

MainWindow::~MainWindow()
{
    delete m_values;
    delete m_annotations;
    m_suggestions->setProject(nullptr);
    delete m_suggestionSearch;
    delete m_copies;
    m_linking->setProject(nullptr);
    delete m_codebook;
    m_annotating->setProject(nullptr);
    m_inspector->showArticle(nullptr, nullptr);
    m_articles->setProject(nullptr);
}

CodebookWindow *MainWindow::codebookWindow() const
{
    return m_codebook;
}

void MainWindow::layOut()
{
    auto *reading = new QWidget;
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_palette);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_findBar);
    m_view->setFrameShape(QFrame::NoFrame);
    m_centre->addWidget(m_start);
    m_centre->addWidget(reading);
    setCentralWidget(m_centre);
    addDockWidget(Qt::LeftDockWidgetArea, m_articlesDock);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    setStatusBar(m_status);
    setContextMenuPolicy(Qt::NoContextMenu);
    resize(1200, 760);
    resizeDocks({m_articlesDock, m_inspectorDock}, {280, 330}, Qt::Horizontal);
    setTabOrder(m_articles, m_palette);
    setTabOrder(m_palette, m_view);
    setTabOrder(m_view, m_strip);
    setTabOrder(m_strip, m_findBar);
    setTabOrder(m_findBar, m_inspector);
}

void MainWindow::restore()
{
    const Settings settings;
    restoreGeometry(settings.bytes(geometryKey));
    restoreState(settings.bytes(stateKey), stateVersion);
    m_actions->articlesPanel->setChecked(!m_articlesDock->isHidden());
    m_actions->inspectorPanel->setChecked(!m_inspectorDock->isHidden());
    m_view->setZoom(settings.zoom());
    m_view->setReadingFace(settings.usesSerif() ? ReadingFace::Serif : ReadingFace::System);
    m_actions->setTheme(settings.theme());
    m_actions->showCues->setChecked(settings.showsCues());
    m_actions->showSuggestions->setChecked(settings.showsSuggestions());
    m_actions->setRecentProjects(settings.recentProjects());
    m_start->setRecentProjects(settings.recentProjects());
}

void MainWindow::remember()
{
    Settings settings;
    settings.setBytes(geometryKey, saveGeometry());
    if (m_project)
        settings.setBytes(stateKey, m_stateBeforeReading.value_or(saveState(stateVersion)));
    settings.setZoom(m_view->zoom());
}

void MainWindow::connectPanels()
{
    connect(m_start, &StartPage::newWanted, this, &MainWindow::askForNewProject);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForProject);
    connect(m_start, &StartPage::recentWanted, this, &MainWindow::openProject);
    connect(m_articles, &ArticleListPanel::currentChanged, this, &MainWindow::showArticle);
    connect(m_articles, &ArticleListPanel::readingWanted, m_view,
            [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_inspector->articlePanel(), &ArticlePanel::articleWanted, m_articles,
            &ArticleListPanel::setCurrent);
    connect(m_articles, &ArticleListPanel::importWanted, this, &MainWindow::askForFiles);
    connect(m_articles, &ArticleListPanel::contextMenuWanted, this,
            [this](QPoint position) { m_actions->articleMenu()->exec(position); });
    connect(m_view, &ArticleView::selectionChanged, this, &MainWindow::showSelection);
    connect(m_view, &ArticleView::contextMenuWanted, this, &MainWindow::showContextMenu);
    connect(m_status, &StatusLine::analystWanted, this, &MainWindow::askForAnalyst);
    connect(m_annotating, &AnnotatingController::currentChanged, this, &MainWindow::updateActions);
    connect(m_annotating, &AnnotatingController::said, m_status, &StatusLine::say);
    connect(m_annotating, &AnnotatingController::done, this, &MainWindow::sayDone);
    connect(m_annotating, &AnnotatingController::failed, this, &MainWindow::fail);
    connect(m_annotating, &AnnotatingController::analystWanted, this, &MainWindow::askForAnalyst);
}

void MainWindow::setProject(std::unique_ptr<Project> project)
{
    if (m_project)
        remember();
    setReadingMode(false);
    m_findBar->close();
    if (m_values) {
        m_values->close();
        m_values->setProject(nullptr);
    }
    if (m_annotations) {
        m_annotations->close();
        m_annotations->setProject(nullptr);
    }
    m_suggestions->setProject(nullptr);
    if (m_suggestionSearch) {
        m_suggestionSearch->close();
        m_suggestionSearch->setProject(nullptr);
    }
    if (m_copies) {
        m_copies->close();
        m_copies->setProject(nullptr);
    }
    m_linking->setProject(nullptr);
    delete m_codebook;
    m_annotating->setProject(nullptr);
    m_articles->setProject(nullptr);
    m_project = std::move(project);
    m_annotating->setProject(m_project.get());
    m_linking->setProject(m_project.get());
    m_suggestions->setProject(m_project.get());
    m_actions->setCodebook(m_project ? m_project->codebook().valueOr({}) : storage::Codebook());
    m_notice->setNotice(readOnlyNotice());
    m_centre->setCurrentIndex(m_project ? 1 : 0);
    m_articlesDock->setVisible(m_project && m_actions->articlesPanel->isChecked());
    m_inspectorDock->setVisible(m_project && m_actions->inspectorPanel->isChecked());
    m_actions->toolBar()->setVisible(m_project != nullptr);
    m_status->setVisible(m_project != nullptr);
    m_status->say({});
    m_status->setArticle({});
    m_status->setAnalyst(m_project ? m_project->analystName() : QString());
    if (m_project) {
        connect(m_project.get(), &Project::changed, this, &MainWindow::applyChanges);
        m_articles->setProject(m_project.get());
        m_view->setPlaceholder(
            m_articles->model()->rowCount() > 0
                ? tr("Choose an article on the left.")
                : tr("This project has no articles yet.\n\nImport text, Markdown or saved web "
                     "pages, paste an article, or drop files here."));
    } else {
        const QStringList recent = Settings().recentProjects();
        m_actions->setRecentProjects(recent);
        m_start->setRecentProjects(recent);
    }
    updateTitle();
    updateActions();
}

void MainWindow::showArticle(Id<Article> id)
{
    m_annotating->openArticle(id);
    m_suggestions->followArticle();
    m_findBar->searchAgain();
    if (m_annotations)
        m_annotations->setArticle(id);
    m_status->setArticle(m_view->text());
    showSelection(m_view->selection());
    updateTitle();
    updateActions();
}

void MainWindow::showSelection(TextRange range)
{
    m_status->setSelection(m_annotating->map().toUtf16(range), range.length());
}

void MainWindow::applyChanges(const Changes &changes)
{
    if (changes.codebook)
        m_actions->setCodebook(m_project->codebook().valueOr({}));
    const Id<Article> shown = m_annotating->article();
    if (std::find(changes.texts.begin(), changes.texts.end(), shown) != changes.texts.end())
        m_findBar->searchAgain();
    if (!changes.articles.empty()) {
        m_status->setArticle(m_view->text());
        showSelection(m_view->selection());
        updateTitle();
    }
    updateActions();
}

void MainWindow::updateActions()
{
    Actions::Possible possible;
    possible.hasProject = m_project != nullptr;
    possible.canWrite = m_project && !m_project->isReadOnly();
    possible.hasArticle = m_annotating->article().isValid();
    possible.hasAnnotation = m_annotating->current().isValid();
    possible.hasSuggestion = m_suggestions->isActive();
    if (possible.hasArticle) {
        const auto article = m_project->article(m_annotating->article());
        possible.hasOriginal = article && article->sourceFileId.isValid();
        const auto earlier = m_project->hasEarlierTexts(m_annotating->article());
        possible.hasEarlierTexts = earlier && *earlier;
    }
    m_actions->setPossible(possible);
    m_actions->setSelectionFields(m_annotating->selectionFields());
    m_findBar->setKeys(keysText(m_actions->findNext->shortcuts()),
                       keysText(m_actions->findPrevious->shortcuts()),
                       keysText(m_actions->tagEvery->shortcuts()));
    m_findBar->setCanTag(possible.hasArticle && possible.canWrite);

    const auto name = [this](QAction *action, const QString &plain, const QString &named,
                             const std::optional<storage::HistoryEntry> &entry) {
        const QString what = entry ? app::actionText(entry->action) : QString();
        action->setEnabled(entry.has_value() && !m_project->isReadOnly());
        action->setText(entry ? named.arg(QString(what).replace(u'&', QStringLiteral("&&")))
                              : plain);
        updateToolTip(action);
    };
    name(m_actions->undo, tr("&Undo"), tr("&Undo: %1"),
         m_project ? m_project->nextUndo() : std::nullopt);
    name(m_actions->redo, tr("&Redo"), tr("&Redo: %1"),
         m_project ? m_project->nextRedo() : std::nullopt);
}

void MainWindow::updateTitle()
{
    if (!m_project) {
        setWindowTitle(QStringLiteral("Sayso"));
        return;
    }
    const QString project = QFileInfo(m_project->path()).completeBaseName();
    const auto article = m_project->articleSummary(m_annotating->article());
    //: the window's title: %1 an article, %2 a project
    setWindowTitle(article && !article->title.isEmpty()
                       ? tr("%1 – %2 – Sayso").arg(article->title, project)
                       : tr("%1 – Sayso").arg(project));
}

void MainWindow::setReadingMode(bool reading)
{
    if (reading == m_stateBeforeReading.has_value())
        return;
    m_actions->readingMode->setChecked(reading);
    if (reading) {
        m_stateBeforeReading = saveState(stateVersion);
        for (QWidget *widget :
             std::initializer_list<QWidget *>{m_articlesDock, m_inspectorDock, m_actions->toolBar(),
                                              menuBar(), m_palette, m_status})
            widget->hide();
        m_view->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QByteArray state = *m_stateBeforeReading;
    m_stateBeforeReading.reset();
    menuBar()->show();
    m_palette->show();
    m_status->show();
    restoreState(state, stateVersion);
}

QString MainWindow::readOnlyNotice() const
{
    if (!m_project)
        return {};
    switch (m_project->readOnlyReason()) {
    case Project::ReadOnlyReason::None:
        break;
    case Project::ReadOnlyReason::FileIsReadOnly:
        return tr("Reading only: the project file is write-protected. To annotate, allow writing "
                  "to it or copy it, and open it again.");
    case Project::ReadOnlyReason::FolderIsReadOnly:
        return tr("Reading only: the project lies in a folder that cannot be written to. To "
                  "annotate, copy it elsewhere and open the copy.");
    case Project::ReadOnlyReason::InUse:
        return m_project->lockHolder().isEmpty()
                   ? tr("Reading only: the project is open in another window. To annotate here, "
                        "close it there and open it again.")
                   : tr("Reading only: the project is open elsewhere, by %1. To annotate here, "
                        "close it there and open it again.")
                         .arg(m_project->lockHolder());
    case Project::ReadOnlyReason::NewerVersion:
        return tr("Reading only: the project was made by a newer version of Sayso. To annotate, "
                  "update this one.");
    case Project::ReadOnlyReason::Asked:
        return tr("Reading only, as asked.");
    }
    return {};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A text that is being edited is committed when it is left.
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    for (QWidget *beside :
         std::initializer_list<QWidget *>{m_values, m_annotations, m_suggestionSearch, m_copies}) {
        if (beside)
            beside->close();
    }
    remember();
    Settings().setBytes(QStringLiteral("window/wasOpen"),
                        m_project ? QFileInfo(m_project->path()).absoluteFilePath().toUtf8()
                                  : QByteArray());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    // The drag holds the other program up until this returns, and what follows may ask.
    QMetaObject::invokeMethod(
        this, [this, paths] { openPaths(paths); }, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_project)
        m_actions->setCodebook(m_project->codebook().valueOr({}));
    QMainWindow::changeEvent(event);
}

} // namespace ui
