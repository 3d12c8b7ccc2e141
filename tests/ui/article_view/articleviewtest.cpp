#include "tests/ui/article_view/viewfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QTextBoundaryFinder>

#include <ctime>

using namespace ui;
using namespace Qt::StringLiterals;
using storage::TextRange;

/// Works the view as an analyst does: with real mouse and key events on a shown window.
class ArticleViewTest : public ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void draggingSelectsWholeWords();
    void draggingBackwardsSelectsTheSame();
    void draggingWithAltSelectsExactCharacters();
    void selectionNeverCutsACharacter_data();
    void selectionNeverCutsACharacter();
    void everyCharacterOfABidiLineIsReached();
    void doubleClickSelectsAWordAndAThirdTheSentence();
    void shiftClickExtends();
    void arrowKeysSelect();
    void arrowKeysGoFromClauseToClause();
    void upAndDownPassOverBlankLines();
    void copyGivesTheExactText();
    void escapeClearsTheSelectionThenTheAnnotation();
    void lettersGoOnToTheParent();

    void clickingSelectsTheInnermostAndThenTheNext();
    void clickingBesideAllMarksSelectsNone();
    void clickingInTheMarginSelects();
    void draggingAnEdgeAsksForAnotherRange();
    void escapeCancelsDraggingAnEdge();
    void edgesMoveToASideOfTheScreen();
    void toTheRightIsBackwardsWhereTheParagraphReadsToTheLeft();
    void keysForEdgesGoOnToTheParent();
    void replacingMarksKeepsTheOthers();
    void marksOutsideTheTextDoNoHarm();

    void theTextAtTheTopStaysWhereItIs();
    void theTextDoesNotJumpWhenItIsScrolled();
    void whatIsRepaintedIsAllThatChanged();
    void longTextsOpenQuickly_data();
    void longTextsOpenQuickly();
    void structureIsShown();
    void nothingToShow();
};

void ArticleViewTest::draggingSelectsWholeWords()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);
    QSignalSpy spy(m_view.get(), &ArticleView::selectionChanged);

    drag(middleOf(u"harbour"_s), after(u"days,"_s));

    QCOMPARE(m_view->selectedText(), u"harbour was closed for six days"_s);
    QCOMPARE(m_view->selection(), rangeOf(u"harbour was closed for six days"_s));
    QCOMPARE(spy.last().front().value<TextRange>(), m_view->selection());
}

void ArticleViewTest::draggingBackwardsSelectsTheSame()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);

    drag(after(u"days,"_s), middleOf(u"harbour"_s));

    QCOMPARE(m_view->selectedText(), u"harbour was closed for six days"_s);
}

void ArticleViewTest::draggingWithAltSelectsExactCharacters()
{
    show(u"The harbour was closed."_s);

    drag(before(u"bour"_s), after(u"cl"_s), Qt::AltModifier);

    QCOMPARE(m_view->selectedText(), u"bour was cl"_s);
}

void ArticleViewTest::selectionNeverCutsACharacter_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("joined emoji")
        << u"seen 👩‍👩‍👧‍👦👍🏽 here 😀😀 there"_s;
    QTest::newRow("combining marks") << u"cafe\u0301 ñandu\u0303 o\u0302\u0323 word"_s;
    QTest::newRow("Arabic and Latin") << u"قالت BBC News إنّ 43,603 قُتلوا today في الحرب"_s;
    QTest::newRow("Hebrew in English") << u"the word שָׁלוֹם means peace"_s;
}

void ArticleViewTest::selectionNeverCutsACharacter()
{
    QFETCH(QString, text);
    show(text);
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, text);
    const auto isBoundary = [&](qsizetype codePoint) {
        const auto start = text.toStdU32String().substr(0, size_t(codePoint));
        const qsizetype index = QString::fromStdU32String(start).size();
        boundaries.setPosition(index);
        return boundaries.isAtBoundary();
    };
    const QRect line = m_view->rectsOf({0, text.size()}).front();
    const int y = line.center().y();

    for (int x = line.left() - 10; x < line.left() + 500; x += 7) {
        drag({line.left() + 200, y}, {x, y}, Qt::AltModifier);
        const TextRange exact = m_view->selection();
        drag({line.left() + 200, y}, {x, y});
        const TextRange words = m_view->selection();

        for (const qsizetype end : {exact.begin, exact.end, words.begin, words.end})
            QVERIFY2(isBoundary(end), qPrintable(QString::number(end)));
    }
    key(Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype step = 0; step < text.size(); ++step) {
        key(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(isBoundary(m_view->selection().begin));
        QVERIFY(isBoundary(m_view->selection().end));
    }
}

void ArticleViewTest::everyCharacterOfABidiLineIsReached()
{
    const QString text = u"the ministry قالت وزارة الصحة reported 43,603 dead"_s;
    show(text);

    for (qsizetype position = 0; position < text.size(); ++position) {
        const std::vector<QRect> rects = m_view->rectsOf({position, position + 1});
        if (text[position] == u' ')
            continue;
        QCOMPARE(rects.size(), size_t(1));
        QVERIFY(rects.front().width() > 0);
        QCOMPARE(m_view->positionAt(rects.front().center()), position);
    }
    int width = 0;
    for (const QRect &rect : m_view->rectsOf(rangeOf(u"ministry قالت"_s)))
        width += rect.width();
    int parts = 0;
    for (const QString &part : {u"ministry "_s, u"قالت"_s}) {
        for (const QRect &rect : m_view->rectsOf(rangeOf(part)))
            parts += rect.width();
    }
    QVERIFY(qAbs(width - parts) <= 2);
}

void ArticleViewTest::doubleClickSelectsAWordAndAThirdTheSentence()
{
    show(u"It rained. The war-torn port, he said, was closed. Nobody came."_s);
    const QPoint point = middleOf(u"torn"_s);

    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(m_view->selectedText(), u"war-torn"_s);
    press(point);
    release(point);

    QCOMPARE(m_view->selectedText(), u"The war-torn port, he said, was closed"_s);
}

void ArticleViewTest::shiftClickExtends()
{
    show(u"The harbour was closed for six days."_s);

    click(before(u"harbour"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, middleOf(u"six"_s));

    QCOMPARE(m_view->selectedText(), u"harbour was closed for six"_s);
}

void ArticleViewTest::arrowKeysGoFromClauseToClause()
{
    show(u"Hamas said that it had fired, which hit nothing. Nobody replied."_s);
    m_view->setLanguage(u"en"_s);

    key(Qt::Key_Down, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"that it had fired"_s);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"that it had fired, which hit nothing"_s);
    key(Qt::Key_Up, Qt::ControlModifier);
    key(Qt::Key_Up, Qt::ControlModifier);

    QCOMPARE(m_view->selection(), (TextRange{11, 11}));
}

void ArticleViewTest::arrowKeysSelect()
{
    show(u"The harbour was closed."_s);

    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"harbour"_s);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"harbour was"_s);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"harbour wa"_s);
    key(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"harbour was closed."_s);
    key(Qt::Key_Home);
    QCOMPARE(m_view->selection(), (TextRange{0, 0}));
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), m_view->text());
}

void ArticleViewTest::upAndDownPassOverBlankLines()
{
    show(u"First line\n\n\nSecond line\n\nThird line"_s);

    key(Qt::Key_Down);
    QCOMPARE(m_view->selection().begin, rangeOf(u"Second"_s).begin);
    key(Qt::Key_Down);
    QCOMPARE(m_view->selection().begin, rangeOf(u"Third"_s).begin);
    key(Qt::Key_Up);
    key(Qt::Key_Up);

    QCOMPARE(m_view->selection().begin, 0);
}

void ArticleViewTest::copyGivesTheExactText()
{
    const QString text = u"43\u00A0603 people\n\n“yes”\u2028😀 \tend "_s;
    show(text);

    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void ArticleViewTest::escapeClearsTheSelectionThenTheAnnotation()
{
    show(u"The harbour was closed."_s);
    m_view->setMarks({mark(1, 1, u"harbour"_s)});
    m_view->setCurrentAnnotation({1});
    m_view->setSelection({0, 3});
    QSignalSpy clicked(m_view.get(), &ArticleView::annotationClicked);

    key(Qt::Key_Escape);
    QVERIFY(!m_view->hasSelection());
    QCOMPARE(m_view->currentAnnotation(), AnnotationId{1});
    key(Qt::Key_Escape);

    QVERIFY(!m_view->currentAnnotation().isValid());
    QCOMPARE(clicked.count(), 1);
}

void ArticleViewTest::lettersGoOnToTheParent()
{
    show(u"The harbour was closed."_s);
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_C, {}, u"c"_s);

    QCoreApplication::sendEvent(m_view.get(), &letter);

    QVERIFY(!letter.isAccepted());
}

void ArticleViewTest::clickingSelectsTheInnermostAndThenTheNext()
{
    show(u"Hamas said that fighters killed at least five soldiers."_s);
    m_view->setMarks({mark(1, 1, u"that fighters killed at least five soldiers"_s),
                      mark(2, 2, u"fighters killed at least five soldiers"_s),
                      mark(3, 3, u"at least five"_s)});
    QSignalSpy clicked(m_view.get(), &ArticleView::annotationClicked);
    const QPoint point = middleOf(u"least"_s);

    for (const qint64 expected : {3, 2, 1, 3}) {
        press(point);
        release(point);
        QCOMPARE(m_view->currentAnnotation(), AnnotationId{expected});
    }
    click(middleOf(u"killed"_s));

    QCOMPARE(m_view->currentAnnotation(), AnnotationId{2});
    QCOMPARE(clicked.count(), 5);
    QCOMPARE(m_view->annotationsAt(rangeOf(u"least"_s).begin),
             (std::vector<AnnotationId>{{3}, {2}, {1}}));
}

void ArticleViewTest::clickingBesideAllMarksSelectsNone()
{
    show(u"The harbour was closed."_s);
    m_view->setMarks({mark(1, 1, u"harbour"_s)});
    click(middleOf(u"harbour"_s));
    QCOMPARE(m_view->currentAnnotation(), AnnotationId{1});

    click(middleOf(u"closed"_s));

    QVERIFY(!m_view->currentAnnotation().isValid());
}

void ArticleViewTest::clickingInTheMarginSelects()
{
    show(u"The harbour was closed."_s);
    m_view->setMarks({mark(1, 1, u"harbour"_s)});
    m_view->grab();
    const int y = middleOf(u"harbour"_s).y();
    QSignalSpy clicked(m_view.get(), &ArticleView::annotationClicked);

    for (int x = m_view->viewport()->width() - 1; x > 0 && clicked.isEmpty(); x -= 2)
        click({x, y});

    QCOMPARE(clicked.first().front().value<AnnotationId>(), AnnotationId{1});
    QVERIFY(!m_view->hasSelection());
}

void ArticleViewTest::draggingAnEdgeAsksForAnotherRange()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);
    m_view->setMarks({mark(1, 7, u"harbour was closed"_s)});
    m_view->setCurrentAnnotation({1});
    QSignalSpy resized(m_view.get(), &ArticleView::spanResized);

    moveTo(after(u"closed"_s));
    drag(after(u"closed"_s), after(u"days,"_s));
    QCOMPARE(resized.count(), 1);
    QCOMPARE(resized.last().at(1).value<ArticleView::SpanId>(), ArticleView::SpanId{7});
    QCOMPARE(resized.last().at(2).value<TextRange>(),
             rangeOf(u"harbour was closed for six days"_s));
    drag(before(u"harbour"_s), before(u"bour"_s), Qt::AltModifier);
    QCOMPARE(resized.last().at(2).value<TextRange>(), rangeOf(u"bour was closed"_s));
    drag(after(u"closed"_s), before(u"The"_s));

    QCOMPARE(resized.last().at(2).value<TextRange>(), rangeOf(u"harbour"_s));
    QVERIFY(!m_view->hasSelection());
}

void ArticleViewTest::escapeCancelsDraggingAnEdge()
{
    show(u"The harbour was closed for six days."_s);
    m_view->setMarks({mark(1, 7, u"harbour"_s)});
    m_view->setCurrentAnnotation({1});
    QSignalSpy resized(m_view.get(), &ArticleView::spanResized);

    press(after(u"harbour"_s));
    moveTo(after(u"days"_s));
    key(Qt::Key_Escape);
    release(after(u"days"_s));

    QCOMPARE(resized.count(), 0);
    QCOMPARE(m_view->currentAnnotation(), AnnotationId{1});
}

void ArticleViewTest::edgesMoveToASideOfTheScreen()
{
    show(u"The harbour was closed, he said."_s);
    m_view->setMarks({mark(1, 7, u"harbour was"_s)});
    m_view->setCurrentAnnotation({1});
    QSignalSpy resized(m_view.get(), &ArticleView::spanResized);
    const auto asked = [&] { return resized.last().at(2).value<TextRange>(); };

    m_view->moveEdgeSideways(PassageEdge::End, TextStep::Word, Side::Right);
    QCOMPARE(asked(), rangeOf(u"harbour was closed"_s));
    m_view->moveEdgeSideways(PassageEdge::End, TextStep::Word, Side::Left);
    QCOMPARE(asked(), rangeOf(u"harbour"_s));
    m_view->moveEdgeSideways(PassageEdge::Begin, TextStep::Word, Side::Left);
    QCOMPARE(asked(), rangeOf(u"The harbour was"_s));
    m_view->moveEdgeSideways(PassageEdge::End, TextStep::Character, Side::Right);
    QCOMPARE(asked(), rangeOf(u"harbour was "_s));
    QCOMPARE(resized.count(), 4);
}

void ArticleViewTest::toTheRightIsBackwardsWhereTheParagraphReadsToTheLeft()
{
    show(u"The harbour is closed.\n\nقال رئيس البلدية إن الميناء مغلق."_s);
    m_view->setMarks({mark(1, 7, u"رئيس البلدية إن"_s)});
    m_view->setCurrentAnnotation({1});
    QSignalSpy resized(m_view.get(), &ArticleView::spanResized);
    const auto asked = [&] { return resized.last().at(2).value<TextRange>(); };

    m_view->moveEdgeSideways(PassageEdge::End, TextStep::Word, Side::Right);
    QCOMPARE(asked(), rangeOf(u"رئيس البلدية"_s));
    m_view->moveEdgeSideways(PassageEdge::End, TextStep::Word, Side::Left);
    QCOMPARE(asked(), rangeOf(u"رئيس البلدية إن الميناء"_s));
    m_view->moveEdgeSideways(PassageEdge::Begin, TextStep::Word, Side::Right);
    QCOMPARE(asked(), rangeOf(u"قال رئيس البلدية إن"_s));
    m_view->moveEdgeSideways(PassageEdge::Begin, TextStep::Word, Side::Left);
    QCOMPARE(asked(), rangeOf(u"البلدية إن"_s));
}

void ArticleViewTest::keysForEdgesGoOnToTheParent()
{
    show(u"The harbour was closed, he said."_s);
    m_view->setMarks({mark(1, 7, u"harbour was"_s)});
    m_view->setCurrentAnnotation({1});
    QSignalSpy resized(m_view.get(), &ArticleView::spanResized);
    QKeyEvent arrow(QEvent::KeyPress, Qt::Key_Right, Qt::AltModifier);

    QCoreApplication::sendEvent(m_view.get(), &arrow);

    QVERIFY(!arrow.isAccepted());
    QCOMPARE(resized.count(), 0);
}

void ArticleViewTest::replacingMarksKeepsTheOthers()
{
    show(u"The harbour was closed for six days."_s);
    m_view->setMarks({mark(1, 1, u"harbour was closed"_s), mark(2, 2, u"closed for six days"_s)});

    m_view->replaceMarks({2}, {mark(2, 2, u"six days"_s), mark(2, 3, u"The"_s)});
    QVERIFY(m_view->annotationsAt(rangeOf(u"for"_s).begin).empty());
    QCOMPARE(m_view->annotationsAt(0), std::vector<AnnotationId>{{2}});
    m_view->replaceMarks({2}, {});

    QVERIFY(m_view->annotationsAt(0).empty());
    QCOMPARE(m_view->annotationsAt(rangeOf(u"was"_s).begin), std::vector<AnnotationId>{{1}});
}

void ArticleViewTest::marksOutsideTheTextDoNoHarm()
{
    show(u"Short"_s);
    Mark beyond = mark(1, 1, u"Short"_s);
    beyond.range = {3, 500};
    Mark outside = beyond;
    outside.range = {400, 500};

    m_view->setMarks({beyond, outside});
    m_view->setCurrentAnnotation({1});
    m_view->grab();
    m_view->ensureVisible({400, 900});

    QCOMPARE(m_view->annotationsAt(4), std::vector<AnnotationId>{{1}});
}

namespace {

QString longText(int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text += u"Paragraph %1 says that the harbour was closed for %2 days, and that nobody had "
                u"warned the fishermen of قالت وزارة الصحة before it happened again.\n\n"_s.arg(i)
                    .arg(i * 7)
                    .repeated(1 + i % 3);
    return text;
}

} // namespace

void ArticleViewTest::theTextAtTheTopStaysWhereItIs()
{
    show(longText(300));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    m_view->grab();
    const qsizetype position = m_view->positionAt({m_view->viewport()->width() / 3, 40});
    const auto topOf = [&] { return m_view->rectsOf({position, position + 9}).at(0).top(); };
    const int top = topOf();

    Mark marks[4];
    for (int i = 0; i < 4; ++i) {
        marks[i] = mark(i + 1, i + 1, u"Paragraph 3 "_s);
        marks[i].range.end = position - 200;
    }
    m_view->setMarks({marks[0], marks[1], marks[2], marks[3]}); // more lanes: higher lines
    QCOMPARE(topOf(), top);
    m_view->replaceMarks({2}, {});
    QCOMPARE(topOf(), top);
    m_view->resize(m_view->width() + 1, m_view->height());

    QCOMPARE(topOf(), top);
}

void ArticleViewTest::theTextDoesNotJumpWhenItIsScrolled()
{
    // Scripts whose widths are only guessed: heights turn out otherwise than estimated.
    QString text;
    for (int i = 0; i < 120; ++i)
        text += u"قالت وزارة الصحة يوم الاثنين إن الحرب "_s.repeated(5 + i % 7) + u"\n\n"_s +
                u"ประเทศไทย ភាសាខ្មែរ हिन्दी "_s.repeated(8 + i % 5) + u"\n\n"_s;
    show(text);
    const int estimated = m_view->verticalScrollBar()->maximum();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_view->grab();

    for (int step = 0; step < 200; ++step) {
        const qsizetype position = m_view->positionAt({m_view->viewport()->width() / 3, 100});
        const int top = m_view->rectsOf({position, position + 9}).at(0).top();
        const int distance = step % 2 ? 15 : 37;
        if (m_view->verticalScrollBar()->value() < distance)
            break;

        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - distance);

        QCOMPARE(m_view->rectsOf({position, position + 9}).at(0).top(), top + distance);
    }
    QVERIFY(m_view->verticalScrollBar()->maximum() != estimated);
}

void ArticleViewTest::whatIsRepaintedIsAllThatChanged()
{
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    show(longText(60));
    const auto onScreen = [&] {
        QCoreApplication::processEvents();
        return m_view->screen()
            ->grabWindow(m_view->winId())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    };
    const auto painted = [&] {
        return m_view->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    if (onScreen() != painted())
        QSKIP("This platform cannot show what is on its screen.");
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % bound);
    };
    const auto randomMarks = [&](qint64 annotation) {
        std::vector<Mark> made;
        for (int part = 0; part < 1 + annotation % 3; ++part) {
            made.push_back(mark(annotation, annotation * 10 + part, u"Paragraph"_s));
            made.back().range.begin = next(6000);
            made.back().range.end = made.back().range.begin + 1 + next(400);
        }
        return made;
    };
    const auto point = [&] { return QPoint(next(880), next(600)); };
    const auto settle = [&] { // as if the mouse had stayed where it is
        QSignalSpy nothing(m_view->verticalScrollBar(), &QScrollBar::valueChanged);
        nothing.wait(400);
    };
    const auto anyAnnotation = [&] { // often the one that is lifted out
        const qint64 current = m_view->currentAnnotation().value;
        return current > 0 && next(2) ? current : qint64(1 + next(12));
    };

    for (int round = 0; round < 400; ++round) {
        const int action = next(12);
        switch (action) {
        case 0:
            m_view->verticalScrollBar()->setValue(next(2500));
            break;
        case 1:
            m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 60 +
                                                  next(120));
            break;
        case 2:
            m_view->replaceMarks({1 + next(12)}, {});
            break;
        case 3:
        case 4: {
            const qint64 annotation = anyAnnotation();
            m_view->replaceMarks({annotation}, randomMarks(annotation));
            break;
        }
        case 5:
            drag(point(), point());
            break;
        case 6:
            click(point());
            break;
        case 7:
            m_view->setCurrentAnnotation({next(13)});
            break;
        case 8: {
            std::vector<MarkLink> links;
            for (int i = next(12); i > 0; --i)
                links.push_back({{1 + next(12)}, {1 + next(12)}});
            m_view->setLinks(links);
            break;
        }
        case 9: {
            std::vector<TextRange> matches;
            for (qsizetype at = next(300); at < 6000; at += 5 + next(300))
                matches.push_back({at, at + 4});
            m_view->setFindMatches(matches);
            m_view->setCurrentFindMatch(matches.front());
            m_view->setCurrentFindMatch(matches[size_t(next(int(matches.size())))]);
            break;
        }
        default:
            QTest::mouseMove(m_view->viewport(), point());
            if (next(8) == 0)
                settle();
            break;
        }
        const QImage shown = onScreen();
        const QImage wanted = painted();
        QVERIFY2(shown == wanted, qPrintable(u"round %1, action %2"_s.arg(round).arg(action)));
    }
}

void ArticleViewTest::longTextsOpenQuickly_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("one paragraph of a megabyte") << u"harbour closed again "_s.repeated(50000);
    QTest::newRow("one word of a megabyte") << u"x"_s.repeated(1000000);
    QTest::newRow("ten megabytes") << longText(30000);
    QTest::newRow("a million empty lines") << u"\n"_s.repeated(1000000);
}

void ArticleViewTest::longTextsOpenQuickly()
{
    QFETCH(QString, text);
    const std::clock_t begin = std::clock();

    m_view->setArticle(text, {});
    m_view->grab();
    key(Qt::Key_End, Qt::ControlModifier);
    m_view->grab();
    m_view->ensureVisible({text.size() / 2, text.size() / 2 + 1});
    m_view->grab();

    QCOMPARE(m_view->selection().begin, text.toUcs4().size());
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 3, qPrintable(QString::number(seconds)));
}

void ArticleViewTest::structureIsShown()
{
    using storage::StructureKind;
    const QString text = u"Title\n\nItem\n\nQuoted words\n\nBody text"_s;
    m_view->setArticle(text, {{StructureKind::Title, {0, 5}, {}},
                              {StructureKind::ListItem, {7, 11}, u"•"_s},
                              {StructureKind::Quotation, {13, 25}, {}},
                              {StructureKind::Rule, {27, 27}, {}},
                              {StructureKind::Link, {27, 400}, u"https://example.org"_s}});
    const auto rect = [&](const QString &passage) {
        return m_view->rectsOf(rangeOf(passage)).at(0);
    };

    QVERIFY(rect(u"Title"_s).height() > rect(u"Body"_s).height());
    QVERIFY(rect(u"Item"_s).left() > rect(u"Body"_s).left());
    QVERIFY(rect(u"Quoted"_s).left() > rect(u"Body"_s).left());
    QVERIFY(rect(u"Body"_s).top() - rect(u"Quoted"_s).top() >
            rect(u"Quoted"_s).top() - rect(u"Item"_s).top());
}

void ArticleViewTest::nothingToShow()
{
    m_view->clear();
    m_view->setPlaceholder(u"No article is open."_s);
    m_view->grab();
    click({100, 100});
    key(Qt::Key_Down);
    key(Qt::Key_A, Qt::ControlModifier);
    show(QString());
    m_view->grab();
    click({100, 100});
    key(Qt::Key_Down);
    key(Qt::Key_Right);

    QVERIFY(m_view->hasArticle());
    QVERIFY(!m_view->hasSelection());
}

QTEST_MAIN(ArticleViewTest)
#include "articleviewtest.moc"
