// The part of the main window that asks: for files, for names, for permission.

#include "ui/mainwindow/mainwindow.h"

#include "app/annotating/articleedits.h"
#include "app/articles/articleformats.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/codebook/codebookchoicedialog.h"
#include "ui/codebook/codebookwindow.h"
#include "ui/cues/cuespage.h"
#include "ui/dialogs/analystdialog.h"
#include "ui/dialogs/annotationsdialog.h"
#include "ui/dialogs/errorbox.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/occurrencesdialog.h"
#include "ui/dialogs/originaldialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/findbar/articlefinder.h"
#include "ui/findbar/findbar.h"
#include "ui/importing/importdialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/suggestioncontroller.h"
#include "ui/settings/settings.h"
#include "ui/suggestions/suggestionsearchwindow.h"
#include "ui/theme/icons.h"
#include "ui/values/valueswindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

using storage::Project;
using storage::Result;

namespace {

const QString projectSuffix = QStringLiteral("sayso");

QString projectFilter()
{
    return MainWindow::tr("Sayso projects (*.sayso)");
}

QString freeProjectName(const QDir &folder)
{
    const QString name = MainWindow::tr("My project");
    QString file = name + u'.' + projectSuffix;
    for (int number = 2; folder.exists(file); ++number)
        file = QStringLiteral("%1 %2.%3").arg(name, QString::number(number), projectSuffix);
    return file;
}

bool isProjectFile(const QString &path)
{
    return QFileInfo(path).suffix().compare(projectSuffix, Qt::CaseInsensitive) == 0;
}

} // namespace

bool MainWindow::openProject(const QString &path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    if (m_project && QFileInfo(m_project->path()).absoluteFilePath() == wanted)
        return true;
    Result<std::unique_ptr<Project>> opened = Project::open(path);
    if (!opened && opened.error().code == storage::ErrorCode::ProjectDamaged) {
        QMessageBox box(QMessageBox::Warning, QString(),
                        tr("The project %1 is damaged.").arg(QFileInfo(path).fileName()),
                        QMessageBox::Cancel, this);
        box.setInformativeText(
            tr("It was not changed. You can open it for reading only, to see and "
               "export what is left of it."));
        box.setDetailedText(opened.error().detail);
        const QPushButton *read = box.addButton(tr("Open for &reading"), QMessageBox::AcceptRole);
        box.exec();
        if (box.clickedButton() != read)
            return false;
        opened = Project::open(path, Project::Access::ReadOnly);
    }
    if (!opened) {
        showError(this, tr("The project could not be opened."), opened.error());
        if (opened.error().code == storage::ErrorCode::FileMissing) {
            Settings().removeRecentProject(path);
            m_actions->setRecentProjects(Settings().recentProjects());
        }
        return false;
    }
    setProject(std::move(*opened));
    Settings settings;
    settings.addRecentProject(path);
    settings.setFolder(QStringLiteral("project"), QFileInfo(path).absolutePath());
    m_actions->setRecentProjects(settings.recentProjects());
    if (!m_project->isReadOnly() && !settings.analystName().isEmpty())
        useAnalyst(settings.analystName());
    m_articles->goToNext();
    return true;
}

bool MainWindow::createProject(const QString &path, const app::CodebookSource &source)
{
    {
        const Result<std::unique_ptr<Project>> created = app::createProject(path, source);
        if (!created) {
            showError(this, tr("The project could not be made."), created.error());
            return false;
        }
    }
    return openProject(path);
}

void MainWindow::closeProject()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    setProject(nullptr);
}

/// Says so where there is a file already, also where the analyst has agreed to replace it.
bool MainWindow::isTaken(const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    showError(this, tr("The project could not be made."),
              {storage::ErrorCode::FileExists, QFileInfo(path).fileName(), {}, {}});
    return true;
}

void MainWindow::askForNewProject()
{
    const Settings settings;
    QFileDialog dialog(this, tr("New project"), settings.folder(QStringLiteral("project")),
                       projectFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(projectSuffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // an existing project is never replaced
    dialog.selectFile(freeProjectName(dialog.directory()));
    QString path;
    do {
        if (dialog.exec() != QDialog::Accepted)
            return;
        path = dialog.selectedFiles().constFirst();
    } while (isTaken(path));
    CodebookChoiceDialog choice(this);
    if (choice.exec() == QDialog::Accepted)
        createProject(path, choice.source());
}

void MainWindow::askForProject()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open project"), Settings().folder(QStringLiteral("project")), projectFilter());
    if (!path.isEmpty())
        openProject(path);
}

void MainWindow::askForFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import articles"), Settings().folder(QStringLiteral("article")),
        //: %1 is a list of patterns of file names: "*.txt *.html"
        tr("Articles (%1);;All files (*)").arg(app::readableNamePatterns().join(u' ')));
    importPaths(paths);
}

void MainWindow::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Import a folder"), Settings().folder(QStringLiteral("article")));
    if (!folder.isEmpty())
        importPaths({folder});
}

void MainWindow::openPaths(const QStringList &paths)
{
    QStringList articles;
    for (const QString &path : paths) {
        if (isProjectFile(path))
            openProject(path);
        else
            articles.append(path);
    }
    if (articles.isEmpty())
        return;
    if (!m_project) {
        const QString last = Settings().recentProjects().value(0);
        QMessageBox box(QMessageBox::Question, QString(),
                        tr("Which project do these articles belong to?"), QMessageBox::Cancel,
                        this);
        const QPushButton *existing =
            last.isEmpty() || !QFileInfo::exists(last)
                ? nullptr
                : box.addButton(tr("Project “%1”").arg(QFileInfo(last).completeBaseName()),
                                QMessageBox::AcceptRole);
        const QPushButton *fresh = box.addButton(tr("A new project…"), QMessageBox::ActionRole);
        box.exec();
        if (existing && box.clickedButton() == existing)
            openProject(last);
        else if (box.clickedButton() == fresh)
            askForNewProject();
    }
    if (m_project)
        importPaths(articles);
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (paths.isEmpty() || !m_project)
        return;
    if (m_project->isReadOnly()) {
        m_status->say(tr("This project is open for reading only; nothing was changed."));
        return;
    }
    if (!m_project->analyst().isValid() && !askForAnalyst())
        return;
    Settings().setFolder(QStringLiteral("article"), QFileInfo(paths.constFirst()).absolutePath());
    ImportDialog dialog(*m_project, paths, this);
    if (dialog.exec() != QDialog::Accepted || dialog.imported().empty())
        return;
    m_articles->setCurrent(dialog.imported().front());
    m_status->say(tr("%n article(s) imported.", nullptr, int(dialog.imported().size())));
    m_view->setFocus(Qt::OtherFocusReason);
}

void MainWindow::askForPaste()
{
    if (!m_project->analyst().isValid() && !askForAnalyst())
        return;
    PasteDialog dialog(*m_project, QGuiApplication::clipboard()->mimeData(), this);
    if (dialog.exec() == QDialog::Accepted && dialog.imported()) {
        m_articles->setCurrent(*dialog.imported());
        m_status->say(tr("%n article(s) imported.", nullptr, 1));
    }
}

void MainWindow::askForExport()
{
    Settings settings;
    const QString folder = settings.folder(QStringLiteral("export"));
    const QString name = QFileInfo(m_project->path()).completeBaseName();
    ExportDialog dialog(*m_project, QDir(folder).filePath(name + QStringLiteral(".csv")), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setFolder(QStringLiteral("export"), QFileInfo(dialog.target()).absolutePath());
    const QString rows = tr("%n row(s) written to %1.", nullptr, int(dialog.report().rows))
                             .arg(QDir::toNativeSeparators(dialog.target()));
    m_status->say(dialog.report().guardedCells == 0
                      ? rows
                      : rows + u' ' +
                            tr("%n cell(s) got an apostrophe for Excel.", nullptr,
                               int(dialog.report().guardedCells)));
}

bool MainWindow::askForAnalyst()
{
    if (!m_project || m_project->isReadOnly())
        return false;
    QStringList known;
    for (const storage::Analyst &analyst : m_project->analysts().valueOr({}))
        known.append(analyst.name);
    const QString current =
        m_project->analystName().isEmpty() ? Settings().analystName() : m_project->analystName();
    AnalystDialog dialog(known, current, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    useAnalyst(dialog.name());
    return m_project->analyst().isValid();
}

void MainWindow::useAnalyst(const QString &name)
{
    const auto used = m_project->useAnalyst(name);
    if (!used) {
        fail(tr("This name could not be used."), used.error());
        return;
    }
    Settings().setAnalystName(m_project->analystName());
    m_status->setAnalyst(m_project->analystName());
    m_annotating->finish();
    m_suggestions->followAnalyst();
    if (m_suggestionSearch)
        m_suggestionSearch->followAnalyst();
}

/// What the analyst has before them: what they type into the find bar, else what is selected.
QString MainWindow::wordsInHand() const
{
    const QString selected = m_view->selectedText().trimmed();
    const bool isTyping = m_findBar->isAncestorOf(focusWidget());
    return isTyping || selected.isEmpty() || selected.contains(u'\n') ? m_findBar->words()
                                                                      : selected;
}

void MainWindow::askForOccurrences(const QString &words)
{
    if (!m_annotating->article().isValid() || m_project->isReadOnly())
        return;
    // Asked later, the answer Cancel would cost the ticks.
    if (!m_project->analyst().isValid() && !askForAnalyst())
        return;
    const storage::TextRange selection = m_view->selection();
    OccurrencesDialog dialog({m_view->text(), m_project->codebook().valueOr({}),
                              m_annotating->ownAnnotations(), words, m_findBar->options(),
                              m_annotating->likelyKind()},
                             this);
    connect(&dialog, &OccurrencesDialog::matchesChanged, m_view,
            [this](const std::vector<storage::TextRange> &matches) {
                m_view->setFindMatches(matches);
            });
    connect(&dialog, &OccurrencesDialog::passageWanted, m_view,
            [this, &dialog](storage::TextRange range) {
                m_view->setSelection(range);
                m_view->setCurrentFindMatch(range);
                const int room =
                    m_view->viewport()->mapFromGlobal(dialog.frameGeometry().topLeft()).y();
                showPassage(*m_view, range, room);
            });
    dialog.search();
    const bool isAgreed = dialog.exec() == QDialog::Accepted;
    m_findBar->showMatches();
    if (isAgreed)
        m_annotating->markAll(dialog.kind(), dialog.chosen());
    else
        m_view->setSelection(selection); // a letter that is pressed next tags what it would have
    if (!m_findBar->isOpen())
        m_view->setFocus(Qt::OtherFocusReason);
}

void MainWindow::askForSettings()
{
    const QString language = Settings().language();
    SettingsDialog::Cues cues;
    cues.project = m_project ? m_project->path() : QString();
    if (m_annotating->article().isValid())
        cues.sample = {m_view->text(), m_view->language()};
    SettingsDialog dialog(cues, this);
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    if (dialog.cuesPage()->hasChanged()) { // which is done at once
        m_annotating->followSources();
        m_suggestions->followSources();
    }
    if (!isAccepted)
        return;
    const Settings settings;
    chooseTheme(settings.theme());
    m_view->setReadingFace(settings.usesSerif() ? ReadingFace::Serif : ReadingFace::System);
    if (settings.language() != language)
        Q_EMIT languageChanged();
}

void MainWindow::askForDeletion()
{
    const auto article = m_project->articleSummary(m_annotating->article());
    if (!article)
        return;
    if (article->annotations > 0) {
        QMessageBox box(
            QMessageBox::Question, QString(),
            tr("Delete “%1” and its %n annotation(s)?", nullptr, int(article->annotations))
                .arg(article->title),
            QMessageBox::Cancel, this);
        box.setInformativeText(tr("You can undo this."));
        const QPushButton *go = box.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
        box.exec();
        if (box.clickedButton() != go)
            return;
    }
    const auto removed = app::removeArticle(*m_project, article->id);
    if (!removed)
        fail(tr("The article could not be deleted."), removed.error());
    else
        sayDone(tr("Article deleted."));
}

void MainWindow::showOriginal()
{
    const auto article = m_project->article(m_annotating->article());
    const auto source = m_project->sourceFile(m_annotating->article());
    const auto text = m_project->text(m_annotating->article());
    const auto structure = m_project->structure(m_annotating->article());
    if (!source || !article || !text || !structure) {
        fail(tr("The original cannot be shown."), !source    ? source.error()
                                                  : !article ? article.error()
                                                  : !text    ? text.error()
                                                             : structure.error());
        return;
    }
    OriginalDialog(*source, article->format, app::originalPlaceOf(*text, *structure), this).exec();
}

void MainWindow::showHistory()
{
    const auto history = m_project->history();
    if (!history)
        fail(tr("The history cannot be shown."), history.error());
    else
        HistoryDialog(*history, this).exec();
}

template<typename Window>
void MainWindow::follow(Window *window)
{
    window->setAttribute(Qt::WA_QuitOnClose, false);
    window->addActions({m_actions->undo, m_actions->redo});
    const auto show = [this](storage::AnnotationKey key) {
        m_articles->setCurrent(key.articleId);
        m_annotating->select(key.id);
    };
    connect(window, &Window::annotationWanted, this, show);
    connect(window, &Window::readingWanted, this, [this, show](storage::AnnotationKey key) {
        show(key);
        raise(); // they lie over the article
        activateWindow();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(window, &Window::changeMade, this, &MainWindow::sayDone);
    connect(window, &Window::failed, this,
            [window](const QString &attempt, const storage::Error &error) {
                showError(window, attempt, error);
            });
}

void MainWindow::showValues()
{
    if (!m_values) {
        m_values = new ValuesWindow;
        follow(m_values);
    }
    if (!m_values->isVisible())
        m_values->setProject(m_project.get());
    m_values->show();
    m_values->raise();
    m_values->activateWindow();
}

void MainWindow::showAnnotations()
{
    if (!m_annotations) {
        m_annotations = new AnnotationsDialog;
        follow(m_annotations);
    }
    m_annotations->setArticle(m_annotating->article());
    if (!m_annotations->isVisible())
        m_annotations->setProject(m_project.get());
    m_annotations->show();
    m_annotations->raise();
    m_annotations->activateWindow();
}

void MainWindow::showCodebook()
{
    if (!m_project)
        return;
    if (!m_codebook) {
        m_codebook = new CodebookWindow(*m_project, this);
        m_codebook->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (m_annotating->current().isValid()) {
        if (const auto annotation = m_project->annotation(m_annotating->current()))
            m_codebook->showTag(annotation->tagId);
    }
    m_codebook->show();
    m_codebook->raise();
    m_codebook->activateWindow();
}

void MainWindow::fail(const QString &attempt, const storage::Error &error)
{
    showError(this, attempt, error);
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Sayso"));
    box.setIconPixmap(programIcon().pixmap(64, 64));
    box.setText(QStringLiteral("<b>Sayso %1</b>").arg(QApplication::applicationVersion()));
    box.setInformativeText(
        tr("Marks who says so, what is claimed and how much in news articles.\n\nFree software "
           "under the GNU General Public License, version 3 or later."));
    box.exec();
}

} // namespace ui
