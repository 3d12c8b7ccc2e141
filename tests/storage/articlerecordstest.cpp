#include "storage/project.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace storage;
using namespace Qt::StringLiterals;

/// Properties of articles, texts that were corrected, relations between articles.
class ArticleRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void propertiesComeInWithTheirArticle();
    void propertiesAreReplaced();
    void aTextIsReplacedAndTheOldOneStays();
    void aTextThatIsTheSameIsNoChange();
    void whatIsNoUnicodeIsRefused();
    void theSearchKnowsTheNewTextOnly();
    void aPassageThatWasLeftBehindIsFound();
    void changesNameTheArticleAndItsText();
    void relationsComeAndGo();
    void oneRelationIsMadeOnce();
    void allGoesWithTheArticle();

private:
    struct Everything
    {
        Article article;
        QString text;
        std::vector<StructureRange> structure;
        std::vector<EarlierText> earlier;
        std::vector<ArticleRelation> relations;
        bool operator==(const Everything &) const = default;
    };
    Everything everything() const
    {
        return {*m_project->article(m_article), *m_project->text(m_article),
                *m_project->structure(m_article), *m_project->earlierTexts(m_article),
                *m_project->relations()};
    }
    using Steps = std::function<Result<void>(Edit &)>;
    Result<Changes> edit(const Steps &steps) { return m_project->edit({u"Edit"_s, {}}, steps); }

    /// There, back, there again, and still there when the project is opened again.
    void performs(const Steps &steps)
    {
        const Everything before = everything();
        QVERIFY(edit(steps));
        const Everything after = everything();
        QVERIFY(after != before);
        QVERIFY(m_project->check()->empty());
        QVERIFY(m_project->undo());
        QVERIFY(everything() == before);
        QVERIFY(m_project->redo());
        QVERIFY(everything() == after);
        m_project.reset();
        m_project = std::move(Project::open(m_path).value());
        QVERIFY(everything() == after);
    }
    Steps replacing(const QString &text, std::vector<StructureRange> structure = {}) const
    {
        return [this, text, structure](Edit &edit) {
            return edit.replaceText(m_article, {text, 2, structure});
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    Id<Article> m_article;
    Id<Article> m_other;
};

void ArticleRecordsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"p.sayso"_s);
    m_project = std::move(Project::create(m_path).value());
    QVERIFY(m_project->useAnalyst(u"Ana"_s));
    QVERIFY(edit([this](Edit &edit) -> Result<void> {
        NewArticle article;
        article.metadata.title = u"Harbour"_s;
        article.metadata.properties = {{u"version"_s, u"2"_s}, {u"source_id"_s, u"urn:a:1"_s}};
        article.text = u"Teh harbour 🌊"_s;
        article.words = 2;
        article.structure = {{StructureKind::Paragraph, {0, 13}, {}}};
        m_article = edit.addArticle(article).value();
        article.text = u"Another report"_s;
        article.structure.clear();
        m_other = edit.addArticle(article).value();
        return {};
    }));
}

void ArticleRecordsTest::propertiesComeInWithTheirArticle()
{
    const std::map<QString, QString> expected{{u"version"_s, u"2"_s},
                                              {u"source_id"_s, u"urn:a:1"_s}};
    QCOMPARE(m_project->article(m_article)->metadata.properties, expected);
}

void ArticleRecordsTest::propertiesAreReplaced()
{
    performs([this](Edit &edit) {
        Article article = edit.project().article(m_article).value();
        article.metadata.properties = {{u"version"_s, u"3"_s}, {u"page"_s, u"A4"_s}};
        return edit.updateArticle(article);
    });
    const std::map<QString, QString> expected{{u"version"_s, u"3"_s}, {u"page"_s, u"A4"_s}};
    QCOMPARE(m_project->article(m_article)->metadata.properties, expected);
}

void ArticleRecordsTest::aTextIsReplacedAndTheOldOneStays()
{
    QVERIFY(!*m_project->hasEarlierTexts(m_article));
    performs(replacing(u"The harbour 🌊"_s, {{StructureKind::Title, {0, 3}, {}}}));

    QCOMPARE(m_project->text(m_article).value(), u"The harbour 🌊"_s);
    QCOMPARE(m_project->structure(m_article)->front().kind, StructureKind::Title);
    QCOMPARE(m_project->earlierTexts(m_article)->size(), 1u);
    QVERIFY(*m_project->hasEarlierTexts(m_article));
    QVERIFY(!*m_project->hasEarlierTexts(m_other));
    QCOMPARE(m_project->earlierTexts(m_article)->front().text, u"Teh harbour 🌊"_s);
    performs(replacing(u"The harbour"_s));
    QCOMPARE(m_project->earlierTexts(m_article)->back().text, u"The harbour 🌊"_s);
}

void ArticleRecordsTest::aTextThatIsTheSameIsNoChange()
{
    const Everything before = everything();

    QVERIFY(edit(replacing(u"Teh harbour 🌊"_s)));

    QVERIFY(everything() == before);
}

void ArticleRecordsTest::whatIsNoUnicodeIsRefused()
{
    const Everything before = everything();

    for (const QString &text : {u"a"_s + QChar::Null, u"a"_s + QChar(0xd800)})
        QCOMPARE(edit(replacing(text)).error().code, ErrorCode::FormatBroken);

    QVERIFY(everything() == before);
}

void ArticleRecordsTest::theSearchKnowsTheNewTextOnly()
{
    QVERIFY(edit(replacing(u"The quay"_s)));

    QCOMPARE(m_project->search(u"quay"_s).value(), std::vector{m_article});
    QVERIFY(m_project->search(u"teh"_s)->empty());
    QVERIFY(m_project->undo());
    QVERIFY(m_project->search(u"quay"_s)->empty());
    QCOMPARE(m_project->search(u"teh"_s).value(), std::vector{m_article});
}

void ArticleRecordsTest::aPassageThatWasLeftBehindIsFound()
{
    QVERIFY(edit([this](Edit &edit) -> Result<void> {
        Tag tag;
        tag.name = u"Mine"_s;
        Annotation annotation;
        annotation.articleId = m_article;
        annotation.tagId = edit.addTag(tag).value();
        annotation.spans = {{{}, {}, {4, 11}}};
        return edit.addAnnotation(annotation) ? Result<void>() : Error{};
    }));

    QVERIFY(edit(replacing(u"The"_s)));

    QCOMPARE(m_project->check()->front().kind, u"anchor"_s);
}

void ArticleRecordsTest::changesNameTheArticleAndItsText()
{
    const std::vector<Changes::ArticleChange> touched{{m_article, Operation::Updated}};
    const auto replaced = edit(replacing(u"The harbour"_s));
    QCOMPARE(replaced->articles, touched);
    QCOMPARE(replaced->texts, std::vector{m_article});

    const auto described = edit([this](Edit &edit) {
        Article article = edit.project().article(m_article).value();
        article.metadata.properties[u"page"_s] = u"3"_s;
        return edit.updateArticle(article);
    });
    QCOMPARE(described->articles, touched);
    QVERIFY(described->texts.empty());
}

void ArticleRecordsTest::relationsComeAndGo()
{
    performs([this](Edit &edit) {
        return edit.addRelation({{}, {}, ArticleRelation::Kind::Corrects, m_article, m_other});
    });
    const auto relations = m_project->relations(m_other).value();
    QCOMPARE(relations.size(), 1u);
    QCOMPARE(relations.front().kind, ArticleRelation::Kind::Corrects);
    QCOMPARE(relations.front().from, m_article);
    QVERIFY(relations == m_project->relations(m_article).value());

    performs([id = relations.front().id](Edit &edit) { return edit.removeRelation(id); });
    QVERIFY(m_project->relations()->empty());
}

void ArticleRecordsTest::oneRelationIsMadeOnce()
{
    const ArticleRelation relation{{}, {}, ArticleRelation::Kind::CopyOf, m_article, m_other};
    QVERIFY(edit([&](Edit &edit) { return edit.addRelation(relation); }));
    QVERIFY(edit([&](Edit &edit) { return edit.addRelation(relation); }));
    QCOMPARE(m_project->relations()->size(), 1u);

    const ArticleRelation toItself{{}, {}, ArticleRelation::Kind::CopyOf, m_article, m_article};
    QVERIFY(!edit([&](Edit &edit) { return edit.addRelation(toItself); }));
}

void ArticleRecordsTest::allGoesWithTheArticle()
{
    QVERIFY(edit([this](Edit &edit) {
        return edit.addRelation({{}, {}, ArticleRelation::Kind::CopyOf, m_other, m_article});
    }));
    QVERIFY(edit(replacing(u"The harbour"_s)));
    const Everything before = everything();

    QVERIFY(edit([this](Edit &edit) { return edit.removeArticle(m_article); }));

    QVERIFY(m_project->relations()->empty());
    QVERIFY(m_project->check()->empty());
    QVERIFY(m_project->undo());
    QVERIFY(everything() == before);
}

QTEST_GUILESS_MAIN(ArticleRecordsTest)
#include "articlerecordstest.moc"
