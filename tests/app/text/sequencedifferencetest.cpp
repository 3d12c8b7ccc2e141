#include "app/text/sequencedifference.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>
#include <memory>

using app::Change;
using app::ComparingBudget;
using Numbers = std::vector<qint32>;

using NumberAt = std::function<qint32(bool isLeft, qsizetype at)>;
Q_DECLARE_METATYPE(NumberAt)

class SequenceDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesChanges_data();
    void namesChanges();
    void isAsSmallAsCanBe();
    void holdsWithoutBudgetToo();
    void anchorsHoldWhatBudgetDoesNotReach();
    void longSequencesThatDifferMuchKeepTheirAnchors();
    void hostileSequencesAreQuick_data();
    void hostileSequencesAreQuick();
};

namespace {

class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    quint32 operator()(quint32 bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 8) % bound;
    }
    Numbers numbers(qsizetype count, quint32 bound)
    {
        Numbers made;
        for (qsizetype i = 0; i < count; ++i)
            made.push_back(qint32((*this)(bound)));
        return made;
    }

private:
    quint32 m_state;
};

std::vector<Change> changes(const Numbers &left, const Numbers &right, qint64 steps = 1'000'000'000)
{
    ComparingBudget budget{steps};
    return app::changesBetween(left, right, budget);
}

/// What @p changes make of @p left; asserts that what they leave is the same on both sides.
bool makesRightOfLeft(const Numbers &left, const Numbers &right, const std::vector<Change> &all)
{
    Numbers made;
    qsizetype inLeft = 0;
    for (const Change &change : all) {
        if (change.left.begin < inLeft || (change.left.isEmpty() && change.right.isEmpty()))
            return false;
        made.insert(made.end(), left.begin() + inLeft, left.begin() + change.left.begin);
        if (qsizetype(made.size()) != change.right.begin)
            return false;
        if (&change != &all.front() && change.left.begin == inLeft)
            return false; // should have been one
        made.insert(made.end(), right.begin() + change.right.begin,
                    right.begin() + change.right.end);
        inLeft = change.left.end;
    }
    made.insert(made.end(), left.begin() + inLeft, left.end());
    return made == right;
}

qsizetype editsIn(const std::vector<Change> &all)
{
    qsizetype edits = 0;
    for (const Change &change : all)
        edits += change.left.length() + change.right.length();
    return edits;
}

qsizetype fewestEdits(const Numbers &left, const Numbers &right)
{
    std::vector<std::vector<qsizetype>> common(left.size() + 1,
                                               std::vector<qsizetype>(right.size() + 1, 0));
    for (size_t i = 1; i <= left.size(); ++i) {
        for (size_t j = 1; j <= right.size(); ++j) {
            common[i][j] = left[i - 1] == right[j - 1]
                               ? common[i - 1][j - 1] + 1
                               : std::max(common[i - 1][j], common[i][j - 1]);
        }
    }
    return qsizetype(left.size() + right.size()) - 2 * common[left.size()][right.size()];
}

} // namespace

void SequenceDifferenceTest::namesChanges_data()
{
    QTest::addColumn<QList<qint32>>("left");
    QTest::addColumn<QList<qint32>>("right");
    QTest::addColumn<QList<qsizetype>>("expected"); // four numbers for each change

    using L = QList<qint32>;
    using C = QList<qsizetype>;
    QTest::newRow("nothing") << L{} << L{} << C{};
    QTest::newRow("the same") << L{1, 2} << L{1, 2} << C{};
    QTest::newRow("all new") << L{} << L{1, 2} << C{0, 0, 0, 2};
    QTest::newRow("all gone") << L{1, 2} << L{} << C{0, 2, 0, 0};
    QTest::newRow("one replaced") << L{1, 2, 3} << L{1, 9, 3} << C{1, 2, 1, 2};
    QTest::newRow("one put in") << L{1, 3} << L{1, 2, 3} << C{1, 1, 1, 2};
    QTest::newRow("one left out") << L{1, 2, 3} << L{1, 3} << C{1, 2, 1, 1};
    QTest::newRow("at both ends") << L{1, 2, 3, 4} << L{9, 2, 3} << C{0, 1, 0, 1, 3, 4, 3, 3};
    QTest::newRow("nothing in common") << L{1, 2} << L{3, 4, 5} << C{0, 2, 0, 3};
}

void SequenceDifferenceTest::namesChanges()
{
    QFETCH(QList<qint32>, left);
    QFETCH(QList<qint32>, right);
    QFETCH(QList<qsizetype>, expected);

    QList<qsizetype> found;
    for (const Change &change :
         changes(Numbers(left.begin(), left.end()), Numbers(right.begin(), right.end())))
        found << change.left.begin << change.left.end << change.right.begin << change.right.end;

    QCOMPARE(found, expected);
}

void SequenceDifferenceTest::isAsSmallAsCanBe()
{
    Random random(1);
    for (int round = 0; round < 20'000; ++round) {
        const quint32 bound = 1 + random(6);
        const Numbers left = random.numbers(random(14), bound);
        const Numbers right = random.numbers(random(14), bound);

        const auto all = changes(left, right);

        QVERIFY(makesRightOfLeft(left, right, all));
        QCOMPARE(editsIn(all), fewestEdits(left, right));
    }
    for (int round = 0; round < 50; ++round) {
        const Numbers left = random.numbers(300, 40);
        Numbers right = left;
        for (int edit = 0; edit < 60; ++edit)
            right[random(300)] = qint32(random(40));

        QCOMPARE(editsIn(changes(left, right)), fewestEdits(left, right));
    }
}

void SequenceDifferenceTest::holdsWithoutBudgetToo()
{
    Random random(2);
    for (int round = 0; round < 5'000; ++round) {
        const quint32 bound = 1 + random(40);
        const Numbers left = random.numbers(random(40), bound);
        const Numbers right = random.numbers(random(40), bound);

        QVERIFY(makesRightOfLeft(left, right, changes(left, right, random(200))));
    }
}

void SequenceDifferenceTest::anchorsHoldWhatBudgetDoesNotReach()
{
    const Numbers left{1, 1, 2, 2, 50, 3, 3, 60, 4, 4};
    const Numbers right{7, 7, 7, 50, 8, 8, 60, 9, 9, 9};

    const auto all = changes(left, right, 0);

    QVERIFY(makesRightOfLeft(left, right, all));
    QCOMPARE(all.size(), size_t(3));
}

void SequenceDifferenceTest::longSequencesThatDifferMuchKeepTheirAnchors()
{
    Random random(3);
    Numbers left;
    Numbers right;
    for (qint32 i = 0; i < 100'000; ++i) {
        left.push_back(i % 3 ? qint32(1'000'000 + random(50)) : i);
        right.push_back(i % 3 ? qint32(2'000'000 + random(50)) : i);
    }

    const auto all = changes(left, right, 40'000'000);

    QVERIFY(makesRightOfLeft(left, right, all));
    QCOMPARE(all.size(), size_t(33'333));
}

void SequenceDifferenceTest::hostileSequencesAreQuick_data()
{
    QTest::addColumn<NumberAt>("numberAt");

    auto random = std::make_shared<Random>(4);
    QTest::newRow("nothing in common")
        << NumberAt([](bool isLeft, qsizetype at) { return qint32(isLeft ? at : -1 - at); });
    QTest::newRow("backwards") << NumberAt(
        [](bool isLeft, qsizetype at) { return qint32(isLeft ? at : 1'000'000 - at); });
    QTest::newRow("two numbers at random")
        << NumberAt([random](bool, qsizetype) { return qint32((*random)(2)); });
    QTest::newRow("one number, some others") << NumberAt(
        [random](bool, qsizetype) { return qint32((*random)(100) == 0 ? (*random)(1000) : 0); });
    QTest::newRow("alternating against one")
        << NumberAt([](bool isLeft, qsizetype at) { return qint32(isLeft ? at % 2 : 0); });
    QTest::newRow("shifted") << NumberAt(
        [](bool isLeft, qsizetype at) { return qint32(isLeft ? at : at + 5000); });
}

void SequenceDifferenceTest::hostileSequencesAreQuick()
{
    QFETCH(NumberAt, numberAt);
    Numbers left;
    Numbers right;
    for (qsizetype at = 0; at < 500'000; ++at) {
        left.push_back(numberAt(true, at));
        right.push_back(numberAt(false, at));
    }

    const std::clock_t before = std::clock();
    const auto all = changes(left, right, ComparingBudget().steps);
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;

    QVERIFY(makesRightOfLeft(left, right, all));
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    qInfo("%.2f s", seconds);
}

QTEST_GUILESS_MAIN(SequenceDifferenceTest)
#include "sequencedifferencetest.moc"
