#include "tests/ui/article_view/viewfixture.h"
#include "ui/article_view/connectors.h"
#include "ui/article_view/marklist.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace ui;
using namespace Qt::StringLiterals;
using storage::TextRange;

/// What is chosen or under the mouse comes forward with all that belongs to it, and what lies at
/// one place can be told apart.
class LiftingOutTest : public ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void clickingWhereSeveralLieNamesThem();
    void clickingWhereOneLiesNamesNothing();
    void anEntryOfTheListIsChosen();
    void escapeClosesTheListAndNothingElse();
    void goingOnInAnyWayClosesTheList();
    void whatHasNoLaneIsCountedAndOpens();
    void theMarginOfARightToLeftArticleIsAtItsLeft();
    void othersStepBackOnceTheMouseStays();
    void linkedAnnotationsStepBackLess();

    void partsOnSeveralLinesAreJoined();
    void partsOnOneLineAreNot();
    void aBracketEmbracesTheOpenAnnotation();
    void aBracketEmbracesASinglePart();
    void aBracketIsDrawnInItsColourAndEndsInArms();
    void linksEndInADotWhereverTheOtherEndIs();
    void linksToOtherArticlesArePassedOver();
    void thousandsOfLinksAreNoMoreLinesThanTheScreenHas();
    void dashesStayWhereTheyAreWhenThePageIsScrolled();

private:
    MarkList *list() const { return m_view->findChild<MarkList *>(); }
    QColor washOf(const QString &passage);
    QPoint foldOnLineOf(const QString &passage);
};

QColor LiftingOutTest::washOf(const QString &passage)
{
    const QRect rect = m_view->rectsOf(rangeOf(passage)).front();
    const QImage image = m_view->viewport()->grab().toImage();
    return image.pixelColor(QPoint(rect.left() + 1, rect.top() + 1) * image.devicePixelRatio());
}

/// Where the "+n" beside the lanes is, below all labels; an invalid point: nowhere.
QPoint LiftingOutTest::foldOnLineOf(const QString &passage)
{
    m_view->grab();
    const QRect line = m_view->rectsOf(rangeOf(passage)).front();
    for (int y = line.bottom() + 10; y < line.bottom() + 50; y += 3) {
        for (int x = line.right() + 20; x < m_view->viewport()->width(); x += 3) {
            click({x, y});
            if (list()->isVisible())
                return {x, y};
        }
    }
    return {-1, -1};
}

void LiftingOutTest::clickingWhereSeveralLieNamesThem()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);
    Mark inner = mark(2, 2, u"six days"_s);
    rename(inner, u"Figure"_s);
    m_view->setMarks({mark(1, 1, u"harbour was closed for six days"_s), inner});

    m_view->setDetails([](AnnotationId annotation) {
        return annotation == AnnotationId{1} ? u"Claim\nby Anna\nHedged: yes"_s : QString();
    });

    click(middleOf(u"six"_s));
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->item(1)->text(),
             u"Claim: harbour was closed for six days\nby Anna · Hedged: yes"_s);
    QCOMPARE(list()->annotations(), (std::vector<AnnotationId>{{2}, {1}}));
    QCOMPARE(list()->item(0)->text(), u"Figure: six days"_s);
    QCOMPARE(list()->currentRow(), 0);
    click(middleOf(u"six"_s));

    QCOMPARE(m_view->currentAnnotation(), AnnotationId{1});
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->currentRow(), 1);
    QVERIFY(m_view->viewport()->rect().contains(list()->geometry()));
    QVERIFY(!list()->geometry().intersects(m_view->rectsOf(rangeOf(u"six"_s)).front()));
    QVERIFY(m_view->hasFocus());
}

void LiftingOutTest::clickingWhereOneLiesNamesNothing()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);
    m_view->setMarks({mark(1, 1, u"harbour was closed"_s), mark(2, 2, u"six days"_s)});

    click(middleOf(u"six"_s));

    QCOMPARE(m_view->currentAnnotation(), AnnotationId{2});
    QVERIFY(!list()->isVisible());
}

void LiftingOutTest::anEntryOfTheListIsChosen()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);
    m_view->setMarks({mark(1, 1, u"harbour was closed for six days"_s), mark(2, 2, u"six days"_s)});
    QSignalSpy clicked(m_view.get(), &ArticleView::annotationClicked);
    click(middleOf(u"six"_s));

    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->item(1)).center());

    QCOMPARE(clicked.last().front().value<AnnotationId>(), AnnotationId{1});
    QCOMPARE(m_view->currentAnnotation(), AnnotationId{1});
    QVERIFY(!list()->isVisible());
}

void LiftingOutTest::escapeClosesTheListAndNothingElse()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);
    m_view->setMarks({mark(1, 1, u"harbour was closed for six days"_s), mark(2, 2, u"six days"_s)});
    click(middleOf(u"six"_s));

    key(Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_view->currentAnnotation(), AnnotationId{2});
    key(Qt::Key_Escape);

    QVERIFY(!m_view->currentAnnotation().isValid());
}

void LiftingOutTest::goingOnInAnyWayClosesTheList()
{
    const QString text =
        u"The harbour was closed for six days, and nobody knew.\n\n"_s.repeated(40);
    const auto openList = [&] {
        show(text);
        m_view->setMarks(
            {mark(1, 1, u"harbour was closed for six days"_s), mark(2, 2, u"six days"_s)});
        click(middleOf(u"six"_s));
        return list()->isVisible();
    };

    QVERIFY(openList());
    key(Qt::Key_Right);
    QVERIFY(!list()->isVisible());
    QVERIFY(openList());
    m_view->verticalScrollBar()->setValue(10);
    QVERIFY(!list()->isVisible());
    QVERIFY(openList());
    drag(before(u"The"_s, 1), after(u"closed"_s, 1));
    QVERIFY(!list()->isVisible());
    QVERIFY(openList());
    m_view->setCurrentAnnotation({1}); // by a key, or in another list
    QVERIFY(!list()->isVisible());
    QVERIFY(openList());
    show(u"Another one."_s);

    QVERIFY(!list()->isVisible());
}

void LiftingOutTest::whatHasNoLaneIsCountedAndOpens()
{
    show(u"The harbour was closed."_s);
    std::vector<Mark> marks;
    for (int i = 1; i <= Typography::mostLanes + 2; ++i)
        marks.push_back(mark(i, i, u"harbour was closed"_s));
    m_view->setMarks(marks);

    const QPoint fold = foldOnLineOf(u"closed"_s);
    QVERIFY(fold.x() >= 0);
    QCOMPARE(list()->count(), 2);
    QCOMPARE(m_view->currentAnnotation(), list()->annotations().front());
    m_view->setMarks({marks.begin(), marks.begin() + Typography::mostLanes});
    m_view->grab();
    click(fold);

    QVERIFY(!list()->isVisible());
}

void LiftingOutTest::theMarginOfARightToLeftArticleIsAtItsLeft()
{
    show(u"قالت وزارة الصحة إن أكثر من 120 شخصا لقوا حتفهم في الفيضانات."_s);
    m_view->setMarks({mark(1, 1, u"أكثر من 120 شخصا"_s)});
    m_view->grab();
    const QRect line = m_view->rectsOf(rangeOf(u"أكثر"_s)).front();
    QSignalSpy clicked(m_view.get(), &ArticleView::annotationClicked);

    const int left = m_view->rectsOf({0, m_view->text().size()}).front().left();
    for (int x = 0; x < left - 10 && clicked.isEmpty(); x += 2)
        click({x, line.center().y()});

    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().front().value<AnnotationId>(), AnnotationId{1});
}

void LiftingOutTest::othersStepBackOnceTheMouseStays()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);
    m_view->setMarks({mark(1, 1, u"harbour"_s), mark(2, 2, u"six days"_s)});
    const QColor usual = washOf(u"six"_s);

    hover(middleOf(u"harbour"_s));
    QCOMPARE(washOf(u"six"_s), usual);
    QTRY_VERIFY(washOf(u"six"_s) != usual);
    QVERIFY(contrast(washOf(u"six"_s), Qt::white) < contrast(usual, Qt::white));
    hover(middleOf(u"knew"_s));

    QCOMPARE(washOf(u"six"_s), usual);
}

void LiftingOutTest::linkedAnnotationsStepBackLess()
{
    show(u"The harbour was closed for six days, and nobody knew."_s);
    m_view->setMarks({mark(1, 1, u"harbour"_s), mark(2, 2, u"six days"_s), mark(3, 3, u"knew"_s)});
    m_view->setLinks({{{1}, {2}}});

    m_view->setCurrentAnnotation({1});
    QVERIFY(contrast(washOf(u"harbour"_s), Qt::white) > contrast(washOf(u"six"_s), Qt::white));
    QVERIFY(contrast(washOf(u"six"_s), Qt::white) > contrast(washOf(u"knew"_s), Qt::white));
    m_view->setCurrentAnnotation({3});

    QCOMPARE(washOf(u"six"_s), washOf(u"harbour"_s));
}

namespace {

/// An article of twenty one-line paragraphs that is laid out on a page.
struct Page
{
    Page() : layout(Typography(ReadingFace::Serif, 100, QFont()))
    {
        for (int i = 0; i < 20; ++i)
            text += u"Paragraph %1 says nothing.\n"_s.arg(i, 2);
        layout.setTypography(Typography(ReadingFace::Serif, 100, QFont()));
        layout.setText(text, app::TextMap(text), {});
        layout.setWidth(900);
        layout.layOut(0, 10000);
    }
    TextRange paragraph(int number) const
    {
        const qsizetype begin = text.indexOf(u"Paragraph %1"_s.arg(number, 2));
        return {begin, begin + 12};
    }
    int heightOf(int number)
    {
        const ArticleLine line = layout.lineOf(paragraph(number).begin);
        return (line.textTop + line.textBottom) / 2;
    }
    void setMarks(const std::vector<std::pair<int, int>> &annotationAndParagraph)
    {
        const auto kind = std::make_shared<const MarkKind>();
        std::vector<Mark> made;
        for (const auto &[annotation, number] : annotationAndParagraph) {
            Mark mark;
            mark.annotation = {annotation};
            mark.span = {qint64(made.size()) + 1};
            mark.range = paragraph(number);
            mark.kind = kind;
            made.push_back(mark);
        }
        marks.setAll(std::move(made), app::TextMap(text));
    }

    QString text;
    ArticleLayout layout;
    MarkSet marks;
    Highlights highlights;
};

} // namespace

void LiftingOutTest::partsOnSeveralLinesAreJoined()
{
    Page page;
    page.setMarks({{1, 2}, {1, 5}, {1, 19}, {2, 3}});
    page.highlights.current = {1};

    const int bottom = page.layout.topOf(10);
    const Connectors connectors(page.layout, page.marks, {}, page.highlights, 0, bottom);

    QCOMPARE(connectors.rails().size(), size_t(1));
    const Connectors::Rail &rail = connectors.rails().front();
    QCOMPARE(rail.top, page.heightOf(2));
    QVERIFY(rail.bottom >= bottom); // and on, to what is not seen
    QCOMPARE(rail.ticks, (std::vector<int>{page.heightOf(2), page.heightOf(5)}));
}

void LiftingOutTest::partsOnOneLineAreNot()
{
    Page page;
    page.setMarks({{1, 2}, {1, 2}, {2, 3}, {2, 4}});
    page.highlights.current = {1};

    QVERIFY(Connectors(page.layout, page.marks, {}, page.highlights, 0, 5000).isEmpty());
    page.highlights.hovered = {2};

    QCOMPARE(Connectors(page.layout, page.marks, {}, page.highlights, 0, 5000).rails().size(),
             size_t(1));
}

void LiftingOutTest::aBracketEmbracesTheOpenAnnotation()
{
    Page page;
    page.setMarks({{1, 2}, {1, 5}, {2, 3}});
    page.highlights.open = {1};
    page.highlights.current = {1};

    const Connectors connectors(page.layout, page.marks, {}, page.highlights, 0, 5000);

    QCOMPARE(connectors.rails().size(), size_t(1)); // in the place of the line that joins them
    const Connectors::Rail &rail = connectors.rails().front();
    QVERIFY(rail.isBracket);
    QVERIFY(rail.top < page.heightOf(2));
    QVERIFY(rail.bottom > page.heightOf(5));
    QCOMPARE(rail.ticks, (std::vector<int>{page.heightOf(2), page.heightOf(5)}));
}

void LiftingOutTest::aBracketEmbracesASinglePart()
{
    Page page;
    page.setMarks({{1, 2}, {2, 3}, {2, 7}});
    page.highlights.open = {1};
    page.highlights.current = {2};

    const Connectors connectors(page.layout, page.marks, {}, page.highlights, 0, 5000);

    QCOMPARE(connectors.rails().size(), size_t(2));
    QVERIFY(connectors.rails()[0].isBracket);
    QVERIFY(connectors.rails()[0].top < connectors.rails()[0].bottom);
    QVERIFY(!connectors.rails()[1].isBracket);
}

void LiftingOutTest::aBracketIsDrawnInItsColourAndEndsInArms()
{
    Page page;
    page.setMarks({{1, 2}, {1, 5}});
    page.highlights.open = {1};
    QImage image(900, page.layout.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Connectors connectors(page.layout, page.marks, {}, page.highlights, 0, 5000);

    connectors.paint(painter, page.marks, {}, ArticleTheme::light(), Qt::red);

    const Connectors::Rail &rail = connectors.rails().front();
    const QRgb red = QColor(Qt::red).rgb();
    QCOMPARE(image.pixel(rail.x, (rail.top + rail.bottom) / 2), red);
    QCOMPARE(image.pixel(rail.x - 6, rail.top), red);
    QCOMPARE(image.pixel(rail.x - 6, rail.bottom - 1), red);
    QCOMPARE(image.pixel(rail.x, rail.top - 1), QColor(Qt::white).rgb());
}

void LiftingOutTest::linksEndInADotWhereverTheOtherEndIs()
{
    Page page;
    page.setMarks({{1, 2}, {2, 6}, {3, 19}});
    page.highlights.current = {2};

    const Connectors connectors(page.layout, page.marks, {{{1}, {2}}, {{2}, {3}}, {{1}, {3}}},
                                page.highlights, 0, page.layout.topOf(10));

    QCOMPARE(connectors.rails().size(), size_t(2)); // the third joins two others
    QCOMPARE(connectors.rails()[0].dot, page.heightOf(6));
    QCOMPARE(connectors.rails()[0].ticks.size(), size_t(2));
    QCOMPARE(connectors.rails()[1].dot, -1);
    QCOMPARE(connectors.rails()[1].ticks, std::vector<int>{page.heightOf(6)});
    QVERIFY(connectors.rails()[0].x != connectors.rails()[1].x);
}

void LiftingOutTest::linksToOtherArticlesArePassedOver()
{
    Page page;
    page.setMarks({{1, 2}});
    page.highlights.current = {1};

    const Connectors connectors(page.layout, page.marks, {{{1}, {77}}, {{78}, {1}}},
                                page.highlights, 0, 5000);

    QVERIFY(connectors.isEmpty());
}

void LiftingOutTest::thousandsOfLinksAreNoMoreLinesThanTheScreenHas()
{
    Page page;
    std::vector<std::pair<int, int>> marks{{1, 5}};
    std::vector<MarkLink> links;
    for (int other = 2; other < 5000; ++other) {
        marks.emplace_back(other, other % 20);
        links.push_back({{1}, {other}});
    }
    page.setMarks(marks);
    page.highlights.current = {1};

    const Connectors connectors(page.layout, page.marks, links, page.highlights, 0,
                                page.layout.topOf(10));

    QVERIFY(!connectors.isEmpty());
    QVERIFY2(connectors.rails().size() < 60,
             qPrintable(QString::number(connectors.rails().size())));
}

void LiftingOutTest::dashesStayWhereTheyAreWhenThePageIsScrolled()
{
    Page page;
    page.setMarks({{1, 1}, {2, 18}});
    page.highlights.current = {1};
    const std::vector<MarkColours> colours{{storage::MarkStyle{}, ArticleTheme::light()}};
    const auto drawn = [&](int top, int bottom) {
        QImage image(900, page.layout.height(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const Connectors connectors(page.layout, page.marks, {{{1}, {2}}}, page.highlights, top,
                                    bottom);
        connectors.paint(painter, page.marks, colours, ArticleTheme::light(), Qt::black);
        return image;
    };
    const QImage whole = drawn(0, page.layout.height());

    for (int top = page.layout.topOf(4); top < page.layout.topOf(4) + 12; ++top) {
        const QRect seen(0, top, 900, 200);
        QCOMPARE(drawn(top, top + 200).copy(seen), whole.copy(seen));
    }
}

QTEST_MAIN(LiftingOutTest)
#include "liftingouttest.moc"
