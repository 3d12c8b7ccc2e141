#include "codebookwindowfixture.h"

#include "ui/codebook/lineedits.h"
#include "ui/inspector/noteedit.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

/// What a tag is, in the codebook editor, by keys; and the window itself.
class CodebookWindowTest : public CodebookWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aNameChangesWhenItIsLeft();
    void escTakesBackWhatWasTyped();
    void aNameThatIsTakenIsRefused();
    void oneKeyGivesALetter();
    void instructionsAreShownWhole();
    void aLetterInUseIsRefusedByName();
    void whatWasRefusedIsForgottenAfterTheNextChange();
    void aColourIsChosenByKeys();
    void aColourOfOnesOwnIsWarnedAbout();
    void aPatternIsChosen();
    void instructionsChangeWhenTheyAreLeft();
    void undoInATextTakesBackWhatIsTypedFirst();
    void anEmptyCodebookSaysWhatToDo();
    void nothingCanBeChangedInAProjectForReading();
    void sizesAreRemembered();
    void mnemonicsAreUnique();
    void everythingHasAName();
};

void CodebookWindowTest::aNameChangesWhenItIsLeft()
{
    choose(u"Claim"_s);
    const size_t before = edits();

    type(Qt::Key_F2);
    type(u"Assertion"_s);
    QCOMPARE(edits(), before);
    type(Qt::Key_Tab);

    QCOMPARE(edits(), before + 1);
    QVERIFY(codebook().tagNamed(u"Assertion"_s));
    QVERIFY(shownTags().contains(u"Assertion"_s));
    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(codebook().tagNamed(u"Claim"_s));
    QVERIFY(shownTags().contains(u"Claim"_s));
    QCOMPARE(in<ui::TextLine>("tagPage", "name")->text(), u"Claim"_s);
    type(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shownTags().contains(u"Assertion"_s));
    reopen();
    QVERIFY(shownTags().contains(u"Assertion"_s));
}

void CodebookWindowTest::escTakesBackWhatWasTyped()
{
    choose(u"Claim"_s);
    const size_t before = edits();

    type(Qt::Key_F2);
    type(u"Nonsense"_s);
    type(Qt::Key_Escape);

    QCOMPARE(in<ui::TextLine>("tagPage", "name")->text(), u"Claim"_s);
    QVERIFY(m_window->isVisible());
    type(Qt::Key_Tab);
    QCOMPARE(edits(), before);
    tree()->setFocus();
    type(Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void CodebookWindowTest::aNameThatIsTakenIsRefused()
{
    choose(u"Claim"_s);
    const size_t before = edits();

    type(Qt::Key_F2);
    type(u"Figure"_s);
    type(Qt::Key_Return);

    QCOMPARE(edits(), before);
    QVERIFY2(refusal().contains(u"Figure"_s), qPrintable(refusal()));
    QCOMPARE(in<ui::TextLine>("tagPage", "name")->text(), u"Figure"_s); // to be corrected
    choose(u"Attribution"_s);
    QVERIFY(refusal().isEmpty());
}

void CodebookWindowTest::instructionsAreShownWhole()
{
    choose(u"Claim"_s);
    auto *text = in<QPlainTextEdit>("tagPage", "exclude");
    QTRY_COMPARE(text->verticalScrollBar()->maximum(), 0);
    const int before = text->height();
    text->setFocus();

    text->moveCursor(QTextCursor::End);
    for (int line = 0; line < 3; ++line)
        type(Qt::Key_Return);

    QTRY_VERIFY(text->height() > before);
    QTRY_COMPARE(text->verticalScrollBar()->maximum(), 0);
}

void CodebookWindowTest::oneKeyGivesALetter()
{
    choose(u"Claim"_s);
    in<QWidget>("tagPage", "letter")->setFocus();

    type(u"x"_s);
    QCOMPARE(tag(u"Claim"_s).shortcut, u"X"_s);
    QCOMPARE(in<QLineEdit>("tagPage", "letter")->text(), u"X"_s);
    type(Qt::Key_Delete);

    QCOMPARE(tag(u"Claim"_s).shortcut, QString());
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tag(u"Claim"_s).shortcut, u"X"_s);
}

void CodebookWindowTest::aLetterInUseIsRefusedByName()
{
    choose(u"Claim"_s);
    in<QWidget>("tagPage", "letter")->setFocus();
    const size_t before = edits();

    type(u"s"_s);
    QCOMPARE(refusal(), u"S belongs to Source of Attribution."_s);
    type(u"f"_s);
    QCOMPARE(refusal(), u"F belongs to Figure."_s);

    QCOMPARE(edits(), before);
    QCOMPARE(in<QLineEdit>("tagPage", "letter")->text(), u"C"_s);
    type(u"z"_s);
    QVERIFY(refusal().isEmpty());
}

void CodebookWindowTest::whatWasRefusedIsForgottenAfterTheNextChange()
{
    choose(u"Framing"_s);
    in<QWidget>("tagPage", "letter")->setFocus();
    type(u"s"_s);
    QVERIFY(!refusal().isEmpty());
    tree()->setFocus();

    type(Qt::Key_Up, Qt::AltModifier);

    QCOMPARE(tree()->currentTag(), tag(u"Framing"_s).id);
    QCOMPARE(refusal(), QString());
}

void CodebookWindowTest::aColourIsChosenByKeys()
{
    choose(u"Claim"_s);
    const size_t before = edits();
    in<QListView>("tagPage", "colours")->setFocus();

    type(Qt::Key_Right);
    QCOMPARE(edits(), before); // looking is not choosing
    type(Qt::Key_Space);

    QCOMPARE(edits(), before + 1);
    QCOMPARE(tag(u"Claim"_s).style.lightFill, u"#7EAAFD"_s);
    QCOMPARE(tag(u"Claim"_s).style.darkLine, u"#7FB4FF"_s);
    QCOMPARE(tag(u"Claim"_s).style.pattern, u"solid"_s);
    QCOMPARE(in<QLineEdit>("tagPage", "colour0")->text(), u"#7EAAFD"_s);
    QVERIFY(in<QLabel>("tagPage", "verdict0")->text().contains(u"7.5"_s));
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(in<QLineEdit>("tagPage", "colour0")->text(), u"#C796B9"_s);
}

void CodebookWindowTest::aColourOfOnesOwnIsWarnedAbout()
{
    choose(u"Claim"_s);
    QVERIFY(!in<QLabel>("tagPage", "colourWarning")->isVisible());
    auto *fill = in<QLineEdit>("tagPage", "colour0");
    fill->setFocus();
    fill->selectAll();

    type(u"333"_s);
    type(Qt::Key_Return);

    QCOMPARE(tag(u"Claim"_s).style.lightFill, u"#333333"_s);
    QVERIFY(in<QLabel>("tagPage", "colourWarning")->isVisible());
    fill->selectAll();
    type(u"nocolor"_s);
    type(Qt::Key_Return);
    QCOMPARE(fill->text(), u"#333333"_s);
}

void CodebookWindowTest::aPatternIsChosen()
{
    choose(u"Claim"_s);
    auto *box = in<QComboBox>("tagPage", "pattern");
    box->setFocus();

    type(Qt::Key_Down);

    QCOMPARE(tag(u"Claim"_s).style.pattern, u"double"_s);
    QCOMPARE(box->currentData().toString(), u"double"_s);
}

void CodebookWindowTest::instructionsChangeWhenTheyAreLeft()
{
    choose(u"Claim"_s);
    const size_t before = edits();
    auto *include = in<ui::NoteEdit>("tagPage", "include");
    include->setFocus();
    include->selectAll();

    type(u"Everything."_s);
    QCOMPARE(edits(), before);
    type(Qt::Key_Tab);

    QCOMPARE(edits(), before + 1);
    QCOMPARE(tag(u"Claim"_s).instruction.include, u"Everything."_s);
    include->setFocus();
    type(Qt::Key_Z, Qt::ControlModifier); // nothing is typed that could be taken back
    QVERIFY(tag(u"Claim"_s).instruction.include.startsWith(u"The narrator"_s));
    QCOMPARE(include->toPlainText(), tag(u"Claim"_s).instruction.include);
}

void CodebookWindowTest::undoInATextTakesBackWhatIsTypedFirst()
{
    choose(u"Claim"_s);
    const size_t before = edits();
    auto *name = in<ui::TextLine>("tagPage", "name");
    name->setFocus();
    name->end(false);

    type(u"x"_s);
    type(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(name->text(), u"Claim"_s);
    QCOMPARE(edits(), before);
}

void CodebookWindowTest::anEmptyCodebookSaysWhatToDo()
{
    tree()->setFocus();
    while (!codebook().tags.empty())
        inWindow<QPushButton>("removeTag")->click();

    QVERIFY(!inWindow<QWidget>("pages")->isVisible());
    QVERIFY(!inWindow<QPushButton>("removeTag")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    inWindow<QPushButton>("newTag")->click();
    QVERIFY(inWindow<QWidget>("pages")->isVisible());
}

void CodebookWindowTest::nothingCanBeChangedInAProjectForReading()
{
    m_window.reset();
    m_project.reset();
    m_project =
        std::move(storage::Project::open(m_path, storage::Project::Access::ReadOnly).value());
    showWindow();

    QVERIFY(inWindow<QLabel>("notice")->text().contains(u"reading only"_s));
    choose(u"Claim"_s);
    for (const char *button : {"newTag", "newTagBelow", "merge", "removeTag"})
        QVERIFY2(!inWindow<QPushButton>(button)->isEnabled(), button);
    QVERIFY(in<QLineEdit>("tagPage", "name")->isReadOnly());
    QVERIFY(!in<QWidget>("tagPage", "letter")->isEnabled());
    QVERIFY(!in<QWidget>("tagPage", "colours")->isEnabled());
    for (int page = 1; page <= 2; ++page) {
        showPage(page);
        const char *name = page == 1 ? "rolesPage" : "fieldsPage";
        QVERIFY(!in<QPushButton>(name, "add")->isEnabled());
        QVERIFY(!in<QPushButton>(name, "remove")->isEnabled());
        QVERIFY(!in<QWidget>(name, "required")->isEnabled());
        QVERIFY(!in<QWidget>(name, "name")->isEnabled());
    }
    tree()->setFocus();
    const auto before = codebook();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Insert})
        type(key);
    type(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(codebook() == before);
}

void CodebookWindowTest::sizesAreRemembered()
{
    m_window->resize(1010, 655);
    m_window->close();

    showWindow();

    QCOMPARE(m_window->size(), QSize(1010, 655));
}

void CodebookWindowTest::mnemonicsAreUnique()
{
    for (int page = 0; page < 3; ++page) {
        showPage(page);
        QMap<QString, QString> taken;
        const auto take = [&](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                return;
            QVERIFY2(!taken.contains(key), qPrintable(key + text + taken.value(key)));
            taken.insert(key, text);
        };
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                take(label->text());
        }
        for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                take(button->text());
        }
        const auto *tabs = m_window->findChild<QTabWidget *>();
        for (int tab = 0; tab < 3; ++tab)
            take(tabs->tabText(tab));
    }
}

void CodebookWindowTest::everythingHasAName()
{
    for (int page = 0; page < 3; ++page) {
        showPage(page);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->focusProxy())
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
    }
}

QTEST_MAIN(CodebookWindowTest)
#include "codebookwindowtest.moc"
