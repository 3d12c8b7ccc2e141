#include "tests/ui/article_view/viewfixture.h"
#include "ui/article_view/marklist.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QWindow>

using namespace ui;
using namespace Qt::StringLiterals;
using storage::TextRange;

/// What is shown changes while the analyst is in the middle of something: an undo, another article,
/// a link or a mark that comes or goes.
class ChangingTest : public ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theListClosesWhenItsAnnotationsChange();
    void theListClosesWhenTheTextMoves();
    void theListFitsIntoALowWindow();
    void aDoubleClickInTheListIsNoneInTheText();
    void theOthersComeForwardWhenWhatIsPointedAtGoes();
    void whatIsHoveredStepsBackWhenTheMouseLeavesPastTheList();
    void anotherArticleEndsADrag();
    void newMarksEndTheDragOfAnEdge();
    void escapeEndsADrag();
    void upAndDownStartFromWhereTheCaretWasPut();
    void smallTurnsOfTheWheelAddUp();
    void theCurrentPartStaysWhenAllMarksAreSetAnew();

private:
    MarkList *list() const { return m_view->findChild<MarkList *>(); }
    QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    void openList();
    QColor washOf(const QString &passage);
    void turnWheel(int angle);
    /// The bar's value does not change while timers run.
    bool standsStill() const
    {
        QSignalSpy moved(bar(), &QScrollBar::valueChanged);
        return !moved.wait(150);
    }
    QString longText() const
    {
        return u"The harbour was closed for six days, and nobody knew.\n\n"_s.repeated(80);
    }
};

void ChangingTest::openList()
{
    show(longText());
    m_view->setMarks({mark(1, 1, u"harbour was closed for six days"_s), mark(2, 2, u"six days"_s),
                      mark(3, 3, u"nobody"_s)});
    click(middleOf(u"six"_s));
    QVERIFY(list()->isVisible());
}

QColor ChangingTest::washOf(const QString &passage)
{
    const QRect rect = m_view->rectsOf(rangeOf(passage)).front();
    const QImage image = m_view->viewport()->grab().toImage();
    return image.pixelColor(QPoint(rect.left() + 1, rect.top() + 1) * image.devicePixelRatio());
}

void ChangingTest::turnWheel(int angle)
{
    const QPoint point(100, 100);
    QWheelEvent event(point, m_view->viewport()->mapToGlobal(point), {}, {0, angle}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void ChangingTest::theListClosesWhenItsAnnotationsChange()
{
    openList();

    m_view->replaceMarks({1}, {});

    QVERIFY(!list()->isVisible());
}

void ChangingTest::theListClosesWhenTheTextMoves()
{
    openList();

    m_view->zoomIn();

    QVERIFY(!list()->isVisible());
}

void ChangingTest::theListFitsIntoALowWindow()
{
    m_view->resize(600, 150);
    show(longText());
    std::vector<Mark> marks;
    for (int i = 1; i <= 12; ++i)
        marks.push_back(mark(i, i, u"harbour was closed"_s));
    m_view->setMarks(marks);

    click(middleOf(u"closed"_s));

    QVERIFY(list()->isVisible());
    QVERIFY2(m_view->viewport()->rect().contains(list()->geometry()),
             qPrintable(QDebug::toString(list()->geometry())));
    QVERIFY(!list()->geometry().intersects(m_view->rectsOf(rangeOf(u"closed"_s)).front()));
}

void ChangingTest::aDoubleClickInTheListIsNoneInTheText()
{
    openList();
    const QPoint entry = list()->visualItemRect(list()->item(1)).center();
    const QPoint inWindow = list()->viewport()->mapTo(m_view.get(), entry);

    QTest::mouseDClick(m_view->windowHandle(), Qt::LeftButton, {}, inWindow);

    QCOMPARE(m_view->currentAnnotation(), AnnotationId{1});
    QVERIFY(!list()->isVisible());
    QVERIFY(!m_view->hasSelection());
    const QPoint point = m_view->viewport()->mapTo(m_view.get(), middleOf(u"nobody"_s, 3));
    QTest::mouseDClick(m_view->windowHandle(), Qt::LeftButton, {}, point);
    QCOMPARE(m_view->selectedText(), u"nobody"_s);
}

void ChangingTest::theOthersComeForwardWhenWhatIsPointedAtGoes()
{
    show(longText());
    const Mark pointedAt = mark(1, 1, u"harbour"_s);
    const Mark other = mark(2, 2, u"six days"_s);
    for (const bool isAll : {false, true}) {
        m_view->setMarks({pointedAt, other});
        const QColor usual = washOf(u"six"_s);
        hover(middleOf(u"harbour"_s));
        QTRY_VERIFY(washOf(u"six"_s) != usual);

        if (isAll)
            m_view->setMarks({other});
        else
            m_view->replaceMarks({1}, {});

        QCOMPARE(washOf(u"six"_s), usual);
    }
}

void ChangingTest::whatIsHoveredStepsBackWhenTheMouseLeavesPastTheList()
{
    openList();
    const QColor usual = washOf(u"nobody"_s);
    hover(middleOf(u"nobody"_s));
    QVERIFY(washOf(u"nobody"_s) != usual);
    QVERIFY(list()->isVisible());

    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view->viewport(), &leave);

    QCOMPARE(washOf(u"nobody"_s), usual);
}

void ChangingTest::anotherArticleEndsADrag()
{
    show(longText());
    press(before(u"harbour"_s));
    moveTo({200, m_view->viewport()->height() + 80});

    show(longText());

    QVERIFY(standsStill());
    QCOMPARE(bar()->value(), 0);
    QVERIFY(!m_view->hasSelection());
}

void ChangingTest::newMarksEndTheDragOfAnEdge()
{
    show(longText());
    m_view->setMarks({mark(1, 1, u"six days"_s)});
    m_view->setCurrentAnnotation({1});
    press(after(u"six days"_s));
    moveTo({200, m_view->viewport()->height() + 80});

    m_view->replaceMarks({1}, {});
    const int stopped = bar()->value();

    QVERIFY(standsStill());
    QCOMPARE(bar()->value(), stopped);
    QVERIFY(!m_view->hasSelection());
}

void ChangingTest::escapeEndsADrag()
{
    show(longText());
    press(before(u"harbour"_s));
    moveTo(after(u"closed"_s));
    QVERIFY(m_view->hasSelection());

    key(Qt::Key_Escape);
    QVERIFY(!m_view->hasSelection());
    moveTo(after(u"six days"_s));
    release(after(u"six days"_s));

    QVERIFY(!m_view->hasSelection());
}

void ChangingTest::upAndDownStartFromWhereTheCaretWasPut()
{
    const QString text = u"0123456789 abcdefghij\n"_s.repeated(10);
    const auto columnOf = [&](qsizetype position) { return position % 22; };
    show(text);
    m_view->setSelection({2, 2});
    key(Qt::Key_Down);
    QCOMPARE(columnOf(m_view->selection().begin), 2);

    m_view->setSelection({44 + 15, 44 + 15});
    key(Qt::Key_Down);
    QCOMPARE(columnOf(m_view->selection().begin), 15);
    show(text);
    key(Qt::Key_Down);
    QCOMPARE(columnOf(m_view->selection().begin), 0);
    m_view->setSelection({15, 15});
    key(Qt::Key_Down);
    m_view->setZoom(200);
    key(Qt::Key_Down);

    QCOMPARE(columnOf(m_view->selection().begin), 15);
}

void ChangingTest::smallTurnsOfTheWheelAddUp()
{
    show(longText());

    for (int i = 0; i < 8; ++i)
        turnWheel(15);
    QCOMPARE(m_view->zoom(), 110);
    turnWheel(240);
    QCOMPARE(m_view->zoom(), 130);
    turnWheel(100);
    turnWheel(-120); // the other way: what was begun counts no more
    QCOMPARE(m_view->zoom(), 120);
}

void ChangingTest::theCurrentPartStaysWhenAllMarksAreSetAnew()
{
    show(longText());
    const std::vector<Mark> marks{mark(1, 1, u"harbour"_s), mark(1, 2, u"six days"_s)};
    m_view->setMarks(marks);
    click(middleOf(u"six"_s));
    QCOMPARE(m_view->currentSpan(), ArticleView::SpanId{2});

    m_view->setMarks(marks);

    QCOMPARE(m_view->currentSpan(), ArticleView::SpanId{2});
}

QTEST_MAIN(ChangingTest)
#include "changingtest.moc"
