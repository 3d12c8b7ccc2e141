#include "tests/ui/windowfixture.h"

#include "ui/mainwindow/suggestioncontroller.h"
#include "ui/suggestions/suggestionstrip.h"

#include <QLabel>
#include <QMenu>
#include <QTimer>

using namespace storage;
using namespace Qt::StringLiterals;
using app::SuggestionCounts;

/// Going through some suggestions only, by key and mouse.
class SuggestionFilterTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void onlyFiguresAreGoneThrough();
    void whatIsLeftOutIsNotLitAndNotCounted();
    void onlySureOnesAreGoneThrough();
    void oneKindIsAlwaysShown();
    void theChoiceIsRemembered();
    void whatIsLeftOutIsNotCurrentAnyMore();
    void theArticlePageCountsAll();

private:
    ui::SuggestionController *suggestions() const { return m_window->suggestions(); }
    ui::SuggestionFilterButton *button() const
    {
        return m_window->suggestionStrip()->filterButton();
    }
    QString strip() const { return m_window->suggestionStrip()->words(); }
    /// Opens the menu with the mouse and chooses with the key that is underlined.
    void choose(Qt::Key key)
    {
        QTimer::singleShot(0, this, [this, key] {
            QTRY_VERIFY(button()->menu()->isVisible());
            QTest::keyClick(button()->menu(), key);
        });
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(!button()->menu()->isVisible());
    }
    /// The same without the menu, after which there is no window for keys on the platform of tests.
    void switchOff(const QString &choice)
    {
        for (QAction *action : button()->menu()->actions()) {
            if (action->text() == choice)
                action->trigger();
        }
    }
    QStringList lit() const
    {
        QStringList words;
        for (const TextRange range : view()->cueLines())
            words.append(view()->text().sliced(range.begin, range.length()));
        return words;
    }
    QString counted() const { return m_window->findChild<QLabel *>(u"suggestionCounts"_s)->text(); }

    static inline const QString text =
        u"The mayor said that the bridge would open in May.\n"
        "The work cost 12 million euros and took about 300 days.\n"_s;
};

void SuggestionFilterTest::init()
{
    open();
    m_window->useAnalyst(u"Anna"_s);
    openArticle(text, u"en"_s);
    QTRY_VERIFY(suggestions()->isReady());
    view()->setFocus();
}

void SuggestionFilterTest::onlyFiguresAreGoneThrough()
{
    switchOff(u"&Attributions"_s);

    QCOMPARE(button()->text(), u"Figures ▾"_s);
    QTest::keyClick(view(), Qt::Key_N);
    QVERIFY2(strip().startsWith(u"Suggestion 1 of 2: Figure"_s), qPrintable(strip()));
    QTest::keyClick(view(), Qt::Key_N);
    QTest::keyClick(view(), Qt::Key_N);
    QVERIFY2(strip().startsWith(u"Suggestion 1 of 2: Figure"_s), qPrintable(strip()));
    QTest::keyClick(view(), Qt::Key_N, Qt::ShiftModifier);
    QVERIFY2(strip().startsWith(u"Suggestion 2 of 2: Figure"_s), qPrintable(strip()));
}

void SuggestionFilterTest::whatIsLeftOutIsNotLitAndNotCounted()
{
    QCOMPARE(lit(), (QStringList{u"said"_s, u"12 million euros"_s, u"about 300 days"_s}));

    switchOff(u"&Figures"_s);

    QCOMPARE(lit(), QStringList{u"said"_s});
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{1, 0, 0, 0}));
    QCOMPARE(strip(), u"1 open suggestion(s)"_s);
    QTest::keyClick(view(), Qt::Key_N);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(strip(), u"2 open suggestion(s) of other kinds"_s);
    QTest::keyClick(view(), Qt::Key_N);
    QCOMPARE(said(), u"None of the kinds that are shown is left to decide."_s);
}

void SuggestionFilterTest::onlySureOnesAreGoneThrough()
{
    qsizetype sure = 0;
    for (const app::Suggestion &suggestion : suggestions()->suggestions())
        sure += suggestion.isSure ? 1 : 0;

    choose(Qt::Key_S);

    QCOMPARE(button()->text(), u"All kinds, sure ones ▾"_s);
    QCOMPARE(suggestions()->counts().all(), sure);
    ui::SuggestionFilter filter;
    filter.onlySure = true;
    app::Suggestion unsure;
    unsure.isSure = false;
    QVERIFY(!filter.accepts(unsure));
    QVERIFY(ui::SuggestionFilter().accepts(unsure));
}

void SuggestionFilterTest::oneKindIsAlwaysShown()
{
    choose(Qt::Key_A);
    choose(Qt::Key_F);

    QCOMPARE(button()->text(), u"Attributions ▾"_s);
    QCOMPARE(suggestions()->counts().all(), 1);
}

void SuggestionFilterTest::theChoiceIsRemembered()
{
    choose(Qt::Key_A);
    choose(Qt::Key_S);

    const ui::SuggestionFilterButton another;

    QCOMPARE(another.filter(), (ui::SuggestionFilter{false, true, true}));
}

void SuggestionFilterTest::whatIsLeftOutIsNotCurrentAnyMore()
{
    QTest::keyClick(view(), Qt::Key_N);
    QVERIFY(suggestions()->isActive());

    choose(Qt::Key_A);

    QVERIFY(!suggestions()->isActive());
    QCOMPARE(strip(), u"2 open suggestion(s)"_s);
    QVERIFY(annotations().empty());
}

void SuggestionFilterTest::theArticlePageCountsAll()
{
    QCOMPARE(counted(), u"Suggestions: 3 found, 0 accepted, 0 rejected, 0 marked by hand, 3 open; "
                        "0 % decided"_s);

    switchOff(u"&Attributions"_s);
    QTest::keyClick(view(), Qt::Key_N);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTest::keyClick(view(), Qt::Key_Return);

    QCOMPARE(counted(), u"Suggestions: 3 found, 1 accepted, 1 rejected, 0 marked by hand, 1 open; "
                        "66 % decided"_s);
}

QTEST_MAIN(SuggestionFilterTest)
#include "suggestionfiltertest.moc"
