#include "ui/findbar/articlefinder.h"

#include "ui/article_view/articleview.h"

#include <QScrollBar>
#include <QTest>

#include <ctime>

using namespace ui;
using namespace Qt::StringLiterals;
using storage::TextRange;
using Matches = ArticleFinder::Matches;

class ArticleFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstMatchFromTheCaretIsSelected();
    void typingOnStaysWhereTheSearchBegan();
    void whereNothingIsFoundNothingIsSelected();
    void stepsGoRoundAndSaySo();
    void stepsBeginWhereTheSelectionIs();
    void hiddenMatchesAreForgottenAndFoundAgain();
    void aMatchOffTheScreenIsBroughtWellIntoIt();
    void longTextsDoNotBlock();

private:
    QString selected() const { return m_view->selectedText(); }
    qsizetype begin() const { return m_view->selection().begin; }

    std::unique_ptr<ArticleView> m_view;
    std::unique_ptr<ArticleFinder> m_finder;
};

void ArticleFinderTest::init()
{
    m_view = std::make_unique<ArticleView>();
    m_view->resize(900, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setArticle(u"One ship, two 🚢 ships, three shipments.\n"_s, {});
    m_finder = std::make_unique<ArticleFinder>(m_view.get());
    m_finder->show(Matches::Shown);
}

void ArticleFinderTest::cleanup()
{
    m_finder.reset();
    m_view.reset();
}

void ArticleFinderTest::theFirstMatchFromTheCaretIsSelected()
{
    m_view->setSelection({10, 10});

    m_finder->search(u"SHIP"_s, {});

    QCOMPARE(selected(), u"ship"_s);
    QCOMPARE(begin(), 16);
    QCOMPARE(m_finder->current(), 1);
    QCOMPARE(m_finder->count(), 3);
    QCOMPARE(m_view->findMatchesIn({0, 100}).size(), size_t(3));
    QCOMPARE(m_view->currentFindMatch(), m_view->selection());
}

void ArticleFinderTest::typingOnStaysWhereTheSearchBegan()
{
    m_view->setSelection({0, 0});
    for (const QString &words : {u"s"_s, u"sh"_s, u"shi"_s, u"ship"_s})
        m_finder->search(words, {});
    QCOMPARE(begin(), 4);
    m_finder->search(u"shipm"_s, {});
    QCOMPARE(selected(), u"shipm"_s);
    m_finder->search(u"ship"_s, {});
    QCOMPARE(begin(), 4);
}

void ArticleFinderTest::whereNothingIsFoundNothingIsSelected()
{
    m_finder->search(u"ship"_s, {});
    m_finder->search(u"shipx"_s, {});

    QVERIFY(!m_view->hasSelection());
    QCOMPARE(m_finder->count(), 0);
    QVERIFY(m_view->findMatchesIn({0, 100}).empty());

    m_finder->search({}, {});
    QVERIFY(!m_view->hasSelection());
}

void ArticleFinderTest::stepsGoRoundAndSaySo()
{
    m_finder->search(u"ship"_s, {});
    QCOMPARE(m_finder->current(), 0);
    m_finder->go(FindDirection::Next);
    m_finder->go(FindDirection::Next);
    QCOMPARE(m_finder->current(), 2);
    QVERIFY(!m_finder->wrapped());

    m_finder->go(FindDirection::Next);
    QCOMPARE(m_finder->current(), 0);
    QVERIFY(m_finder->wrapped() == FindDirection::Next);
    m_finder->go(FindDirection::Previous);
    QCOMPARE(m_finder->current(), 2);
    QVERIFY(m_finder->wrapped() == FindDirection::Previous);
    m_finder->go(FindDirection::Previous);
    QCOMPARE(m_finder->current(), 1);
    QVERIFY(!m_finder->wrapped());
}

void ArticleFinderTest::stepsBeginWhereTheSelectionIs()
{
    m_finder->search(u"ship"_s, {});
    m_view->setSelection({12, 12});
    QCOMPARE(m_finder->current(), -1);
    QVERIFY(m_view->currentFindMatch().isEmpty());

    m_finder->go(FindDirection::Previous);
    QCOMPARE(m_finder->current(), 0);
    m_view->setSelection({12, 12});
    m_finder->go(FindDirection::Next);
    QCOMPARE(m_finder->current(), 1);
}

void ArticleFinderTest::hiddenMatchesAreForgottenAndFoundAgain()
{
    m_finder->search(u"ship"_s, {});
    const TextRange first = m_view->selection();

    m_finder->show(Matches::Hidden);
    QVERIFY(m_view->findMatchesIn({0, 100}).empty());
    QCOMPARE(m_view->selection(), first);
    QCOMPARE(m_finder->count(), 0);

    m_finder->go(FindDirection::Next);
    QCOMPARE(m_finder->current(), 1);
    QVERIFY(m_view->findMatchesIn({0, 100}).empty());

    // In another article too.
    m_view->setArticle(u"No more ships.\n"_s, {});
    m_finder->searchAgain();
    m_finder->go(FindDirection::Next);
    QCOMPARE(selected(), u"ship"_s);
    QCOMPARE(begin(), 8);
}

void ArticleFinderTest::aMatchOffTheScreenIsBroughtWellIntoIt()
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text += u"Paragraph %1 about the harbour.\n\n"_s.arg(i);
    m_view->setArticle(text, {});
    m_finder->searchAgain();

    m_finder->search(u"paragraph 150 "_s, {});

    const std::vector<QRect> rects = m_view->rectsOf(m_view->selection());
    QCOMPARE(rects.size(), size_t(1));
    const int height = m_view->viewport()->height();
    QVERIFY(rects.front().top() > height / 5 && rects.front().bottom() < height / 2);
}

void ArticleFinderTest::longTextsDoNotBlock()
{
    QString text;
    for (int i = 0; text.size() < 10'000'000; ++i)
        text += u"The mayor said the harbour was closed for %1 days, “not more”.\n"_s.arg(i);
    m_view->setArticle(text, {});
    m_finder->searchAgain();
    m_finder->search(u"warm up"_s, {});
    QTRY_VERIFY(m_finder->isComplete());

    double longest = 0;
    const QString words = u"the harbour was open"_s;
    for (qsizetype length = 1; length <= words.size(); ++length) {
        double least = 1e9; // of three, since the machine may have other things to do
        for (int round = 0; round < 3; ++round) {
            const std::clock_t begin = std::clock();
            m_finder->search(words.left(length), {});
            least = std::min(least, double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
        }
        longest = std::max(longest, least);
        if (length == 3) {
            QVERIFY(!m_view->findMatchesIn(m_view->visibleRange()).empty());
            QCOMPARE(begin(), 0);
        }
    }
    QVERIFY(!m_finder->isComplete());
    QTRY_VERIFY(m_finder->isComplete());

    m_finder->search(u"12"_s, {});
    QTRY_VERIFY(m_finder->isComplete());
    QVERIFY(m_finder->count() > 1000);
    double painting = 1e9;
    for (int round = 0; round < 20; ++round) {
        const std::clock_t begin = std::clock();
        m_view->verticalScrollBar()->repaint();
        painting = std::min(painting, double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    qInfo("10 MB: the longest wait for a key was %.1f ms, painting the scroll bar takes %.2f ms",
          longest, painting);
    QVERIFY(longest < 16);
    QVERIFY(painting < 2);
}

QTEST_MAIN(ArticleFinderTest)
#include "articlefindertest.moc"
