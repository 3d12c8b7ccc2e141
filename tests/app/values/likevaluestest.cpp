#include "app/values/likevalues.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using app::Likeness;
using app::LikePair;

Q_DECLARE_METATYPE(Likeness)

/// Which values look like one and the same.
class LikeValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsLookAlike_data();
    void pairsLookAlike();
    void pairsDoNotLookAlike_data();
    void pairsDoNotLookAlike();
    void setsJoinPairs();
    void oneLetterAgreesWithComparingAll();
    void tenThousandValuesAreQuick();
};

void LikeValuesTest::pairsLookAlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<Likeness>("likeness");

    QTest::newRow("case") << u"city hall"_s << u"City Hall"_s << Likeness::Spelling;
    QTest::newRow("accents") << u"Müller"_s << u"Muller"_s << Likeness::Spelling;
    QTest::newRow("full stops") << u"U.S."_s << u"US"_s << Likeness::Spelling;
    QTest::newRow("a hyphen") << u"Al-Shifa Hospital"_s << u"Al Shifa Hospital"_s
                              << Likeness::Spelling;
    QTest::newRow("blanks") << u"Ada  Okoro"_s << u"Ada Okoro "_s << Likeness::Spelling;
    QTest::newRow("an apostrophe of another kind")
        << u"Xi’an"_s << u"Xi'an"_s << Likeness::Spelling;
    QTest::newRow("last name first") << u"Okoro, Ada"_s << u"Ada Okoro"_s << Likeness::Order;
    QTest::newRow("a title") << u"Dr. Ada Okoro"_s << u"Ada Okoro"_s << Likeness::Title;
    QTest::newRow("a title before a last name")
        << u"Mrs Okoro"_s << u"Ada Okoro"_s << Likeness::Title;
    QTest::newRow("a title and no title") << u"Mrs Okoro"_s << u"Okoro"_s << Likeness::Title;
    QTest::newRow("two titles") << u"Prof. Dr. Weber"_s << u"Weber"_s << Likeness::Title;
    QTest::newRow("an article") << u"the European Union"_s << u"European Union"_s
                                << Likeness::Title;
    QTest::newRow("an initial") << u"A. Okoro"_s << u"Ada Okoro"_s << Likeness::Initials;
    QTest::newRow("initials without a blank")
        << u"J.K. Rowling"_s << u"Joanne Rowling"_s << Likeness::Initials;
    QTest::newRow("an acronym") << u"World Health Organization"_s << u"WHO"_s << Likeness::Initials;
    QTest::newRow("an acronym without small words")
        << u"IPCC"_s << u"Intergovernmental Panel on Climate Change"_s << Likeness::Initials;
    QTest::newRow("a letter more") << u"Netanyahu"_s << u"Netanyahou"_s << Likeness::OneLetter;
    QTest::newRow("a letter fewer") << u"Zelensky"_s << u"Zelenskyy"_s << Likeness::OneLetter;
    QTest::newRow("another letter")
        << u"Ministry of Defence"_s << u"Ministry of Defense"_s << Likeness::OneLetter;
    QTest::newRow("exchanged letters") << u"Smith Bros"_s << u"Simth Bros"_s << Likeness::OneLetter;
}

void LikeValuesTest::pairsLookAlike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(Likeness, likeness);

    const std::vector<LikePair> pairs = app::likePairs({u"something else"_s, a, b});

    QCOMPARE(pairs, (std::vector<LikePair>{{1, 2, likeness}}));
    QCOMPARE(app::likePairs({b, a}), (std::vector<LikePair>{{0, 1, likeness}}));
}

void LikeValuesTest::pairsDoNotLookAlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");

    QTest::newRow("short words a letter apart") << u"Iran"_s << u"Iraq"_s;
    QTest::newRow("other numbers") << u"Unit 8200"_s << u"Unit 8201"_s;
    QTest::newRow("other numbers of one length") << u"resolution 242"_s << u"resolution 338"_s;
    QTest::newRow("two letters apart") << u"Johnson"_s << u"Johnstone"_s;
    QTest::newRow("one last name, two first names") << u"Ada Okoro"_s << u"Ben Okoro"_s;
    QTest::newRow("a last name without a title") << u"Okoro"_s << u"Ada Okoro"_s;
    QTest::newRow("another initial") << u"B. Okoro"_s << u"Ada Okoro"_s;
    QTest::newRow("an acronym in small letters") << u"who"_s << u"World Health Organization"_s;
    QTest::newRow("only punctuation") << u"?"_s << u"–"_s;
    QTest::newRow("two departments") << u"Justice Department"_s << u"Labor Department"_s;
}

void LikeValuesTest::pairsDoNotLookAlike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);

    QCOMPARE(app::likePairs({a, b}), std::vector<LikePair>());
}

void LikeValuesTest::setsJoinPairs()
{
    const std::vector<LikePair> pairs{{1, 4, Likeness::Title}, {2, 4, Likeness::Title}};

    QCOMPARE(app::likeSets(6, pairs), (std::vector<int>{0, 1, 1, 3, 1, 5}));
    QCOMPARE(app::likeSets(0, {}), std::vector<int>());
}

void LikeValuesTest::oneLetterAgreesWithComparingAll()
{
    quint32 state = 7;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % bound);
    };
    QStringList values;
    while (values.size() < 150) {
        QString word;
        for (int length = 5 + next(3); length > 0; --length)
            word.append(QChar(u'p' + next(2)));
        if (!values.contains(word))
            values.append(word);
    }
    // The distance of Damerau and Levenshtein (optimal string alignment), as in every textbook.
    const auto distance = [](const QString &a, const QString &b) {
        std::vector<std::vector<int>> d(size_t(a.size() + 1),
                                        std::vector<int>(size_t(b.size() + 1)));
        for (size_t i = 0; i < d.size(); ++i) {
            for (size_t j = 0; j < d[0].size(); ++j) {
                if (i == 0 || j == 0) {
                    d[i][j] = int(i + j);
                    continue;
                }
                const auto x = qsizetype(i);
                const auto y = qsizetype(j);
                d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                                    d[i - 1][j - 1] + int(a[x - 1] != b[y - 1])});
                if (i > 1 && j > 1 && a[x - 1] == b[y - 2] && a[x - 2] == b[y - 1])
                    d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d.back().back();
    };
    std::vector<LikePair> expected;
    for (int i = 0; i < int(values.size()); ++i) {
        for (int j = i + 1; j < int(values.size()); ++j) {
            if (distance(values[i], values[j]) == 1)
                expected.push_back({i, j, Likeness::OneLetter});
        }
    }

    QCOMPARE(app::likePairs(values), expected);
    QVERIFY(expected.size() > 100);
}

void LikeValuesTest::tenThousandValuesAreQuick()
{
    QStringList values;
    for (int i = 0; i < 10'000; ++i)
        values.append(u"Person %1 of the town of %2"_s.arg(QString::number(i * 7919 % 99'991, 26))
                          .arg(QString::number(i % 97, 36)));

    const std::clock_t begin = std::clock();
    const std::vector<LikePair> pairs = app::likePairs(values);

    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    qInfo("10,000 values: %.3f s, %zu pairs", seconds, pairs.size());
    QVERIFY(seconds < 2);
}

QTEST_GUILESS_MAIN(LikeValuesTest)
#include "likevaluestest.moc"
