#include "ui/dialogs/occurrencemodel.h"

#include "app/text/find.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::TextRange;
using ui::OccurrenceModel;

/// The list of occurrences that are about to be tagged.
class OccurrenceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contextsEndWithTheParagraph();
    void rangesAreCodePointsWithoutBlanks();
    void ticksAreCounted();
    void ticksOfTheAnalystStay();
    void statesAgreeWithLookingAtEveryPassage();
    void thousandsOfRowsAreQuick();

private:
    static QString cell(const OccurrenceModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static storage::Codebook codebook();
};

storage::Codebook OccurrenceModelTest::codebook()
{
    storage::Codebook codebook;
    storage::Tag tag;
    tag.id = {1};
    tag.name = u"Claim"_s;
    codebook.tags.push_back(tag);
    tag.id = {2};
    tag.name = u"Figure"_s;
    codebook.tags.push_back(tag);
    return codebook;
}

void OccurrenceModelTest::contextsEndWithTheParagraph()
{
    const QString text = u"A 🚢 title\n\nThe ship left the port.\nThe ship\ncame back.\n"_s;
    OccurrenceModel model(text, codebook(), {});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setMatches(app::Needle(u"ship"_s).findIn(text));

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, OccurrenceModel::Before), u"The"_s);
    QCOMPARE(cell(model, 0, OccurrenceModel::Words), u"ship"_s);
    QCOMPARE(cell(model, 0, OccurrenceModel::After), u"left the port."_s);
    QCOMPARE(cell(model, 0, OccurrenceModel::Paragraph), u"2"_s);
    QCOMPARE(cell(model, 1, OccurrenceModel::After), QString());
    QCOMPARE(cell(model, 1, OccurrenceModel::Paragraph), u"3"_s);
}

void OccurrenceModelTest::rangesAreCodePointsWithoutBlanks()
{
    const QString text = u"🚢 the ship 🚢 the boat"_s;
    OccurrenceModel model(text, codebook(), {});

    model.setMatches(app::Needle(u"the "_s).findIn(text));

    QCOMPARE(model.ranges(), (std::vector<TextRange>{{2, 5}, {13, 16}}));
    QCOMPARE(model.chosen(), model.ranges());
    model.setMatches(app::Needle(u" "_s).findIn(text));
    QCOMPARE(model.rowCount(), 0);
}

void OccurrenceModelTest::ticksAreCounted()
{
    const QString text = u"one one one one"_s;
    OccurrenceModel model(text, codebook(), {});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatches(app::Needle(u"one"_s).findIn(text));
    const QSignalSpy changed(&model, &OccurrenceModel::chosenChanged);
    QCOMPARE(model.chosenCount(), 4);

    const QModelIndex second = model.index(1, OccurrenceModel::Chosen);
    QVERIFY(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.chosenCount(), 3);
    model.choose({0, 1, 2}, Qt::Unchecked);
    QCOMPARE(model.chosen(), (std::vector<TextRange>{{12, 15}}));
    model.chooseAll(Qt::Unchecked);
    QCOMPARE(model.chosenCount(), 0);
    model.chooseAll(Qt::Checked);
    QCOMPARE(model.chosenCount(), 4);
    QCOMPARE(changed.count(), 4);
}

void OccurrenceModelTest::ticksOfTheAnalystStay()
{
    const QString text = u"One one one one"_s;
    Annotation annotation;
    annotation.tagId = {2};
    annotation.spans = {{{}, {}, {4, 7}}, {{}, {}, {8, 15}}};
    OccurrenceModel model(text, codebook(), {annotation});
    model.setKind({storage::Id<storage::Tag>{1}, {}});
    model.setMatches(app::Needle(u"one"_s).findIn(text));
    model.choose({0}, Qt::Unchecked);

    model.setKind({storage::Id<storage::Tag>{2}, {}});
    QCOMPARE(model.chosenCount(), 0); // the second is tagged, the last two are inside a passage
    model.choose({2}, Qt::Checked);
    model.setKind({storage::Id<storage::Tag>{1}, {}});
    QCOMPARE(model.chosen(), (std::vector<TextRange>{{4, 7}, {8, 11}, {12, 15}}));
    model.setMatches(app::Needle(u"one"_s, {true, false}).findIn(text));
    QCOMPARE(model.chosenCount(), 3);
    model.setMatches(app::Needle(u"one"_s).findIn(text));
    QCOMPARE(model.chosenCount(), 3);
    model.setKind({storage::Id<storage::Tag>{2}, {}});
    QCOMPARE(model.chosen(), (std::vector<TextRange>{{8, 11}}));
}

void OccurrenceModelTest::statesAgreeWithLookingAtEveryPassage()
{
    quint32 state = 7;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % bound);
    };
    const QString text = u"x "_s.repeated(40);
    int tagged = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<Annotation> annotations;
        for (int i = 0; i < 12; ++i) {
            Annotation annotation;
            annotation.tagId = {1 + next(2)};
            const qsizetype begin = 2 * next(40);
            annotation.spans = {{{}, {}, {begin, begin + 1 + 2 * next(6)}}};
            annotations.push_back(annotation);
        }
        OccurrenceModel model(text, codebook(), annotations);
        model.setKind({storage::Id<storage::Tag>{1}, {}});

        model.setMatches(app::Needle(u"x"_s).findIn(text));

        QCOMPARE(model.rowCount(), 40);
        for (int row = 0; row < model.rowCount(); ++row) {
            bool isTagged = false;
            bool isInside = false;
            for (const Annotation &annotation : annotations) {
                const TextRange range = annotation.envelope();
                const bool isClaim = annotation.tagId == storage::Id<storage::Tag>{1};
                isTagged |= isClaim && range == model.rangeAt(row);
                isInside |= isClaim && range.contains(model.rangeAt(row));
            }
            QCOMPARE(model.canChoose(row), !isTagged);
            QCOMPARE(model.isChosen(row), !isInside);
            tagged += isTagged;
        }
    }
    QVERIFY(tagged > 50);
}

void OccurrenceModelTest::thousandsOfRowsAreQuick()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"The mayor said so on day %1 of the strike.\n"_s.arg(i);
    std::vector<Annotation> annotations;
    for (qsizetype at = 0; at < text.size() - 100; at += 100) {
        Annotation annotation;
        annotation.tagId = {1};
        annotation.spans = {{{}, {}, {at, at + 40}}};
        annotations.push_back(annotation);
    }
    OccurrenceModel model(text, codebook(), annotations);
    model.setKind({storage::Id<storage::Tag>{1}, {}});
    const std::vector<TextRange> matches = app::Needle(u"the"_s).findIn(text);
    QCOMPARE(matches.size(), size_t(40'000));

    const std::clock_t begin = std::clock();
    model.setMatches(matches);
    model.chooseAll(Qt::Checked);
    for (int row = 0; row < model.rowCount(); row += 1000) {
        for (int column = 0; column < OccurrenceModel::ColumnCount; ++column)
            model.index(row, column).data();
    }

    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    qInfo("40,000 rows: %.3f s", seconds);
    QVERIFY(seconds < 1);
}

QTEST_MAIN(OccurrenceModelTest)
#include "occurrencemodeltest.moc"
