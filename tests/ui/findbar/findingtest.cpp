#include "app/annotating/annotator.h"
#include "app/annotating/articleedits.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/dialogs/occurrencesdialog.h"
#include "ui/findbar/findbar.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::TextRange;
using ui::MainWindow;
using ui::OccurrencesDialog;

namespace {

const QString harbour = u"The mayor closed the harbour.\n\nThe harbour is small, said the mayor. "
                        "Harbours are.\n"_s;

} // namespace

/// Finding and tagging what was found, in the whole window and with its keys.
class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

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
    void everyOccurrenceIsTaggedAndUndoneAtOnce();
    void lettersAndSpaceChooseInTheList();
    void whatIsTaggedAlreadyCannotBeTagged();
    void choosingARowShowsItInTheArticle();
    void whoAnnotatesIsAskedBeforeTheTicks();
    void cancellingLeavesEverythingAsItWas();
    void thousandsOfOccurrencesAreTaggedAtOnce();
    void aReadOnlyProjectIsSearchedButNotTagged();

private:
    void addArticle(const QString &title, const QString &text);
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void typeWords(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    /// Presses the keys for it, and does @p work with the dialog.
    void tagEvery(const std::function<void(OccurrencesDialog &)> &work);
    void select(const QString &words);
    std::vector<Annotation> annotations() const
    {
        return m_window->project()->annotations(m_window->annotating()->article()).valueOr({});
    }
    ui::ArticleView *view() const { return m_window->articleView(); }
    ui::FindBar *bar() const { return m_window->findBar(); }
    QString said() const { return m_window->statusLine()->said(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void FindingTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"SaysoTest"_s);
}

void FindingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    ui::Settings().setAnalystName(u"Anna"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1200, 760);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->createProject(m_folder->filePath(u"test.sayso"_s)));
    addArticle(u"Harbour"_s, harbour);
    addArticle(u"Council"_s, u"The council voted on the harbour.\n"_s);
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(0));
    view()->setFocus();
}

void FindingTest::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void FindingTest::addArticle(const QString &title, const QString &text)
{
    storage::NewArticle article;
    article.metadata.title = title;
    article.text = text;
    QVERIFY(m_window->project()->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        return id ? storage::Result<void>() : id.error();
    }));
}

void FindingTest::select(const QString &words)
{
    const qsizetype begin = view()->text().indexOf(words);
    QVERIFY(begin >= 0);
    view()->setSelection({begin, begin + words.size()});
}

void FindingTest::tagEvery(const std::function<void(OccurrencesDialog &)> &work)
{
    bool isDone = false;
    QTimer waiting;
    connect(&waiting, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<OccurrencesDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isActiveWindow())
            return;
        waiting.stop();
        work(*dialog);
        isDone = true;
        if (dialog->isVisible())
            dialog->reject();
    });
    waiting.start(5);
    type(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isDone);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

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

void FindingTest::everyOccurrenceIsTaggedAndUndoneAtOnce()
{
    select(u"harbour"_s);

    tagEvery([](OccurrencesDialog &dialog) {
        QCOMPARE(dialog.wordsEdit()->text(), u"harbour"_s);
        QVERIFY(dialog.table()->hasFocus());
        QCOMPARE(dialog.model()->rowCount(), 3);
        QCOMPARE(dialog.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(dialog.tagButton()->text(), u"Tag 3 occurrence(s)"_s);
        QTest::keyClick(dialog.table(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    });

    QCOMPARE(annotations().size(), size_t(3));
    QCOMPARE(said(), u"3 occurrence(s) tagged as Claim. Undo: Ctrl+Z"_s);
    QVERIFY(view()->hasFocus());
    QVERIFY(view()->findMatchesIn({0, 1000}).empty());
    QVERIFY(m_window->actions()->undo->text().contains(u"Tag 3 occurrences as Claim"_s));

    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(annotations().empty());
    QVERIFY(view()->annotationsAt(harbour.indexOf(u"harbour"_s)).empty());
}

void FindingTest::lettersAndSpaceChooseInTheList()
{
    type(Qt::Key_F, Qt::ControlModifier);
    typeWords(u"mayor"_s);

    tagEvery([](OccurrencesDialog &dialog) {
        QCOMPARE(dialog.wordsEdit()->text(), u"mayor"_s);
        QTest::keyClick(dialog.table(), Qt::Key_S);
        QVERIFY(dialog.kindChoice()->currentText().contains(u"Source"_s));
        QTest::keyClick(dialog.table(), Qt::Key_Space);
        QVERIFY(!dialog.model()->isChosen(0));
        QTest::keyClick(dialog.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(dialog.table(), Qt::Key_Space); // one is unticked, so all are ticked
        QCOMPARE(dialog.model()->chosenCount(), 2);
        QTest::keyClick(dialog.table(), Qt::Key_Space);
        QCOMPARE(dialog.model()->chosenCount(), 0);
        QVERIFY(!dialog.tagButton()->isEnabled());
        QTest::keyClick(dialog.table(), Qt::Key_Down);
        QTest::keyClick(dialog.table(), Qt::Key_Space);
        QCOMPARE(dialog.tagButton()->text(), u"Tag 1 occurrence(s)"_s);
        QTest::mouseClick(dialog.tagButton(), Qt::LeftButton);
    });

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(annotations().front().envelope().begin, harbour.lastIndexOf(u"mayor"_s));
    QVERIFY(bar()->isOpen());
    QCOMPARE(view()->findMatchesIn({0, 1000}).size(), size_t(2));

    // The next time the same tag is offered.
    tagEvery([](OccurrencesDialog &dialog) {
        QVERIFY(dialog.kindChoice()->currentText().contains(u"Source"_s));
        QCOMPARE(dialog.model()->chosenCount(), 1);
    });
}

void FindingTest::whatIsTaggedAlreadyCannotBeTagged()
{
    select(u"harbour"_s);
    type(Qt::Key_C);
    select(u"The harbour is small"_s);
    type(Qt::Key_C);
    select(u"harbour"_s);

    tagEvery([](OccurrencesDialog &dialog) {
        const ui::OccurrenceModel *model = dialog.model();
        QVERIFY(dialog.kindChoice()->currentText().contains(u"Claim"_s));
        QVERIFY(!model->canChoose(0));
        QVERIFY(!model->isChosen(0));
        QCOMPARE(model->index(0, ui::OccurrenceModel::Tagged).data().toString(), u"Claim"_s);
        QVERIFY(model->canChoose(1)); // inside a longer claim: possible, but not meant
        QVERIFY(!model->isChosen(1));
        QCOMPARE(model->index(1, ui::OccurrenceModel::Tagged).data().toString(),
                 u"inside a Claim"_s);
        QVERIFY(model->isChosen(2));
        QTest::keyClick(dialog.table(), Qt::Key_F); // as figures they are all new
        QCOMPARE(model->chosenCount(), 3);
        QCOMPARE(model->index(0, ui::OccurrenceModel::Tagged).data().toString(), u"Claim"_s);
        QCOMPARE(model->index(1, ui::OccurrenceModel::Tagged).data().toString(), QString());
    });
}

void FindingTest::choosingARowShowsItInTheArticle()
{
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u"Paragraph %1 about the harbour.\n\n"_s.arg(i);
    addArticle(u"Long"_s, text);
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(2));
    view()->setFocus();
    select(u"harbour"_s);

    tagEvery([this](OccurrencesDialog &dialog) {
        QTest::keyClick(dialog.table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(dialog.table()->currentIndex().row(), 99);
        QCOMPARE(view()->selection(), dialog.model()->rangeAt(99));
        QCOMPARE(view()->currentFindMatch(), dialog.model()->rangeAt(99));
        QVERIFY(!view()->rectsOf(view()->selection()).empty());
        for (int row = 99; row > 50; --row)
            QTest::keyClick(dialog.table(), Qt::Key_Up);
        const std::vector<QRect> rects = view()->rectsOf(dialog.model()->rangeAt(50));
        QVERIFY(!rects.empty());
        const QPoint place = view()->viewport()->mapToGlobal(rects.front().center());
        QVERIFY(!dialog.frameGeometry().contains(place)); // nothing lies over it
    });
}

void FindingTest::whoAnnotatesIsAskedBeforeTheTicks()
{
    m_window.reset();
    ui::Settings().setAnalystName({});
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->createProject(m_folder->filePath(u"nobody.sayso"_s)));
    addArticle(u"Harbour"_s, harbour);
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(0));
    view()->setFocus();
    QVERIFY(!m_window->project()->analyst().isValid());
    select(u"harbour"_s);
    QStringList asked;
    QTimer waiting;
    connect(&waiting, &QTimer::timeout, this, [&] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            asked.append(QString::fromLatin1(dialog->metaObject()->className()));
            dialog->reject();
        }
    });
    waiting.start(5);

    type(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(asked, QStringList{u"ui::AnalystDialog"_s});
}

void FindingTest::cancellingLeavesEverythingAsItWas()
{
    select(u"harbour"_s);
    const qsizetype before = qsizetype(m_window->project()->history()->size());

    tagEvery([](OccurrencesDialog &dialog) {
        QTest::keyClick(dialog.wordsEdit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog.wordsEdit(), u"the"_s);
        QCOMPARE(dialog.model()->rowCount(), 4);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    });

    QVERIFY(annotations().empty());
    QCOMPARE(qsizetype(m_window->project()->history()->size()), before);
    QVERIFY(view()->findMatchesIn({0, 1000}).empty());
    QCOMPARE(view()->selectedText(), u"harbour"_s);
    QCOMPARE(bar()->words(), QString());
}

void FindingTest::thousandsOfOccurrencesAreTaggedAtOnce()
{
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += u"Paragraph %1 about the harbour.\n\n"_s.arg(i);
    addArticle(u"Long"_s, text);
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(2));
    view()->setFocus();
    select(u"harbour"_s);
    QElapsedTimer timer;

    tagEvery([&timer](OccurrencesDialog &dialog) {
        QCOMPARE(dialog.model()->chosenCount(), 5000);
        timer.start();
        QTest::keyClick(dialog.table(), Qt::Key_Return);
    });

    const qint64 tagging = timer.restart();
    QCOMPARE(annotations().size(), size_t(5000));
    type(Qt::Key_Z, Qt::ControlModifier);
    qInfo("5,000 occurrences: tagged after %lld ms, undone after %lld ms", tagging,
          timer.elapsed());
    QVERIFY(annotations().empty());
    QVERIFY(tagging < 5000);
}

void FindingTest::aReadOnlyProjectIsSearchedButNotTagged()
{
    MainWindow second;
    second.show();
    QVERIFY(second.openProject(m_window->project()->path()));
    QVERIFY(second.project()->isReadOnly());

    QVERIFY(!second.actions()->tagEvery->isEnabled());
    second.actions()->find->trigger();
    second.findBar()->wordsEdit()->setText(u"harbour"_s);
    QCOMPARE(second.articleView()->selectedText(), u"harbour"_s);
}

QTEST_MAIN(FindingTest)
#include "findingtest.moc"
