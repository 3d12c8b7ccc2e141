#include "ui/article_view/heighttree.h"

#include <QTest>

using ui::HeightTree;

class HeightTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesOutsideBelongToTheFirstAndTheLastBlock();
    void agreesWithAddingUp();
};

void HeightTreeTest::placesOutsideBelongToTheFirstAndTheLastBlock()
{
    const HeightTree tree({10, 0, 20});

    QCOMPARE(tree.total(), 30);
    QCOMPARE(tree.blockAt(-5), 0);
    QCOMPARE(tree.blockAt(9), 0);
    QCOMPARE(tree.blockAt(10), 2);
    QCOMPARE(tree.blockAt(500), 2);
}

void HeightTreeTest::agreesWithAddingUp()
{
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % bound);
    };

    for (int round = 0; round < 200; ++round) {
        std::vector<int> heights;
        for (int count = 1 + next(70); count > 0; --count)
            heights.push_back(next(4) == 0 ? 0 : next(50));
        HeightTree tree(heights);

        for (int change = 0; change < 20; ++change) {
            const auto changed = size_t(next(quint32(heights.size())));
            heights[changed] = next(60);
            tree.setHeight(int(changed), heights[changed]);

            int top = 0;
            for (size_t block = 0; block < heights.size(); ++block) {
                QCOMPARE(tree.top(int(block)), top);
                QCOMPARE(tree.height(int(block)), heights[block]);
                if (heights[block] > 0) {
                    QCOMPARE(tree.blockAt(top), int(block));
                    QCOMPARE(tree.blockAt(top + heights[block] - 1), int(block));
                }
                top += heights[block];
            }
            QCOMPARE(tree.total(), top);
        }
    }
}

QTEST_GUILESS_MAIN(HeightTreeTest)
#include "heighttreetest.moc"
