#include "tests/ui/article_view/screenreader.h"

/// What a screen reader hears.
class ArticleAnnouncerTest : public ScreenReader
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void saysWhatItShows();
    void movingTheCaretIsTold();
    void anotherTextIsTold();
    void theCaretGettingIntoAnAnnotationIsSaid();
    void taggingIsSaid();
    void theCurrentAnnotationIsSaid();
    void nothingIsSaidInAnotherWindowsName();
};

void ArticleAnnouncerTest::saysWhatItShows()
{
    show(u"Harbour closed\nNobody knew."_s, {{StructureKind::Title, {0, 14}, {}}});
    QCOMPARE(accessible()->text(QAccessible::Name), u"Article: Harbour closed"_s);
    QCOMPARE(accessible()->text(QAccessible::Description), u"No annotations."_s);

    m_view->setMarks({mark(1, u"Harbour closed"_s, u"Claim"_s), mark(2, u"Nobody"_s, u"Source"_s),
                      mark(2, u"knew"_s, u"Cue"_s)});

    const QString description = accessible()->text(QAccessible::Description);
    QVERIFY2(description.startsWith(u"2 annotation"), qPrintable(description));
    QVERIFY2(description.endsWith(u"Here: Claim."), qPrintable(description));
    m_view->setAccessibleName(u"Original"_s);
    QCOMPARE(accessible()->text(QAccessible::Name), u"Original"_s);
}

void ArticleAnnouncerTest::movingTheCaretIsTold()
{
    show(u"The harbour was closed."_s);

    key(Qt::Key_Right);
    QCOMPARE(count(QAccessible::TextCaretMoved), 1);
    QCOMPARE(told.front().caret, 1);
    QCOMPARE(count(QAccessible::TextSelectionChanged), 0);

    told.clear();
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(count(QAccessible::TextCaretMoved), 1);
    QCOMPARE(count(QAccessible::TextSelectionChanged), 1);
    QCOMPARE(told.back().selection, (TextRange{1, 2}));

    told.clear();
    key(Qt::Key_Right);
    QCOMPARE(count(QAccessible::TextSelectionChanged), 1);
    QVERIFY(told.back().selection.isEmpty());

    told.clear();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(count(QAccessible::TextCaretMoved), 1); // the second key moves nothing
}

void ArticleAnnouncerTest::anotherTextIsTold()
{
    show(u"The first."_s);

    m_view->setArticle(u"Another one."_s, {});

    const auto update = std::find_if(told.begin(), told.end(), [](const Told &one) {
        return one.type == QAccessible::TextUpdated;
    });
    QVERIFY(update != told.end());
    QCOMPARE(update->removed, u"The first."_s);
    QCOMPARE(update->inserted, u"Another one."_s);
    QCOMPARE(count(QAccessible::NameChanged), 1);
    QCOMPARE(count(QAccessible::DescriptionChanged), 1);
    told.clear();
    m_view->setMarks({mark(1, u"Another"_s, u"Claim"_s)});
    QTRY_COMPARE(spoken().size(), 1);
    QVERIFY2(spoken().front().startsWith(u"Article\n1 annotation"), qPrintable(spoken().front()));
}

void ArticleAnnouncerTest::theCaretGettingIntoAnAnnotationIsSaid()
{
    show(u"The harbour was closed."_s);
    m_view->setMarks(
        {mark(1, u"harbour was"_s, u"Claim"_s), mark(2, u"was closed"_s, u"Figure"_s)});
    QCoreApplication::processEvents();
    told.clear();

    text()->setCursorPosition(5);
    QTRY_COMPARE(spoken(), QStringList{u"Claim"_s});
    text()->setCursorPosition(6);
    QCoreApplication::processEvents();
    QCOMPARE(spoken(), QStringList{u"Claim"_s}); // still the same
    text()->setCursorPosition(13);
    QTRY_COMPARE(spoken().size(), 2);
    QCOMPARE(spoken().back(), QLocale().createSeparatedList({u"Figure"_s, u"Claim"_s}));
    text()->setCursorPosition(0);
    QTRY_COMPARE(spoken().size(), 3);
    QCOMPARE(spoken().back(), u"No annotation"_s);
    QCOMPARE(count(QAccessible::DescriptionChanged), 3);
}

void ArticleAnnouncerTest::taggingIsSaid()
{
    show(u"The harbour was closed."_s);
    m_view->setMarks({});
    m_view->setSelection({4, 11});
    QCoreApplication::processEvents();
    told.clear();

    m_view->replaceMarks({1}, {mark(1, u"harbour"_s, u"Claim"_s)});
    QTRY_COMPARE(spoken(), QStringList{u"Claim"_s});
    QCOMPARE(count(QAccessible::TextAttributeChanged), 1);
    QCOMPARE(count(QAccessible::DescriptionChanged), 1);

    m_view->replaceMarks({1}, {});
    QTRY_COMPARE(spoken().size(), 2);
    QCOMPARE(spoken().back(), u"No annotation"_s);
    m_view->replaceMarks({2}, {mark(2, u"closed"_s, u"Claim"_s)});
    QCoreApplication::processEvents();
    QCOMPARE(spoken().size(), 2); // it lies elsewhere
}

void ArticleAnnouncerTest::theCurrentAnnotationIsSaid()
{
    show(u"“We lost everything,” said Mrs Okoro."_s);
    Mark source = mark(1, u"Mrs Okoro"_s, u"Source"_s);
    rename(source, u"Source"_s, u"Attribution Source"_s);
    m_view->setMarks({source, mark(1, u"said"_s, u"Cue"_s)});
    QCoreApplication::processEvents();
    told.clear();

    m_view->setSelection({22, 26}); // one of the parts: what is said last counts
    m_view->setCurrentAnnotation({1});

    QTRY_COMPARE(spoken(), QStringList{u"Attribution Source: Mrs Okoro; Cue: said"_s});
    m_view->setCurrentAnnotation({});
    QTRY_COMPARE(spoken().size(), 2);
    QCOMPARE(spoken().back(), u"No annotation selected"_s);
}

void ArticleAnnouncerTest::nothingIsSaidInAnotherWindowsName()
{
    show(u"The harbour was closed."_s);
    m_view->setMarks({mark(1, u"harbour"_s, u"Claim"_s)});
    QCoreApplication::processEvents();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    told.clear();

    m_view->setSelection({5, 5});
    m_view->setCurrentAnnotation({1});
    QCoreApplication::processEvents();

    QCOMPARE(spoken(), QStringList());
    QCOMPARE(count(QAccessible::TextCaretMoved), 1);
}

QTEST_MAIN(ArticleAnnouncerTest)
#include "articleannouncertest.moc"
