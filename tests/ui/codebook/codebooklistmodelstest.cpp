#include "ui/codebook/choicelistmodel.h"
#include "ui/codebook/schemalistmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::ChoiceListModel;
using ui::SchemaListModel;
using ui::SchemaRow;

/// The lists of roles, fields and choices.
class CodebookListModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesFollowTheCodebookRowByRow();
    void anyListFollowsAnyOther();
    void choicesFollowRowByRow();
    void aRenamedChoiceIsAskedFor();
    void aDroppedChoiceIsAskedFor();

private:
    static std::vector<SchemaRow> rowsOf(const QString &names)
    {
        std::vector<SchemaRow> rows;
        for (const QChar name : names) {
            SchemaRow row;
            row.id = name.unicode();
            row.name = name;
            rows.push_back(row);
        }
        return rows;
    }
    static QString textOf(const QAbstractItemModel &model)
    {
        QString text;
        for (int row = 0; row < model.rowCount(); ++row)
            text += model.index(row, 0).data().toString();
        return text;
    }
};

void CodebookListModelsTest::rolesFollowTheCodebookRowByRow()
{
    SchemaListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(u"abc"_s));
    const QPersistentModelIndex kept = model.index(2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);

    std::vector<SchemaRow> rows = rowsOf(u"cab"_s);
    rows[1].letter = u"X"_s;
    model.setRows(rows);

    QCOMPARE(textOf(model), u"cab"_s);
    QCOMPARE(kept.row(), 0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"a, letter X"_s);
}

void CodebookListModelsTest::anyListFollowsAnyOther()
{
    SchemaListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList lists{u""_s, u"abcd"_s, u"dcba"_s, u"ac"_s, u"xbyd"_s, u"d"_s};
    for (const QString &from : lists) {
        for (const QString &to : lists) {
            model.setRows(rowsOf(from));
            model.setRows(rowsOf(to));
            QCOMPARE(textOf(model), to);
        }
    }
}

void CodebookListModelsTest::choicesFollowRowByRow()
{
    ChoiceListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QList<QStringList> lists{
        {}, {u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"c"_s}, {u"c"_s, u"b"_s, u"a"_s}, {u"x"_s}};
    for (const QStringList &from : lists) {
        for (const QStringList &to : lists) {
            model.setChoices(from);
            model.setChoices(to);
            QCOMPARE(textOf(model), to.join(QString()));
        }
    }
    model.setChoices({u"a"_s, u"b"_s, u"c"_s});
    const QPersistentModelIndex kept = model.index(2);
    model.setChoices({u"a"_s, u"c"_s});
    QCOMPARE(kept.row(), 1);
    QCOMPARE(reset.size(), 0);
}

void CodebookListModelsTest::aRenamedChoiceIsAskedFor()
{
    ChoiceListModel model;
    model.setChoices({u"a"_s, u"b"_s});
    QSignalSpy edited(&model, &ChoiceListModel::edited);

    QVERIFY(!model.setData(model.index(1), u" "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(1), u"b"_s, Qt::EditRole));
    model.setData(model.index(1), u" c "_s, Qt::EditRole);

    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][0].toStringList(), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(model.choices(), (QStringList{u"a"_s, u"b"_s})); // until it is told so
    model.setCanEdit(false);
    QVERIFY(!model.setData(model.index(1), u"d"_s, Qt::EditRole));
}

void CodebookListModelsTest::aDroppedChoiceIsAskedFor()
{
    ChoiceListModel model;
    model.setChoices({u"a"_s, u"b"_s, u"c"_s});
    QSignalSpy edited(&model, &ChoiceListModel::edited);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));

    model.dropMimeData(data.get(), Qt::MoveAction, 2, 0, {});
    model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, {});
    model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}); // where it is

    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited[0][0].toStringList(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(edited[1][0].toStringList(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
}

QTEST_GUILESS_MAIN(CodebookListModelsTest)
#include "codebooklistmodelstest.moc"
