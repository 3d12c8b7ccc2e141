#include "ui/suggestions/suggestionsearchwindow.h"

#include "tests/ui/windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using app::SuggestionState;
using storage::Article;
using storage::Id;
using ui::FoundSuggestionModel;
using ui::SuggestionSearchWindow;

/// Finding suggestions in all articles beside the window, by its keys.
class SuggestionSearchWindowTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void allArticlesAreSearchedByWhoIsQuoted();
    void aGroupIsShownAlone();
    void wordsAndKindsNarrowTheList();
    void enterGoesOnInTheArticle();
    void whatIsAcceptedInSeveralArticlesIsOneEdit();
    void whatIsRejectedIsRemembered();
    void whatIsRejectedInSeveralArticlesIsOneEdit();
    void aDeletedArticleIsNotListed();
    void whoAnnotatesIsAskedFirst();
    void anotherAnalystHasDecidedNothing();
    void aReadOnlyProjectIsOnlySearched();
    void closingStopsTheSearch();
    void rowsAreCopiedAsCsv();

private:
    void show();
    void goToRow(int row);
    SuggestionSearchWindow *window() const { return m_window->suggestionSearch(); }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < window()->model()->rowCount(); ++row)
            texts.append(window()->model()->index(row, column).data().toString());
        return texts;
    }
    QStringList groups() const
    {
        QStringList texts;
        const QAbstractItemModel *model = window()->groupTable()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(u"%1 %2"_s.arg(model->index(row, 0).data().toString(),
                                        model->index(row, 1).data().toString()));
        return texts;
    }

    Id<Article> m_first, m_second;
};

void SuggestionSearchWindowTest::init()
{
    open();
    m_first = addArticle(u"Harbour"_s,
                         u"The mayor said that the harbour was closed.\n"
                         "The baker said that the bread was cold.\n"_s,
                         u"en"_s);
    m_second = addArticle(u"Ships"_s, u"The mayor said that 40 ships were waiting.\n"_s, u"en"_s);
    m_window->articleList()->setCurrent(m_first);
    view()->setFocus();
}

void SuggestionSearchWindowTest::show()
{
    type(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window());
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QTRY_VERIFY(!window()->isSearching());
}

void SuggestionSearchWindowTest::goToRow(int row)
{
    for (int step = 0; step < 10 && window()->table()->currentIndex().row() < row; ++step)
        type(Qt::Key_Down);
    QCOMPARE(window()->table()->currentIndex().row(), row);
}

void SuggestionSearchWindowTest::allArticlesAreSearchedByWhoIsQuoted()
{
    show();

    QCOMPARE(window()->model()->rowCount(), 4);
    QCOMPARE(groups(),
             (QStringList{u"All 4"_s, u"The mayor 2"_s, u"The baker 1"_s, u"Figures 1"_s}));
    QCOMPARE(column(FoundSuggestionModel::Article),
             (QStringList{u"Harbour"_s, u"Harbour"_s, u"Ships"_s, u"Ships"_s}));
}

void SuggestionSearchWindowTest::aGroupIsShownAlone()
{
    show();
    window()->groupTable()->setFocus();

    type(Qt::Key_Down);
    QCOMPARE(column(FoundSuggestionModel::Source), (QStringList{u"The mayor"_s, u"The mayor"_s}));
    window()->groupingChoice()->setCurrentIndex(2);
    QCOMPARE(window()->model()->rowCount(), 4);

    QCOMPARE(groups(), (QStringList{u"All 4"_s, u"Harbour 2"_s, u"Ships 2"_s}));
}

void SuggestionSearchWindowTest::wordsAndKindsNarrowTheList()
{
    show();

    window()->kindChoice()->setCurrentIndex(2);
    QCOMPARE(column(FoundSuggestionModel::Words), QStringList{u"40"_s});
    window()->kindChoice()->setCurrentIndex(0);
    window()->wordsEdit()->setFocus();
    QTest::keyClicks(window()->wordsEdit(), u"bread"_s);
    type(Qt::Key_Return);

    QCOMPARE(column(FoundSuggestionModel::Source), QStringList{u"The baker"_s});
    QVERIFY(window()->table()->hasFocus());
    window()->wordsEdit()->setText(u"nowhere"_s);
    QTRY_COMPARE(window()->said(), u"None of the 4 suggestion(s) is like this."_s);
}

void SuggestionSearchWindowTest::enterGoesOnInTheArticle()
{
    show();
    window()->table()->setFocus();
    goToRow(3);

    type(Qt::Key_Return);

    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->annotating()->article(), m_second);
    const storage::TextRange range = m_window->annotating()->map().toUtf16(view()->selection());
    QCOMPARE(view()->text().mid(range.begin, range.length()), u"40"_s);
    QTRY_VERIFY(view()->hasFocus());
}

void SuggestionSearchWindowTest::whatIsAcceptedInSeveralArticlesIsOneEdit()
{
    show();
    window()->table()->setFocus();
    type(Qt::Key_A, Qt::ControlModifier);

    type(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(m_window->project()->annotations(m_first).valueOr({}).size(), size_t(2));
    QCOMPARE(m_window->project()->annotations(m_second).valueOr({}).size(), size_t(2));
    QCOMPARE(window()->model()->stateAt(0), SuggestionState::Accepted);
    QCOMPARE(window()->model()->rowCount(), 4);
    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->project()->annotations(m_first).valueOr({}).empty());
    QVERIFY(m_window->project()->annotations(m_second).valueOr({}).empty());
    QCOMPARE(window()->model()->stateAt(0), SuggestionState::Open);
    QCOMPARE(window()->model()->stateAt(3), SuggestionState::Open);
}

void SuggestionSearchWindowTest::whatIsRejectedIsRemembered()
{
    show();
    window()->table()->setFocus();
    goToRow(3);

    type(Qt::Key_Delete);

    QCOMPARE(window()->model()->stateAt(3), SuggestionState::Rejected);
    QTest::mouseClick(window()->searchButton(), Qt::LeftButton);
    QTRY_VERIFY(!window()->isSearching());
    QCOMPARE(window()->model()->rowCount(), 3);
    window()->openChoice()->setChecked(false);
    QCOMPARE(window()->model()->rowCount(), 4);
}

void SuggestionSearchWindowTest::whatIsRejectedInSeveralArticlesIsOneEdit()
{
    show();
    window()->table()->setFocus();
    type(Qt::Key_A, Qt::ControlModifier);

    type(Qt::Key_Delete);

    QCOMPARE(window()->said(), u"4 suggestion(s) rejected."_s);
    QCOMPARE(m_window->project()->rejectedSuggestions(m_second).valueOr({}).size(), size_t(2));
    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->project()->rejectedSuggestions(m_first).valueOr({}).empty());
    QVERIFY(m_window->project()->rejectedSuggestions(m_second).valueOr({}).empty());
    QCOMPARE(window()->model()->stateAt(0), SuggestionState::Open);
}

void SuggestionSearchWindowTest::aDeletedArticleIsNotListed()
{
    show();
    QVERIFY(m_window->project()->edit(
        {u"Delete"_s, {}}, [this](storage::Edit &edit) { return edit.removeArticle(m_second); }));
    QCOMPARE(groups(), (QStringList{u"All 2"_s, u"The mayor 1"_s, u"The baker 1"_s}));
    QCOMPARE(window()->model()->rowCount(), 2);
    window()->table()->setFocus();

    type(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(window()->model()->rowCount(), 4);
}

void SuggestionSearchWindowTest::whoAnnotatesIsAskedFirst()
{
    const QString path = m_window->project()->path();
    m_window->closeProject();
    const auto project = storage::Project::open(path);
    QVERIFY(project);
    SuggestionSearchWindow alone;
    alone.setProject(project->get());
    alone.search();
    QTRY_VERIFY(!alone.isSearching());
    const QSignalSpy asked(&alone, &SuggestionSearchWindow::analystWanted);
    const QSignalSpy failed(&alone, &SuggestionSearchWindow::failed);
    alone.table()->selectAll();

    QTest::keyClick(alone.table(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void SuggestionSearchWindowTest::anotherAnalystHasDecidedNothing()
{
    show();
    window()->table()->setFocus();
    goToRow(3);
    type(Qt::Key_Delete);

    m_window->useAnalyst(u"Ben"_s);
    QCOMPARE(window()->model()->stateAt(3), SuggestionState::Open);
    m_window->useAnalyst(u"Anna"_s);

    QCOMPARE(window()->model()->stateAt(3), SuggestionState::Rejected);
}

void SuggestionSearchWindowTest::aReadOnlyProjectIsOnlySearched()
{
    const QString path = m_window->project()->path();
    m_window->closeProject();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    if (QFileInfo(path).isWritable())
        QSKIP("Everything can be written to here.");
    QVERIFY(m_window->openProject(path));

    show();

    QCOMPARE(window()->model()->rowCount(), 4);
    window()->table()->selectRow(0);
    QVERIFY(!window()->acceptButton()->isEnabled());
    QVERIFY(!window()->rejectButton()->isEnabled());
}

void SuggestionSearchWindowTest::closingStopsTheSearch()
{
    for (int i = 0; i < 200; ++i)
        addArticle(u"More %1"_s.arg(i), u"The mayor said that %1 ships were there.\n"_s.arg(i),
                   u"en"_s);
    type(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitForWindowActive(window()));

    type(Qt::Key_Escape);
    QVERIFY(!window()->isVisible());
    QVERIFY(!window()->isSearching());
    m_window->closeProject();

    QCOMPARE(window()->model()->rowCount(), 0);
    QVERIFY(!window()->searchButton()->isEnabled());
}

void SuggestionSearchWindowTest::rowsAreCopiedAsCsv()
{
    show();
    window()->table()->setFocus();
    goToRow(3);

    type(Qt::Key_C, Qt::ControlModifier);

    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s);
    QCOMPARE(lines.value(0), u"article,source,before,words,after,rule,state"_s);
    QCOMPARE(
        lines.value(1),
        u"Ships,,The mayor said that,40,ships were waiting.,\"A number, or a word for one.\","_s);
}

QTEST_MAIN(SuggestionSearchWindowTest)
#include "suggestionsearchwindowtest.moc"
