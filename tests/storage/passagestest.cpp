#include "storage/project.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace storage;
using namespace Qt::StringLiterals;

class PassagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSpansOfAllAnnotations_data();
    void areTheSpansOfAllAnnotations();
    void anArticleWithoutAnnotationsHasNone();

private:
    static std::unique_ptr<Project> projectIn(const QTemporaryDir &folder);
};

std::unique_ptr<Project> PassagesTest::projectIn(const QTemporaryDir &folder)
{
    auto created =
        Project::create(folder.filePath(u"small.sayso"_s), [](Edit &edit) -> Result<void> {
            Tag tag;
            tag.name = u"Claim"_s;
            return edit.addTag(tag) ? Result<void>() : Error{};
        });
    return created && (*created)->useAnalyst(u"Ana"_s) ? std::move(*created) : nullptr;
}

void PassagesTest::areTheSpansOfAllAnnotations_data()
{
    QTest::addColumn<int>("articles");

    QTest::newRow("made one after the other") << 1;
    QTest::newRow("made in turn with those of other articles") << 7;
}

void PassagesTest::areTheSpansOfAllAnnotations()
{
    QFETCH(int, articles);
    const QTemporaryDir folder;
    const std::unique_ptr<Project> project = projectIn(folder);
    QVERIFY(project);
    const Id<Tag> tag = project->codebook()->tags.front().id;
    std::vector<Id<Article>> ids;
    const auto filled = project->edit({u"Fill"_s, {}}, [&](Edit &edit) -> Result<void> {
        for (int i = 0; i < articles; ++i) {
            NewArticle article;
            article.text = u"Article %1 says so. "_s.arg(i).repeated(20);
            ids.push_back(*edit.addArticle(article));
        }
        for (int i = 0; i < 40 * articles; ++i) {
            Annotation annotation;
            annotation.articleId = ids[size_t(i % articles)];
            annotation.tagId = tag;
            annotation.spans = {{{}, {}, {i * 37 % 300, i * 37 % 300 + 1 + i % 9}},
                                {{}, {}, {i * 53 % 300, i * 53 % 300 + 1 + i % 5}}};
            if (!edit.addAnnotation(annotation))
                return Error{};
        }
        return {};
    });
    QVERIFY(filled.isOk());

    for (const Id<Article> id : ids) {
        std::vector<Passage> expected;
        const std::vector<Annotation> annotations = *project->annotations(id);
        for (const Annotation &annotation : annotations) {
            for (const Span &span : annotation.spans)
                expected.push_back({annotation.id, annotation.tagId, span});
        }
        std::sort(expected.begin(), expected.end(), Passage::isBefore);

        QCOMPARE(expected.size(), size_t(80));
        QVERIFY(*project->passages(id) == expected);
    }
}

void PassagesTest::anArticleWithoutAnnotationsHasNone()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Project> project = projectIn(folder);
    QVERIFY(project);

    QVERIFY(project->passages({1})->empty());
}

QTEST_GUILESS_MAIN(PassagesTest)
#include "passagestest.moc"
