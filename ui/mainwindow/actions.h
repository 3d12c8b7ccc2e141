#pragma once

#include "app/annotating/passagekind.h"
#include "ui/keys/keybinding.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QObject>

#include <vector>

class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;

namespace ui {

class KeyMap;

/// Everything the window can do, as menus, a toolbar and keys. What an action does is connected by
/// whoever can do it.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// What is possible now; decides what is enabled.
    struct Possible
    {
        bool hasProject = false;
        bool canWrite = false;
        bool hasArticle = false;
        bool hasOriginal = false;
        bool hasEarlierTexts = false;
        bool hasAnnotation = false;
        bool hasSuggestion = false; ///< one is current
    };

    /// Makes the menus and the toolbar of @p window. Letters act while @p text has the focus.
    Actions(QMainWindow *window, QWidget *text);

    void setPossible(const Possible &possible);
    void setCodebook(const storage::Codebook &codebook);
    /// The fields that a selection can be taken into now.
    void setSelectionFields(const QStringList &names);
    void setRecentProjects(const QStringList &paths);
    void setTheme(ThemeChoice choice);

    QMenu *articleMenu() const { return m_article; }
    QMenu *annotateMenu() const { return m_annotate; }
    QMenu *retagMenu() const { return m_retag; }
    QMenu *litMenu() const { return m_lit; }
    QToolBar *toolBar() const { return m_toolBar; }
    /// All that keys do: the codebook's letters, the actions in the order of the menus, and what is
    /// fixed.
    std::vector<KeyBinding> keyBindings() const;
    /// Gives the actions the keys of @p bindings, and remembers them.
    void setKeys(const std::vector<KeyBinding> &bindings);
    /// The action of a tag's or part's letter, or nullptr.
    QAction *letter(const QString &letter) const;

    QAction *newProject, *openProject, *importFiles, *importFolder, *paste, *exportCsv, *close,
        *quit;
    QAction *print, *printPreview, *savePdf;
    QAction *undo, *redo, *copy, *selectAll, *find, *findNext, *findPrevious, *findArticle,
        *settings;
    QAction *finish, *shareSource, *tagEvery, *linkTo, *linkSearched, *takeOverLinks, *fillIn,
        *fillInArticle, *confirmValues, *note, *remove, *cueWords, *values, *findAnnotations,
        *findSuggestions, *findCopies, *editCodebook;
    QAction *nextSuggestion, *previousSuggestion, *acceptSuggestion, *adjustSuggestion,
        *rejectSuggestion, *acceptFigures;
    QAction *nextAnnotation, *previousAnnotation, *nextSentence, *previousSentence, *nextUnmarked,
        *previousUnmarked, *nextCue, *previousCue, *nextFigure, *previousFigure, *expandSelection,
        *shrinkSelection;
    QAction *endRightByWord, *endLeftByWord, *beginRightByWord, *beginLeftByWord;
    QAction *endRightByCharacter, *endLeftByCharacter, *beginRightByCharacter,
        *beginLeftByCharacter;
    QAction *toDo, *inProgress, *done, *nextArticle, *previousArticle, *showOriginal, *correctText,
        *earlierTexts, *deleteArticle;
    QAction *showCues, *showSuggestions;
    QAction *articlesPanel, *inspectorPanel, *readingMode, *zoomIn, *zoomOut, *zoomReset;
    QAction *analyst, *history, *keys, *about;

Q_SIGNALS:
    void recentWanted(const QString &path);
    void marked(app::PassageKind kind);
    /// The selection should become the value of the field of that number.
    void selectionWantedAs(int number);
    void retagged(app::PassageKind kind);
    void themeChosen(ui::ThemeChoice choice);

private:
    /// An action whose keys act everywhere in the window. @p name is what the analyst's own keys
    /// are remembered under: English, never translated, never changed. Keys are
    /// not translated either.
    QAction *make(QMenu *menu, const char *name, const char *iconName, const QString &text,
                  const Keys &defaults = {});
    /// Its keys act in the text only.
    QAction *makeInText(QMenu *menu, const char *name, const char *iconName, const QString &text,
                        const Keys &defaults = {});
    void makeFile();
    void makeEdit();
    void makeAnnotate();
    void makeEdges();
    void makeSelectionFields();
    void makeSuggestions();
    void makeGo();
    void makeArticle();
    void makeView();
    void makeThemes(QMenu *menu);
    void makeHelp();
    void makeToolBar();

    QMainWindow *m_window;
    QWidget *m_text;
    KeyMap *m_keyMap;
    QMenu *m_recent;
    QMenu *m_annotate;
    QMenu *m_retag;
    QMenu *m_lit; ///< which kinds of cues are lit
    QMenu *m_article;
    QToolBar *m_toolBar;
    std::vector<QAction *> m_letters; ///< of the codebook, in the menu Annotate
    std::vector<QAction *> m_retags;
    std::vector<QAction *> m_edges;
    QMenu *m_selectionFields;
    QActionGroup *m_themes;
    Possible m_possible;
};

} // namespace ui
