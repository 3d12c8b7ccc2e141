#include "ui/difference/differenceview.h"
#include "ui/difference/differencemodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace ui;
using Kind = DifferenceModel::Kind;
using Ranges = std::vector<storage::TextRange>;

namespace {

const QString leftText =
    QStringLiteral("Harbour to close\n\nThe harbour closses on Monday, the mayor said.\n\nGone.\n");
const QString rightText =
    QStringLiteral("Harbour to close\n\nThe harbour closes on Monday, the mayor said.\n\nNew one.");

Kind kindOf(const DifferenceModel &model, int row)
{
    return Kind(model.index(row, 0).data(DifferenceModel::KindRole).toInt());
}

QString joined(const DifferenceModel &model, int column, int role)
{
    QString all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, column).data(role).toString();
    return all;
}

} // namespace

class DifferenceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsParagraphsSideBySide();
    void lightsWhatDiffers();
    void showsLineEndsThatDiffer();
    void cutsParagraphsThatWouldTakeLongToLayOut();
    void survivesHostileTexts();
    void goesFromDifferenceToDifference();
    void copiesWhatIsSelected();
    void rowsAreAsHighAsTheirParagraphs();
};

void DifferenceViewTest::setsParagraphsSideBySide()
{
    DifferenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setTexts(leftText, rightText, QStringLiteral("Before"), QStringLiteral("Now"));

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(kindOf(model, 0), Kind::Same);
    QCOMPARE(kindOf(model, 1), Kind::Changed);
    QCOMPARE(kindOf(model, 2), Kind::OnlyLeft);
    QCOMPARE(kindOf(model, 3), Kind::OnlyRight);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Harbour to close"));
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Gone."));
    QCOMPARE(model.index(2, 1).data().toString(), QString());
    QCOMPARE(model.index(3, 1).data().toString(), QStringLiteral("New one."));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Before"));
    QCOMPARE(model.differences(), std::vector<int>{1});
}

void DifferenceViewTest::lightsWhatDiffers()
{
    DifferenceModel model;

    model.setTexts(leftText, rightText, {}, {});

    for (const int column : {0, 1}) {
        const QModelIndex index = model.index(1, column);
        const auto changes = index.data(DifferenceModel::ChangesRole).value<Ranges>();
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(index.data().toString().sliced(changes[0].begin, changes[0].length()),
                 column == 0 ? QStringLiteral("closses") : QStringLiteral("closes"));
    }
}

void DifferenceViewTest::showsLineEndsThatDiffer()
{
    DifferenceModel model;

    model.setTexts(QStringLiteral("one two three\nfour"), QStringLiteral("one two three\n\nfour"),
                   {}, {});

    QString shown = joined(model, 1, Qt::DisplayRole);
    QCOMPARE(shown, QStringLiteral("one two three¶four"));
}

void DifferenceViewTest::cutsParagraphsThatWouldTakeLongToLayOut()
{
    QString left;
    for (int word = 0; word < 4'000; ++word)
        left += QStringLiteral("word%1 \U0001F600 ").arg(word);
    QString right = left;
    right.replace(QStringLiteral("word2000 "), QStringLiteral("other "));
    DifferenceModel model;

    model.setTexts(left, right, {}, {});

    QVERIFY(model.rowCount() > 10);
    QCOMPARE(joined(model, 0, DifferenceModel::TextRole), left);
    QCOMPARE(joined(model, 1, DifferenceModel::TextRole), right);
    QCOMPARE(model.differences().size(), size_t(1));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.index(row, 0).data().toString().isValidUtf16());
}

void DifferenceViewTest::survivesHostileTexts()
{
    const QString noBlank(1'000'000, u'x');
    const QString lone = QString(QChar(0xD800)) + QChar(0xDC00) + QChar(0xDC00) + QChar(0) + u'\n';
    DifferenceView view;
    view.resize(600, 400);
    view.show();

    for (const auto &[left, right] :
         {std::pair{noBlank, lone}, std::pair{lone, noBlank}, std::pair{QString(), QString()},
          std::pair{lone.repeated(2'000), lone.repeated(1'999)}}) {
        view.setTexts(left, right, noBlank.left(10'000), {});
        QVERIFY(!view.grab().isNull());
        QString shown;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            shown += view.model()->index(row, 0).data(DifferenceModel::TextRole).toString();
        QCOMPARE(shown.remove(u'\n'), QString(left).remove(u'\n'));
    }
}

void DifferenceViewTest::goesFromDifferenceToDifference()
{
    DifferenceView view;
    view.setTexts(QStringLiteral("a\nb\nc\nd\ne\n"), QStringLiteral("x\nb\nc\ny\ne\nz"), {}, {});

    QCOMPARE(view.differenceCount(), 3);
    QCOMPARE(view.currentIndex().row(), 0);
    const int first = view.currentIndex().row();
    QVERIFY(view.goToDifference(app::Direction::Forward));
    QVERIFY(view.goToDifference(app::Direction::Forward));
    QVERIFY(!view.goToDifference(app::Direction::Forward));
    QVERIFY(view.goToDifference(app::Direction::Backward));
    QVERIFY(view.goToDifference(app::Direction::Backward));
    QVERIFY(!view.goToDifference(app::Direction::Backward));
    QCOMPARE(view.currentIndex().row(), first);

    view.setTexts(leftText, leftText, {}, {});
    QCOMPARE(view.differenceCount(), 0);
    QVERIFY(!view.goToDifference(app::Direction::Forward));
}

void DifferenceViewTest::copiesWhatIsSelected()
{
    DifferenceView view;
    view.resize(600, 400);
    view.setTexts(leftText, rightText, {}, {});
    view.show();
    view.setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));

    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Harbour to close\nThe harbour closses on Monday, the mayor said."));
}

void DifferenceViewTest::rowsAreAsHighAsTheirParagraphs()
{
    const QString paragraph = QStringLiteral("The harbour closes, the mayor said. ").repeated(12);
    DifferenceView view;
    view.resize(900, 400);
    view.setTexts(paragraph, paragraph, {}, {});
    view.show();

    const int wide = view.rowHeight(0);
    QVERIFY(wide > 2 * view.fontMetrics().height());
    view.resize(450, 400);
    QTRY_VERIFY(view.rowHeight(0) > wide);
}

QTEST_MAIN(DifferenceViewTest)
#include "differenceviewtest.moc"
