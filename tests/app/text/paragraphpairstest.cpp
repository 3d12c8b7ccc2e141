#include "app/text/paragraphpairs.h"

#include <QTest>

#include <algorithm>

using Words = std::vector<qint32>;
using Pairs = std::vector<std::pair<qsizetype, qsizetype>>;

class ParagraphPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsVersions();
    void leavesOutWhatIsNew();
    void keepsTheOrder();
    void agreesWithTryingAllWays();
    void givesUpWhereThereAreTooMany();
};

namespace {

double shareOf(const Words &a, Words b)
{
    double shared = 0;
    for (const qint32 word : a) {
        const auto found = std::find(b.begin(), b.end(), word);
        if (found != b.end()) {
            b.erase(found);
            ++shared;
        }
    }
    return 2 * shared / double(a.size() + b.size() + size_t(shared));
}

double bestSum(const std::vector<Words> &left, const std::vector<Words> &right, size_t i, size_t j)
{
    if (i == left.size() || j == right.size())
        return 0;
    double best = std::max(bestSum(left, right, i + 1, j), bestSum(left, right, i, j + 1));
    const double share = shareOf(left[i], right[j]);
    if (share >= 1.0 / 3)
        best = std::max(best, share + bestSum(left, right, i + 1, j + 1));
    return best;
}

} // namespace

void ParagraphPairsTest::pairsVersions()
{
    QCOMPARE(app::paragraphPairs({{1, 2, 3}, {4, 5, 6}}, {{1, 2, 9}, {9, 5, 4}}),
             (Pairs{{0, 0}, {1, 1}}));
    QCOMPARE(app::paragraphPairs({}, {{1}}), Pairs());
    QCOMPARE(app::paragraphPairs({{}}, {{}}), Pairs());
}

void ParagraphPairsTest::leavesOutWhatIsNew()
{
    QCOMPARE(app::paragraphPairs({{1, 2, 3}, {4, 5, 6}}, {{7, 8, 9}, {1, 2}, {10, 11}, {4, 6}}),
             (Pairs{{0, 1}, {1, 3}}));
    // Two words of six and six are less than a third of both.
    QCOMPARE(app::paragraphPairs({{1, 2, 3, 4, 5, 6, 7}}, {{1, 2, 13, 14, 15, 16, 17}}), Pairs());
}

void ParagraphPairsTest::keepsTheOrder()
{
    QCOMPARE(app::paragraphPairs({{1, 2, 3, 4}, {5, 6, 7, 8}}, {{5, 6, 7, 8}, {1, 2, 3, 9}}),
             (Pairs{{1, 0}}));
}

void ParagraphPairsTest::agreesWithTryingAllWays()
{
    quint32 state = 5;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % bound;
    };
    const auto paragraphs = [&next] {
        std::vector<Words> made(next(6));
        for (Words &words : made) {
            for (quint32 count = next(6); count > 0; --count)
                words.push_back(qint32(next(8)));
        }
        return made;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::vector<Words> left = paragraphs();
        const std::vector<Words> right = paragraphs();

        const Pairs pairs = app::paragraphPairs(left, right);

        double sum = 0;
        for (size_t i = 0; i < pairs.size(); ++i) {
            QVERIFY(i == 0 ||
                    (pairs[i - 1].first < pairs[i].first && pairs[i - 1].second < pairs[i].second));
            sum += shareOf(left[size_t(pairs[i].first)], right[size_t(pairs[i].second)]);
        }
        QVERIFY(std::abs(sum - bestSum(left, right, 0, 0)) < 1e-9);
    }
}

void ParagraphPairsTest::givesUpWhereThereAreTooMany()
{
    const std::vector<Words> many(100'000, Words{1});

    QVERIFY(app::paragraphPairs(many, many).empty());
}

QTEST_GUILESS_MAIN(ParagraphPairsTest)
#include "paragraphpairstest.moc"
