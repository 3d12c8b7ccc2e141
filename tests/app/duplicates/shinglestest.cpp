#include "app/duplicates/shingles.h"

#include "tests/app/duplicates/duplicatetexts.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using app::sharedShingles;
using app::shinglesOf;

class ShinglesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsStretches_data();
    void countsStretches();
    void takesForTheSame_data();
    void takesForTheSame();
    void tellsApart_data();
    void tellsApart();
    void agreesWithSetsOfWords();
    void anotherWordChangesFiveStretches();
    void anotherThaiWordChangesAsMuchAsAnEnglishOne();
    void sharedAgreesWithTheStandardLibrary();
    void hostileTextsAreQuick_data();
    void hostileTextsAreQuick();
};

void ShinglesTest::countsStretches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("expected");

    QTest::newRow("nothing") << QString() << qsizetype(0);
    QTest::newRow("no word") << u" *** — …\n"_s << qsizetype(0);
    QTest::newRow("one word") << u"Fire"_s << qsizetype(1);
    QTest::newRow("four words") << u"Fire in the harbour"_s << qsizetype(1);
    QTest::newRow("five words") << u"Fire in the old harbour"_s << qsizetype(1);
    QTest::newRow("seven words") << u"A fire broke out in the harbour"_s << qsizetype(3);
    QTest::newRow("one word again and again") << u"no "_s.repeated(100) << qsizetype(1);
    QTest::newRow("ten Chinese characters") << u"港口昨天夜里发生火灾"_s << qsizetype(1);
    QTest::newRow("twelve Chinese characters") << u"港口昨天夜里发生大火灾了"_s << qsizetype(3);
    QTest::newRow("Chinese characters and two words")
        << u"港口发生火灾 Reuters Beijing"_s << qsizetype(1);
    QTest::newRow("Korean words are parted by blanks")
        << u"어젯밤 항구에서 큰 불이 났다"_s << qsizetype(1);
}

void ShinglesTest::countsStretches()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, expected);

    const std::vector<quint64> shingles = shinglesOf(text);

    QCOMPARE(qsizetype(shingles.size()), expected);
    QVERIFY(std::is_sorted(shingles.begin(), shingles.end()));
}

void ShinglesTest::takesForTheSame_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");

    QTest::newRow("case") << u"A FIRE in the old Harbour"_s << u"a fire in the old harbour"_s;
    QTest::newRow("punctuation") << u"“No”, she said – twice, on Monday."_s
                                 << u"No she said: twice; on Monday!"_s;
    QTest::newRow("line ends") << u"a fire in\nthe old\n\nharbour"_s
                               << u"a fire in the old harbour"_s;
    QTest::newRow("accents") << u"São Paulo e Kraków ontem à noite"_s
                             << u"Sao Paulo e Krakow ontem a noite"_s;
    QTest::newRow("composed and decomposed")
        << u"caf\u00E9 au coin de la rue"_s << u"cafe\u0301 au coin de la rue"_s;
    QTest::newRow("apostrophes") << u"Xi’an is it’s the city's name"_s
                                 << u"Xi'an is its the citys name"_s;
    QTest::newRow("soft hyphens") << u"the govern\u00ADment said on Monday"_s
                                  << u"the government said on Monday"_s;
}

void ShinglesTest::takesForTheSame()
{
    QFETCH(QString, a);
    QFETCH(QString, b);

    QCOMPARE(shinglesOf(a), shinglesOf(b));
    QVERIFY(!shinglesOf(a).empty());
}

void ShinglesTest::tellsApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");

    QTest::newRow("another word") << u"a fire in the harbour"_s << u"a flood in the harbour"_s;
    QTest::newRow("another order") << u"the dog bit the man"_s << u"the man bit the dog"_s;
    QTest::newRow("another number") << u"5 were killed on Monday"_s << u"6 were killed on Monday"_s;
    QTest::newRow("words joined") << u"in to the old harbour"_s << u"into the old harbour"_s;
    QTest::newRow("fewer words") << u"no comment"_s << u"no"_s;
    QTest::newRow("another Thai vowel") << u"กา"_s << u"กี"_s;
}

void ShinglesTest::tellsApart()
{
    QFETCH(QString, a);
    QFETCH(QString, b);

    QCOMPARE(sharedShingles(shinglesOf(a), shinglesOf(b)), 0);
}

void ShinglesTest::agreesWithSetsOfWords()
{
    TextMaker make(1);
    const auto stretches = [](const QStringList &words) {
        QSet<QString> set;
        for (qsizetype i = 0; i + 5 <= words.size(); ++i)
            set.insert(words.mid(i, 5).join(u' '));
        return set;
    };
    for (int round = 0; round < 200; ++round) {
        const quint32 vocabulary = 2 + make.next(20);
        const QStringList a = make.words(5 + make.next(200), vocabulary);
        const QStringList b = make.edited(a, 2 + make.next(30)) + make.words(3, vocabulary);

        const std::vector<quint64> ofA = shinglesOf(a.join(u' '));
        const std::vector<quint64> ofB = shinglesOf(b.join(u", "_s));

        QCOMPARE(qsizetype(ofA.size()), stretches(a).size());
        QCOMPARE(qsizetype(ofB.size()), stretches(b).size());
        QCOMPARE(sharedShingles(ofA, ofB), (stretches(a) & stretches(b)).size());
    }
}

void ShinglesTest::anotherWordChangesFiveStretches()
{
    TextMaker make(2);
    QStringList words = make.words(100, 1'000'000);
    const std::vector<quint64> before = shinglesOf(words.join(u' '));
    words[50] = u"other"_s;

    const std::vector<quint64> after = shinglesOf(words.join(u' '));

    QCOMPARE(before.size(), size_t(96));
    QCOMPARE(sharedShingles(before, after), 91);
}

void ShinglesTest::anotherThaiWordChangesAsMuchAsAnEnglishOne()
{
    TextMaker make(3);
    QString thai;
    for (int i = 0; i < 400; ++i) // 100 words of four characters
        thai.append(QChar(0x0E01 + int(make.next(40))));
    const std::vector<quint64> before = shinglesOf(thai);
    const QString other = u"\u0E50\u0E51\u0E52\u0E53"_s;
    thai.replace(200, 4, other);

    const std::vector<quint64> after = shinglesOf(thai);

    const auto shared = double(sharedShingles(before, after));
    QVERIFY(qAbs(shared / double(before.size()) - 91.0 / 96) < 0.02);
}

void ShinglesTest::sharedAgreesWithTheStandardLibrary()
{
    TextMaker make(4);
    const auto numbers = [&make](quint32 count, quint32 bound) {
        std::vector<quint64> made;
        for (quint32 i = 0; i < count; ++i)
            made.push_back(make.next(bound));
        std::sort(made.begin(), made.end());
        made.erase(std::unique(made.begin(), made.end()), made.end());
        return made;
    };
    for (int round = 0; round < 1000; ++round) {
        const quint32 bound = 1 + make.next(2000);
        const std::vector<quint64> a = numbers(make.next(20), bound);
        const std::vector<quint64> b = numbers(make.next(round % 2 ? 20 : 1000), bound);
        std::vector<quint64> expected;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(expected));

        QCOMPARE(sharedShingles(a, b), qsizetype(expected.size()));
        QCOMPARE(sharedShingles(b, a), qsizetype(expected.size()));
    }
}

void ShinglesTest::hostileTextsAreQuick_data()
{
    QTest::addColumn<QString>("text");

    constexpr qsizetype million = 1'000'000;
    QTest::newRow("no blank") << QString(million, u'a');
    QTest::newRow("only blanks") << QString(million, u' ');
    QTest::newRow("NULs") << QString(million, QChar(0));
    QTest::newRow("lone surrogates") << QString(million, QChar(0xD800));
    QTest::newRow("lone low surrogates") << QString(million, QChar(0xDC00));
    QTest::newRow("marks") << QString(million, QChar(0x0301));
    QTest::newRow("Chinese") << QString(million, QChar(0x6E2F));
    QTest::newRow("Thai") << QString(million, QChar(0x0E01));
    QTest::newRow("astral characters") << u"\U00010400"_s.repeated(million / 2);
    QTest::newRow("one letter words") << u"a b "_s.repeated(million / 4);
}

void ShinglesTest::hostileTextsAreQuick()
{
    QFETCH(QString, text);

    const double before = processorSeconds();
    const std::vector<quint64> shingles = shinglesOf(text);

    QVERIFY(shingles.size() <= 2);
    QVERIFY(processorSeconds() - before < 4);
}

QTEST_GUILESS_MAIN(ShinglesTest)
#include "shinglestest.moc"
