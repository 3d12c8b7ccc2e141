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

std::vector<SpanIndex::Span> assigned(std::vector<SpanIndex::Span> spans)
{
    std::sort(spans.begin(), spans.end(), SpanIndex::isBefore);
    app::assignLanes(spans);
    return spans;
}

int laneOf(const std::vector<SpanIndex::Span> &spans, qint64 id)
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
    const auto spans = assigned({{{0, 5}, 1, 0, 0}, {{0, 20}, 2, 0, 0}, {{10, 12}, 3, 0, 0}});

    QCOMPARE(laneOf(spans, 2), 0);
    QCOMPARE(laneOf(spans, 1), 1);
    QCOMPARE(laneOf(spans, 3), 1);
}

void LanesTest::theSpansOfAGroupShareALane()
{
    const auto spans = assigned({{{0, 50}, 1, 0, 0}, {{10, 15}, 2, 7, 0}, {{60, 70}, 3, 7, 0}});

    QCOMPARE(laneOf(spans, 2), 1);
    QCOMPARE(laneOf(spans, 3), 1);
}

void LanesTest::spansOfAGroupThatOverlapDoNot()
{
    std::vector<SpanIndex::Span> group{{{0, 10}, 1, 7, -1}, {{5, 20}, 2, 7, -1}};

    app::chooseLanes({}, group);

    QCOMPARE(clash(group), QString());
}

void LanesTest::aFreeLaneThatIsWantedIsKept()
{
    const SpanIndex placed({{{0, 10}, 1, 0, 0}});
    std::vector<SpanIndex::Span> wantsFree{{{5, 8}, 2, 0, 3}};
    std::vector<SpanIndex::Span> wantsTaken{{{5, 8}, 3, 0, 0}};

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
        const auto add = [&](std::vector<SpanIndex::Span> &to, qint64 group, qsizetype count) {
            for (qsizetype part = 0; part < count; ++part) {
                const qsizetype begin = next(300);
                to.push_back({{begin, begin + 1 + next(60)}, group * 10 + part, int(group), -1});
            }
        };
        for (qint64 group = 1; group <= 12; ++group)
            add(all, group, 1 + next(4));
        all = assigned(all);
        QCOMPARE(clash(all), QString());
        SpanIndex index(all);

        for (qint64 group = 13; group <= 20; ++group) {
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
        for (qint64 id = 1; id <= 40; ++id) {
            const qsizetype begin = next(200);
            spans.push_back({{begin, begin + 1 + next(50)}, id, 0, 0});
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

QTEST_GUILESS_MAIN(LanesTest)
#include "lanestest.moc"
