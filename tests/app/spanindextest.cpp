#include "app/spans/spanindex.h"

#include <QTest>

#include <algorithm>

using app::SpanIndex;
using storage::TextRange;

class SpanIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOverlappingSpans_data();
    void findsOverlappingSpans();
    void forgetsErasedSpans();
    void agreesWithCheckingEverySpan();
};

namespace {

std::vector<int> idsOf(const std::vector<SpanIndex::Span> &spans)
{
    std::vector<int> ids;
    for (const SpanIndex::Span &span : spans)
        ids.push_back(span.id);
    return ids;
}

} // namespace

void SpanIndexTest::findsOverlappingSpans_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<std::vector<int>>("expected");

    QTest::newRow("before everything") << -5 << 0 << std::vector<int>{};
    QTest::newRow("longer spans come first") << 3 << 4 << std::vector<int>{1, 5, 2};
    QTest::newRow("an end is not covered") << 6 << 7 << std::vector<int>{1};
    QTest::newRow("past everything") << 14 << 30 << std::vector<int>{};
    QTest::newRow("an empty range overlaps nothing") << 3 << 3 << std::vector<int>{};
}

void SpanIndexTest::findsOverlappingSpans()
{
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(std::vector<int>, expected);
    const SpanIndex index(
        {{{0, 10}, 1, 0}, {{2, 4}, 2, 0}, {{8, 14}, 3, 0}, {{20, 20}, 4, 0}, {{2, 6}, 5, 0}});

    QCOMPARE(idsOf(index.overlapping({begin, end})), expected);
}

void SpanIndexTest::forgetsErasedSpans()
{
    SpanIndex index({{{0, 10}, 1, 0}, {{0, 10}, 2, 0}});

    QVERIFY(index.erase({0, 10}, 1));
    QVERIFY(!index.erase({0, 10}, 1));
    QVERIFY(!index.erase({0, 9}, 2));
    QCOMPARE(idsOf(index.overlapping({0, 1})), std::vector<int>{2});
}

void SpanIndexTest::agreesWithCheckingEverySpan()
{
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % bound);
    };

    // 3000 spans make three levels of the tree.
    for (const qsizetype count : {0, 1, 31, 32, 33, 200, 3000}) {
        std::vector<SpanIndex::Span> all;
        const auto randomSpan = [&](int id) {
            const qsizetype begin = next(5000);
            const qsizetype length = next(20) == 0 ? next(5000) : next(40);
            return SpanIndex::Span{{begin, begin + length}, id, 0};
        };
        for (int id = 1; id <= count; ++id)
            all.push_back(randomSpan(id));
        SpanIndex index(all);

        for (int change = 0; change < 60; ++change) {
            if (change % 3 == 0 && !all.empty()) {
                const qsizetype victim = next(quint32(all.size()));
                const SpanIndex::Span span = all[size_t(victim)];
                QCOMPARE(index.erase(span.range, span.id), !span.range.isEmpty());
                all.erase(all.begin() + victim);
            } else {
                all.push_back(randomSpan(int(count) + change + 1));
                index.insert(all.back());
            }
            const qsizetype begin = next(5200);
            const TextRange range{begin, begin + next(60)};

            std::vector<SpanIndex::Span> expected;
            for (const SpanIndex::Span &span : all) {
                if (!span.range.isEmpty() && !range.isEmpty() && span.range.overlaps(range))
                    expected.push_back(span);
            }
            std::sort(expected.begin(), expected.end(), SpanIndex::isBefore);
            QCOMPARE(idsOf(index.overlapping(range)), idsOf(expected));
        }
    }
}

QTEST_GUILESS_MAIN(SpanIndexTest)
#include "spanindextest.moc"
