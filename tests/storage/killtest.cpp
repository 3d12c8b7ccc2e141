#include "storage/project.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 100;

/// What the child does: annotates, and now and then takes back or deletes, for ever. It prints a
/// line when an action has been reported done: the number of annotations from then on.
int annotateForEver(const QString &path)
{
    const auto opened = Project::open(path);
    if (!opened || (*opened)->isReadOnly() || !(*opened)->useAnalyst(u"Ana"_s))
        return 1;
    Project &project = **opened;
    const Id<Article> article = project.articles()->front().id;
    const Id<Tag> tag = project.codebook()->tags.front().id;
    qsizetype count = qsizetype(project.annotations(article)->size());
    for (int round = 0;; ++round) {
        if (round % 7 == 6) {
            if (!project.undo())
                return 2;
            --count;
        } else {
            const auto done =
                project.edit({u"Tag as %1"_s, u"Claim"_s}, [&](Edit &edit) -> Result<void> {
                    Annotation annotation;
                    annotation.articleId = article;
                    annotation.tagId = tag;
                    annotation.note = u"round %1"_s.arg(round);
                    annotation.spans = {{{}, {}, {round % 50, round % 50 + 5}}};
                    const auto added = edit.addAnnotation(annotation);
                    return added ? Result<void>() : added.error();
                });
            if (!done)
                return 3;
            ++count;
        }
        std::printf("%lld\n", static_cast<long long>(count));
        std::fflush(stdout);
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReportedIsThereAfterAKill();
};

void KillTest::whatWasReportedIsThereAfterAKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.sayso"_s);
    QVERIFY(Project::create(path, [](Edit &edit) -> Result<void> {
                NewArticle article;
                article.text = u"The harbour is closed, the mayor said. "_s.repeated(3);
                Tag tag;
                tag.name = u"Claim"_s;
                return edit.addArticle(article) && edit.addTag(tag) ? Result<void>() : Error{};
            }).isOk());
    QRandomGenerator random(20240611);
    size_t before = 0;
    qsizetype actions = 0;

    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--annotate"_s, path});
        QVERIFY(child.waitForReadyRead(20000));
        child.waitForFinished(int(random.bounded(30))); // the moment of the kill
        child.kill();
        QVERIFY(child.waitForFinished());
        const QList<QByteArray> reported = child.readAllStandardOutput().trimmed().split('\n');
        actions += reported.size();

        const auto project = Project::open(path);
        QVERIFY(project.isOk());
        QVERIFY(!(*project)->isReadOnly());
        // Every action is a row of the history. One more than was reported may have been durable
        // when the kill came, none may be missing.
        const size_t actionsThere = (*project)->history()->size();
        const size_t actionsReported = before + size_t(reported.size());
        QVERIFY2(actionsThere == actionsReported || actionsThere == actionsReported + 1,
                 qPrintable(u"%1 reported, %2 found"_s.arg(actionsReported).arg(actionsThere)));
        const auto found =
            qsizetype((*project)->annotations((*project)->articles()->front().id)->size());
        QVERIFY(qAbs(found - reported.last().toLongLong()) <= 1);
        const auto findings = (*project)->check();
        QVERIFY(findings.isOk());
        QVERIFY(findings->empty());
        before = actionsThere;
    }
    QVERIFY(actions > kills);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--annotate")
        return annotateForEver(QString::fromLocal8Bit(argv[2]));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
