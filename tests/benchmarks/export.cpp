// The time to export a project as CSV over the time in which the sqlite3 shell prints the same
// project's annotation_flat as CSV, both into a file. Wanted: at most 0.25.

#include "app/codebook/startercodebook.h"
#include "app/datasets/csv.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

void require(bool isDone)
{
    if (!isDone)
        qFatal("the benchmark could not do its work");
}

/// Attributions and claims over prose with some non-ASCII characters, in the sizes of news
/// articles.
void fill(Project &project, int articles, int annotations)
{
    const Codebook codebook = *project.codebook();
    const Id<Tag> attribution = codebook.tagNamed(u"Attribution"_s)->id;
    const Id<Tag> claim = codebook.tagNamed(u"Claim"_s)->id;
    require(
        project
            .edit(
                {u"Fill"_s, {}},
                [&](Edit &edit) -> Result<void> {
                    for (int i = 0; i < articles; ++i) {
                        NewArticle article;
                        article.metadata.title = u"Article %1, “the harbour”"_s.arg(i);
                        article.metadata.publisher = u"Quayside Courier"_s;
                        article.text =
                            u"The mayor of Älvsjö said that article %1 is wrong. “No”, she added.\n"_s
                                .arg(i)
                                .repeated(60);
                        const Id<Article> id = *edit.addArticle(article);
                        for (int k = 0; k < annotations; ++k) {
                            Annotation annotation;
                            annotation.articleId = id;
                            const qsizetype begin = k * 3900 / annotations;
                            if (k % 2 == 0) {
                                annotation.tagId = claim;
                                annotation.spans = {{{},
                                                     codebook.roleNamed(claim, u"passage"_s)->id,
                                                     {begin, begin + 80}}};
                            } else {
                                annotation.tagId = attribution;
                                const auto role = [&](const QString &name) {
                                    return codebook.roleNamed(attribution, name)->id;
                                };
                                annotation.spans = {
                                    {{}, role(u"source"_s), {begin, begin + 9}},
                                    {{}, role(u"cue"_s), {begin + 10, begin + 14}},
                                    {{}, role(u"content"_s), {begin + 15, begin + 60}}};
                            }
                            if (!edit.addAnnotation(annotation))
                                return Error{};
                        }
                    }
                    return {};
                })
            .isOk());
}

double medianMilliseconds(const std::function<void()> &work)
{
    std::vector<double> milliseconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds[rounds / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    for (const auto &[articles, annotations] : {std::pair(2000, 60), std::pair(20, 6000)}) {
        const QString path = folder.filePath(u"%1.sayso"_s.arg(articles));
        {
            auto project = app::createProject(path);
            require(project.isOk() && (*project)->useAnalyst(u"Ana"_s));
            fill(**project, articles, annotations);
        }
        const double shell = medianMilliseconds([&] {
            QProcess sqlite;
            sqlite.setStandardOutputFile(folder.filePath(u"shell.csv"_s));
            sqlite.start(u"sqlite3"_s, {u"-readonly"_s, u"-csv"_s, u"-header"_s, path,
                                        u"SELECT * FROM annotation_flat"_s});
            require(sqlite.waitForFinished(-1) && sqlite.exitCode() == 0);
        });
        const double ours = medianMilliseconds([&] {
            const auto reader = ProjectReader::open(path);
            require(reader.isOk() &&
                    app::exportCsv(**reader, folder.filePath(u"ours.csv"_s)).isOk());
        });
        std::printf("%d articles of 4,000 characters with %d annotations each: export %.0f ms, "
                    "sqlite3 shell %.0f ms, "
                    "ratio %.3f (wanted: at most 0.25)\n",
                    articles, annotations, ours, shell, ours / shell);
    }
    return 0;
}
