#include "app/duplicates/stars.h"

#include "tests/app/duplicates/duplicatetexts.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using app::Star;
using Links = std::vector<std::pair<qint32, qint32>>;

class StarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainIsNotOneStar();
    void theLargestIsTheCentre();
    void ofTheLargestTheBestLinkedIsTheCentre();
    void takesWhatLinksLeftOut();
    void everyThingIsInOneStarItBelongsTo();
    void longChainsAreQuick();
    void canBeStopped();
};

namespace {

std::vector<Star> starsOf(const std::vector<qsizetype> &sizes, const Links &links,
                          const std::function<bool(qint32, qint32)> &belongs)
{
    std::vector<Star> stars = *app::starsOf(sizes, links, belongs, {});
    std::sort(stars.begin(), stars.end(),
              [](const Star &a, const Star &b) { return a.centre < b.centre; });
    return stars;
}

bool areNeighbours(qint32 a, qint32 b)
{
    return std::abs(a - b) <= 1;
}

} // namespace

void StarsTest::aChainIsNotOneStar()
{
    const auto stars = starsOf({5, 1, 1, 1}, {{0, 1}, {1, 2}, {2, 3}}, areNeighbours);

    QCOMPARE(stars.size(), size_t(2));
    QCOMPARE(stars[0].centre, 0);
    QCOMPARE(stars[0].others, std::vector<qint32>{1});
    QCOMPARE(stars[1].centre, 2);
    QCOMPARE(stars[1].others, std::vector<qint32>{3});
}

void StarsTest::theLargestIsTheCentre()
{
    const auto stars =
        starsOf({3, 4, 9}, {{1, 0}, {2, 1}, {2, 0}}, [](qint32, qint32) { return true; });

    QCOMPARE(stars.size(), size_t(1));
    QCOMPARE(stars[0].centre, 2);
    QCOMPARE(stars[0].others, (std::vector<qint32>{0, 1}));
}

void StarsTest::ofTheLargestTheBestLinkedIsTheCentre()
{
    const auto isOfOne = [](qint32 a, qint32 b) { return a == 1 || b == 1; };

    const auto stars = starsOf({100, 95, 99, 89}, {{1, 0}, {2, 1}, {3, 1}}, isOfOne);
    const auto smaller = starsOf({100, 89, 99}, {{1, 0}, {2, 1}}, isOfOne);

    QCOMPARE(stars.size(), size_t(1));
    QCOMPARE(stars[0].centre, 1);
    QCOMPARE(stars[0].others, (std::vector<qint32>{0, 2, 3}));
    QCOMPARE(smaller.size(), size_t(2));
    QCOMPARE(smaller[0].centre, 0);
    QCOMPARE(smaller[0].others, std::vector<qint32>{1});
}

void StarsTest::takesWhatLinksLeftOut()
{
    const auto stars = starsOf({9, 1, 1}, {{1, 0}, {2, 1}}, [](qint32, qint32) { return true; });

    QCOMPARE(stars.size(), size_t(1));
    QCOMPARE(stars[0].others, (std::vector<qint32>{1, 2}));
}

void StarsTest::everyThingIsInOneStarItBelongsTo()
{
    TextMaker make(7);
    for (int round = 0; round < 200; ++round) {
        const auto count = qint32(1 + make.next(150));
        std::vector<qsizetype> sizes;
        std::vector<quint32> places;
        for (qint32 i = 0; i < count; ++i) {
            sizes.push_back(make.next(5));
            places.push_back(make.next(300));
        }
        const auto belongs = [&places](qint32 a, qint32 b) {
            return std::abs(int(places[size_t(a)]) - int(places[size_t(b)])) <= 4;
        };
        Links links;
        for (qint32 a = 0; a < count; ++a) {
            for (qint32 b = 0; b < a; ++b) {
                if (belongs(a, b))
                    links.emplace_back(a, b);
            }
        }

        const auto stars = starsOf(sizes, links, belongs);

        std::set<qint32> seen;
        for (const Star &star : stars) {
            QVERIFY(seen.insert(star.centre).second);
            for (const qint32 other : star.others) {
                QVERIFY(seen.insert(other).second);
                QVERIFY(belongs(star.centre, other));
            }
        }
        QCOMPARE(qint32(seen.size()), count);
        for (const Star &one : stars) { // a centre that belongs to another would be in its star
            for (const Star &other : stars)
                QVERIFY(one.centre == other.centre || !belongs(one.centre, other.centre));
        }
    }
}

void StarsTest::longChainsAreQuick()
{
    constexpr qint32 count = 200'000;
    Links links;
    for (qint32 i = 1; i < count; ++i)
        links.emplace_back(i, i - 1);
    qint64 comparisons = 0;

    const auto stars = starsOf(std::vector<qsizetype>(count, 1), links, [&](qint32 a, qint32 b) {
        ++comparisons;
        return areNeighbours(a, b);
    });

    QVERIFY(comparisons < 40 * count);
    QVERIFY(stars.size() >= count / 3 && stars.size() <= count * 2 / 3);
}

void StarsTest::canBeStopped()
{
    constexpr qint32 count = 10'000;
    Links links;
    for (qint32 i = 1; i < count; ++i)
        links.emplace_back(i, 0);
    int calls = 0;

    const auto stars = app::starsOf(
        std::vector<qsizetype>(count, 1), links, [](qint32, qint32) { return false; },
        [&calls](qsizetype, qsizetype) { return ++calls < 3; });

    QVERIFY(!stars);
    QCOMPARE(calls, 3);
}

QTEST_GUILESS_MAIN(StarsTest)
#include "starstest.moc"
