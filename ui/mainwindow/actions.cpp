#include "ui/mainwindow/actions.h"

#include "ui/keys/fixedkeys.h"
#include "ui/keys/keymap.h"
#include "ui/keys/menukeys.h"
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

namespace {

// As many as there are digits.
constexpr const char *selectionFieldNames[] = {"takeAsFirst",   "takeAsSecond", "takeAsThird",
                                               "takeAsFourth",  "takeAsFifth",  "takeAsSixth",
                                               "takeAsSeventh", "takeAsEighth", "takeAsNinth"};

} // namespace

Actions::Actions(QMainWindow *window, QWidget *text)
    : QObject(window),
      m_window(window),
      m_text(text),
      m_keyMap(new KeyMap(this))
{
    new MenuKeys(this);
    makeFile();
    makeEdit();
    makeAnnotate();
    makeGo();
    makeArticle();
    makeView();
    makeHelp();
    makeToolBar();
    m_keyMap->setFixed(fixedKeys(*m_window->menuBar()));
    setCodebook({});
    setPossible({});
}

QAction *Actions::make(QMenu *menu, const char *name, const char *iconName, const QString &text,
                       const Keys &defaults)
{
    QAction *action = menu->addAction(icon(QLatin1String(iconName)), text);
    action->setObjectName(QLatin1String(name));
    m_window->addAction(action); // so that its key works while the menu bar is hidden
    m_keyMap->add(action, plainText(*menu->menuAction()), KeyScope::Window, defaults);
    return action;
}

QAction *Actions::makeInText(QMenu *menu, const char *name, const char *iconName,
                             const QString &text, const Keys &defaults)
{
    QAction *action = menu->addAction(icon(QLatin1String(iconName)), text);
    action->setObjectName(QLatin1String(name));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_text->addAction(action);
    m_keyMap->add(action, plainText(*menu->menuAction()), KeyScope::Text, defaults);
    return action;
}

void Actions::makeFile()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    newProject = make(menu, "newProject", "new", tr("&New project…"), {Qt::CTRL | Qt::Key_N});
    openProject = make(menu, "openProject", "open", tr("&Open project…"), {Qt::CTRL | Qt::Key_O});
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    importFiles =
        make(menu, "importFiles", "import", tr("&Import articles…"), {Qt::CTRL | Qt::Key_I});
    importFolder =
        make(menu, "importFolder", "", tr("Import a &folder…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    paste =
        make(menu, "paste", "paste", tr("&Paste as article…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V});
    menu->addSeparator();
    exportCsv = make(menu, "exportCsv", "export", tr("&Export CSV…"), {Qt::CTRL | Qt::Key_E});
    menu->addSeparator();
    print = make(menu, "print", "print", tr("Prin&t…"), {Qt::CTRL | Qt::Key_P});
    printPreview = make(menu, "printPreview", "", tr("Print pre&view…"));
    savePdf = make(menu, "savePdf", "", tr("&Save as PDF…"));
    menu->addSeparator();
    close = make(menu, "close", "", tr("&Close project"), {Qt::CTRL | Qt::Key_W});
    quit = make(menu, "quit", "", tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEdit()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    undo = make(menu, "undo", "undo", tr("&Undo"), {Qt::CTRL | Qt::Key_Z});
    redo = make(menu, "redo", "redo", tr("&Redo"),
                {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    history = make(menu, "history", "history", tr("&History…"));
    menu->addSeparator();
    copy = makeInText(menu, "copy", "", tr("&Copy"),
                      {Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_Insert});
    selectAll = makeInText(menu, "selectAll", "", tr("Select &all"), {Qt::CTRL | Qt::Key_A});
    menu->addSeparator();
    find = make(menu, "find", "search", tr("&Find in the article…"), {Qt::CTRL | Qt::Key_F});
    findNext = make(menu, "findNext", "find-next", tr("Find &next"), {Qt::Key_F3});
    findPrevious =
        make(menu, "findPrevious", "find-previous", tr("Find &previous"), {Qt::SHIFT | Qt::Key_F3});
    findArticle = make(menu, "findArticle", "", tr("&Search the articles"),
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    findAnnotations = make(menu, "findAnnotations", "", tr("Find ann&otations…"),
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    findSuggestions = make(menu, "findSuggestions", "", tr("Find &in all articles…"),
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_G});
    menu->addSeparator();
    analyst = make(menu, "analyst", "analyst", tr("&Who is annotating…"));
    settings = make(menu, "settings", "settings", tr("Se&ttings…"), {Qt::CTRL | Qt::Key_Comma});
    settings->setMenuRole(QAction::PreferencesRole);
}

void Actions::makeAnnotate()
{
    m_annotate = m_window->menuBar()->addMenu(tr("&Annotate"));
    finish = makeInText(m_annotate, "finish", "", tr("&Finish or go on with the parts"),
                        {Qt::Key_Return, Qt::Key_Enter});
    shareSource = makeInText(m_annotate, "shareSource", "", tr("Take over the sou&rce before"),
                             {Qt::Key_QuoteDbl});
    tagEvery = make(m_annotate, "tagEvery", "tag-every", tr("Tag &every occurrence…"),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    m_annotate->addSeparator();
    linkTo = make(m_annotate, "linkTo", "link", tr("&Link to…"), {Qt::CTRL | Qt::Key_K});
    linkSearched = make(m_annotate, "linkSearched", "", tr("&Search what to link to…"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
    takeOverLinks = make(m_annotate, "takeOverLinks", "", tr("Draw the links &offered"),
                         {Qt::CTRL | Qt::Key_L});
    m_annotate->addSeparator();
    makeSuggestions();
    m_annotate->addSeparator();
    makeSelectionFields();
    fillIn = make(m_annotate, "fillIn", "", tr("F&ill in the fields"), {Qt::Key_F4});
    confirmValues = make(m_annotate, "confirmValues", "confirm", tr("&Confirm what was filled in"),
                         {Qt::SHIFT | Qt::Key_F4});
    fillInArticle =
        make(m_annotate, "fillInArticle", "", tr("Fill in values of the whole &article"));
    note = make(m_annotate, "note", "note", tr("Write a &note"), {Qt::Key_F2});
    m_retag = m_annotate->addMenu(icon(QStringLiteral("retag")), tr("Change the &tag to"));
    remove =
        makeInText(m_annotate, "remove", "delete", tr("&Delete the annotation"), {Qt::Key_Delete});
    makeEdges();
    m_annotate->addSeparator();
    values = make(m_annotate, "values", "", tr("&Values…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    cueWords = make(m_annotate, "cueWords", "", tr("Words to li&ght…"));
    editCodebook = make(m_annotate, "editCodebook", "codebook", tr("Edit the code&book…"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_B});
}

void Actions::makeSuggestions()
{
    QMenu *menu = m_annotate->addMenu(tr("S&uggestions"));
    nextSuggestion = makeInText(menu, "nextSuggestion", "", tr("&Next"), {Qt::Key_N});
    previousSuggestion =
        makeInText(menu, "previousSuggestion", "", tr("&Previous"), {Qt::SHIFT | Qt::Key_N});
    // Enter and Delete are those of the annotation; they mean the suggestion while one is current.
    acceptSuggestion = make(menu, "acceptSuggestion", "", tr("&Accept"));
    adjustSuggestion = makeInText(menu, "adjustSuggestion", "", tr("Accept and ad&just"),
                                  {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter});
    rejectSuggestion = make(menu, "rejectSuggestion", "", tr("&Reject"));
    menu->addSeparator();
    acceptFigures = make(menu, "acceptFigures", "", tr("Accept all &figures…"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
}

void Actions::makeGo()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Go to"));
    nextAnnotation =
        make(menu, "nextAnnotation", "", tr("Next &annotation"), {Qt::ALT | Qt::Key_Down});
    previousAnnotation =
        make(menu, "previousAnnotation", "", tr("&Previous annotation"), {Qt::ALT | Qt::Key_Up});
    menu->addSeparator();
    nextSentence = makeInText(menu, "nextSentence", "", tr("Next &sentence"), {Qt::Key_Period});
    previousSentence =
        makeInText(menu, "previousSentence", "", tr("Previous s&entence"), {Qt::Key_Comma});
    nextUnmarked = makeInText(menu, "nextUnmarked", "", tr("Next sentence without a mar&k"),
                              {Qt::ALT | Qt::Key_Period});
    previousUnmarked =
        makeInText(menu, "previousUnmarked", "", tr("Previous sentence &without a mark"),
                   {Qt::ALT | Qt::Key_Comma});
    nextCue = makeInText(menu, "nextCue", "", tr("&Next word that reports what somebody says"),
                         {Qt::Key_Colon});
    previousCue =
        makeInText(menu, "previousCue", "", tr("Previous w&ord that reports what somebody says"),
                   {Qt::Key_Semicolon});
    nextFigure = makeInText(menu, "nextFigure", "", tr("Next nu&mber"), {Qt::Key_NumberSign});
    previousFigure =
        makeInText(menu, "previousFigure", "", tr("Previous num&ber"), {Qt::Key_Apostrophe});
    menu->addSeparator();
    expandSelection = makeInText(menu, "expandSelection", "",
                                 tr("Select &more: word, clause, quotation, sentence"),
                                 {Qt::ALT | Qt::SHIFT | Qt::Key_Up, Qt::Key_Plus});
    shrinkSelection = makeInText(menu, "shrinkSelection", "", tr("Select &less again"),
                                 {Qt::ALT | Qt::SHIFT | Qt::Key_Down, Qt::Key_Minus});
}

void Actions::makeEdges()
{
    QMenu *menu = m_annotate->addMenu(tr("Move an &edge"));
    const auto edge = [&](const char *name, const QString &text, QKeyCombination key) {
        QAction *action = makeInText(menu, name, "", text, {key});
        m_edges.push_back(action);
        return action;
    };
    const Qt::Modifiers word = Qt::ALT;
    const Qt::Modifiers character = Qt::CTRL | Qt::ALT;
    endRightByWord =
        edge("endRightByWord", tr("Move the &end a word to the right"), word | Qt::Key_Right);
    endLeftByWord =
        edge("endLeftByWord", tr("Move the e&nd a word to the left"), word | Qt::Key_Left);
    beginRightByWord = edge("beginRightByWord", tr("Move the &start a word to the right"),
                            word | Qt::SHIFT | Qt::Key_Right);
    beginLeftByWord = edge("beginLeftByWord", tr("Move the s&tart a word to the left"),
                           word | Qt::SHIFT | Qt::Key_Left);
    menu->addSeparator();
    endRightByCharacter = edge("endRightByCharacter", tr("Move the end a character to the right"),
                               character | Qt::Key_Right);
    endLeftByCharacter = edge("endLeftByCharacter", tr("Move the end a character to the left"),
                              character | Qt::Key_Left);
    beginRightByCharacter =
        edge("beginRightByCharacter", tr("Move the start a character to the right"),
             character | Qt::SHIFT | Qt::Key_Right);
    beginLeftByCharacter =
        edge("beginLeftByCharacter", tr("Move the start a character to the left"),
             character | Qt::SHIFT | Qt::Key_Left);
}

void Actions::makeSelectionFields()
{
    m_selectionFields = m_annotate->addMenu(tr("Ta&ke the selection as"));
    m_selectionFields->setObjectName(QStringLiteral("selectionFields"));
    int number = 0;
    for (const char *name : selectionFieldNames) {
        //: %1 is a number: the fields are numbered as in the inspector
        QAction *action = makeInText(m_selectionFields, name, "",
                                     tr("Take the selection as field %1").arg(number + 1),
                                     {Qt::ALT | Qt::Key(Qt::Key_1 + number)});
        connect(action, &QAction::triggered, this,
                [this, number] { Q_EMIT selectionWantedAs(number); });
        ++number;
    }
    setSelectionFields({});
}

void Actions::setSelectionFields(const QStringList &names)
{
    const QList<QAction *> actions = m_selectionFields->actions();
    for (int number = 0; number < actions.size(); ++number) {
        const bool isThere = number < names.size();
        if (isThere) {
            actions[number]->setText(QString(names[number])
                                         .replace(u'&', QStringLiteral("&&"))
                                         .prepend(QStringLiteral("&%1  ").arg(number + 1)));
        }
        actions[number]->setVisible(isThere);
        actions[number]->setEnabled(isThere && m_possible.canWrite);
    }
    m_selectionFields->setEnabled(!names.isEmpty() && m_possible.canWrite);
}

void Actions::makeArticle()
{
    m_article = m_window->menuBar()->addMenu(tr("A&rticle"));
    nextArticle =
        make(m_article, "nextArticle", "next", tr("&Next article"), {Qt::ALT | Qt::Key_PageDown});
    previousArticle = make(m_article, "previousArticle", "previous", tr("&Previous article"),
                           {Qt::ALT | Qt::Key_PageUp});
    m_article->addSeparator();
    toDo = make(m_article, "toDo", "status-todo", tr("&To do"), {Qt::CTRL | Qt::Key_1});
    inProgress = make(m_article, "inProgress", "status-in-progress", tr("&In progress"),
                      {Qt::CTRL | Qt::Key_2});
    done = make(m_article, "done", "status-done", tr("&Done"), {Qt::CTRL | Qt::Key_3});
    m_article->addSeparator();
    showOriginal = make(m_article, "showOriginal", "original", tr("Show &original…"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    correctText = make(m_article, "correctText", "", tr("&Correct text…"), {Qt::CTRL | Qt::Key_T});
    earlierTexts = make(m_article, "earlierTexts", "", tr("&Earlier texts…"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    findCopies =
        make(m_article, "findCopies", "", tr("Find &copies…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    m_article->addSeparator();
    deleteArticle = make(m_article, "deleteArticle", "delete", tr("De&lete the article"));
}

void Actions::makeView()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    articlesPanel = make(menu, "articlesPanel", "panel-left", tr("&Articles"), {Qt::Key_F9});
    inspectorPanel =
        make(menu, "inspectorPanel", "panel-right", tr("&Inspector"), {Qt::SHIFT | Qt::Key_F9});
    readingMode = make(menu, "readingMode", "reading-mode", tr("&Reading mode"),
                       {Qt::Key_F11, Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    for (QAction *action : {articlesPanel, inspectorPanel, readingMode})
        action->setCheckable(true);
    articlesPanel->setChecked(true);
    inspectorPanel->setChecked(true);
    menu->addSeparator();
    showCues = make(menu, "showCues", "", tr("Light &cues"), {Qt::Key_F7});
    m_lit = menu->addMenu(tr("&Kinds of cues"));
    showSuggestions = make(menu, "showSuggestions", "", tr("S&uggestions below the text"),
                           {Qt::SHIFT | Qt::Key_F7});
    for (QAction *action : {showCues, showSuggestions}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    menu->addSeparator();
    zoomIn = make(menu, "zoomIn", "zoom-in", tr("Zoom &in"),
                  {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = make(menu, "zoomOut", "zoom-out", tr("Zoom &out"), {Qt::CTRL | Qt::Key_Minus});
    zoomReset = make(menu, "zoomReset", "", tr("Normal &size"), {Qt::CTRL | Qt::Key_0});
    menu->addSeparator();
    makeThemes(menu->addMenu(tr("&Theme")));
    QAction *language = make(menu, "language", "", tr("&Language…"));
    connect(language, &QAction::triggered, settings, &QAction::trigger);
}

void Actions::makeThemes(QMenu *menu)
{
    m_themes = new QActionGroup(this);
    const auto theme = [&](const char *name, const QString &text, ThemeChoice choice) {
        QAction *action = m_themes->addAction(make(menu, name, "", text));
        action->setCheckable(true);
        action->setData(int(choice));
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    };
    theme("themeOfTheSystem", tr("As the &system"), ThemeChoice::System);
    theme("lightTheme", tr("&Light"), ThemeChoice::Light);
    theme("darkTheme", tr("&Dark"), ThemeChoice::Dark);
    theme("highContrastLightTheme", tr("&High contrast, light"), ThemeChoice::HighContrastLight);
    theme("highContrastDarkTheme", tr("High &contrast, dark"), ThemeChoice::HighContrastDark);
}

void Actions::makeHelp()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    keys = make(menu, "keys", "", tr("&Keys…"), {Qt::Key_F1});
    about = make(menu, "about", "", tr("&About Sayso"));
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
    for (QAction *action : {exportCsv, close, findArticle, history, analyst, values,
                            findAnnotations, findSuggestions, findCopies, cueWords, editCodebook})
        action->setEnabled(possible.hasProject);
    for (QAction *action : {print, printPreview, savePdf})
        action->setEnabled(possible.hasArticle);
    for (QAction *action : {copy,
                            selectAll,
                            find,
                            findNext,
                            findPrevious,
                            nextAnnotation,
                            previousAnnotation,
                            nextSentence,
                            previousSentence,
                            nextUnmarked,
                            previousUnmarked,
                            nextCue,
                            previousCue,
                            nextFigure,
                            previousFigure,
                            expandSelection,
                            shrinkSelection,
                            zoomIn,
                            zoomOut,
                            zoomReset})
        action->setEnabled(possible.hasArticle);
    nextArticle->setEnabled(possible.hasProject);
    previousArticle->setEnabled(possible.hasProject);
    for (QAction *action : {toDo, inProgress, done, correctText, deleteArticle})
        action->setEnabled(canAnnotate);
    showOriginal->setEnabled(possible.hasOriginal);
    earlierTexts->setEnabled(possible.hasEarlierTexts);
    // Letters stay enabled in a project that cannot be changed: they say why nothing happens.
    for (QAction *action : m_letters)
        action->setEnabled(possible.hasArticle);
    finish->setEnabled(canAnnotate);
    shareSource->setEnabled(canAnnotate);
    fillInArticle->setEnabled(canAnnotate);
    tagEvery->setEnabled(canAnnotate);
    for (QAction *action : {nextSuggestion, previousSuggestion})
        action->setEnabled(possible.hasArticle);
    acceptFigures->setEnabled(canAnnotate);
    for (QAction *action : {acceptSuggestion, adjustSuggestion, rejectSuggestion})
        action->setEnabled(canAnnotate && possible.hasSuggestion);
    // These say what is missing.
    for (QAction *action : {linkTo, linkSearched, takeOverLinks})
        action->setEnabled(possible.hasArticle);
    for (QAction *action : {fillIn, confirmValues, note})
        action->setEnabled(canAnnotate && possible.hasAnnotation);
    remove->setEnabled(canAnnotate && (possible.hasAnnotation || possible.hasSuggestion));
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
    std::vector<KeyBinding> letters;
    std::vector<KeyBinding> shiftedLetters;
    const auto binding = [](const QString &subject, const QString &text, const QAction &action) {
        return KeyBinding{{},
                          subject,
                          text,
                          KeyScope::Text,
                          KeyOwner::Codebook,
                          action.shortcuts(),
                          action.shortcuts(),
                          {}};
    };
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
        letters.push_back(binding(tr("Tags of the codebook"), plainText(*action), *action));

        auto *retag = new QAction(colour, indent + name, this);
        if (!key.isEmpty())
            retag->setShortcut(QKeySequence(QStringLiteral("Shift+%1").arg(key)));
        retag->setShortcutContext(Qt::WidgetShortcut);
        m_text->addAction(retag);
        m_retag->addAction(retag);
        connect(retag, &QAction::triggered, this, [this, kind] { Q_EMIT retagged(kind); });
        m_retags.push_back(retag);
        shiftedLetters.push_back(
            binding(plainText(*m_retag->menuAction()), plainText(*retag), *retag));
    }
    letters.insert(letters.end(), shiftedLetters.begin(), shiftedLetters.end());
    m_keyMap->setLetters(std::move(letters));
    setPossible(m_possible);
}

std::vector<KeyBinding> Actions::keyBindings() const
{
    return m_keyMap->bindings();
}

void Actions::setKeys(const std::vector<KeyBinding> &bindings)
{
    m_keyMap->setKeys(bindings);
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
