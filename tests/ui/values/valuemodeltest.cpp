#include "ui/values/valuemodel.h"

#include "app/values/valueedits.h"
#include "tests/app/values/valuesfixture.h"
#include "ui/values/snippetmodel.h"
#include "ui/values/valuefilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <ctime>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::AnnotationKey;
using storage::Id;
using ui::SnippetModel;
using ui::ValueFilter;
using ui::ValueModel;

/// The lists of values and of where they are used.
class ValueModelTest : public ValuesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void valuesAreCountedWithTheirOtherNames();
    void searchingIgnoresCaseAndAccentsAndFindsOtherNames();
    void alikeValuesStandSideBySide();
    void rowsFollowTheProject();
    void otherNamesAreRead_data();
    void otherNamesAreRead();
    void snippetsAreQuotedInContext();
    void snippetsFollowTheProject();
    void manyValuesAreQuick();

private:
    static QString cell(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells.append(cell(model, row, column));
        return cells;
    }
    static constexpr auto failure = QAbstractItemModelTester::FailureReportingMode::QtTest;
};

void ValueModelTest::valuesAreCountedWithTheirOtherNames()
{
    annotate(m_claimant, u"Okoro"_s);
    annotate(m_sourceEntity, u"Okoro"_s, Where::OtherArticle);
    annotate(m_topic, u"ports"_s);
    QVERIFY(app::addAlias(*m_project, m_entities, u"Mrs Okoro"_s, u"Okoro"_s));
    QVERIFY(app::addAlias(*m_project, m_entities, u"A. Okoro"_s, u"Okoro"_s));
    QVERIFY(app::addAlias(*m_project, m_entities, u"BBC"_s, u"the BBC"_s));
    ValueModel model;
    const QAbstractItemModelTester tester(&model, failure);
    model.setProject(m_project.get());
    QCOMPARE(model.rowCount(), 0);

    model.setGroup(m_entities);

    QCOMPARE(column(model, ValueModel::Value), (QStringList{u"Okoro"_s, u"the BBC"_s}));
    QCOMPARE(column(model, ValueModel::Count), (QStringList{u"2"_s, u"0"_s}));
    QCOMPARE(column(model, ValueModel::OtherNames),
             (QStringList{u"A. Okoro; Mrs Okoro"_s, u"BBC"_s}));
    QCOMPARE(model.rowOf(u"Mrs Okoro"_s), 0);
    QCOMPARE(model.rowOf(u"ports"_s), -1);
}

void ValueModelTest::searchingIgnoresCaseAndAccentsAndFindsOtherNames()
{
    for (const QString &name : {u"Ada Okoro"_s, u"Jörg Müller"_s, u"the BBC"_s})
        annotate(m_claimant, name);
    QVERIFY(app::addAlias(*m_project, m_entities, u"the fisher"_s, u"Ada Okoro"_s));
    ValueModel model;
    model.setProject(m_project.get());
    model.setGroup(m_entities);
    ValueFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, failure);
    filter.sort(ValueModel::Value);

    filter.setWords(u" MULLER "_s);
    QCOMPARE(column(filter, ValueModel::Value), QStringList(u"Jörg Müller"_s));
    filter.setWords(u"fish"_s);
    QCOMPARE(column(filter, ValueModel::Value), QStringList(u"Ada Okoro"_s));
    filter.setWords(u"nobody"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 3);
}

void ValueModelTest::alikeValuesStandSideBySide()
{
    for (const QString &name : {u"Zed"_s, u"Mrs Okoro"_s, u"the BBC"_s, u"Ada Okoro"_s, u"BBC"_s})
        annotate(m_claimant, name);
    annotate(m_claimant, u"Ada Okoro"_s);
    ValueModel model;
    model.setProject(m_project.get());
    model.setGroup(m_entities);
    ValueFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, failure);
    filter.sort(ValueModel::Count, Qt::DescendingOrder);

    filter.setOnlyLike(true);

    QCOMPARE(column(filter, ValueModel::Value),
             (QStringList{u"Ada Okoro"_s, u"Mrs Okoro"_s, u"BBC"_s, u"the BBC"_s}));
    const QString why = filter.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(why.contains(u"Mrs Okoro"_s));

    QVERIFY(app::mergeValues(*m_project, m_entities, {u"BBC"_s}, u"the BBC"_s));
    model.refresh();
    QCOMPARE(column(filter, ValueModel::Value), (QStringList{u"Ada Okoro"_s, u"Mrs Okoro"_s}));
}

void ValueModelTest::rowsFollowTheProject()
{
    quint32 state = 4711;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % bound);
    };
    ValueModel model;
    const QAbstractItemModelTester tester(&model, failure);
    model.setProject(m_project.get());
    model.setGroup(m_entities);
    ValueFilter filter(&model);
    const QAbstractItemModelTester filterTester(&filter, failure);
    filter.sort(ValueModel::Count, Qt::DescendingOrder);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    for (int round = 0; round < 150; ++round) {
        const auto name = [&next] { return QString(QChar(u'A' + next(12))); };
        switch (next(4)) {
        case 0:
            QVERIFY(app::renameValue(*m_project, m_entities, name(), name()));
            break;
        case 1:
            QVERIFY(app::mergeValues(*m_project, m_entities, {name(), name()}, name(),
                                     app::FormerName::IsForgotten));
            break;
        case 2:
            if (m_project->nextUndo())
                QVERIFY(m_project->undo());
            break;
        default:
            annotate(m_claimant, name());
        }
        model.refresh();

        ValueModel fresh;
        fresh.setProject(m_project.get());
        fresh.setGroup(m_entities);
        QCOMPARE(model.rowCount(), fresh.rowCount());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowAt(row), fresh.rowAt(row));
    }
    QCOMPARE(resets.count(), 0);
}

void ValueModelTest::otherNamesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("none") << u" ; "_s << QStringList() << QStringList();
    QTest::newRow("two") << u"A;  B "_s << QStringList() << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("one that has a sign in it is kept whole")
        << u"X; Smith; Jones; Y"_s << QStringList{u"Smith; Jones"_s}
        << QStringList{u"X"_s, u"Smith; Jones"_s, u"Y"_s};
    QTest::newRow("but not when it was changed")
        << u"Smith; Jonas"_s << QStringList{u"Smith; Jones"_s}
        << QStringList{u"Smith"_s, u"Jonas"_s};
}

void ValueModelTest::otherNamesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, known);
    QFETCH(QStringList, names);

    QCOMPARE(ValueModel::namesIn(typed, known), names);
}

void ValueModelTest::snippetsAreQuotedInContext()
{
    const Id<Annotation> here = annotate(m_claimant, u"Okoro"_s);
    const Id<Annotation> there = annotate(m_sourceEntity, u"Okoro"_s, Where::OtherArticle);
    SnippetModel model;
    const QAbstractItemModelTester tester(&model, failure);
    model.setProject(m_project.get());

    model.setKeys(
        m_project->annotationsWithAny(m_entities.fields, {u"Okoro"_s, u"nobody"_s}).value());

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.keyAt(0), (AnnotationKey{here, m_article}));
    QCOMPARE(model.rowOf(there), 1);
    QCOMPARE(cell(model, 0, SnippetModel::Article), u"The harbour"_s);
    QCOMPARE(cell(model, 0, SnippetModel::Before), u"The"_s);
    QCOMPARE(cell(model, 0, SnippetModel::Words), u"mayor"_s);
    QVERIFY(cell(model, 0, SnippetModel::After).startsWith(u"said the harbour"_s));
    QVERIFY(cell(model, 0, SnippetModel::After).endsWith(u"in May."_s)); // not the next paragraph
    QCOMPARE(cell(model, 1, SnippetModel::Article), u"The nets"_s);
    const QModelIndex words = model.index(1, SnippetModel::Words);
    QVERIFY(words.data(Qt::AccessibleTextRole).toString().startsWith(u"Attribution: "_s));
}

void ValueModelTest::snippetsFollowTheProject()
{
    std::vector<Id<Annotation>> ids;
    for (int i = 0; i < 6; ++i)
        ids.push_back(annotate(m_claimant, i % 2 ? u"A"_s : u"B"_s));
    SnippetModel model;
    const QAbstractItemModelTester tester(&model, failure);
    model.setProject(m_project.get());
    const auto show = [&](const QStringList &values) {
        model.setKeys(m_project->annotationsWithAny(m_entities.fields, values).value());
    };
    show({u"A"_s, u"B"_s});
    QCOMPARE(model.rowCount(), 6);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    show({u"B"_s});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.keyAt(1).id, ids[2]);
    show({u"A"_s, u"B"_s});
    QCOMPARE(model.keyAt(5).id, ids[5]);
    Annotation changed = m_project->annotation(ids[0]).value();
    changed.spans.front().range = {0, 3};
    QVERIFY(m_project->edit({u"Move"_s, {}},
                            [&](storage::Edit &edit) { return edit.updateAnnotation(changed); }));
    QCOMPARE(cell(model, 0, SnippetModel::Words), u"The"_s);
    QCOMPARE(resets.count(), 0);
}

void ValueModelTest::manyValuesAreQuick()
{
    QVERIFY(m_project->edit({u"Fill"_s, {}}, [&](storage::Edit &edit) -> storage::Result<void> {
        for (int i = 0; i < 30'000; ++i) {
            Annotation annotation;
            annotation.articleId = m_article;
            annotation.tagId = m_codebook.field(m_claimant)->tagId;
            annotation.spans = {
                {{}, m_codebook.rolesOf(annotation.tagId).front()->id, {i % 40, i % 40 + 5}}};
            annotation.values = {{{}, m_claimant, u"Person %1"_s.arg(i * 7919 % 10'000), {}, {}}};
            if (const auto added = edit.addAnnotation(annotation); !added)
                return added.error();
        }
        return {};
    }));
    const auto seconds = [](const auto &work) {
        const std::clock_t begin = std::clock();
        work();
        return double(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    ValueModel model;
    model.setProject(m_project.get());
    ValueFilter filter(&model);
    filter.sort(ValueModel::Count, Qt::DescendingOrder);
    SnippetModel snippets;
    snippets.setProject(m_project.get());

    const double opening = seconds([&] { model.setGroup(m_entities); });
    const double searching = seconds([&] { filter.setWords(u"person 77"_s); });
    QVERIFY(filter.rowCount() > 0 && filter.rowCount() < 10'000);
    filter.setWords({});
    QVERIFY(app::renameValue(*m_project, m_entities, u"Person 7"_s, u"Ada"_s));
    const double following = seconds([&] { model.refresh(); });
    const double showing = seconds([&] {
        QStringList all = column(model, ValueModel::Value);
        snippets.setKeys(m_project->annotationsWithAny(m_entities.fields, all).value());
        for (int row = 0; row < 40; ++row)
            snippets.index(row, SnippetModel::Words).data();
    });

    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(snippets.rowCount(), 30'000);
    qInfo("10,000 values in 30,000 annotations: opened in %.3f s, searched in %.3f s, renamed one "
          "in %.3f s, all snippets in %.3f s",
          opening, searching, following, showing);
    QVERIFY(opening < 2);
    QVERIFY(searching < 1);
    QVERIFY(following < 2);
    QVERIFY(showing < 3);
}

QTEST_MAIN(ValueModelTest)
#include "valuemodeltest.moc"
