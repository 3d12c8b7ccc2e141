#include "tests/ui/article_view/viewfixture.h"

#include <algorithm>

using namespace ui;
using namespace Qt::StringLiterals;
using app::Direction;
using storage::TextRange;

/// Reading with the keyboard: from unit to unit, and to larger ones.
class ReadingTest : public ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theSelectionGrowsUnitByUnitAndShrinksAgain();
    void shrinkingForgetsWhatIsNoLongerSelected();
    void expandingEverythingChangesNothing();
    void sentencesFollowEachOther();
    void theCaretsOwnSentenceComesFirst();
    void sentencesWithMarksArePassedOver();
    void noSentenceWithoutAMarkIsMissed();
    void theLanguageDecidesWhereASentenceEnds();
    void whatIsGoneToIsOnTheScreen();
    void withoutAnArticleThereIsNowhereToGo();

private:
    void putCaretBefore(const QString &passage)
    {
        const qsizetype at = rangeOf(passage).begin;
        m_view->setSelection({at, at});
    }
};

void ReadingTest::theSelectionGrowsUnitByUnitAndShrinksAgain()
{
    show(u"Nobody knew. \"The harbour was closed,\" said the mayor, who had seen it. More came.\n\n"
         u"Another paragraph."_s);
    m_view->setLanguage(u"en"_s);
    putCaretBefore(u"arbour"_s);

    QStringList grown;
    for (int i = 0; i < 12; ++i) {
        m_view->expandSelection();
        if (grown.isEmpty() || grown.last() != m_view->selectedText())
            grown.append(m_view->selectedText());
    }
    QCOMPARE(grown.first(), u"harbour"_s);
    QVERIFY(grown.contains(u"\"The harbour was closed,\""_s));
    QVERIFY(grown.contains(u"\"The harbour was closed,\" said the mayor, who had seen it"_s));
    QCOMPARE(grown.last(), m_view->text());
    for (int i = 1; i < grown.size(); ++i)
        QVERIFY(grown[i].contains(grown[i - 1]));
    for (qsizetype i = grown.size() - 2; i >= 0; --i) {
        m_view->shrinkSelection();
        QCOMPARE(m_view->selectedText(), grown[i]);
    }
    m_view->shrinkSelection();

    QVERIFY(!m_view->hasSelection());
    QCOMPARE(m_view->selection().begin, rangeOf(u"arbour"_s).begin);
}

void ReadingTest::shrinkingForgetsWhatIsNoLongerSelected()
{
    show(u"The harbour was closed. Nobody knew."_s);
    putCaretBefore(u"arbour"_s);
    m_view->expandSelection();
    m_view->setSelection(rangeOf(u"Nobody"_s));

    m_view->shrinkSelection();

    QCOMPARE(m_view->selectedText(), u"Nobody"_s);
    m_view->expandSelection();
    m_view->shrinkSelection();
    QCOMPARE(m_view->selectedText(), u"Nobody"_s);
}

void ReadingTest::expandingEverythingChangesNothing()
{
    show(u"The harbour was closed"_s);
    m_view->selectAll();

    m_view->expandSelection();

    QCOMPARE(m_view->selectedText(), m_view->text());
}

void ReadingTest::sentencesFollowEachOther()
{
    show(u"Harbour closed\n\nThe harbour was closed on Jan. 5. Nobody knew.\n\nIt opened again."_s);
    m_view->setLanguage(u"en"_s);
    const QStringList sentences{u"Harbour closed"_s, u"The harbour was closed on Jan. 5"_s,
                                u"Nobody knew"_s, u"It opened again"_s};

    for (const QString &sentence : sentences) {
        QVERIFY(m_view->goToSentence(Direction::Forward));
        QCOMPARE(m_view->selectedText(), sentence);
    }
    QVERIFY(!m_view->goToSentence(Direction::Forward));
    QCOMPARE(m_view->selectedText(), sentences.last());
    for (qsizetype i = sentences.size() - 2; i >= 0; --i) {
        QVERIFY(m_view->goToSentence(Direction::Backward));
        QCOMPARE(m_view->selectedText(), sentences[i]);
    }

    QVERIFY(!m_view->goToSentence(Direction::Backward));
}

void ReadingTest::theCaretsOwnSentenceComesFirst()
{
    show(u"The harbour was closed. Nobody knew. It opened again."_s);
    putCaretBefore(u"knew"_s);
    QVERIFY(m_view->goToSentence(Direction::Forward));
    QCOMPARE(m_view->selectedText(), u"Nobody knew"_s);

    putCaretBefore(u"knew"_s);
    QVERIFY(m_view->goToSentence(Direction::Backward));
    QCOMPARE(m_view->selectedText(), u"Nobody knew"_s);
    putCaretBefore(u"Nobody"_s);
    QVERIFY(m_view->goToSentence(Direction::Backward));

    QCOMPARE(m_view->selectedText(), u"The harbour was closed"_s);
}

void ReadingTest::sentencesWithMarksArePassedOver()
{
    show(u"One was closed. Two knew. Three came. Four left. Five stayed."_s);
    m_view->setMarks({mark(1, 1, u"closed"_s), mark(2, 2, u"came. Four"_s)});

    QVERIFY(m_view->goToUnmarkedSentence(Direction::Forward));
    QCOMPARE(m_view->selectedText(), u"Two knew"_s);
    QVERIFY(m_view->goToUnmarkedSentence(Direction::Forward));
    QCOMPARE(m_view->selectedText(), u"Five stayed"_s);
    QVERIFY(!m_view->goToUnmarkedSentence(Direction::Forward));
    QCOMPARE(m_view->selectedText(), u"Five stayed"_s);
    QVERIFY(m_view->goToUnmarkedSentence(Direction::Backward));
    QCOMPARE(m_view->selectedText(), u"Two knew"_s);

    QVERIFY(!m_view->goToUnmarkedSentence(Direction::Backward));
}

void ReadingTest::noSentenceWithoutAMarkIsMissed()
{
    std::vector<TextRange> sentences;
    QString text;
    for (int i = 0; i < 60; ++i) {
        const QString sentence = u"Number %1 was closed."_s.arg(i);
        sentences.push_back({text.size(), text.size() + sentence.size()});
        text += sentence + (i % 7 == 6 ? u'\n' : u' ');
    }
    show(text);
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % bound);
    };

    for (int round = 0; round < 40; ++round) {
        std::vector<Mark> marks;
        for (int i = 1; i <= 12; ++i) {
            marks.push_back(mark(i, i, u"Number"_s));
            marks.back().range.begin = next(1200);
            marks.back().range.end = marks.back().range.begin + 1 + next(round * 4 + 1);
        }
        m_view->setMarks(marks);
        std::vector<TextRange> expected;
        for (const TextRange sentence : sentences) {
            if (std::none_of(marks.begin(), marks.end(),
                             [&](const Mark &each) { return each.range.overlaps(sentence); }))
                expected.push_back({sentence.begin, sentence.end - 1}); // without its full stop
        }

        std::vector<TextRange> forward;
        m_view->setSelection({0, 0});
        while (m_view->goToUnmarkedSentence(Direction::Forward))
            forward.push_back(m_view->selection());
        std::vector<TextRange> backward;
        m_view->setSelection({text.size(), text.size()});
        while (m_view->goToUnmarkedSentence(Direction::Backward))
            backward.push_back(m_view->selection());

        QCOMPARE(forward, expected);
        std::reverse(backward.begin(), backward.end());
        QCOMPARE(backward, expected);
    }
}

void ReadingTest::theLanguageDecidesWhereASentenceEnds()
{
    show(u"Das kostet 3 Mio. Euro, z. B. am 3. Oktober. Dann nicht."_s);
    m_view->setLanguage(u"de"_s);

    QVERIFY(m_view->goToSentence(Direction::Forward));

    QCOMPARE(m_view->selectedText(), u"Das kostet 3 Mio. Euro, z. B. am 3. Oktober"_s);
}

void ReadingTest::whatIsGoneToIsOnTheScreen()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"Sentence number %1 is here.\n\n"_s.arg(i);
    show(text);

    for (int i = 0; i < 150; ++i)
        QVERIFY(m_view->goToSentence(Direction::Forward));

    QCOMPARE(m_view->selectedText(), u"Sentence number 149 is here"_s);
    const std::vector<QRect> rects = m_view->rectsOf(m_view->selection());
    QCOMPARE(rects.size(), size_t(1));
    QVERIFY(m_view->viewport()->rect().contains(rects.front()));
}

void ReadingTest::withoutAnArticleThereIsNowhereToGo()
{
    m_view->expandSelection();
    m_view->shrinkSelection();
    QVERIFY(!m_view->goToSentence(Direction::Forward));
    QVERIFY(!m_view->goToUnmarkedSentence(Direction::Backward));
    show(QString());

    m_view->expandSelection();
    QVERIFY(!m_view->goToSentence(Direction::Forward));
    QVERIFY(!m_view->goToSentence(Direction::Backward));
}

QTEST_MAIN(ReadingTest)
#include "readingtest.moc"
