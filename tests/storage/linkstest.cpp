#include "storage/project.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace storage;
using namespace Qt::StringLiterals;

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseThatBeginOrEndInTheArticle_data();
    void areThoseThatBeginOrEndInTheArticle();
};

void LinksTest::areThoseThatBeginOrEndInTheArticle_data()
{
    QTest::addColumn<int>("annotations");
    QTest::addColumn<int>("links");

    QTest::newRow("nothing at all") << 0 << 0;
    QTest::newRow("annotations, but no links") << 60 << 0;
    QTest::newRow("a single one") << 60 << 1;
    QTest::newRow("a few") << 300 << 12;
    QTest::newRow("several at every annotation") << 40 << 200;
}

void LinksTest::areThoseThatBeginOrEndInTheArticle()
{
    QFETCH(int, annotations);
    QFETCH(int, links);
    const QTemporaryDir folder;
    const auto created =
        Project::create(folder.filePath(u"small.sayso"_s), [](Edit &edit) -> Result<void> {
            Tag tag;
            tag.name = u"Claim"_s;
            return edit.addTag(tag) ? Result<void>() : Error{};
        });
    QVERIFY(created && (*created)->useAnalyst(u"Ana"_s));
    Project &project = **created;
    const Id<Tag> tag = project.codebook()->tags.front().id;
    quint32 state = 20240611; // a fixed seed: a failure can be run again
    const auto next = [&state](int bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % quint32(bound));
    };
    std::vector<Id<Article>> articles;
    std::vector<std::pair<Id<Annotation>, Id<Article>>> made;
    std::vector<Link> drawn;
    const auto filled = project.edit({u"Fill"_s, {}}, [&](Edit &edit) -> Result<void> {
        for (int i = 0; i < 5; ++i) {
            NewArticle article;
            article.text = u"Article %1 says so."_s.arg(i);
            articles.push_back(*edit.addArticle(article));
        }
        for (int i = 0; i < annotations; ++i) {
            Annotation annotation;
            annotation.articleId = articles[size_t(next(4))]; // the last one has none
            annotation.tagId = tag;
            annotation.spans = {{{}, {}, {0, 7}}};
            made.emplace_back(*edit.addAnnotation(annotation), annotation.articleId);
        }
        for (int i = 0; i < links; ++i) {
            const auto &from = made[size_t(next(annotations))].first;
            const auto &to = made[size_t(next(annotations))].first;
            if (from == to)
                continue;
            const Result<Id<Link>> id = edit.addLink({{}, {}, u"contains"_s, from, to, {}, {}});
            if (!id)
                return id.error();
            drawn.push_back({*id, {}, {}, from, to, {}, {}});
        }
        return {};
    });
    QVERIFY(filled.isOk());

    for (const Id<Article> article : articles) {
        const auto isHere = [&](Id<Annotation> annotation) {
            return std::find(made.begin(), made.end(), std::pair(annotation, article)) !=
                   made.end();
        };
        std::vector<Id<Link>> expected;
        for (const Link &link : drawn) {
            if (isHere(link.from) || isHere(link.to))
                expected.push_back(link.id);
        }
        std::vector<Id<Link>> found;
        for (const Link &link : *project.links(article))
            found.push_back(link.id);

        QCOMPARE(found.size(), expected.size());
        QVERIFY(found == expected);
    }
}

QTEST_GUILESS_MAIN(LinksTest)
#include "linkstest.moc"
