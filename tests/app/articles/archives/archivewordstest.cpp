#include "app/articles/archives/archivewords.h"
#include "app/articles/archives/archivearticle.h"
#include "app/articles/archives/lineblocks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ArchiveNumber;
using storage::ErrorCode;

/// What single lines of archives say.
class ArchiveWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereTheNumberingJumpsIsNamed_data();
    void whereTheNumberingJumpsIsNamed();
    void datesOfArchives_data();
    void datesOfArchives();
    void countsOfWords_data();
    void countsOfWords();
    void wordsBrokenAtTheirHyphenAreWhole_data();
    void wordsBrokenAtTheirHyphenAreWhole();
};

void ArchiveWordsTest::whereTheNumberingJumpsIsNamed_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("declared");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("place");

    QTest::newRow("complete") << QList<int>{1, 2, 3} << 3 << 0 << QString() << QString();
    QTest::newRow("a hole") << QList<int>{1, 2, 4} << 4 << 0 << u"4 3"_s << u"after no. 2"_s;
    QTest::newRow("the end is missing")
        << QList<int>{1, 2} << 4 << 0 << u"4 2"_s << u"after no. 2"_s;
    QTest::newRow("one twice") << QList<int>{1, 2, 2, 3} << 3 << 0 << u"3 4"_s << u"after no. 2"_s;
    QTest::newRow("a part") << QList<int>{51, 52, 53} << 100 << 0 << QString() << QString();
    QTest::newRow("a part with a hole")
        << QList<int>{51, 53} << 100 << 0 << u"3 2"_s << u"after no. 51"_s;
    QTest::newRow("fewer than were asked for")
        << QList<int>{2, 3} << 3 << 3 << u"3 2"_s << u"before no. 2"_s;
    QTest::newRow("two deliveries")
        << QList<int>{1, 2, 3, 1, 2, 3} << 3 << 0 << QString() << QString();
    QTest::newRow("two deliveries, the second with a hole")
        << QList<int>{1, 2, 3, 1, 3} << 3 << 0 << u"3 2"_s << u"after no. 1"_s;
    QTest::newRow("nothing") << QList<int>{} << 0 << 5 << QString() << QString();
}

void ArchiveWordsTest::whereTheNumberingJumpsIsNamed()
{
    QFETCH(QList<int>, numbers);
    QFETCH(int, of);
    QFETCH(int, declared);
    QFETCH(QString, detail);
    QFETCH(QString, place);
    std::vector<ArchiveNumber> all;
    for (const int number : numbers)
        all.push_back({number, of, u"no. %1"_s.arg(number)});

    const auto error = app::incompleteness(all, declared, u"a.txt"_s);

    QCOMPARE(error.has_value(), !detail.isEmpty());
    if (error) {
        QCOMPARE(error->code, ErrorCode::ArchiveIncomplete);
        QCOMPARE(error->detail, detail);
        QCOMPARE(error->place, place);
    }
}

void ArchiveWordsTest::datesOfArchives_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("rest");

    QTest::newRow("American") << u"January 3, 2005 Monday"_s << u"2005-01-03"_s << QString();
    QTest::newRow("edition") << u"January 3, 2005 Monday Late Edition - Final"_s << u"2005-01-03"_s
                             << u"Late Edition - Final"_s;
    QTest::newRow("British") << u"Monday 3 January 2005"_s << u"2005-01-03"_s << QString();
    QTest::newRow("German") << u"Montag, 3. Januar 2005"_s << u"2005-01-03"_s << QString();
    QTest::newRow("German, day last")
        << u"3. März 2005 Donnerstag"_s << u"2005-03-03"_s << QString();
    QTest::newRow("French") << u"le lundi 3 janvier 2005"_s << u"2005-01-03"_s << QString();
    QTest::newRow("French, the first")
        << u"samedi 1er janvier 2005"_s << u"2005-01-01"_s << QString();
    QTest::newRow("Spanish") << u"3 de enero de 2005 lunes"_s << u"2005-01-03"_s << QString();
    QTest::newRow("Dutch") << u"3 maart 2005 donderdag"_s << u"2005-03-03"_s << QString();
    QTest::newRow("Chinese") << u"2017 年 4 月 3 日"_s << u"2017-04-03"_s << QString();
    QTest::newRow("Chinese, day and time")
        << u"2009年3月12日 星期四 08:30"_s << u"2009-03-12T08:30"_s << QString();
    QTest::newRow("Japanese") << u"2009年3月12日（木曜日）"_s << u"2009-03-12"_s << QString();
    QTest::newRow("Korean") << u"2009년 3월 12일 목요일"_s << u"2009-03-12"_s << QString();
    QTest::newRow("Russian") << u"12 Март 2009"_s << u"2009-03-12"_s << QString();
    QTest::newRow("Italian") << u"12 marzo 2009 giovedì"_s << u"2009-03-12"_s << QString();
    QTest::newRow("Portuguese") << u"quinta-feira, 12 de março de 2009"_s << u"2009-03-12"_s
                                << QString();
    QTest::newRow("zone without a time")
        << u"Thursday 12 March 2009 GMT"_s << u"2009-03-12"_s << QString();
    QTest::newRow("month") << u"March 2005"_s << u"2005-03"_s << QString();
    QTest::newRow("time") << u"January 3, 2005 Monday 9:50 PM GMT+1"_s
                          << u"2005-01-03T21:50+01:00"_s << QString();
    QTest::newRow("prose") << u"The bridge opened on January 3, 2005."_s << QString() << QString();
    QTest::newRow("no such day") << u"February 31, 2005"_s << QString() << QString();
    QTest::newRow("in two ways") << u"3/4/2005"_s << QString() << QString();
}

void ArchiveWordsTest::datesOfArchives()
{
    QFETCH(QString, line);
    QFETCH(QString, date);
    QFETCH(QString, rest);

    const auto found = app::dateAtBegin(line);

    QCOMPARE(found ? found->date : QString(), date);
    QCOMPARE(found ? found->rest : QString(), rest);
}

void ArchiveWordsTest::countsOfWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("words");

    QTest::newRow("English") << u"523 words"_s << 523;
    QTest::newRow("thousands") << u"1,285 words"_s << 1285;
    QTest::newRow("German") << u"1.285 Wörter"_s << 1285;
    QTest::newRow("French") << u"1\u202f285 mots"_s << 1285;
    QTest::newRow("Spanish") << u"12 palabras"_s << 12;
    QTest::newRow("Dutch") << u"12 woorden"_s << 12;
    QTest::newRow("Chinese") << u"1,024 字"_s << 1024;
    QTest::newRow("Japanese") << u"41 語"_s << 41;
    QTest::newRow("Korean") << u"59 단어"_s << 59;
    QTest::newRow("Russian") << u"14 слов"_s << 14;
    QTest::newRow("Chinese prose") << u"12 字是不够的"_s << 0;
    QTest::newRow("one") << u"1 word"_s << 1;
    QTest::newRow("minutes") << u"12 minutes"_s << 0;
    QTest::newRow("a sentence") << u"About 523 words were said."_s << 0;
}

void ArchiveWordsTest::countsOfWords()
{
    QFETCH(QString, line);
    QFETCH(int, words);

    QCOMPARE(app::wordsStated(line), qsizetype(words));
}

void ArchiveWordsTest::wordsBrokenAtTheirHyphenAreWhole_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("isBroken");

    QTest::newRow("a word") << u"the town-"_s << u"planning board"_s << true;
    QTest::newRow("a name") << u"die Nord-"_s << u"Süd-Bahn"_s << true;
    QTest::newRow("a part that follows later") << u"Vor-"_s << u"und Nachteile"_s << false;
    QTest::newRow("a dash") << u"late -"_s << u"but not too late"_s << false;
    QTest::newRow("no hyphen") << u"the town"_s << u"planning board"_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void ArchiveWordsTest::wordsBrokenAtTheirHyphenAreWhole()
{
    QFETCH(QString, line);
    QFETCH(QString, next);
    QFETCH(bool, isBroken);

    QCOMPARE(app::isBrokenAtHyphen(line, next), isBroken);
}

QTEST_GUILESS_MAIN(ArchiveWordsTest)
#include "archivewordstest.moc"
