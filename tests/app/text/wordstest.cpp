#include "app/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data();
    void countsWords();
};

void WordsTest::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("punctuation only") << u"— … !? 🌍"_s << 0;
    QTest::newRow("a sentence") << u"“Don’t,” she said; it cost 43,603 pounds."_s << 7;
    QTest::newRow("combining marks") << u"cafe\u0301 olé"_s << 2;
    QTest::newRow("no-break spaces") << u"12\u00a0km"_s << 2;
    QTest::newRow("lines") << u"one\ntwo\n\nthree"_s << 3;
}

void WordsTest::countsWords()
{
    QFETCH(QString, text);
    QFETCH(int, words);

    QCOMPARE(app::wordCount(text), words);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
