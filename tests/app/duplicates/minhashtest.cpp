#include "app/duplicates/minhash.h"

#include "tests/app/duplicates/duplicatetexts.h"

#include <QTest>

#include <cmath>

using app::Bands;
using app::bandsFor;
using app::Signature;

class MinHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSetsHaveTheSameSignature();
    void theErrorIsTheOneThatIsSaid_data();
    void theErrorIsTheOneThatIsSaid();
    void bandsMissNoMoreThanOneInAHundred();
    void bandsAreThoseOfTheTable();
    void pairsAreMissedAsOftenAsIsSaid();
};

namespace {

/// Two sets of @p size numbers each that share as many as makes them @p similarity alike.
std::pair<std::vector<quint64>, std::vector<quint64>> setsOf(TextMaker &make, int size,
                                                             double similarity)
{
    const auto number = [&make] {
        quint64 made = 0;
        for (int part = 0; part < 4; ++part)
            made = made << 16 | make.next(1 << 16);
        return made;
    };
    const int shared = int(std::lround(2 * similarity * size / (1 + similarity)));
    std::pair<std::vector<quint64>, std::vector<quint64>> sets;
    for (int i = 0; i < size; ++i) {
        const quint64 one = number();
        sets.first.push_back(one);
        sets.second.push_back(i < shared ? one : number());
    }
    return sets;
}

} // namespace

void MinHashTest::sameSetsHaveTheSameSignature()
{
    std::vector<quint64> numbers{11, 5, 99, 3};
    const Signature signature = app::signatureOf(numbers);
    std::reverse(numbers.begin(), numbers.end());

    QCOMPARE(app::signatureOf(numbers), signature);
    QCOMPARE(app::estimatedSimilarity(signature, signature), 1.0);
    numbers.push_back(7);
    QVERIFY(app::estimatedSimilarity(app::signatureOf(numbers), signature) < 1);
}

void MinHashTest::theErrorIsTheOneThatIsSaid_data()
{
    QTest::addColumn<double>("similarity");

    QTest::newRow("0.2") << 0.2;
    QTest::newRow("0.5") << 0.5;
    QTest::newRow("0.8") << 0.8;
    QTest::newRow("0.9") << 0.9;
}

void MinHashTest::theErrorIsTheOneThatIsSaid()
{
    QFETCH(double, similarity);
    TextMaker make(5);
    constexpr int rounds = 1000;
    constexpr int size = 180;
    const double shared = std::lround(2 * similarity * size / (1 + similarity));
    const double truth = shared / (2 * size - shared);

    double sum = 0;
    double squares = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto [a, b] = setsOf(make, size, similarity);
        const double error =
            app::estimatedSimilarity(app::signatureOf(a), app::signatureOf(b)) - truth;
        sum += error;
        squares += error * error;
    }

    const double said = app::standardError(truth);
    QVERIFY2(std::abs(sum / rounds) < 4 * said / std::sqrt(rounds),
             qPrintable(QString::number(sum / rounds)));
    QVERIFY2(std::abs(std::sqrt(squares / rounds) / said - 1) < 0.1,
             qPrintable(QString::number(std::sqrt(squares / rounds) / said)));
}

void MinHashTest::bandsMissNoMoreThanOneInAHundred()
{
    for (double similarity = 0.3; similarity <= 1; similarity += 0.01) {
        const Bands bands = bandsFor(similarity);

        QVERIFY(bands.count * bands.rows <= int(std::tuple_size_v<Signature>));
        QVERIFY(app::missProbability(bands, similarity) <= 0.01);
        const Bands next{128 / (bands.rows + 1), bands.rows + 1};
        QVERIFY(bands.rows == 16 || app::missProbability(next, similarity) > 0.01);
    }
}

void MinHashTest::bandsAreThoseOfTheTable()
{
    QCOMPARE(bandsFor(0.5), (Bands{42, 3}));
    QCOMPARE(bandsFor(0.6), (Bands{42, 3}));
    QCOMPARE(bandsFor(0.7), (Bands{32, 4}));
    QCOMPARE(bandsFor(0.8), (Bands{21, 6}));
    QCOMPARE(bandsFor(0.9), (Bands{12, 10}));
}

void MinHashTest::pairsAreMissedAsOftenAsIsSaid()
{
    TextMaker make(6);
    const Bands bands = bandsFor(0.8);
    constexpr int rounds = 4000;
    int missed = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto [a, b] = setsOf(make, 85, 0.7); // 70 of 100: 0.7
        const auto keysA = app::bandKeys(app::signatureOf(a), bands);
        const auto keysB = app::bandKeys(app::signatureOf(b), bands);
        bool isFound = false;
        for (size_t band = 0; band < keysA.size(); ++band)
            isFound |= keysA[band] == keysB[band];
        missed += !isFound;
    }

    const double said = app::missProbability(bands, 0.7);
    const double seen = double(missed) / rounds;
    QVERIFY2(std::abs(seen - said) < 4 * std::sqrt(said * (1 - said) / rounds),
             qPrintable(QString::number(seen)));
}

QTEST_GUILESS_MAIN(MinHashTest)
#include "minhashtest.moc"
