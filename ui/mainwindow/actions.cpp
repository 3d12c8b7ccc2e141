#include "ui/mainwindow/actions.h"

#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace ui {

using app::PassageKind;
using storage::Codebook;

Actions::Actions(QMainWindow *window, QWidget *text)
    : QObject(window),
      m_window(window),
      m_text(text)
{
    makeFile();
    makeEdit();
    makeAnnotate();
    makeArticle();
    makeView();
    makeHelp();
    makeToolBar();
    setCodebook({});
    setPossible({});
}

QAction *Actions::make(QMenu *menu, const QString &iconName, const QString &text,
                       const QKeySequence &keySequence)
{
    QAction *action = menu->addAction(icon(iconName), text);
    action->setShortcut(keySequence);
    m_window->addAction(action); // so that its key works while the menu bar is hidden
    return action;
}

QAction *Actions::makeInText(QMenu *menu, const QString &iconName, const QString &text,
                             const QKeySequence &keySequence)
{
    QAction *action = menu->addAction(icon(iconName), text);
    action->setShortcut(keySequence);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_text->addAction(action);
    return action;
}

void Actions::makeFile()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    newProject = make(menu, QStringLiteral("new"), tr("&New project…"), QKeySequence::New);
    openProject = make(menu, QStringLiteral("open"), tr("&Open project…"), QKeySequence::Open);
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    importFiles =
        make(menu, QStringLiteral("import"), tr("&Import articles…"), QKeySequence(tr("Ctrl+I")));
    importFolder = make(menu, {}, tr("Import a &folder…"), QKeySequence(tr("Ctrl+Shift+I")));
    paste = make(menu, QStringLiteral("paste"), tr("&Paste as article…"),
                 QKeySequence(tr("Ctrl+Shift+V")));
    menu->addSeparator();
    exportCsv =
        make(menu, QStringLiteral("export"), tr("&Export CSV…"), QKeySequence(tr("Ctrl+E")));
    menu->addSeparator();
    close = make(menu, {}, tr("&Close project"), QKeySequence(tr("Ctrl+W")));
    quit = make(menu, {}, tr("&Quit"), QKeySequence(tr("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEdit()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    undo = make(menu, QStringLiteral("undo"), tr("&Undo"), QKeySequence(tr("Ctrl+Z")));
    redo = make(menu, QStringLiteral("redo"), tr("&Redo"), QKeySequence(tr("Ctrl+Shift+Z")));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    history = make(menu, QStringLiteral("history"), tr("&History…"));
    menu->addSeparator();
    copy = makeInText(menu, {}, tr("&Copy"), QKeySequence::Copy);
    selectAll = makeInText(menu, {}, tr("Select &all"), QKeySequence::SelectAll);
    menu->addSeparator();
    find = make(menu, QStringLiteral("search"), tr("&Find in the article…"),
                QKeySequence(tr("Ctrl+F")));
    findNext = make(menu, QStringLiteral("find-next"), tr("Find &next"), QKeySequence(tr("F3")));
    findPrevious = make(menu, QStringLiteral("find-previous"), tr("Find &previous"),
                        QKeySequence(tr("Shift+F3")));
    findArticle = make(menu, {}, tr("&Search the articles"), QKeySequence(tr("Ctrl+Shift+F")));
    menu->addSeparator();
    analyst = make(menu, QStringLiteral("analyst"), tr("&Who is annotating…"));
    settings = make(menu, QStringLiteral("settings"), tr("Se&ttings…"), QKeySequence(tr("Ctrl+,")));
    settings->setMenuRole(QAction::PreferencesRole);
}

void Actions::makeAnnotate()
{
    m_annotate = m_window->menuBar()->addMenu(tr("&Annotate"));
    finish = makeInText(m_annotate, {}, tr("&Finish or go on with the parts"),
                        QKeySequence(Qt::Key_Return));
    tagEvery = make(m_annotate, QStringLiteral("tag-every"), tr("Tag &every occurrence…"),
                    QKeySequence(tr("Ctrl+Shift+E")));
    m_annotate->addSeparator();
    note = make(m_annotate, QStringLiteral("note"), tr("Write a &note"), QKeySequence(Qt::Key_F2));
    m_retag = m_annotate->addMenu(icon(QStringLiteral("retag")), tr("Change the &tag to"));
    remove = makeInText(m_annotate, QStringLiteral("delete"), tr("&Delete the annotation"),
                        QKeySequence::Delete);
    makeEdges();
    m_annotate->addSeparator();
    nextAnnotation = make(m_annotate, {}, tr("Ne&xt annotation"), QKeySequence(tr("Alt+Down")));
    previousAnnotation =
        make(m_annotate, {}, tr("&Previous annotation"), QKeySequence(tr("Alt+Up")));
}

void Actions::makeEdges()
{
    // The article view handles the keys of these itself; the menu shows them.
    QMenu *menu = m_annotate->addMenu(tr("Move an &edge"));
    const auto add = [&](const QString &text, const QString &keySequence) {
        QAction *action = menu->addAction(text + u'\t' + keySequence);
        m_edges.push_back(action);
        return action;
    };
    const QString alt = QStringLiteral("Alt+%1");
    const QString altShift = QStringLiteral("Alt+Shift+%1");
    const QString control = QStringLiteral("Ctrl+");
    endOutByWord = add(tr("End a word &further"), alt.arg(u'→'));
    endInByWord = add(tr("End a word &back"), alt.arg(u'←'));
    beginOutByWord = add(tr("Begin a word &earlier"), altShift.arg(u'←'));
    beginInByWord = add(tr("Begin a word &later"), altShift.arg(u'→'));
    menu->addSeparator();
    endOutByCharacter = add(tr("End a character further"), control + alt.arg(u'→'));
    endInByCharacter = add(tr("End a character back"), control + alt.arg(u'←'));
    beginOutByCharacter = add(tr("Begin a character earlier"), control + altShift.arg(u'←'));
    beginInByCharacter = add(tr("Begin a character later"), control + altShift.arg(u'→'));
}

void Actions::makeArticle()
{
    m_article = m_window->menuBar()->addMenu(tr("A&rticle"));
    nextArticle = make(m_article, QStringLiteral("next"), tr("&Next article"),
                       QKeySequence(tr("Alt+PgDown")));
    previousArticle = make(m_article, QStringLiteral("previous"), tr("&Previous article"),
                           QKeySequence(tr("Alt+PgUp")));
    m_article->addSeparator();
    toDo = make(m_article, QStringLiteral("status-todo"), tr("&To do"), QKeySequence(tr("Ctrl+1")));
    inProgress = make(m_article, QStringLiteral("status-in-progress"), tr("&In progress"),
                      QKeySequence(tr("Ctrl+2")));
    done = make(m_article, QStringLiteral("status-done"), tr("&Done"), QKeySequence(tr("Ctrl+3")));
    m_article->addSeparator();
    showOriginal = make(m_article, QStringLiteral("original"), tr("Show &original…"),
                        QKeySequence(tr("Ctrl+Shift+O")));
    deleteArticle = make(m_article, QStringLiteral("delete"), tr("De&lete the article"));
}

void Actions::makeView()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    articlesPanel =
        make(menu, QStringLiteral("panel-left"), tr("&Articles"), QKeySequence(Qt::Key_F9));
    inspectorPanel =
        make(menu, QStringLiteral("panel-right"), tr("&Inspector"), QKeySequence(tr("Shift+F9")));
    readingMode = make(menu, QStringLiteral("reading-mode"), tr("&Reading mode"));
    readingMode->setShortcuts({QKeySequence(Qt::Key_F11), QKeySequence(tr("Ctrl+Shift+R"))});
    for (QAction *action : {articlesPanel, inspectorPanel, readingMode})
        action->setCheckable(true);
    articlesPanel->setChecked(true);
    inspectorPanel->setChecked(true);
    menu->addSeparator();
    zoomIn = make(menu, QStringLiteral("zoom-in"), tr("Zoom &in"));
    zoomIn->setShortcuts({QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    zoomOut = make(menu, QStringLiteral("zoom-out"), tr("Zoom &out"), QKeySequence(tr("Ctrl+-")));
    zoomReset = make(menu, {}, tr("Normal &size"), QKeySequence(tr("Ctrl+0")));
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::System, tr("As the &system")},
        {ThemeChoice::Light, tr("&Light")},
        {ThemeChoice::Dark, tr("&Dark")},
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = m_themes->addAction(themes->addAction(text));
        action->setCheckable(true);
        action->setData(int(choice));
        connect(action, &QAction::triggered, this,
                [this, choice = choice] { Q_EMIT themeChosen(choice); });
    }
    menu->addAction(tr("&Language…"), settings, &QAction::trigger);
}

void Actions::makeHelp()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    keys = make(menu, {}, tr("&Keys"), QKeySequence::HelpContents);
    about = make(menu, {}, tr("&About Sayso"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::makeToolBar()
{
    m_toolBar = m_window->addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(QStringLiteral("toolbar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(20, 20));
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addAction(articlesPanel);
    m_toolBar->addSeparator();
    m_toolBar->addActions({importFiles, paste, exportCsv});
    m_toolBar->addSeparator();
    m_toolBar->addActions({undo, redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({previousArticle, nextArticle, done});
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_toolBar->addActions({zoomOut, zoomIn, readingMode});
    m_toolBar->addSeparator();
    m_toolBar->addAction(inspectorPanel);
}

void Actions::setPossible(const Possible &possible)
{
    m_possible = possible;
    const bool canImport = possible.hasProject && possible.canWrite;
    const bool canAnnotate = possible.hasArticle && possible.canWrite;
    for (QAction *action : {importFiles, importFolder, paste})
        action->setEnabled(canImport);
    for (QAction *action : {exportCsv, close, findArticle, history, analyst})
        action->setEnabled(possible.hasProject);
    for (QAction *action :
         {copy, selectAll, find, findNext, findPrevious, nextAnnotation, previousAnnotation, zoomIn,
          zoomOut, zoomReset, nextArticle, previousArticle})
        action->setEnabled(possible.hasArticle);
    nextArticle->setEnabled(possible.hasProject);
    previousArticle->setEnabled(possible.hasProject);
    for (QAction *action : {toDo, inProgress, done, deleteArticle})
        action->setEnabled(canAnnotate);
    showOriginal->setEnabled(possible.hasOriginal);
    // Letters stay enabled in a project that cannot be changed: they say why nothing happens.
    for (QAction *action : m_letters)
        action->setEnabled(possible.hasArticle);
    finish->setEnabled(canAnnotate);
    tagEvery->setEnabled(canAnnotate);
    for (QAction *action : {note, remove})
        action->setEnabled(canAnnotate && possible.hasAnnotation);
    m_retag->setEnabled(canAnnotate && possible.hasAnnotation);
    for (QAction *action : m_retags)
        action->setEnabled(m_retag->isEnabled());
    for (QAction *action : m_edges)
        action->setEnabled(canAnnotate && possible.hasAnnotation);
}

void Actions::setCodebook(const Codebook &codebook)
{
    qDeleteAll(m_letters);
    qDeleteAll(m_retags);
    m_letters.clear();
    m_retags.clear();
    QAction *const before = finish;
    for (const PassageKind &kind : app::passageKinds(codebook)) {
        const QIcon colour = kindIcon(codebook, kind);
        const QString name = app::nameOf(codebook, kind).replace(u'&', QStringLiteral("&&"));
        const QString key = app::letterOf(codebook, kind);
        const QString indent = kind.roleId.isValid() ? QStringLiteral("    ") : QString();

        auto *action = new QAction(colour, indent + name, this);
        action->setToolTip(instructionText(codebook, kind));
        action->setData(key);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_text->addAction(action);
        m_annotate->insertAction(before, action);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT marked(kind); });
        m_letters.push_back(action);

        auto *retag = new QAction(colour, indent + name, this);
        if (!key.isEmpty())
            retag->setShortcut(QKeySequence(QStringLiteral("Shift+%1").arg(key)));
        retag->setShortcutContext(Qt::WidgetShortcut);
        m_text->addAction(retag);
        m_retag->addAction(retag);
        connect(retag, &QAction::triggered, this, [this, kind] { Q_EMIT retagged(kind); });
        m_retags.push_back(retag);
    }
    setPossible(m_possible);
}

QAction *Actions::letter(const QString &letter) const
{
    for (QAction *action : m_letters) {
        if (action->data().toString() == letter)
            return action;
    }
    return nullptr;
}

void Actions::setRecentProjects(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentWanted(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void Actions::setTheme(ThemeChoice choice)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

} // namespace ui
