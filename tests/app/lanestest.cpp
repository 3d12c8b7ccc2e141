#include "app/spans/lanes.h"

#include <QTest>

#include <algorithm>

using app::SpanIndex;
using storage::TextRange;

class LanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longerSpansLieCloserToTheText();
    void theSpansOfAGroupShareALane();
    void spansOfAGroupThatOverlapDoNot();
    void aFreeLaneThatIsWantedIsKept();
    void noTwoOverlappingSpansShareALane();
    void asManyLanesAsNeededAndNoMore();
    void aHundredThousandSpansOverEachOtherAreNoTrouble();
};

namespace {

class Random
{
public:
    qsizetype operator()(quint32 bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return qsizetype((m_state >> 8) % bound);
    }

private:
    quint32 m_state = 20240611;
};

std::vector<SpanIndex::Span> assigned(std::vector<SpanIndex::Span> spans,
                                      const std::vector<int> &groups = {})
{
    std::sort(spans.begin(), spans.end(), SpanIndex::isBefore);
    app::assignLanes(spans, groups);
    return spans;
}

/// The same, by looking at all lanes and all spans again and again.
std::vector<SpanIndex::Span> slowlyAssigned(std::vector<SpanIndex::Span> spans,
                                            const std::vector<int> &groups)
{
    std::sort(spans.begin(), spans.end(), SpanIndex::isBefore);
    for (size_t i = 0; i < spans.size(); ++i) {
        const auto isFree = [&](int lane) {
            return std::none_of(
                spans.begin(), spans.begin() + qsizetype(i), [&](const SpanIndex::Span &other) {
                    return other.lane == lane && other.range.overlaps(spans[i].range);
                });
        };
        const auto sibling = std::find_if(
            spans.begin(), spans.begin() + qsizetype(i), [&](const SpanIndex::Span &other) {
                const int group = groups[size_t(spans[i].id)];
                return group != 0 && groups[size_t(other.id)] == group;
            });
        int lane = 0;
        while (!isFree(lane))
            ++lane;
        const bool hasSibling = sibling != spans.begin() + qsizetype(i);
        spans[i].lane = hasSibling && isFree(sibling->lane) ? sibling->lane : lane;
    }
    return spans;
}

int laneOf(const std::vector<SpanIndex::Span> &spans, int id)
{
    const auto found = std::find_if(spans.begin(), spans.end(),
                                    [id](const SpanIndex::Span &span) { return span.id == id; });
    return found == spans.end() ? -1 : found->lane;
}

/// The first pair that overlaps in one lane, looked for in all pairs; empty when there is none.
QString clash(const std::vector<SpanIndex::Span> &spans)
{
    for (size_t i = 0; i < spans.size(); ++i) {
        for (size_t k = i + 1; k < spans.size(); ++k) {
            if (spans[i].lane == spans[k].lane && spans[i].range.overlaps(spans[k].range))
                return QStringLiteral("%1 and %2").arg(spans[i].id).arg(spans[k].id);
        }
    }
    return {};
}

} // namespace

void LanesTest::longerSpansLieCloserToTheText()
{
    const auto spans = assigned({{{0, 5}, 1, 0}, {{0, 20}, 2, 0}, {{10, 12}, 3, 0}});

    QCOMPARE(laneOf(spans, 2), 0);
    QCOMPARE(laneOf(spans, 1), 1);
    QCOMPARE(laneOf(spans, 3), 1);
}

void LanesTest::theSpansOfAGroupShareALane()
{
    const auto spans =
        assigned({{{0, 50}, 1, 0}, {{10, 15}, 2, 0}, {{60, 70}, 3, 0}}, {0, 0, 7, 7});

    QCOMPARE(laneOf(spans, 2), 1);
    QCOMPARE(laneOf(spans, 3), 1);
}

void LanesTest::spansOfAGroupThatOverlapDoNot()
{
    std::vector<SpanIndex::Span> group{{{0, 10}, 1, -1}, {{5, 20}, 2, -1}};

    app::chooseLanes({}, group);

    QCOMPARE(clash(group), QString());
}

void LanesTest::aFreeLaneThatIsWantedIsKept()
{
    const SpanIndex placed({{{0, 10}, 1, 0}});
    std::vector<SpanIndex::Span> wantsFree{{{5, 8}, 2, 3}};
    std::vector<SpanIndex::Span> wantsTaken{{{5, 8}, 3, 0}};

    app::chooseLanes(placed, wantsFree);
    app::chooseLanes(placed, wantsTaken);

    QCOMPARE(wantsFree.front().lane, 3);
    QCOMPARE(wantsTaken.front().lane, 1);
}

void LanesTest::noTwoOverlappingSpansShareALane()
{
    Random next;
    for (int round = 0; round < 200; ++round) {
        std::vector<SpanIndex::Span> all;
        std::vector<int> groups(300);
        const auto add = [&](std::vector<SpanIndex::Span> &to, int group, qsizetype count) {
            for (int part = 0; part < int(count); ++part) {
                const qsizetype begin = next(300);
                to.push_back({{begin, begin + 1 + next(60)}, group * 10 + part, -1});
                groups[size_t(group * 10 + part)] = count > 1 ? group : 0;
            }
        };
        for (int group = 1; group <= 12; ++group)
            add(all, group, 1 + next(4));
        const std::vector<SpanIndex::Span> slowly = slowlyAssigned(all, groups);
        all = assigned(all, groups);
        QCOMPARE(clash(all), QString());
        QVERIFY(all == slowly);
        SpanIndex index(all);

        for (int group = 13; group <= 20; ++group) {
            std::vector<SpanIndex::Span> added;
            add(added, group, 1 + next(4));
            app::chooseLanes(index, added);
            for (const SpanIndex::Span &span : added)
                index.insert(span);
            QCOMPARE(clash(index.spans()), QString());
        }
        for (const SpanIndex::Span &span : all) // none of those that were there has moved
            QCOMPARE(laneOf(index.spans(), span.id), span.lane);
    }
}

void LanesTest::asManyLanesAsNeededAndNoMore()
{
    Random next;
    for (int round = 0; round < 200; ++round) {
        std::vector<SpanIndex::Span> spans;
        for (int id = 1; id <= 40; ++id) {
            const qsizetype begin = next(200);
            spans.push_back({{begin, begin + 1 + next(50)}, id, 0});
        }

        spans = assigned(spans);

        qsizetype deepest = 0;
        for (qsizetype position = 0; position < 260; ++position) {
            deepest =
                std::max(deepest, qsizetype(std::count_if(spans.begin(), spans.end(),
                                                          [position](const SpanIndex::Span &span) {
                                                              return span.range.contains(position);
                                                          })));
        }
        int highest = 0;
        for (const SpanIndex::Span &span : spans)
            highest = std::max(highest, span.lane);
        QCOMPARE(highest + 1, int(deepest));
    }
}

void LanesTest::aHundredThousandSpansOverEachOtherAreNoTrouble()
{
    constexpr int count = 100'000;
    std::vector<SpanIndex::Span> spans;
    for (int id = 0; id < count; ++id)
        spans.push_back({{id, count + id}, id, 0});
    for (int id = count; id < 2 * count; ++id) // each takes the lane that has just become free
        spans.push_back({{id, id + count}, id, 0});

    app::assignLanes(spans);

    for (const SpanIndex::Span &span : spans)
        QCOMPARE(span.lane, span.id % count);
}

QTEST_GUILESS_MAIN(LanesTest)
#include "lanestest.moc"
