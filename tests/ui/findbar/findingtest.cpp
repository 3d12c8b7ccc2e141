#include "app/annotating/articleedits.h"
#include "tests/ui/findbar/findingfixture.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

/// Finding in the whole window and with its keys.
class FindingTest : public FindingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { close(); }

    void typingFindsAndALetterTagsAfterEscape();
    void enterStepsAndSaysWhereItIs();
    void f3RepeatsWithTheBarClosed();
    void theSelectionBecomesTheWords();
    void controlEnterLeavesTheBarOpen();
    void theChoicesAreRemembered();
    void anotherArticleIsSearchedToo();
    void anArticleThatIsDeletedAndComesBackIsSearched();
    void theBarClosesFromTheTextToo();
    void escClosesTheBarFromItsButtonsToo();
    void theResultKeepsToTheTheme();
    void theResultIsToldToScreenReaders();
    void thePanelsKeepTheirRoom();
};

void FindingTest::typingFindsAndALetterTagsAfterEscape()
{
    type(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar()->wordsEdit()->hasFocus());
    typeWords(u"harb"_s);
    QCOMPARE(view()->selectedText(), u"harb"_s);
    QCOMPARE(bar()->result(), u"1 of 3"_s);
    QCOMPARE(view()->findMatchesIn({0, 1000}).size(), size_t(3));
    typeWords(u"our"_s);

    type(Qt::Key_Escape);

    QVERIFY(!bar()->isOpen());
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->selectedText(), u"harbour"_s);
    QVERIFY(view()->findMatchesIn({0, 1000}).empty());
    type(Qt::Key_C);
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(annotations().front().envelope(), view()->selection());
}

void FindingTest::enterStepsAndSaysWhereItIs()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"harbour"_s);

    type(Qt::Key_Return);
    QCOMPARE(bar()->result(), u"2 of 3"_s);
    type(Qt::Key_Return);
    type(Qt::Key_Return);
    QCOMPARE(bar()->result(), u"1 of 3, from the top again"_s);
    type(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar()->result(), u"3 of 3, from the end again"_s);
    type(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar()->result(), u"2 of 3"_s);
    type(Qt::Key_F3);
    QCOMPARE(bar()->result(), u"3 of 3"_s);
    QVERIFY(bar()->wordsEdit()->hasFocus());
}

void FindingTest::f3RepeatsWithTheBarClosed()
{
    type(Qt::Key_F3);
    QVERIFY(bar()->isOpen()); // there is nothing to repeat yet
    typeWords(u"mayor"_s);
    type(Qt::Key_Escape);
    QCOMPARE(view()->selectedText(), u"mayor"_s);

    type(Qt::Key_F3);

    QVERIFY(!bar()->isOpen());
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->selection().begin, harbour.lastIndexOf(u"mayor"_s));
    QCOMPARE(said(), u"2 of 2: “mayor”"_s);
    type(Qt::Key_S);
    type(Qt::Key_F3);
    type(Qt::Key_C);
    QCOMPARE(annotations().size(), size_t(2));
}

void FindingTest::theSelectionBecomesTheWords()
{
    select(u"harbour is small"_s);

    type(Qt::Key_F, Qt::ControlModifier);

    QCOMPARE(bar()->words(), u"harbour is small"_s);
    QCOMPARE(bar()->result(), u"1 of 1"_s);
    QCOMPARE(view()->selectedText(), u"harbour is small"_s);
    typeWords(u"said"_s); // the words were selected, so that typing replaces them
    QCOMPARE(bar()->words(), u"said"_s);
    QCOMPARE(view()->selectedText(), u"said"_s);
}

void FindingTest::controlEnterLeavesTheBarOpen()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"harbour"_s);

    type(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(view()->hasFocus());
    QVERIFY(bar()->isOpen());
    type(Qt::Key_C);
    type(Qt::Key_F3);
    QVERIFY(view()->hasFocus());
    type(Qt::Key_C);
    QCOMPARE(annotations().size(), size_t(2));
    QCOMPARE(view()->findMatchesIn({0, 1000}).size(), size_t(3));
}

void FindingTest::theChoicesAreRemembered()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"Harbour"_s);
    QCOMPARE(bar()->result(), u"1 of 3"_s);

    for (QToolButton *button : bar()->findChildren<QToolButton *>()) {
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    }

    QCOMPARE(bar()->result(), u"No matches"_s); // "Harbours" is another word
    QVERIFY(bar()->wordsEdit()->hasFocus());
    QVERIFY(ui::Settings().findOptions() == (app::FindOptions{true, true}));
    m_window = std::make_unique<MainWindow>();
    QVERIFY(bar()->options() == (app::FindOptions{true, true}));
}

void FindingTest::anotherArticleIsSearchedToo()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"harbour"_s);

    m_window->actions()->nextArticle->trigger();

    QCOMPARE(view()->text(), u"The council voted on the harbour.\n"_s);
    QCOMPARE(bar()->result(), u"1 match(es)"_s);
    QVERIFY(!view()->hasSelection()); // one begins to read at the top
    QCOMPARE(view()->findMatchesIn({0, 1000}).size(), size_t(1));
    bar()->wordsEdit()->setFocus();
    type(Qt::Key_Return);
    QCOMPARE(view()->selectedText(), u"harbour"_s);
}

void FindingTest::anArticleThatIsDeletedAndComesBackIsSearched()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"mayor"_s);
    QCOMPARE(bar()->result(), u"1 of 2"_s);

    QVERIFY(app::removeArticle(*m_window->project(), m_window->annotating()->article()));
    QVERIFY(view()->text() != harbour);
    QVERIFY(bar()->isOpen());
    QVERIFY2(!bar()->result().contains(u'2'), qPrintable(bar()->result()));
    type(Qt::Key_Return);
    type(Qt::Key_F3);
    m_window->actions()->undo->trigger();

    QCOMPARE(view()->text(), harbour);
    QVERIFY2(bar()->result().startsWith(u'2'), qPrintable(bar()->result()));
    type(Qt::Key_F3);
    QCOMPARE(view()->selectedText(), u"mayor"_s);
    QCOMPARE(bar()->result(), u"1 of 2"_s);
    for (const storage::Id<storage::Article> id :
         {m_window->articleList()->model()->idAt(1), m_window->articleList()->model()->idAt(0)})
        QVERIFY(app::removeArticle(*m_window->project(), id));
    QCOMPARE(bar()->result(), QString());
    type(Qt::Key_F3);
    type(Qt::Key_Return);
    QCOMPARE(view()->findMatchesIn({0, 1000}).size(), size_t(0));
}

void FindingTest::theBarClosesFromTheTextToo()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"mayor"_s);
    view()->setFocus();

    type(Qt::Key_Escape);

    QVERIFY(!bar()->isOpen());
    QCOMPARE(view()->selectedText(), u"mayor"_s);
    type(Qt::Key_Escape);
    QVERIFY(!view()->hasSelection());
}

void FindingTest::escClosesTheBarFromItsButtonsToo()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"mayor"_s);
    type(Qt::Key_Tab);
    QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));

    type(Qt::Key_Escape);

    QVERIFY(!bar()->isOpen());
    QVERIFY(view()->hasFocus());
}

void FindingTest::theResultKeepsToTheTheme()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"mayor"_s);
    const auto themes = {ui::ThemeChoice::Dark, ui::ThemeChoice::Light};
    for (const ui::ThemeChoice theme : themes) {
        ui::applyTheme(theme);
        bool isShown = false;
        for (const QLabel *label : bar()->findChildren<QLabel *>()) {
            if (label->text() != bar()->result())
                continue;
            isShown = true;
            QTRY_COMPARE(label->palette().color(QPalette::WindowText), ui::quietTextColour());
        }
        QVERIFY(isShown);
    }
}

void FindingTest::theResultIsToldToScreenReaders()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"xyz"_s);

    QCOMPARE(bar()->wordsEdit()->accessibleDescription(), u"No matches"_s);
    for (const QToolButton *button : bar()->findChildren<QToolButton *>()) {
        if (button->parentWidget() == bar())
            QVERIFY(!button->accessibleName().isEmpty());
    }
}

void FindingTest::thePanelsKeepTheirRoom()
{
    const int least = m_window->minimumSizeHint().width();

    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"harbour"_s);

    QCOMPARE(m_window->minimumSizeHint().width(), least);
    m_window->resize(1000, 700);
    QCoreApplication::processEvents();
    for (const QToolButton *button : bar()->findChildren<QToolButton *>()) {
        if (button->parentWidget() == bar())
            QVERIFY(bar()->rect().contains(button->geometry()));
    }
}

QTEST_MAIN(FindingTest)
#include "findingtest.moc"
