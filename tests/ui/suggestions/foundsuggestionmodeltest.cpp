#include "ui/suggestions/foundsuggestionmodel.h"

#include "ui/suggestions/foundgroupmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleSuggestions;
using app::SuggestionKind;
using app::SuggestionState;
using storage::Article;
using storage::Id;
using ui::FoundGroupModel;
using ui::FoundSuggestionModel;

class FoundSuggestionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreAddedAsRows();
    void sourcesAreCountedWhateverTheirCapitals();
    void whatTheFilterHoldsBackIsNotCounted();
    void aGroupShowsOnlyItsOwn();
    void newStatesStayInTheListUntilTheFilterIsSet();
    void groupsThatGrowKeepTheirRows();
    void groupsThatGoResetTheList();
    void hundredThousandAreListedAtOnce();

private:
    static app::FoundSuggestion attribution(const QString &source, qsizetype begin)
    {
        app::FoundSuggestion found;
        found.suggestion.rule = u"said_clause"_s;
        found.suggestion.cue = {begin, begin + 4};
        found.source = source;
        found.context = {u"before"_s, u"said"_s, u"that it rains"_s};
        return found;
    }
    static app::FoundSuggestion figure(qsizetype begin)
    {
        app::FoundSuggestion found;
        found.suggestion.kind = SuggestionKind::Figure;
        found.suggestion.rule = u"figure_count"_s;
        found.suggestion.figure = app::Figure();
        found.suggestion.figure->range = {begin, begin + 2};
        found.context = {u"about"_s, u"40"_s, u"ships"_s};
        return found;
    }
    static void add(FoundSuggestionModel &model, qint64 id, std::vector<app::FoundSuggestion> found)
    {
        const std::vector<SuggestionState> states(found.size(), SuggestionState::Open);
        model.add({Id<Article>{id}, u"Article %1"_s.arg(id), app::TextMap(QString(500, u'x')),
                   std::move(found)},
                  states);
    }
};

void FoundSuggestionModelTest::articlesAreAddedAsRows()
{
    FoundSuggestionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    add(model, 1, {attribution(u"Hamas"_s, 10), figure(20)});
    add(model, 2, {});
    add(model, 3, {figure(5)});

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.articleAt(2), Id<Article>{3});
    QCOMPARE(model.placeAt(1), (storage::TextRange{20, 22}));
}

void FoundSuggestionModelTest::sourcesAreCountedWhateverTheirCapitals()
{
    FoundSuggestionModel model;
    add(model, 1,
        {attribution(u"the Health Ministry"_s, 1), attribution(u"Hamas"_s, 10), attribution({}, 20),
         figure(30)});
    add(model, 2, {attribution(u"The Health Ministry"_s, 1)});

    const std::vector<FoundSuggestionModel::Group> groups = model.groups();

    QCOMPARE(groups.size(), size_t(4));
    QCOMPARE(groups[0].text, u"the Health Ministry"_s);
    QCOMPARE(groups[0].count, 2);
    QCOMPARE(groups[2].text, u"Nobody named"_s);
    QCOMPARE(groups[3].text, u"Figures"_s);
}

void FoundSuggestionModelTest::whatTheFilterHoldsBackIsNotCounted()
{
    FoundSuggestionModel model;
    add(model, 1, {attribution(u"Hamas"_s, 1), figure(30)});

    FoundSuggestionModel::Filter filter;
    filter.kind = SuggestionKind::Figure;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.groups().size(), size_t(1));

    filter.kind.reset();
    filter.words = app::Needle(u"hamas");
    model.setFilter(filter);

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.suggestionAt(0).kind, SuggestionKind::Attribution);
    add(model, 2, {attribution(u"Fatah"_s, 1)});
    QCOMPARE(model.rowCount(), 1);
}

void FoundSuggestionModelTest::aGroupShowsOnlyItsOwn()
{
    FoundSuggestionModel model;
    add(model, 1, {attribution(u"Hamas"_s, 1), attribution(u"Fatah"_s, 30)});

    FoundSuggestionModel::Filter filter;
    filter.group = model.groups()[1].number;
    model.setFilter(filter);

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, FoundSuggestionModel::Source).data().toString(), u"Fatah"_s);
    QCOMPARE(model.groups().size(), size_t(2));
}

void FoundSuggestionModelTest::newStatesStayInTheListUntilTheFilterIsSet()
{
    FoundSuggestionModel model;
    add(model, 1, {figure(1)});
    add(model, 2, {attribution(u"Hamas"_s, 1), figure(30)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setStates(Id<Article>{2}, {SuggestionState::Rejected, SuggestionState::Open});

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.stateAt(1), SuggestionState::Rejected);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

void FoundSuggestionModelTest::groupsThatGrowKeepTheirRows()
{
    FoundGroupModel groups;
    QAbstractItemModelTester tester(&groups,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    groups.setGroups({{0, u"Hamas"_s, 2}, {1, u"Fatah"_s, 1}});
    const QPersistentModelIndex fatah = groups.index(2, 0);
    QSignalSpy reset(&groups, &QAbstractItemModel::modelReset);

    groups.setGroups({{1, u"Fatah"_s, 5}, {2, u"The mayor"_s, 3}, {0, u"Hamas"_s, 2}});

    QCOMPARE(reset.count(), 0);
    QCOMPARE(fatah.row(), 1);
    QCOMPARE(groups.index(0, FoundGroupModel::Count).data().toString(), u"10"_s);
    QCOMPARE(groups.index(2, 0).data().toString(), u"The mayor"_s);
    QCOMPARE(groups.groupAt(0), std::nullopt);
    QCOMPARE(groups.rowOf(0), 3);
}

void FoundSuggestionModelTest::groupsThatGoResetTheList()
{
    FoundGroupModel groups;
    groups.setGroups({{0, u"Hamas"_s, 2}, {1, u"Fatah"_s, 1}});
    QSignalSpy reset(&groups, &QAbstractItemModel::modelReset);

    groups.setGroups({{1, u"Fatah"_s, 1}});

    QCOMPARE(reset.count(), 1);
    QCOMPARE(groups.rowCount(), 2);
    QCOMPARE(groups.rowOf(0), 0);
}

void FoundSuggestionModelTest::hundredThousandAreListedAtOnce()
{
    FoundSuggestionModel model;
    for (qint64 article = 1; article <= 2000; ++article) {
        std::vector<app::FoundSuggestion> found;
        for (qsizetype i = 0; i < 50; ++i)
            found.push_back(attribution(u"Source %1"_s.arg((article * 7 + i) % 9000), i * 8));
        add(model, article, std::move(found));
    }
    QElapsedTimer timer;
    timer.start();

    model.setFilter({});
    const auto groups = model.groups();

    const qint64 taken = timer.elapsed();
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(groups.size(), size_t(2000 * 7 > 9000 ? 9000 : 0));
    QVERIFY2(taken < 500, qPrintable(u"%1 ms"_s.arg(taken))); // about 10 where nothing else runs
}

QTEST_MAIN(FoundSuggestionModelTest)
#include "foundsuggestionmodeltest.moc"
