#include "app/duplicates/duplicategroups.h"

#include "tests/app/duplicates/duplicatetexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

class DuplicateGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAPile();
    void saysHowFarItIs();
    void canBeStopped();
    void failsAsReadingFails();
};

namespace {

Result<QString> textOf(qsizetype number)
{
    TextMaker make(quint32(number % 5)); // 0 and 5, 1 and 6 ... are the same
    return make.text(100);
}

} // namespace

void DuplicateGroupsTest::groupsAPile()
{
    const auto groups = app::duplicateGroups(7, textOf);

    QVERIFY(groups.isOk());
    QCOMPARE(groups->size(), size_t(2));
    QCOMPARE((*groups)[0].representative, 0);
    QCOMPARE((*groups)[0].members[0].text, 5);
    QCOMPARE((*groups)[1].representative, 1);
    QCOMPARE((*groups)[1].members[0].text, 6);
    QVERIFY(app::duplicateGroups(0, textOf)->empty());
}

void DuplicateGroupsTest::saysHowFarItIs()
{
    QList<qsizetype> steps;
    const auto progress = [&steps](qsizetype done, qsizetype total) {
        steps.append(done);
        return total == 7;
    };

    QVERIFY(app::duplicateGroups(7, textOf, {}, progress).isOk());
    QCOMPARE(steps, (QList<qsizetype>{1, 2, 3, 4, 5, 6, 7}));
}

void DuplicateGroupsTest::canBeStopped()
{
    int read = 0;

    const auto groups = app::duplicateGroups(
        7,
        [&read](qsizetype number) {
            ++read;
            return textOf(number);
        },
        {}, [](qsizetype done, qsizetype) { return done < 3; });

    QVERIFY(!groups);
    QCOMPARE(groups.error().code, ErrorCode::Cancelled);
    QCOMPARE(read, 3);
}

void DuplicateGroupsTest::failsAsReadingFails()
{
    const auto groups = app::duplicateGroups(7, [](qsizetype number) -> Result<QString> {
        if (number == 4)
            return Error{ErrorCode::ProjectDamaged, u"here"_s, {}, {}};
        return textOf(number);
    });

    QVERIFY(!groups);
    QCOMPARE(groups.error().code, ErrorCode::ProjectDamaged);
    QCOMPARE(groups.error().subject, u"here"_s);
}

QTEST_GUILESS_MAIN(DuplicateGroupsTest)
#include "duplicategroupstest.moc"
