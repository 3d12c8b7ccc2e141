#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/keyfield.h"
#include "ui/dialogs/keysmodel.h"
#include "ui/dialogs/keyspage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

KeyBinding action(const QString &name, const QString &text, KeyScope scope, const Keys &keys)
{
    return {name, u"Project"_s, text, scope, KeyOwner::Analyst, keys, keys, {}};
}

std::vector<KeyBinding> sheet()
{
    return {
        {{},
         u"Tags"_s,
         u"Claim"_s,
         KeyScope::Text,
         KeyOwner::Codebook,
         {Qt::Key_C},
         {Qt::Key_C},
         {}},
        action(u"exportCsv"_s, u"Export CSV…"_s, KeyScope::Window, {Qt::CTRL | Qt::Key_E}),
        action(u"redo"_s, u"Redo"_s, KeyScope::Window,
               {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}),
        action(u"selectAll"_s, u"Select all"_s, KeyScope::Text, {Qt::CTRL | Qt::Key_A}),
        action(u"inTheList"_s, u"Sort the list"_s, KeyScope::ArticleList, {Qt::Key_F6}),
        {{}, u"Mouse"_s, u"Zoom"_s, KeyScope::Text, KeyOwner::Fixed, {}, {}, u"Ctrl and wheel"_s},
        {{},
         u"Menus"_s,
         u"Open the menu “File”"_s,
         KeyScope::Window,
         KeyOwner::Fixed,
         {Qt::ALT | Qt::Key_F},
         {Qt::ALT | Qt::Key_F},
         {}},
    };
}

} // namespace

class KeysDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theModelIsSound();
    void wordsFindLinesByWhatTheyDoAndByTheirKeys();
    void pressingAKeyFindsWhatItDoes();
    void enterAndAKeyChangeIt_data();
    void enterAndAKeyChangeIt();
    void aSecondKeyIsAdded();
    void escKeepsTheOldKeyAndTheSheet();
    void delTakesTheKeysAway();
    void oneKeyOfTwoIsRemoved();
    void aTakenKeyIsNamedAndTakenOver();
    void aTakenKeyIsNamedAndLeft_data();
    void aTakenKeyIsNamedAndLeft();
    void aKeyOfAnotherWidgetIsNoConflict();
    void aLetterOfTheCodebookIsNotGivenAway();
    void aKeyOfAMenuIsNotGivenAway();
    void aKeyThatCannotBeUsedIsRefusedWithTheReason();
    void resetOfALineGivesItsStandardKeys();
    void resetOfALineAsksWhereItsKeyIsTaken();
    void resetAllGivesAllStandardKeys();
    void whatIsFixedCannotBeChanged();
    void aConflictThatIsThereAlreadyIsNamed();
    void everythingHasANameForAScreenReader();
    void thePageHasAllKeys();

private:
    void open(std::vector<KeyBinding> bindings);
    void goTo(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    Keys keysOf(const QString &text) const;
    QStringList shown() const;
    QString message() const { return m_dialog->findChild<QLabel *>(u"message"_s)->text(); }
    QTreeView *tree() const { return m_dialog->findChild<QTreeView *>(); }
    template<typename Widget>
    Widget *child(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    std::unique_ptr<KeysDialog> m_dialog;
};

void KeysDialogTest::init()
{
    open(sheet());
}

void KeysDialogTest::cleanup()
{
    m_dialog.reset();
}

void KeysDialogTest::open(std::vector<KeyBinding> bindings)
{
    m_dialog = std::make_unique<KeysDialog>(std::move(bindings));
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

/// With the keyboard, from the top.
void KeysDialogTest::goTo(const QString &text)
{
    tree()->setFocus();
    press(Qt::Key_Home);
    for (int step = 0; step < 7 && tree()->currentIndex().data().toString() != text; ++step)
        press(Qt::Key_Down); // headings are passed over
    QCOMPARE(tree()->currentIndex().data().toString(), text);
}

void KeysDialogTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

Keys KeysDialogTest::keysOf(const QString &text) const
{
    for (const KeyBinding &binding : m_dialog->bindings()) {
        if (binding.text == text)
            return binding.keys;
    }
    return {QKeySequence(Qt::Key_unknown)};
}

QStringList KeysDialogTest::shown() const
{
    QStringList lines;
    const QAbstractItemModel *model = tree()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex heading = model->index(group, 0);
        for (int row = 0; row < model->rowCount(heading); ++row)
            lines.append(model->index(row, 0, heading).data().toString());
    }
    return lines;
}

void KeysDialogTest::theModelIsSound()
{
    KeysModel model(sheet());
    KeysFilter filter(&model);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setKeys(1, {Qt::Key_F5});
    filter.setWords(u"export"_s);

    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    filter.setWords(u"nonsense"_s);
    QCOMPARE(filter.rowCount(), 0);
    for (size_t number = 0; number < model.bindings().size(); ++number)
        QCOMPARE(model.binding(model.indexOf(number)), &model.bindings()[number]);
}

void KeysDialogTest::wordsFindLinesByWhatTheyDoAndByTheirKeys()
{
    QTest::keyClicks(child<QLineEdit>(u"words"_s), u"csv EXP"_s);
    QCOMPARE(shown(), QStringList(u"Export CSV…"_s));
    press(Qt::Key_Escape);
    QCOMPARE(shown().size(), 7);
    QTest::keyClicks(child<QLineEdit>(u"words"_s), u"ctrl+y"_s);
    QCOMPARE(shown(), QStringList(u"Redo"_s));
    press(Qt::Key_Return);

    QCOMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(tree()->currentIndex().data().toString(), u"Redo"_s);
}

void KeysDialogTest::pressingAKeyFindsWhatItDoes()
{
    QTest::mouseClick(child<QToolButton>(u"byKey"_s), Qt::LeftButton);

    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shown(), QStringList(u"Redo"_s));
    press(Qt::Key_F, Qt::AltModifier);
    QCOMPARE(shown(), QStringList(u"Open the menu “File”"_s));
    press(Qt::Key_F8);
    QCOMPARE(shown(), QStringList());
    QCOMPARE(message(), u"F8 does nothing yet."_s);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY2(message().contains(u"caret"_s), qPrintable(message()));
    press(Qt::Key_Escape);

    QCOMPARE(shown().size(), 7);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(u"words"_s));
}

void KeysDialogTest::enterAndAKeyChangeIt_data()
{
    QTest::addColumn<Qt::Key>("begin");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("F2") << Qt::Key_F2;
    QTest::newRow("double click") << Qt::Key_unknown;
}

void KeysDialogTest::enterAndAKeyChangeIt()
{
    QFETCH(Qt::Key, begin);
    goTo(u"Export CSV…"_s);

    if (begin == Qt::Key_unknown) {
        const QPoint line = tree()->visualRect(tree()->currentIndex()).center();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, line);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, line);
    } else {
        press(begin);
    }
    QCOMPARE(QApplication::focusWidget(), child<KeyField>(u"field1"_s));
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(keysOf(u"Export CSV…"_s), Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_J});
    QCOMPARE(QApplication::focusWidget(), tree());
}

void KeysDialogTest::aSecondKeyIsAdded()
{
    goTo(u"Export CSV…"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Tab); // to the button that removes it
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), child<KeyField>(u"field2"_s));

    press(Qt::Key_F5);

    QCOMPARE(keysOf(u"Export CSV…"_s), (Keys{Qt::CTRL | Qt::Key_E, Qt::Key_F5}));
    press(Qt::Key_Return);
    press(Qt::Key_F5); // the same again makes one of the two
    QCOMPARE(keysOf(u"Export CSV…"_s), Keys{Qt::Key_F5});
}

void KeysDialogTest::escKeepsTheOldKeyAndTheSheet()
{
    goTo(u"Export CSV…"_s);
    press(Qt::Key_Return);

    press(Qt::Key_Escape);

    QCOMPARE(keysOf(u"Export CSV…"_s), Keys{Qt::CTRL | Qt::Key_E});
    QCOMPARE(QApplication::focusWidget(), tree());
    QVERIFY(m_dialog->isVisible());
    press(Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QVERIFY(!m_dialog->isVisible());
}

void KeysDialogTest::delTakesTheKeysAway()
{
    goTo(u"Redo"_s);

    press(Qt::Key_Delete);

    QVERIFY(keysOf(u"Redo"_s).isEmpty());
}

void KeysDialogTest::oneKeyOfTwoIsRemoved()
{
    goTo(u"Redo"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);

    press(Qt::Key_Return); // presses the button, not OK

    QVERIFY(m_dialog->isVisible());
    QCOMPARE(keysOf(u"Redo"_s), Keys{Qt::CTRL | Qt::Key_Y});
}

void KeysDialogTest::aTakenKeyIsNamedAndTakenOver()
{
    goTo(u"Redo"_s);
    press(Qt::Key_Return);
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(message(), u"Ctrl+E is already used by “Export CSV…”. Use it here instead?"_s);
    QCOMPARE(keysOf(u"Export CSV…"_s), Keys{Qt::CTRL | Qt::Key_E});
    QCOMPARE(QApplication::focusWidget(), child<QPushButton>(u"use"_s));

    press(Qt::Key_Return);

    QVERIFY(m_dialog->isVisible());
    QVERIFY(keysOf(u"Export CSV…"_s).isEmpty());
    QCOMPARE(keysOf(u"Redo"_s), (Keys{Qt::CTRL | Qt::Key_E, Qt::CTRL | Qt::Key_Y}));
    QVERIFY(!child<QPushButton>(u"use"_s)->isVisible());
}

void KeysDialogTest::aTakenKeyIsNamedAndLeft_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("by its button") << Qt::Key_Space;
    QTest::newRow("by Esc") << Qt::Key_Escape;
}

void KeysDialogTest::aTakenKeyIsNamedAndLeft()
{
    QFETCH(Qt::Key, key);
    goTo(u"Select all"_s);
    press(Qt::Key_Return);
    press(Qt::Key_E, Qt::ControlModifier); // of the window, so it meets one of the text

    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), child<QPushButton>(u"keep"_s));
    press(key);

    QVERIFY(m_dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), tree());
    QVERIFY(!child<QPushButton>(u"use"_s)->isVisible());
    QCOMPARE(keysOf(u"Select all"_s), Keys{Qt::CTRL | Qt::Key_A});
    QCOMPARE(keysOf(u"Export CSV…"_s), Keys{Qt::CTRL | Qt::Key_E});
    QCOMPARE(child<KeyField>(u"field1"_s)->key(), QKeySequence(Qt::CTRL | Qt::Key_A));
}

void KeysDialogTest::aKeyOfAnotherWidgetIsNoConflict()
{
    goTo(u"Select all"_s);
    press(Qt::Key_Return);

    press(Qt::Key_F6);

    QCOMPARE(keysOf(u"Select all"_s), Keys{Qt::Key_F6});
    QCOMPARE(keysOf(u"Sort the list"_s), Keys{Qt::Key_F6});
}

void KeysDialogTest::aLetterOfTheCodebookIsNotGivenAway()
{
    goTo(u"Select all"_s);
    press(Qt::Key_Return);

    press(Qt::Key_C);

    QVERIFY2(message().startsWith(u"C is the letter of “Claim” in the codebook."_s),
             qPrintable(message()));
    QCOMPARE(keysOf(u"Select all"_s), Keys{Qt::CTRL | Qt::Key_A});
    QVERIFY(!child<QPushButton>(u"use"_s)->isVisible());
    press(Qt::Key_N); // the field still listens
    QCOMPARE(keysOf(u"Select all"_s), Keys{Qt::Key_N});
}

void KeysDialogTest::aKeyOfAMenuIsNotGivenAway()
{
    goTo(u"Redo"_s);
    press(Qt::Key_Return);

    press(Qt::Key_F, Qt::AltModifier);

    QCOMPARE(message(), u"Alt+F always does this: Open the menu “File”. Press another key."_s);
    QCOMPARE(keysOf(u"Redo"_s).size(), 2);
}

void KeysDialogTest::aKeyThatCannotBeUsedIsRefusedWithTheReason()
{
    goTo(u"Export CSV…"_s);
    press(Qt::Key_Return);
    auto *field = child<KeyField>(u"field1"_s);

    press(Qt::Key_Left);
    QVERIFY2(message().contains(u"caret"_s), qPrintable(message()));
    press(Qt::Key_Return);
    QVERIFY2(message().contains(u"presses the button"_s), qPrintable(message()));
    press(Qt::Key_F4, Qt::AltModifier);
    QVERIFY2(message().contains(u"desktop"_s), qPrintable(message()));
    QTest::keyPress(field, Qt::Key_Control, Qt::ControlModifier);
    QCOMPARE(field->text(), u"Ctrl+…"_s);
    QTest::keyRelease(field, Qt::Key_Control);
    QCOMPARE(field->text(), u"Ctrl+E"_s);

    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(m_dialog->bindings(), sheet());
}

void KeysDialogTest::resetOfALineGivesItsStandardKeys()
{
    goTo(u"Redo"_s);
    QVERIFY(!child<QPushButton>(u"reset"_s)->isEnabled());
    press(Qt::Key_Delete);

    QTest::mouseClick(child<QPushButton>(u"reset"_s), Qt::LeftButton);

    QCOMPARE(m_dialog->bindings(), sheet());
    QVERIFY(!child<QPushButton>(u"reset"_s)->isEnabled());
}

void KeysDialogTest::resetOfALineAsksWhereItsKeyIsTaken()
{
    std::vector<KeyBinding> bindings = sheet();
    bindings[2].keys = {}; // redo
    bindings[3].keys = {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::Key_A};
    open(bindings);
    goTo(u"Redo"_s);

    QTest::mouseClick(child<QPushButton>(u"reset"_s), Qt::LeftButton);
    QCOMPARE(message(), u"Ctrl+Y is already used by “Select all”. Use it here instead?"_s);
    QVERIFY(keysOf(u"Redo"_s).isEmpty());
    press(Qt::Key_Return);

    QCOMPARE(m_dialog->bindings(), sheet());
}

void KeysDialogTest::resetAllGivesAllStandardKeys()
{
    std::vector<KeyBinding> bindings = sheet();
    bindings[1].keys = {Qt::CTRL | Qt::Key_Y};
    bindings[2].keys = {Qt::CTRL | Qt::Key_E};
    open(bindings);

    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Reset &all"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }

    QCOMPARE(m_dialog->bindings(), sheet());
}

void KeysDialogTest::whatIsFixedCannotBeChanged()
{
    for (const QString &line : {u"Claim"_s, u"Zoom"_s, u"Open the menu “File”"_s}) {
        goTo(line);
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), tree());
        QVERIFY(!child<KeyField>(u"field1"_s)->isEnabled());
    }
    QCOMPARE(m_dialog->bindings(), sheet());
}

void KeysDialogTest::aConflictThatIsThereAlreadyIsNamed()
{
    std::vector<KeyBinding> bindings = sheet();
    bindings[3].keys = {Qt::Key_C};
    open(bindings);

    goTo(u"Select all"_s);
    QVERIFY2(message().startsWith(
                 u"C is the letter of “Claim” in the codebook, which comes first in the text."_s),
             qPrintable(message()));
    const QModelIndex keys = tree()->currentIndex().siblingAtColumn(KeysModel::KeysOfIt);
    QVERIFY(keys.data(Qt::AccessibleTextRole).toString().contains(message()));
    goTo(u"Claim"_s);
    QCOMPARE(message(), u"C is also set for “Select all”, which does not get it."_s);
}

void KeysDialogTest::everythingHasANameForAScreenReader()
{
    goTo(u"Redo"_s);
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void KeysDialogTest::thePageHasAllKeys()
{
    std::vector<KeyBinding> bindings = m_dialog->bindings();
    std::swap(bindings[2], bindings[5]); // the lines of one subject need not stand together
    const QString page = keysPage(bindings);

    for (const KeyBinding &binding : m_dialog->bindings())
        QVERIFY(page.contains(binding.text.toHtmlEscaped()));
    QVERIFY(page.contains(u"Ctrl+Shift+Z or Ctrl+Y"_s));
    QVERIFY(page.contains(u"Ctrl and wheel"_s));
    for (const QString &subject : {u"Tags"_s, u"Project"_s, u"Mouse"_s, u"Menus"_s})
        QCOMPARE(page.count(u"<h4>"_s + subject), 1);
    QCOMPARE(page.count(u"<table"_s), page.count(u"</table>"_s));
}

QTEST_MAIN(KeysDialogTest)
#include "keysdialogtest.moc"
