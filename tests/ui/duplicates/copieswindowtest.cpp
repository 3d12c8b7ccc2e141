#include "ui/duplicates/copieswindow.h"

#include "app/copies/copyedits.h"
#include "tests/ui/windowfixture.h"
#include "ui/difference/differenceview.h"
#include "ui/duplicates/copymodel.h"
#include "ui/mainwindow/actions.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using storage::Article;
using storage::Id;
using ui::ArticleModel;
using ui::CopiesWindow;
using ui::CopyModel;

/// The list of copies beside the whole window, by keys and mouse.
class CopiesWindowTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void itListsGroupsWithTheirLikeness();
    void itSaysThatThereAreNoCopies();
    void hostileTitlesAndTextsAreShown();
    void copiesAreCountedKeptApartAndUndone();
    void anOriginalStandsForAllItsCopies();
    void anotherOriginalCanBeChosen();
    void removingAsksAndNamesWhatGoes();
    void removingCanBeCancelled();
    void theDifferenceOfTheCurrentCopyIsShown();
    void enterGoesToTheArticle();
    void aDoubleClickGoesToTheArticle();
    void theSimilarityDecidesWhatIsFound();
    void searchingCanBeStopped();
    void theListFollowsTheProject();
    void whatIsKeptApartIsShownOnlyWhenAsked();
    void aGroupKeptApartComesBackByUndo();
    void aChangeKeepsSelectionAndDifference();
    void newArticlesAreSearchedWhenAsked();
    void theArticleListShowsCopies();
    void theArticleListCanHideCopies();
    void itClosesWithTheProject();
    void itClosesWithTheMainWindow();

private:
    void show();
    CopiesWindow *window() const { return m_window->copiesWindow(); }
    QModelIndex row(Id<Article> id, int column = CopyModel::Title) const
    {
        return window()->model()->indexOf(id).siblingAtColumn(column);
    }
    QString cell(Id<Article> id, int column) const { return row(id, column).data().toString(); }
    void click(Id<Article> id, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(window()->list()->viewport(), Qt::LeftButton, modifiers,
                          window()->list()->visualRect(row(id)).center());
    }
    static void press(QPushButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    /// Presses Delete and answers the question with the button of @p role; returns what it said.
    QString removeAndAnswer(QMessageBox::ButtonRole role);
    Id<Article> originalOf(Id<Article> id) const
    {
        return m_window->articleList()->model()->originalOf(id);
    }
    QComboBox *statusChoice() const { return m_window->articleList()->findChild<QComboBox *>(); }
    int shownArticles() const
    {
        return m_window->articleList()->findChild<QTableView *>()->model()->rowCount();
    }

    Id<Article> m_report, m_edited, m_same, m_other;
};

namespace {

/// Sixty different words in three paragraphs.
QString report()
{
    QStringList words;
    for (int i = 0; i < 60; ++i)
        words.append(u"word%1"_s.arg(i));
    return words.mid(0, 20).join(u' ') + u".\n\n"_s + words.mid(20, 20).join(u' ') + u".\n\n"_s +
           words.mid(40).join(u' ') + u".\n"_s;
}

} // namespace

void CopiesWindowTest::init()
{
    open();
    m_report = addArticle(u"Report"_s, report() + u"And one line of its own in the evening.\n"_s);
    m_edited = addArticle(u"Edited"_s, report().replace(u"word30 "_s, u"another "_s));
    m_same = addArticle(u"Same"_s, report() + u"And one line of its own in the evening.\n"_s);
    m_other = addArticle(u"Ferry"_s, u"The ferry did not sail.\n"_s);
    m_window->articleList()->setCurrent(m_other);
    view()->setFocus();
}

void CopiesWindowTest::show()
{
    type(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window());
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QTRY_VERIFY(!window()->isSearching());
    QTRY_COMPARE(QApplication::focusWidget(), window()->list());
}

QString CopiesWindowTest::removeAndAnswer(QMessageBox::ButtonRole role)
{
    QString said;
    QTimer::singleShot(0, window(), [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        said = box->text() + u'\n' + box->informativeText();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
    });
    window()->list()->setFocus();
    type(Qt::Key_Delete);
    // Without a window manager nobody gives the focus back.
    window()->activateWindow();
    if (!QTest::qWaitForWindowActive(window()))
        QTest::qFail("The window is not active again.", __FILE__, __LINE__);
    window()->list()->setFocus();
    return said;
}

void CopiesWindowTest::itListsGroupsWithTheirLikeness()
{
    show();
    const QAbstractItemModelTester tester(window()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(window()->model()->groupCount(), 1);
    QVERIFY(CopyModel::isOriginal(row(m_report)));
    QCOMPARE(cell(m_same, CopyModel::Likeness), u"the same text"_s);
    QVERIFY2(cell(m_edited, CopyModel::Likeness).endsWith(u" %"_s),
             qPrintable(cell(m_edited, CopyModel::Likeness)));
    QVERIFY(!row(m_other).isValid());
    QVERIFY(window()->list()->isExpanded(row(m_report)));
    QVERIFY(!CopyModel::isOriginal(window()->list()->currentIndex()));
    QCOMPARE(window()->nothing(), QString());
    QVERIFY(window()->countButton()->isEnabled());
    QVERIFY(window()->apartButton()->isEnabled());
}

void CopiesWindowTest::itSaysThatThereAreNoCopies()
{
    QVERIFY(app::removeCopies(*m_window->project(), {m_edited, m_same}));

    type(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_COMPARE(window()->nothing(), u"No copies were found."_s);
    QVERIFY(!window()->countButton()->isEnabled());
    QVERIFY(!window()->originalButton()->isEnabled());
    QVERIFY(!window()->removeButton()->isEnabled());
}

void CopiesWindowTest::hostileTitlesAndTextsAreShown()
{
    const QString endless(1'000'000, u'x');
    QString odd = report();
    odd.insert(100, u"\u202E\u0301\U0001F6A2"_s);
    const Id<Article> first = addArticle(endless, endless);
    const Id<Article> second = addArticle(endless, endless);
    const Id<Article> broken = addArticle(u"\n\n"_s, odd);

    show();

    QCOMPARE(cell(second, CopyModel::Likeness), u"the same text"_s);
    QVERIFY(cell(first, CopyModel::Title).size() < 1000);
    click(second);
    QCOMPARE(window()->difference()->differenceCount(), 0);
    click(broken);
    QVERIFY(window()->difference()->differenceCount() > 0);
    press(window()->countButton());
    QCOMPARE(originalOf(broken), m_report);
}

void CopiesWindowTest::copiesAreCountedKeptApartAndUndone()
{
    show();
    click(m_same);
    click(m_edited, Qt::ControlModifier);

    press(window()->countButton());

    QCOMPARE(originalOf(m_same), m_report);
    QCOMPARE(originalOf(m_edited), m_report);
    QCOMPARE(cell(m_same, CopyModel::Counting), u"counted as a copy"_s);
    QVERIFY(window()->said().startsWith(u"2 "_s));
    QVERIFY(window()->apartButton()->isEnabled());
    QVERIFY(!window()->countButton()->isEnabled());
    QCOMPARE(window()->list()->selectionModel()->selectedRows().size(), 2);

    click(m_edited);
    press(window()->apartButton());

    QVERIFY(!originalOf(m_edited).isValid());
    QCOMPARE(originalOf(m_same), m_report);
    QCOMPARE(cell(m_edited, CopyModel::Counting), QString());
    window()->list()->setFocus();
    type(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(originalOf(m_edited), m_report);
    QCOMPARE(cell(m_edited, CopyModel::Counting), u"counted as a copy"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!originalOf(m_same).isValid());
    type(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(originalOf(m_same), m_report);
}

void CopiesWindowTest::anOriginalStandsForAllItsCopies()
{
    show();

    click(m_report);
    QVERIFY(window()->countButton()->isEnabled());
    type(Qt::Key_C, Qt::AltModifier);

    QTRY_COMPARE(originalOf(m_same), m_report);
    QCOMPARE(originalOf(m_edited), m_report);
    QVERIFY(!window()->removeButton()->isEnabled());
    QVERIFY(!window()->originalButton()->isEnabled());
}

void CopiesWindowTest::anotherOriginalCanBeChosen()
{
    show();
    click(m_edited);

    press(window()->originalButton());

    QVERIFY(CopyModel::isOriginal(row(m_edited)));
    QVERIFY(!originalOf(m_report).isValid());
    QCOMPARE(window()->model()->articleAt(window()->list()->currentIndex()), m_edited);

    press(window()->countButton());
    QCOMPARE(originalOf(m_report), m_edited);
    click(m_same);
    press(window()->originalButton());

    QVERIFY(CopyModel::isOriginal(row(m_same)));
    QCOMPARE(originalOf(m_report), m_same);
    QCOMPARE(originalOf(m_edited), m_same);
    QVERIFY(!originalOf(m_same).isValid());
}

void CopiesWindowTest::removingAsksAndNamesWhatGoes()
{
    show();
    click(m_same);

    const QString said = removeAndAnswer(QMessageBox::DestructiveRole);

    QVERIFY2(said.contains(u"Same"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Nothing is annotated"_s), qPrintable(said));
    QCOMPARE(m_window->project()->articles()->size(), 3u);
    QVERIFY(!row(m_same).isValid());
    QCOMPARE(window()->model()->articleAt(window()->list()->currentIndex()), m_edited);
    type(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(row(m_same).isValid());
}

void CopiesWindowTest::removingCanBeCancelled()
{
    show();
    click(m_same);

    QVERIFY(!removeAndAnswer(QMessageBox::RejectRole).isEmpty());

    QCOMPARE(m_window->project()->articles()->size(), 4u);
    QVERIFY(row(m_same).isValid());
    click(m_report);
    QVERIFY(removeAndAnswer(QMessageBox::DestructiveRole).isEmpty());
    QCOMPARE(m_window->project()->articles()->size(), 4u);
}

void CopiesWindowTest::theDifferenceOfTheCurrentCopyIsShown()
{
    show();

    click(m_edited);
    QVERIFY(window()->difference()->differenceCount() >= 1);
    click(m_same);
    QCOMPARE(window()->difference()->differenceCount(), 0);
    click(m_report);
    QVERIFY(window()->difference()->differenceCount() >= 1); // the first of its copies
}

void CopiesWindowTest::enterGoesToTheArticle()
{
    show();
    click(m_edited);

    type(Qt::Key_Return);

    QCOMPARE(m_window->articleList()->current(), m_edited);
    QVERIFY(window()->isVisible());
}

void CopiesWindowTest::aDoubleClickGoesToTheArticle()
{
    show();
    click(m_same);

    QTest::mouseDClick(window()->list()->viewport(), Qt::LeftButton, {},
                       window()->list()->visualRect(row(m_same)).center());

    QCOMPARE(m_window->articleList()->current(), m_same);
}

void CopiesWindowTest::theSimilarityDecidesWhatIsFound()
{
    const Id<Article> unlike = addArticle(u"Rewritten"_s, report().replace(u"word3"_s, u"other"_s));
    show();
    QVERIFY(!row(unlike).isValid());

    window()->similarityBox()->setFocus();
    window()->similarityBox()->selectAll();
    QTest::keyClicks(window()->similarityBox(), u"30"_s);
    press(window()->searchButton());

    QTRY_VERIFY(!window()->isSearching());
    QTRY_VERIFY(row(unlike).isValid());
}

void CopiesWindowTest::searchingCanBeStopped()
{
    show();
    const int groups = window()->model()->groupCount();

    press(window()->searchButton());
    QVERIFY(window()->isSearching());
    press(window()->searchButton());

    QVERIFY(!window()->isSearching());
    QCOMPARE(window()->model()->groupCount(), groups); // what was found before stays
}

void CopiesWindowTest::theListFollowsTheProject()
{
    show();

    QVERIFY(app::countAsCopies(*m_window->project(), {{m_edited, {m_report}}}));

    QVERIFY(CopyModel::isOriginal(row(m_edited)));
    QCOMPARE(cell(m_report, CopyModel::Counting), u"counted as a copy"_s);
    QVERIFY(app::removeCopies(*m_window->project(), {m_report, m_same}));
    QCOMPARE(window()->model()->groupCount(), 0);
    QCOMPARE(window()->nothing(), u"No copies were found."_s);
}

void CopiesWindowTest::whatIsKeptApartIsShownOnlyWhenAsked()
{
    show();
    QVERIFY(!window()->apartBox()->isVisible());
    click(m_edited);

    press(window()->apartButton());

    QVERIFY(!row(m_edited).isValid());
    QVERIFY(row(m_same).isValid());
    QVERIFY(window()->apartBox()->isVisible());
    window()->search();
    QTRY_VERIFY(!window()->isSearching());
    QVERIFY(!row(m_edited).isValid());
    window()->apartBox()->click();
    QCOMPARE(cell(m_edited, CopyModel::Counting), u"kept apart"_s);
    click(m_edited);
    QVERIFY(!window()->apartButton()->isEnabled());
    press(window()->countButton());
    QCOMPARE(cell(m_edited, CopyModel::Counting), u"counted as a copy"_s);
    QVERIFY(!window()->apartBox()->isVisible());
}

void CopiesWindowTest::aGroupKeptApartComesBackByUndo()
{
    show();
    click(m_report);

    press(window()->apartButton());

    QCOMPARE(window()->model()->groupCount(), 0);
    QCOMPARE(window()->nothing(), u"All copies that were found are kept apart."_s);
    window()->search();
    QTRY_VERIFY(!window()->isSearching());
    QCOMPARE(window()->model()->groupCount(), 0);
    QVERIFY(m_window->project()->undo());
    QCOMPARE(window()->model()->groupCount(), 1);
    QVERIFY(row(m_edited).isValid());
    QCOMPARE(window()->nothing(), QString());
}

void CopiesWindowTest::aChangeKeepsSelectionAndDifference()
{
    show();
    click(m_edited);
    click(m_same, Qt::ControlModifier);
    click(m_edited, Qt::ControlModifier);
    click(m_edited, Qt::ControlModifier);
    QCOMPARE(window()->difference()->differenceCount(), 2);

    Article article = m_window->project()->article(m_other).value();
    article.metadata.title = u"The ferry"_s;
    QVERIFY(m_window->project()->edit(
        {u"Rename"_s, {}}, [&](storage::Edit &edit) { return edit.updateArticle(article); }));
    QCOMPARE(window()->list()->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(window()->model()->articleAt(window()->list()->currentIndex()), m_edited);
    QCOMPARE(window()->difference()->differenceCount(), 2);
    article = m_window->project()->article(m_edited).value();
    article.metadata.title = u"Renamed"_s;
    QVERIFY(m_window->project()->edit(
        {u"Rename"_s, {}}, [&](storage::Edit &edit) { return edit.updateArticle(article); }));

    QCOMPARE(cell(m_edited, CopyModel::Title), u"Renamed"_s);
    QCOMPARE(window()->list()->selectionModel()->selectedRows().size(), 2);
}

void CopiesWindowTest::newArticlesAreSearchedWhenAsked()
{
    show();

    const Id<Article> late = addArticle(u"Late"_s, report());

    QVERIFY(!row(late).isValid());
    const auto labels = window()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"search again"_s);
    }));
    type(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(row(late).isValid());
}

void CopiesWindowTest::theArticleListShowsCopies()
{
    const ArticleModel *model = m_window->articleList()->model();
    const QModelIndex article = model->index(model->rowOf(m_same), ArticleModel::Title);
    QVERIFY(!article.data(ArticleModel::CopyRole).toBool());

    QVERIFY(app::countAsCopies(*m_window->project(), {{m_report, {m_same}}}));

    QVERIFY(article.data(ArticleModel::CopyRole).toBool());
    QVERIFY(article.data(ArticleModel::SecondLineRole).toString().startsWith(u"Copy · "_s));
    QVERIFY(article.data(Qt::ToolTipRole).toString().contains(u"A copy of “Report”"_s));
    QCOMPARE(article.data(Qt::AccessibleTextRole).toString(), u"Same, a copy"_s);
    QVERIFY(m_window->project()->undo());
    QVERIFY(!article.data(ArticleModel::CopyRole).toBool());
    QVERIFY(!article.data(ArticleModel::SecondLineRole).toString().startsWith(u"Copy · "_s));
}

void CopiesWindowTest::theArticleListCanHideCopies()
{
    QVERIFY(app::countAsCopies(*m_window->project(), {{m_report, {m_same}}}));
    QComboBox *choice = statusChoice();

    choice->setFocus();
    QTest::keyClicks(choice, u"no co"_s);
    QCOMPARE(shownArticles(), 3);
    choice->setCurrentIndex(choice->findText(u"Copies"_s));
    QCOMPARE(shownArticles(), 1);
    QVERIFY(m_window->project()->undo());
    QCOMPARE(shownArticles(), 0);
    choice->setCurrentIndex(0);
    QCOMPARE(shownArticles(), 4);
}

void CopiesWindowTest::itClosesWithTheProject()
{
    show();

    QVERIFY(m_window->createProject(m_folder->filePath(u"next.sayso"_s)));

    QVERIFY(!window()->isVisible());
    QCOMPARE(window()->model()->groupCount(), 0);
}

void CopiesWindowTest::itClosesWithTheMainWindow()
{
    show();

    m_window->close();

    QVERIFY(!window()->isVisible());
}

QTEST_MAIN(CopiesWindowTest)
#include "copieswindowtest.moc"
