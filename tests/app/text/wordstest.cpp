#include "app/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data();
    void countsWords();
    void listsTheWordsItCounts();
    void knowsScriptsWithoutBlanksBetweenWords();
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

void WordsTest::listsTheWordsItCounts()
{
    QCOMPARE(app::wordsIn(u"“Don’t,” she said;\n43,603 pounds 🌍."),
             (QStringList{u"Don’t"_s, u"she"_s, u"said"_s, u"43,603"_s, u"pounds"_s}));
    QCOMPARE(app::wordsIn(u"— …"), QStringList());
}

void WordsTest::knowsScriptsWithoutBlanksBetweenWords()
{
    for (const char32_t parted : {U'a', U'5', U' ', U'ж', U'ع', U'한', U'अ', char32_t(0x1F600)})
        QCOMPARE(app::lengthOfUnpartedWord(parted), 0);
    for (const char32_t unparted : {U'港', U'の', U'カ', char32_t(0x20000)})
        QCOMPARE(app::lengthOfUnpartedWord(unparted), 2);
    for (const char32_t unparted : {U'ไ', U'ລ', U'ខ', U'မ'})
        QCOMPARE(app::lengthOfUnpartedWord(unparted), 4);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
