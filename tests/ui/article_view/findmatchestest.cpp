#include "ui/article_view/findmatches.h"
#include "ui/article_view/articleview.h"
#include "ui/article_view/theme.h"

#include <QImage>
#include <QPalette>
#include <QScrollBar>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;
using storage::TextRange;

/// What the view draws of a search's matches.
class FindMatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void visitsWhatCheckingEveryMatchFinds();
    void matchesAreCountedInCodePoints();
    void matchesAreBoxedAndTheCurrentOneStronger();
    void aMatchOverTwoLinesIsBoxedInBoth();
    void aMarkIsSeenThroughAMatch();
    void anotherArticleHasNoMatches();
    void theScrollBarShowsWhereMatchesAre();
    void whatIsOnTheScreenIsKnown();
    void textOnEveryMatchIsLegible();

private:
    TextRange rangeOf(const QString &words) const;
    QImage screen() const { return m_view->viewport()->grab().toImage(); }
    int countOf(const QImage &image, const QColor &colour, const QRect &where) const;

    std::unique_ptr<ArticleView> m_view;
};

void FindMatchesTest::init()
{
    m_view = std::make_unique<ArticleView>();
    m_view->resize(900, 600);
    QPalette light(QColor(0xF4F5F7));
    light.setColor(QPalette::Text, QColor(0x1A1A1A));
    light.setColor(QPalette::Base, Qt::white);
    m_view->setPalette(light);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void FindMatchesTest::cleanup()
{
    m_view.reset();
}

TextRange FindMatchesTest::rangeOf(const QString &words) const
{
    const qsizetype at = m_view->text().indexOf(words);
    const qsizetype begin = m_view->text().left(at).toUcs4().size();
    return {begin, begin + words.toUcs4().size()};
}

int FindMatchesTest::countOf(const QImage &image, const QColor &colour, const QRect &where) const
{
    int count = 0;
    const QRect inside = where & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

void FindMatchesTest::visitsWhatCheckingEveryMatchFinds()
{
    quint32 state = 5;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % bound);
    };
    for (int round = 0; round < 300; ++round) {
        FindMatches matches;
        for (qsizetype at = next(5); at < 60; at += next(5)) {
            const qsizetype end = at + 1 + next(4);
            matches.ranges.push_back({at, end});
            at = end;
        }
        const qsizetype begin = next(60);
        const TextRange range{begin, begin + 1 + next(20)};

        std::vector<TextRange> visited;
        matches.visitOverlapping(range, [&](TextRange match) { visited.push_back(match); });

        std::vector<TextRange> expected;
        bool isAnyBegun = false;
        for (const TextRange match : matches.ranges) {
            if (match.overlaps(range))
                expected.push_back(match);
            isAnyBegun |= match.begin >= range.begin && match.begin < range.end;
        }
        QCOMPARE(visited, expected);
        QCOMPARE(matches.overlaps(range), !expected.empty());
        QCOMPARE(matches.beginsIn(range), isAnyBegun);
    }
}

void FindMatchesTest::matchesAreCountedInCodePoints()
{
    m_view->setArticle(u"🚢 The ship 🚢 and the other ship.\n"_s, {});
    const TextRange match = rangeOf(u"other"_s);

    m_view->setFindMatches({rangeOf(u"ship"_s), match});
    m_view->setCurrentFindMatch(match);

    QCOMPARE(m_view->currentFindMatch(), match);
    QCOMPARE(m_view->findMatchesIn({0, 12}), std::vector<TextRange>{rangeOf(u"ship"_s)});
    QCOMPARE(m_view->findMatchesIn({0, 1000}).size(), size_t(2));
}

void FindMatchesTest::matchesAreBoxedAndTheCurrentOneStronger()
{
    m_view->setArticle(u"The ship and the boat and the pier.\n"_s, {});
    const ArticleTheme &theme = ArticleTheme::light();
    QCOMPARE(countOf(screen(), theme.findLine, screen().rect()), 0);

    m_view->setFindMatches({rangeOf(u"ship"_s), rangeOf(u"boat"_s)});
    m_view->setCurrentFindMatch(rangeOf(u"boat"_s));

    const QImage image = screen();
    const QRect ship = m_view->rectsOf(rangeOf(u"ship"_s)).front().adjusted(-3, -3, 3, 3);
    const QRect boat = m_view->rectsOf(rangeOf(u"boat"_s)).front().adjusted(-3, -3, 3, 3);
    const QRect pier = m_view->rectsOf(rangeOf(u"pier"_s)).front();
    QVERIFY(countOf(image, theme.findLine, ship) >= 2 * (ship.width() - 6));
    QVERIFY(countOf(image, theme.findFill, ship) > 0);
    QCOMPARE(countOf(image, theme.findCurrentLine, ship), 0);
    QVERIFY(countOf(image, theme.findCurrentLine, boat) >= 4 * (boat.width() - 6));
    QVERIFY(countOf(image, theme.findCurrentFill, boat) > 0);
    QCOMPARE(countOf(image, theme.findFill, boat), 0);
    QCOMPARE(countOf(image, theme.findFill, pier), 0);

    m_view->setFindMatches({});
    QCOMPARE(countOf(screen(), theme.findLine, screen().rect()), 0);
    QCOMPARE(countOf(screen(), theme.findCurrentLine, screen().rect()), 0);
}

void FindMatchesTest::aMatchOverTwoLinesIsBoxedInBoth()
{
    m_view->setArticle(u"The ship\nleft.\n"_s, {});

    m_view->setFindMatches({rangeOf(u"ship\nleft"_s)});

    const std::vector<QRect> rects = m_view->rectsOf(rangeOf(u"ship\nleft"_s));
    QCOMPARE(rects.size(), size_t(2));
    for (const QRect &rect : rects)
        QVERIFY(countOf(screen(), ArticleTheme::light().findFill, rect) > 0);
}

void FindMatchesTest::aMarkIsSeenThroughAMatch()
{
    m_view->setArticle(u"The ship left.\n"_s, {});
    Mark mark;
    mark.annotation = {1};
    mark.span = {1};
    mark.range = rangeOf(u"The ship"_s);
    MarkKind content;
    content.style = {u"#9BE0C6"_s, u"#006B4F"_s, u"#265544"_s, u"#6FDDB6"_s, u"solid"_s};
    mark.kind = std::make_shared<const MarkKind>(content);
    m_view->setMarks({mark});
    const QRect ship = m_view->rectsOf(rangeOf(u"ship"_s)).front().adjusted(2, 2, -2, -2);
    const MarkColours colours(content.style, ArticleTheme::light());
    const QColor wash = colours.fill(Emphasis::Normal, 0);
    QVERIFY(countOf(screen(), wash, ship) > 0);

    m_view->setFindMatches({rangeOf(u"ship"_s)});

    QVERIFY(countOf(screen(), wash, ship) > 0);
    QCOMPARE(countOf(screen(), ArticleTheme::light().findFill, ship), 0);
    QVERIFY(countOf(screen(), ArticleTheme::light().findLine, ship.adjusted(-5, -5, 5, 5)) > 0);
}

void FindMatchesTest::anotherArticleHasNoMatches()
{
    m_view->setArticle(u"The ship left.\n"_s, {});
    m_view->setFindMatches({rangeOf(u"ship"_s)});
    m_view->setCurrentFindMatch(rangeOf(u"ship"_s));

    m_view->setArticle(u"The ship stayed.\n"_s, {});

    QVERIFY(m_view->findMatchesIn({0, 100}).empty());
    QVERIFY(m_view->currentFindMatch().isEmpty());
}

void FindMatchesTest::theScrollBarShowsWhereMatchesAre()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"Paragraph %1 about the harbour.\n\n"_s.arg(i);
    m_view->setArticle(text, {});
    const QScrollBar *bar = m_view->verticalScrollBar();
    const ArticleTheme &theme = ArticleTheme::light();
    const auto rowsOf = [&](const QColor &colour) {
        const QImage image = m_view->verticalScrollBar()->grab().toImage();
        std::vector<int> rows;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(4, y) == colour)
                rows.push_back(y);
        }
        return rows;
    };
    QVERIFY(rowsOf(theme.findTick).empty());

    const TextRange first = rangeOf(u"Paragraph 100 "_s);
    const TextRange last = rangeOf(u"Paragraph 300 "_s);
    m_view->setFindMatches({first, last});
    m_view->setCurrentFindMatch(last);

    const std::vector<int> weak = rowsOf(theme.findTick);
    const std::vector<int> strong = rowsOf(theme.findCurrentLine);
    QCOMPARE(weak.size(), size_t(2)); // pixels of one tick
    QCOMPARE(strong.size(), size_t(4));
    QVERIFY(std::abs(weak.front() - bar->height() / 4) <= 3);
    QVERIFY(std::abs(strong.front() - bar->height() * 3 / 4) <= 5);

    // Where the tick is, the match is on the screen.
    m_view->verticalScrollBar()->setValue(
        weak.front() * (bar->maximum() + bar->pageStep()) / bar->height() - bar->pageStep() / 2);
    QVERIFY(!m_view->rectsOf(first).empty());
}

void FindMatchesTest::whatIsOnTheScreenIsKnown()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"Paragraph %1 about the harbour.\n\n"_s.arg(i);
    m_view->setArticle(text, {});
    m_view->ensureVisible(rangeOf(u"Paragraph 200 "_s));

    const TextRange visible = m_view->visibleRange();

    QVERIFY(visible.contains(rangeOf(u"Paragraph 200 "_s)));
    QVERIFY(visible.length() < 2000);
    QVERIFY(!m_view->rectsOf({visible.begin, visible.begin + 5}).empty());
}

void FindMatchesTest::textOnEveryMatchIsLegible()
{
    for (const ArticleTheme *theme : ArticleTheme::all()) {
        QVERIFY(contrast(theme->text, theme->findFill) >= 7);
        QVERIFY(contrast(theme->mutedText, theme->findFill) >= 7);
        QVERIFY(contrast(theme->text, theme->findCurrentFill) >= 7);
        QVERIFY(contrast(theme->findLine, theme->page) >= 4.5);
        QVERIFY(contrast(theme->findCurrentLine, theme->findCurrentFill) >= 3);
        QVERIFY(contrast(theme->findTick, theme->page) >= 3);
    }
}

QTEST_MAIN(FindMatchesTest)
#include "findmatchestest.moc"
