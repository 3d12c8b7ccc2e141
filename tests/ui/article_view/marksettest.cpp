#include "ui/article_view/markset.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace ui;
using app::SpanIndex;
using storage::TextRange;

class MarkSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOfLikeKindsHaveOneStyle();
    void agreesWithAListOfMarks();
};

namespace {

std::shared_ptr<const MarkKind> kindNamed(const QString &colour, const QString &label)
{
    return std::make_shared<const MarkKind>(
        MarkKind{{colour, colour, colour, colour, QStringLiteral("solid")}, label, {}});
}

} // namespace

void MarkSetTest::marksOfLikeKindsHaveOneStyle()
{
    const auto claim = kindNamed(QStringLiteral("#123456"), QStringLiteral("Claim"));
    const auto sameLook = kindNamed(QStringLiteral("#123456"), QStringLiteral("Opinion"));
    const auto other = kindNamed(QStringLiteral("#654321"), QStringLiteral("Figure"));
    MarkSet marks;

    marks.setAll(
        {{{1}, {1}, {0, 2}, claim}, {{2}, {2}, {0, 2}, sameLook}, {{3}, {3}, {1, 3}, other}},
        app::TextMap(QStringLiteral("abcdef")));

    QCOMPARE(marks.styleOf(0), marks.styleOf(1));
    QVERIFY(marks.styleOf(0) != marks.styleOf(2));
    QCOMPARE(marks.styles()[size_t(marks.styleOf(2))], other->style);
}

void MarkSetTest::agreesWithAListOfMarks()
{
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % bound);
    };
    const QString text = QStringLiteral("a😀b").repeated(100);
    const app::TextMap map(text);
    const std::shared_ptr<const MarkKind> kinds[] = {
        kindNamed(QStringLiteral("#111111"), QStringLiteral("A")),
        kindNamed(QStringLiteral("#222222"), QStringLiteral("B"))};
    qint64 lastSpan = 0;
    const auto randomMarks = [&](qint64 annotation, qsizetype count) {
        std::vector<Mark> made;
        for (; count > 0; --count) {
            const qsizetype begin = next(290);
            made.push_back({{annotation}, {++lastSpan}, {begin, begin + next(30)}, kinds[next(2)]});
        }
        return made;
    };

    for (int round = 0; round < 60; ++round) {
        std::map<qint64, std::vector<Mark>> expected;
        std::vector<Mark> all;
        for (qsizetype annotation = next(40); annotation > 0; --annotation) {
            // Ids that fall on one another in a table, and some that do not.
            expected[annotation * 64] = randomMarks(annotation * 64, 1 + next(3));
            const std::vector<Mark> &own = expected[annotation * 64];
            all.insert(all.end(), own.begin(), own.end());
        }
        MarkSet marks;
        marks.setAll(all, map);

        for (int change = 0; change < 60; ++change) {
            if (change > 0) {
                const qint64 annotation = (1 + next(45)) * 64;
                expected[annotation] = randomMarks(annotation, next(4));
                marks.replace({annotation}, expected[annotation], map);
            }
            size_t count = 0;
            for (qint64 annotation = 64; annotation <= 45 * 64; annotation += 64) {
                const std::vector<Mark> &own = expected[annotation];
                const std::vector<qint64> parts = marks.partsOf({annotation});
                QCOMPARE(parts.size(), own.size());
                for (size_t i = 0; i < own.size(); ++i) {
                    const Mark &mark = marks.mark(parts[i]);
                    QCOMPARE(mark.span, own[i].span);
                    QCOMPARE(mark.annotation, own[i].annotation);
                    QCOMPARE(mark.range, map.toUtf16(own[i].range));
                    QCOMPARE(marks.styles()[size_t(marks.styleOf(parts[i]))], own[i].kind->style);
                    count += !own[i].range.isEmpty();
                }
            }
            const std::vector<SpanIndex::Span> &spans = marks.index().spans();
            QCOMPARE(spans.size(), count);
            for (size_t i = 0; i < spans.size(); ++i) {
                QCOMPARE(spans[i].range, marks.rangeOf(spans[i].id));
                for (size_t k = i + 1; k < spans.size(); ++k)
                    QVERIFY(spans[i].lane != spans[k].lane ||
                            !spans[i].range.overlaps(spans[k].range));
            }
        }
    }
}

QTEST_GUILESS_MAIN(MarkSetTest)
#include "marksettest.moc"
