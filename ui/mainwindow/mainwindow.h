#pragma once

#include "app/codebook/startercodebook.h"
#include "storage/project.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>

class QDockWidget;
class QStackedWidget;

namespace ui {

class Actions;
class AnnotatingController;
class AnnotationsDialog;
class ArticleListPanel;
class ArticleView;
class CodebookWindow;
class CopiesWindow;
class FindBar;
class Inspector;
class LinkingController;
class NoticeBar;
class StartPage;
class StatusLine;
class SuggestionController;
class SuggestionStrip;
class SuggestionSearchWindow;
class TagPalette;
class ValuesWindow;
struct PrintedArticle;

/// One project at a time: its articles, the article that is read, and what is known about it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the project file @p path instead of the one that is open. False where it could not be
    /// opened, which the analyst has been told.
    bool openProject(const QString &path);
    bool createProject(const QString &path, const app::CodebookSource &source = {});
    void closeProject();
    storage::Project *project() const { return m_project.get(); }

    /// Opens projects among @p paths and offers to import everything else, into a project that is
    /// asked for where none is open.
    void openPaths(const QStringList &paths);
    void importPaths(const QStringList &paths);
    /// Says who annotates, without asking.
    void useAnalyst(const QString &name);

    Actions *actions() const { return m_actions; }
    ArticleView *articleView() const { return m_view; }
    ArticleListPanel *articleList() const { return m_articles; }
    Inspector *inspector() const { return m_inspector; }
    StatusLine *statusLine() const { return m_status; }
    FindBar *findBar() const { return m_findBar; }
    /// The codebook editor, or nullptr while it is closed.
    CodebookWindow *codebookWindow() const;
    AnnotatingController *annotating() const { return m_annotating; }
    /// These four are nullptr before they were shown first.
    ValuesWindow *valuesWindow() const { return m_values; }
    AnnotationsDialog *annotationsWindow() const { return m_annotations; }
    SuggestionSearchWindow *suggestionSearch() const { return m_suggestionSearch; }
    CopiesWindow *copiesWindow() const { return m_copies; }
    LinkingController *linking() const { return m_linking; }
    SuggestionController *suggestions() const { return m_suggestions; }
    SuggestionStrip *suggestionStrip() const { return m_strip; }

Q_SIGNALS:
    /// The language was changed: a new window should take this one's place.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectArticleActions();
    void connectViewActions();
    void connectPanels();
    void connectLinking();
    void connectSuggestions();
    void connectLitKinds();
    void askForFigures();
    void restore();
    void remember();

    void setProject(std::unique_ptr<storage::Project> project);
    void askForNewProject();
    bool isTaken(const QString &path);
    void askForProject();
    void askForFiles();
    void askForFolder();
    void askForPaste();
    void askForExport();
    std::optional<PrintedArticle> paper();
    void printArticle();
    void previewArticle();
    void saveArticleAsPdf();
    bool askForAnalyst();
    void askForOccurrences(const QString &words);
    QString wordsInHand() const;
    void askForSettings();
    void askForDeletion();
    void askForCorrection();
    void showEarlierTexts();
    void showOriginal();
    void showHistory();
    void showValues();
    void showAnnotations();
    void showSuggestionSearch();
    void showCopies();
    void askForCueWords();
    /// Does what both windows that list annotations ask for.
    template<typename Window>
    void follow(Window *window);
    void showCodebook();
    void showKeys();
    void showAbout();
    void showContextMenu(QPoint globalPosition, qsizetype position);

    /// Says @p sentence with the key that undoes it.
    void sayDone(const QString &sentence);
    void undo();
    void redo();
    /// Says how many links are offered, and the key that draws them.
    void showLinkOffers();
    void afterHistory(const storage::Result<storage::Changes> &changes, const QString &said);
    void setStatus(storage::ArticleStatus status);
    void showArticle(storage::Id<storage::Article> id);
    void showSelection(storage::TextRange range);
    void applyChanges(const storage::Changes &changes);
    void updateActions();
    void updateTitle();
    void setReadingMode(bool reading);
    void chooseTheme(ThemeChoice choice);
    void fail(const QString &attempt, const storage::Error &error);
    QString readOnlyNotice() const;

    std::unique_ptr<storage::Project> m_project;
    ArticleView *m_view;
    TagPalette *m_palette;
    NoticeBar *m_notice;
    StartPage *m_start;
    QStackedWidget *m_centre;
    ArticleListPanel *m_articles;
    Inspector *m_inspector;
    QDockWidget *m_articlesDock;
    QDockWidget *m_inspectorDock;
    StatusLine *m_status;
    Actions *m_actions;
    AnnotatingController *m_annotating;
    LinkingController *m_linking;
    FindBar *m_findBar;
    SuggestionStrip *m_strip;
    SuggestionController *m_suggestions;
    // Windows of their own, so that they do not lie over this one while the analyst reads.
    ValuesWindow *m_values = nullptr;                     ///< made when it is first asked for
    AnnotationsDialog *m_annotations = nullptr;           ///< so is this
    SuggestionSearchWindow *m_suggestionSearch = nullptr; ///< and this
    CopiesWindow *m_copies = nullptr;                     ///< and this
    QPointer<CodebookWindow> m_codebook;                  ///< while it is open
    std::optional<QByteArray> m_stateBeforeReading;       ///< set in reading mode
};

} // namespace ui
