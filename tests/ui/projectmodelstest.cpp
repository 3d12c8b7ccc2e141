#include "app/annotating/annotator.h"
#include "app/annotating/articleedits.h"
#include "app/codebook/startercodebook.h"
#include "ui/articlelist/articlefilter.h"
#include "ui/articlelist/articlemodel.h"
#include "ui/dialogs/historydialog.h"
#include "ui/importing/importfilter.h"
#include "ui/importing/importmodel.h"
#include "ui/inspector/annotationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using storage::Article;
using storage::ArticleStatus;
using storage::Id;
using storage::Project;
using ui::AnnotationListModel;
using ui::ArticleFilter;
using ui::ArticleModel;

class ProjectModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void articlesComeAndGoRowByRow();
    void marksAndStatusAreCounted();
    void searchAndStatusFilterTheList();
    void annotationsStayInReadingOrder();
    void undoTakesAnAnnotationOutOfTheList();
    void anImportShowsProblemsFirst();
    void aFileThatCannotComeInCannotBeTicked();
    void historyIsShownLatestFirst();

private:
    Id<Article> add(const QString &title, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void ProjectModelsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project =
        std::move(app::createProject(m_folder->filePath(QStringLiteral("test.sayso"))).value());
    QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
}

void ProjectModelsTest::cleanup()
{
    m_project.reset();
    m_folder.reset();
}

Id<Article> ProjectModelsTest::add(const QString &title, const QString &text)
{
    storage::NewArticle article;
    article.metadata.title = title;
    article.text = text;
    Id<Article> added;
    const auto done = m_project->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        added = id.valueOr({});
        return id ? storage::Result<void>() : id.error();
    });
    Q_ASSERT(done.isOk());
    return added;
}

void ProjectModelsTest::articlesComeAndGoRowByRow()
{
    ArticleModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    add(QStringLiteral("First"), QStringLiteral("one"));
    model.setProject(m_project.get());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    const Id<Article> second = add(QStringLiteral("Second"), QStringLiteral("two"));
    add(QStringLiteral("Third"), QStringLiteral("three"));
    QVERIFY(app::removeArticle(*m_project, second));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(m_project->undo());

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(second), 1);
    QCOMPARE(model.index(1, ArticleModel::Title).data().toString(), QStringLiteral("Second"));
    QCOMPARE(resets.count(), 0);
}

void ProjectModelsTest::marksAndStatusAreCounted()
{
    ArticleModel model;
    const Id<Article> id = add(QStringLiteral("First"), QStringLiteral("one two three"));
    model.setProject(m_project.get());
    QSignalSpy counts(&model, &ArticleModel::countsChanged);
    app::Annotator annotator(*m_project);
    QVERIFY(annotator.openArticle(id));

    const auto claim = app::passageKindWithLetter(*m_project->codebook(), QStringLiteral("C"));
    QVERIFY(annotator.mark(*claim, {0, 3}));
    QVERIFY(app::setStatus(*m_project, id, ArticleStatus::Done));

    QCOMPARE(model.index(0, ArticleModel::Marks).data().toString(), QStringLiteral("1"));
    QCOMPARE(model.doneCount(), 1);
    QVERIFY(counts.count() > 0);
}

void ProjectModelsTest::searchAndStatusFilterTheList()
{
    ArticleModel model;
    ArticleFilter filter(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Id<Article> harbour = add(QStringLiteral("Harbour"), QStringLiteral("ships and cranes"));
    add(QStringLiteral("Council"), QStringLiteral("votes and speeches"));
    model.setProject(m_project.get());
    filter.setProject(m_project.get());

    filter.setSearch(QStringLiteral("cran"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Harbour"));
    filter.setSearch(QStringLiteral("\"quo(tes"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    filter.setStatus(ArticleStatus::Done);
    QCOMPARE(filter.rowCount(), 0);
    QVERIFY(app::setStatus(*m_project, harbour, ArticleStatus::Done));

    QCOMPARE(filter.rowCount(), 1);
}

void ProjectModelsTest::annotationsStayInReadingOrder()
{
    const Id<Article> id = add(QStringLiteral("First"), QStringLiteral("one two three four"));
    app::Annotator annotator(*m_project);
    QVERIFY(annotator.openArticle(id));
    AnnotationListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArticle(m_project.get(), &annotator);
    const auto claim = app::passageKindWithLetter(*m_project->codebook(), QStringLiteral("C"));

    const auto later = annotator.mark(*claim, {8, 13})->annotation;
    const auto earlier = annotator.mark(*claim, {4, 7})->annotation;
    QCOMPARE(model.rowOf(earlier), 0);
    const auto span = m_project->annotation(later)->spans.front().id;
    QVERIFY(annotator.resize(later, span, {0, 3}));

    QCOMPARE(model.rowOf(later), 0);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("one"));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("two"));
}

void ProjectModelsTest::undoTakesAnAnnotationOutOfTheList()
{
    const Id<Article> id = add(QStringLiteral("First"), QStringLiteral("one two three four"));
    app::Annotator annotator(*m_project);
    QVERIFY(annotator.openArticle(id));
    AnnotationListModel model;
    model.setArticle(m_project.get(), &annotator);
    const auto cue = app::passageKindWithLetter(*m_project->codebook(), QStringLiteral("U"));
    QVERIFY(annotator.mark(*cue, {0, 3}));
    QCOMPARE(model.index(0).data(AnnotationListModel::MissingRole).toStringList(),
             QStringList({QStringLiteral("Content"), QStringLiteral("Quotation type")}));

    QVERIFY(m_project->undo());

    QCOMPARE(model.rowCount(), 0);
}

void ProjectModelsTest::anImportShowsProblemsFirst()
{
    std::vector<app::ImportItem> items(3);
    items[0].path = QStringLiteral("/a/fine.txt");
    items[0].read = app::ReadArticle();
    items[1].path = QStringLiteral("/a/warned.txt");
    app::ReadArticle warned;
    warned.warnings.push_back({app::ArticleWarning::Kind::NoTitle, {}});
    items[1].read = warned;
    items[2].path = QStringLiteral("/a/missing.txt");
    items[2].read =
        storage::Error{storage::ErrorCode::FileMissing, QStringLiteral("/a/missing.txt"), {}, {}};
    ui::ImportModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    ui::ImportFilter filter(&model);
    const auto shownPaths = [&] {
        QStringList paths;
        for (int row = 0; row < filter.rowCount(); ++row)
            paths.append(model.item(filter.mapToSource(filter.index(row, 0)).row()).path);
        return paths;
    };

    model.setItems(items);

    QCOMPARE(shownPaths(),
             QStringList({QStringLiteral("/a/missing.txt"), QStringLiteral("/a/warned.txt"),
                          QStringLiteral("/a/fine.txt")}));
    QCOMPARE(model.items().front().path, QStringLiteral("/a/fine.txt"));
    QCOMPARE(model.chosenCount(), 2);
    filter.setShown(ui::ImportFilter::Shown::Problems);
    QCOMPARE(shownPaths(),
             QStringList({QStringLiteral("/a/missing.txt"), QStringLiteral("/a/warned.txt")}));
    filter.setShown(ui::ImportFilter::Shown::All);
    filter.setSearch(QStringLiteral("FINE"));
    QCOMPARE(shownPaths(), QStringList({QStringLiteral("/a/fine.txt")}));
}

void ProjectModelsTest::aFileThatCannotComeInCannotBeTicked()
{
    std::vector<app::ImportItem> items(2);
    items[0].path = QStringLiteral("/a/fine.txt");
    items[0].read = app::ReadArticle();
    items[1].path = QStringLiteral("/a/missing.txt");
    ui::ImportModel model;
    model.setItems(items);
    QSignalSpy chosen(&model, &ui::ImportModel::chosenChanged);

    QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));

    QCOMPARE(model.chosenCount(), 0);
    QCOMPARE(chosen.count(), 1);
}

void ProjectModelsTest::historyIsShownLatestFirst()
{
    add(QStringLiteral("First"), QStringLiteral("one"));
    const Id<Article> id = add(QStringLiteral("Second"), QStringLiteral("two"));
    QVERIFY(app::setStatus(*m_project, id, ArticleStatus::Done));

    ui::HistoryModel model(m_project->history().value());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0, ui::HistoryModel::What)
                .data()
                .toString()
                .contains(QStringLiteral("Second")));
    QCOMPARE(model.index(0, ui::HistoryModel::Who).data().toString(), QStringLiteral("Anna"));
}

QTEST_MAIN(ProjectModelsTest)
#include "projectmodelstest.moc"
