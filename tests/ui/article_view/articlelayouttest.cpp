#include "ui/article_view/articlelayout.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace ui;
using namespace Qt::StringLiterals;

/// Texts so long that their heights are rough estimates at first.
class ArticleLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTextsAreEstimatedAtOnce();
    void refiningEndsWhereEstimatingAtOnceWould();
    void refiningLeavesAloneWhatIsLaidOut();
    void thePagesBesideWhatIsSeenAreLaidOutAhead();
    void roomForLanesIsTheSameForAllMarksAsForEach();
};

namespace {

QString longText()
{
    QString text;
    for (int i = 0; text.size() < 400'000; ++i)
        text +=
            u"The harbour was closed for %1 days, and nobody knew why it was. "_s.arg(i).repeated(
                1 + i % 9) +
            (i % 3 ? u"\n"_s : u"\n\n"_s);
    return text;
}

std::unique_ptr<ArticleLayout> layoutOf(const QString &text)
{
    const Typography typography(ReadingFace::Serif, 100, QApplication::font());
    auto layout = std::make_unique<ArticleLayout>(typography);
    layout->setTypography(typography);
    layout->setWidth(900);
    layout->setText(text, app::TextMap(text), {});
    return layout;
}

} // namespace

void ArticleLayoutTest::shortTextsAreEstimatedAtOnce()
{
    QVERIFY(layoutOf(u"The harbour was closed."_s)->isRefined());
    QVERIFY(!layoutOf(longText())->isRefined());
}

void ArticleLayoutTest::refiningEndsWhereEstimatingAtOnceWould()
{
    const QString text = longText();
    const std::unique_ptr<ArticleLayout> layout = layoutOf(text);
    int steps = 0;
    for (; !layout->isRefined(); ++steps)
        layout->refine(std::chrono::microseconds(0));

    const Typography &typography = layout->typography();
    const LineEstimate estimate(typography.styleOf(Block{}).font);
    int top = layout->topOf(0);
    for (int i = 0; i < layout->blocks().count(); ++i) {
        const Block &block = layout->blocks()[i];
        const QStringView words = QStringView(text).sliced(block.begin, block.end - block.begin);
        const int lines = estimate.lines(words, layout->geometry().textWidth);
        QCOMPARE(layout->expectedLines(i), block.isEmpty() ? 1 : lines);
        QCOMPARE(layout->topOf(i), top);
        top = layout->topOf(i + 1);
    }
    QVERIFY(steps > 10); // it went bit by bit
}

void ArticleLayoutTest::refiningLeavesAloneWhatIsLaidOut()
{
    const std::unique_ptr<ArticleLayout> layout = layoutOf(longText());
    const int middle = layout->height() / 2;
    layout->layOut(middle, middle + 800);
    const int first = layout->blockAt(middle);
    const int last = first + 6;
    const int before = layout->topOf(last) - layout->topOf(first);
    const int lines = layout->lineCount(first);

    while (!layout->isRefined())
        layout->refine(std::chrono::seconds(1));

    QCOMPARE(layout->topOf(last) - layout->topOf(first), before);
    QCOMPARE(layout->expectedLines(first), lines);
}

void ArticleLayoutTest::thePagesBesideWhatIsSeenAreLaidOutAhead()
{
    constexpr int page = 800;
    const std::unique_ptr<ArticleLayout> layout = layoutOf(longText());
    int top = layout->height() / 2;
    top += layout->layOut(top, top + page).moved;
    const int block = layout->blockAt(top);
    const int offset = top - layout->topOf(block);
    const int last = layout->blockAt(top + page);
    const int between = layout->topOf(last) - layout->topOf(block);

    int steps = 0;
    for (; layout->layOutBeyond(top, top + page); ++steps)
        top = layout->topOf(block) + offset;

    QVERIFY(steps > 4);
    QCOMPARE(layout->topOf(last) - layout->topOf(block), between);
    QVERIFY(!layout->layOut(top + page, top + 2 * page).isAny);
    QVERIFY(!layout->layOut(top - page, top).isAny);
    QVERIFY(layout->layOut(top + 3 * page, top + 9 * page).isAny); // as rough as it was
}

void ArticleLayoutTest::roomForLanesIsTheSameForAllMarksAsForEach()
{
    const QString text = u"A harbour, closed for days. "_s.repeated(8).append(u'\n').repeated(60);
    const auto kind = std::make_shared<const MarkKind>();
    const app::TextMap map(text);
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % bound);
    };
    std::vector<Mark> all;
    for (qint64 number = 1; number <= 300; ++number) {
        const qsizetype begin = next(quint32(text.size()));
        all.push_back({{number}, {number}, {begin, begin + next(900)}, kind});
    }
    MarkSet marks;
    marks.setAll(all, map);
    const std::unique_ptr<ArticleLayout> atOnce = layoutOf(text);
    const std::unique_ptr<ArticleLayout> oneByOne = layoutOf(text);
    const int laidOut =
        oneByOne->lineCount(30) + atOnce->lineCount(30); // whatever is laid out stays

    atOnce->updateLanes(marks);
    for (const Mark &mark : all)
        oneByOne->updateLanes(marks, map.toUtf16(mark.range));

    for (int i = 0; i <= atOnce->blocks().count(); ++i)
        QCOMPARE(atOnce->topOf(i), oneByOne->topOf(i));
    QCOMPARE(atOnce->lineCount(30) + oneByOne->lineCount(30), laidOut);
    QVERIFY(atOnce->height() > layoutOf(text)->height());
}

QTEST_MAIN(ArticleLayoutTest)
#include "articlelayouttest.moc"
