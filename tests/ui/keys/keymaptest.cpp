#include "ui/keys/keymap.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/keys/keyrules.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/settings/settings.h"
#include "ui/settings/translation.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::TextRange;
using ui::KeyBinding;
using ui::Keys;
using ui::MainWindow;

namespace {

const QString harbour = u"The mayor said the harbour was closed for at least 12 days.\n"_s;
const QString arabic = u"قال رئيس البلدية إن الميناء مغلق منذ ستة أيام.\n"_s;

} // namespace

class KeyMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyActionHasANameOfItsOwnInAnyLanguage();
    void theKeysOfOtherWindowsAreListed();
    void noTwoStandardKeysMeet_data();
    void noTwoStandardKeysMeet();
    void theTextTakesNoStandardKeyForItself();
    void whatTheTextTakesForItselfIsRefused();
    void aChangedKeyWorksAndSurvivesARestart();
    void theOldKeyDoesNothingAnyMore();
    void onlyWhatDiffersIsRemembered();
    void unknownNamesInTheSettingsAreKept();
    void unreadableKeysInTheSettingsChangeNothing();
    void aKeyForANewActionDoesNotTakeAChosenOne();
    void aLetterOfTheCodebookComesFirst();
    void aMenuOfTheLanguageComesFirst();
    void sentencesAndToolTipsNameTheRealKey();
    void edgesMoveByTheirKeys();
    void edgesMoveToTheSideOfTheArrow();
    void edgeKeysCanBeChanged();
    void theSheetOpensAndItsChangesHoldOnlyWithOk_data();
    void theSheetOpensAndItsChangesHoldOnlyWithOk();

private:
    void openProject();
    void addArticle(const QString &title, const QString &text);
    void mark(const QString &words);
    QString marked() const;
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void choose(const QString &name, const Keys &keys);
    KeyBinding binding(const QString &name) const;
    void restart();
    ui::ArticleView *view() const { return m_window->articleView(); }
    QString said() const { return m_window->statusLine()->said(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void KeyMapTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"KeyMapTest"_s);
}

void KeyMapTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    ui::Settings().setAnalystName(u"Anna"_s);
    openProject();
}

void KeyMapTest::cleanup()
{
    m_window.reset();
    m_folder.reset();
    ui::useLanguage(u"en"_s);
}

void KeyMapTest::openProject()
{
    const QString path = m_folder->filePath(u"test.sayso"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (QFile::exists(path)) {
        QVERIFY(m_window->openProject(path));
    } else {
        QVERIFY(m_window->createProject(path));
        addArticle(u"Harbour"_s, harbour);
        addArticle(u"Arabic"_s, arabic);
    }
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(0));
    view()->setFocus();
}

void KeyMapTest::restart()
{
    m_window->close();
    m_window.reset();
    openProject();
}

void KeyMapTest::addArticle(const QString &title, const QString &text)
{
    storage::NewArticle article;
    article.metadata.title = title;
    article.text = text;
    QVERIFY(m_window->project()->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        return id ? storage::Result<void>() : id.error();
    }));
}

void KeyMapTest::mark(const QString &words)
{
    const qsizetype begin = view()->text().indexOf(words);
    QVERIFY(begin >= 0);
    view()->setSelection({begin, begin + words.size()});
    type(Qt::Key_C);
    view()->clearSelection();
    QCOMPARE(marked(), words);
}

/// The words of the only annotation.
QString KeyMapTest::marked() const
{
    const std::vector<Annotation> annotations =
        m_window->project()->annotations(m_window->annotating()->article()).valueOr({});
    if (annotations.size() != 1)
        return u"%1 annotations"_s.arg(annotations.size());
    const TextRange range = annotations.front().envelope();
    return view()->text().mid(range.begin, range.length());
}

void KeyMapTest::type(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(view(), key, modifiers);
}

void KeyMapTest::choose(const QString &name, const Keys &keys)
{
    std::vector<KeyBinding> bindings = m_window->actions()->keyBindings();
    for (KeyBinding &binding : bindings) {
        if (binding.name == name)
            binding.keys = keys;
    }
    m_window->actions()->setKeys(bindings);
}

KeyBinding KeyMapTest::binding(const QString &name) const
{
    for (const KeyBinding &binding : m_window->actions()->keyBindings()) {
        if (binding.name == name)
            return binding;
    }
    return {};
}

void KeyMapTest::everyActionHasANameOfItsOwnInAnyLanguage()
{
    const auto names = [this] {
        std::vector<QString> found;
        for (const KeyBinding &binding : m_window->actions()->keyBindings()) {
            if (binding.owner == ui::KeyOwner::Analyst)
                found.push_back(binding.name);
        }
        return found;
    };
    const std::vector<QString> english = names();
    ui::useLanguage(u"de"_s);
    restart();
    QCOMPARE(binding(u"quit"_s).text, u"Beenden"_s);

    const std::vector<QString> german = names();

    QCOMPARE(german, english);
    QVERIFY(english.size() > 40);
    QCOMPARE(std::set<QString>(english.begin(), english.end()).size(), english.size());
    for (const QString &name : english)
        QVERIFY2(QRegularExpression(u"^[a-z][A-Za-z]+$"_s).match(name).hasMatch(),
                 qPrintable(name));
    // Nothing in the menus escapes the map, but for lists that change.
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator() && !action->menu() &&
                action->shortcutContext() != Qt::WidgetShortcut)
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        }
    }
}

void KeyMapTest::noTwoStandardKeysMeet_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << u"en"_s;
    QTest::newRow("in German") << u"de"_s;
}

/// Looks at the real actions and buttons of the window, not at what the map says.
void KeyMapTest::noTwoStandardKeysMeet()
{
    QFETCH(QString, language);
    ui::useLanguage(language);
    restart();
    std::vector<std::pair<QKeySequence, QString>> taken;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            taken.emplace_back(key, action->text());
    }
    for (const QAction *menu : m_window->menuBar()->actions())
        taken.emplace_back(QKeySequence::mnemonic(menu->text()), menu->text());
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->shortcut().isEmpty())
            taken.emplace_back(button->shortcut(), button->text());
    }

    QVERIFY(taken.size() > 60);
    for (size_t i = 0; i < taken.size(); ++i) {
        QVERIFY2(!taken[i].first.isEmpty(), qPrintable(taken[i].second));
        for (size_t j = 0; j < i; ++j) {
            QVERIFY2(!ui::clash(taken[i].first, taken[j].first),
                     qPrintable(u"%1: %2 and %3"_s.arg(taken[i].first.toString(), taken[i].second,
                                                       taken[j].second)));
        }
    }
    // And so every wish is met.
    for (const KeyBinding &binding : m_window->actions()->keyBindings()) {
        if (binding.owner == ui::KeyOwner::Analyst)
            QCOMPARE(m_window->findChild<QAction *>(binding.name)->shortcuts(), binding.defaults);
    }
}

void KeyMapTest::theKeysOfOtherWindowsAreListed()
{
    QStringList listed;
    for (const KeyBinding &binding : m_window->actions()->keyBindings()) {
        if (binding.owner == ui::KeyOwner::Fixed)
            listed.append(binding.subject + u": "_s + binding.gesture);
    }

    QVERIFY(listed.contains(u"Codebook editor: Alt+Up, Alt+Down"_s));
    QVERIFY(listed.contains(u"Codebook editor: Delete"_s));
    QVERIFY(listed.contains(u"Values: F2"_s));
}

void KeyMapTest::theTextTakesNoStandardKeyForItself()
{
    mark(u"harbour"_s);
    for (const KeyBinding &binding : m_window->actions()->keyBindings()) {
        if (binding.owner == ui::KeyOwner::Fixed)
            continue;
        for (const QKeySequence &key : binding.keys) {
            QKeyEvent event(QEvent::ShortcutOverride, key[0].key(), key[0].keyboardModifiers());
            event.ignore();
            QCoreApplication::sendEvent(view(), &event);
            QVERIFY2(!event.isAccepted(), qPrintable(key.toString()));
        }
    }
}

void KeyMapTest::whatTheTextTakesForItselfIsRefused()
{
    mark(u"harbour"_s);
    const KeyBinding any{u"any"_s, {}, {}, ui::KeyScope::Text, ui::KeyOwner::Analyst, {}, {}, {}};
    int takenForItself = 0;
    for (int held = 0; held < 16; ++held) {
        const Qt::KeyboardModifiers modifiers(held << 25); // Shift, Ctrl, Alt, Meta
        for (int key = Qt::Key_Escape; key <= Qt::Key_F12; ++key) {
            QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
            event.ignore();
            QCoreApplication::sendEvent(view(), &event);
            if (!event.isAccepted())
                continue;
            ++takenForItself;
            const QKeySequence taken(QKeyCombination(modifiers, Qt::Key(key)));
            QVERIFY2(!ui::refusal(taken, any).isEmpty(), qPrintable(taken.toString()));
        }
    }
    QVERIFY(takenForItself >= 8 * 4);
}

void KeyMapTest::aChangedKeyWorksAndSurvivesARestart()
{
    choose(u"inspectorPanel"_s, {Qt::CTRL | Qt::Key_J, Qt::Key_F7});
    QAction *panel = m_window->actions()->inspectorPanel;

    type(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!panel->isChecked());
    type(Qt::Key_F7);
    QVERIFY(panel->isChecked());
    restart();
    panel = m_window->actions()->inspectorPanel;
    QVERIFY(panel->isChecked());
    type(Qt::Key_F7);

    QVERIFY(!panel->isChecked());
}

void KeyMapTest::theOldKeyDoesNothingAnyMore()
{
    choose(u"inspectorPanel"_s, {});
    type(Qt::Key_F9, Qt::ShiftModifier);

    QVERIFY(m_window->actions()->inspectorPanel->isChecked());
    restart();
    type(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(m_window->actions()->inspectorPanel->isChecked());
}

void KeyMapTest::onlyWhatDiffersIsRemembered()
{
    choose(u"exportCsv"_s, {Qt::CTRL | Qt::Key_Comma, Qt::CTRL | Qt::Key_Semicolon});
    choose(u"note"_s, {});
    QCOMPARE(ui::Settings().keys(u"exportCsv"_s), std::optional(u"Ctrl+,; Ctrl+;"_s));
    QCOMPARE(ui::Settings().keys(u"note"_s), std::optional(QString()));
    QVERIFY(!ui::Settings().keys(u"undo"_s));
    restart();
    QCOMPARE(binding(u"exportCsv"_s).keys,
             (Keys{Qt::CTRL | Qt::Key_Comma, Qt::CTRL | Qt::Key_Semicolon}));
    QVERIFY(binding(u"note"_s).keys.isEmpty());

    choose(u"exportCsv"_s, {Qt::CTRL | Qt::Key_E});

    QVERIFY(!ui::Settings().keys(u"exportCsv"_s));
}

void KeyMapTest::unknownNamesInTheSettingsAreKept()
{
    ui::Settings().setKeys(u"fromTheFuture"_s, u"Ctrl+Z"_s);
    restart();

    choose(u"note"_s, {Qt::Key_F4});

    QCOMPARE(ui::Settings().keys(u"fromTheFuture"_s), std::optional(u"Ctrl+Z"_s));
    mark(u"harbour"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marked(), u"0 annotations"_s);
}

void KeyMapTest::unreadableKeysInTheSettingsChangeNothing()
{
    ui::Settings().setKeys(u"undo"_s, u"Strg+Quatsch"_s);
    restart();

    QCOMPARE(binding(u"undo"_s).keys, Keys{Qt::CTRL | Qt::Key_Z});
}

void KeyMapTest::aKeyForANewActionDoesNotTakeAChosenOne()
{
    // As after an update whose new action has a standard key that was free before.
    choose(u"deleteArticle"_s, {Qt::CTRL | Qt::Key_E});

    QVERIFY(m_window->actions()->exportCsv->shortcuts().isEmpty());
    QCOMPARE(m_window->actions()->deleteArticle->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    type(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_window->articleList()->model()->rowCount(), 1);
}

void KeyMapTest::aLetterOfTheCodebookComesFirst()
{
    // As with a project whose codebook has a letter that was free before.
    choose(u"selectAll"_s, {Qt::Key_C, Qt::Key_N});

    mark(u"harbour"_s);
    QCOMPARE(m_window->actions()->selectAll->shortcuts(), Keys{Qt::Key_N});
    type(Qt::Key_N);

    QCOMPARE(view()->selectedText(), view()->text());
}

void KeyMapTest::aMenuOfTheLanguageComesFirst()
{
    // As with a key chosen in another language, in which no menu had it.
    const QKeySequence menu =
        QKeySequence::mnemonic(m_window->menuBar()->actions().front()->text());
    ui::Settings().setKeys(u"history"_s, menu.toString() + u"; F6"_s);
    restart();

    QCOMPARE(binding(u"history"_s).keys, (Keys{menu, Qt::Key_F6}));
    QCOMPARE(m_window->actions()->history->shortcuts(), Keys{Qt::Key_F6});
}

void KeyMapTest::sentencesAndToolTipsNameTheRealKey()
{
    mark(u"harbour"_s);
    QCOMPARE(said(), u"Tagged as Claim. Undo: Ctrl+Z"_s);
    choose(u"undo"_s, {Qt::Key_F8});
    choose(u"paste"_s, {});

    type(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(said(), u"Edge moved. Undo: F8"_s);
    QCOMPARE(m_window->actions()->undo->toolTip(), u"Undo: Move an edge (F8)"_s);
    QCOMPARE(m_window->actions()->paste->toolTip(), u"Paste as article…"_s);
    choose(u"undo"_s, {});
    type(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(said(), u"Status: Done."_s);
}

void KeyMapTest::edgesMoveByTheirKeys()
{
    mark(u"harbour was"_s);

    type(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(marked(), u"harbour was closed"_s);
    type(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(marked(), u"harbour was"_s);
    type(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), u"the harbour was"_s);
    type(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), u"harbour was"_s);
    type(Qt::Key_Left, Qt::AltModifier | Qt::ControlModifier);
    QCOMPARE(marked(), u"harbour wa"_s);
    type(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), u"arbour wa"_s);
    type(Qt::Key_Left, Qt::AltModifier | Qt::ControlModifier | Qt::ShiftModifier);
    type(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    QCOMPARE(marked(), u"harbour was"_s);
}

void KeyMapTest::edgesMoveToTheSideOfTheArrow()
{
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(1));
    mark(u"رئيس البلدية إن"_s);

    type(Qt::Key_Right, Qt::AltModifier); // backwards, where one reads to the left
    QCOMPARE(marked(), u"رئيس البلدية"_s);
    type(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(marked(), u"رئيس البلدية إن"_s);
    type(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), u"قال رئيس البلدية إن"_s);
}

void KeyMapTest::edgeKeysCanBeChanged()
{
    mark(u"harbour was"_s);
    choose(u"endRightByWord"_s, {Qt::Key_Greater});

    type(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(marked(), u"harbour was"_s);
    type(Qt::Key_Greater);

    QCOMPARE(marked(), u"harbour was closed"_s);
}

void KeyMapTest::theSheetOpensAndItsChangesHoldOnlyWithOk_data()
{
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("OK") << true;
    QTest::newRow("Cancel") << false;
}

void KeyMapTest::theSheetOpensAndItsChangesHoldOnlyWithOk()
{
    QFETCH(bool, isAccepted);
    bool wasOpen = false;
    QTimer::singleShot(0, this, [&] {
        auto *sheet = qobject_cast<ui::KeysDialog *>(QApplication::activeModalWidget());
        if (!sheet)
            return;
        wasOpen = true;
        QTest::keyClicks(sheet->findChild<QWidget *>(u"words"_s), u"inspector"_s);
        auto *field = sheet->findChild<QWidget *>(u"field1"_s);
        QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier);
        if (isAccepted)
            sheet->accept();
        else
            sheet->reject();
    });

    type(Qt::Key_F1);

    QVERIFY(wasOpen);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    type(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_window->actions()->inspectorPanel->isChecked(), !isAccepted);
    QCOMPARE(ui::Settings().keys(u"inspectorPanel"_s).has_value(), isAccepted);
}

QTEST_MAIN(KeyMapTest)
#include "keymaptest.moc"
