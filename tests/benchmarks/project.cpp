// How long one action of an analyst takes in a large project, beside a bare durable commit of
// SQLite on the same disk.

#include "storage/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int repetitions = 200;

double medianOf(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
    return values[values.size() / 2];
}

template<typename Work>
double medianMilliseconds(int times, const Work &work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return medianOf(milliseconds);
}

/// The reference: what one durable commit of one row costs here, in another program's words.
double bareCommitMilliseconds(const QString &folder)
{
    QString sql =
        u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (a INTEGER PRIMARY KEY, b);"_s;
    for (int i = 0; i < repetitions; ++i)
        sql += u"INSERT INTO t (b) VALUES ('row');"_s;
    QProcess sqlite;
    QElapsedTimer timer;
    timer.start();
    sqlite.start(u"sqlite3"_s, {folder + u"/bare.db"_s, sql});
    sqlite.waitForFinished(-1);
    return double(timer.nsecsElapsed()) / 1e6 / repetitions;
}

Annotation annotationAt(Id<Article> article, Id<Tag> tag, qsizetype begin)
{
    Annotation annotation;
    annotation.articleId = article;
    annotation.tagId = tag;
    annotation.spans = {{{}, {}, {begin, begin + 12}}};
    return annotation;
}

void require(bool isDone)
{
    if (!isDone)
        qFatal("the benchmark could not do its work");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    constexpr int annotationsPerArticle = 1000;
    const QTemporaryDir folder;
    auto created =
        Project::create(folder.filePath(u"large.sayso"_s), [](Edit &edit) -> Result<void> {
            Tag tag;
            tag.name = u"Claim"_s;
            return edit.addTag(tag) ? Result<void>() : Error{};
        });
    require(created.isOk());
    Project &project = **created;
    require(project.useAnalyst(u"Ana"_s).isOk());
    const Id<Tag> tag = project.codebook()->tags.front().id;
    for (int i = 0; i < articles; ++i) {
        require(project
                    .edit({u"Fill"_s, {}},
                          [&](Edit &edit) -> Result<void> {
                              NewArticle article;
                              article.text =
                                  u"Article %1 says that the harbour is closed. "_s.arg(i).repeated(
                                      100);
                              const Id<Article> id = *edit.addArticle(article);
                              for (int k = 0; k < annotationsPerArticle; ++k) {
                                  if (!edit.addAnnotation(annotationAt(id, tag, k * 4)))
                                      return Error{};
                              }
                              return {};
                          })
                    .isOk());
    }
    const Id<Article> article = project.articles()->front().id;

    const double bare = bareCommitMilliseconds(folder.path());
    const auto tagOnce = [&](int i) {
        require(project
                    .edit({u"Tag as %1"_s, u"Claim"_s},
                          [&](Edit &edit) -> Result<void> {
                              const auto added = edit.addAnnotation(annotationAt(article, tag, i));
                              return added ? Result<void>() : added.error();
                          })
                    .isOk());
    };
    const double tagging = medianMilliseconds(repetitions, tagOnce);
    const double undoing =
        medianMilliseconds(repetitions, [&](int) { require(project.undo().isOk()); });
    const double deleting = medianMilliseconds(1, [&](int) {
        require(
            project.edit({u"Delete"_s, {}}, [&](Edit &edit) { return edit.removeArticle(article); })
                .isOk());
    });
    const double restoring = medianMilliseconds(1, [&](int) { require(project.undo().isOk()); });
    const double loading =
        medianMilliseconds(20, [&](int) { require(project.annotations(article).isOk()); });
    const double listing = medianMilliseconds(20, [&](int) { require(project.articles().isOk()); });

    std::printf("project of %d articles, %d annotations; a bare durable commit %.3f ms\n", articles,
                articles * annotationsPerArticle, bare);
    const auto print = [bare](const char *what, double milliseconds) {
        std::printf("%-48s %9.3f ms  %7.2f x bare commit\n", what, milliseconds,
                    milliseconds / bare);
    };
    print("tag a passage", tagging);
    print("undo it", undoing);
    print("delete an article with 1,000 annotations", deleting);
    print("undo that", restoring);
    print("load the 1,000 annotations of an article", loading);
    print("list all articles", listing);
    return 0;
}
