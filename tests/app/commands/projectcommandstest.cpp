#include "app/codebook/startercodebook.h"
#include "tests/app/commands/program.h"

#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace storage;
using namespace Qt::StringLiterals;

/// The commands that work on a project that is there.
class ProjectCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void infoCounts();
    void infoCountsWhatBecameOfSuggestions();
    void undoAndRedoGoThereAndBack();
    void nothingToUndoIsAFailure();
    void undoIsRefusedWhileAWindowHasTheProject();
    void theHistoryIsListedOldestFirst();
    void checkNamesWhatIsWrong();
    void aDamagedFileIsAFinding();
    void exportReadsAsCsvElsewhere();
    void exportWorksWhileAWindowHasTheProject();
    void exportForExcelSaysWhatItChanged();
    void exportNamesWhatTheProjectHasNot();
    void exportLeavesTheOldFileWhereItCannotWrite();
    void exportOfArticlesHasARowForEachAnnotator();
    void exportNeverReplacesAPipe();
    void exportNeverReplacesTheProject();

private:
    qint64 annotations() const
    {
        const Run run = sayso({u"info"_s, m_project, u"--json"_s});
        return run.objects().value(0)[u"annotations"_s].toInteger(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

/// An article with one claim whose quote any careless CSV writer would spoil.
void ProjectCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = m_folder->filePath(u"p.sayso"_s);
    const auto project = app::createProject(m_project);
    QVERIFY(project.isOk());
    QVERIFY((*project)->useAnalyst(u"Anna"_s).isOk());
    const Tag claim = *(*project)->codebook()->tagNamed(u"Claim"_s);
    NewArticle article;
    article.metadata.title = u"Test"_s;
    article.metadata.language = u"en"_s;
    article.text = u"=SUM(1) \"a\"; b,\nc \U0001F6A2 end."_s;
    Id<Article> id;
    QVERIFY((*project)
                ->edit({u"Import “%1”"_s, u"Test"_s},
                       [&](Edit &edit) -> Result<void> {
                           const auto added = edit.addArticle(article);
                           id = added.valueOr({});
                           return added ? Result<void>() : added.error();
                       })
                .isOk());
    Annotation annotation;
    annotation.articleId = id;
    annotation.tagId = claim.id;
    annotation.analystId = (*project)->analyst();
    annotation.origin = u"analyst"_s;
    annotation.spans.push_back({{}, {}, {0, 19}});
    QVERIFY((*project)
                ->edit({u"Tag as %1"_s, u"Claim"_s},
                       [&](Edit &edit) -> Result<void> {
                           const auto added = edit.addAnnotation(annotation);
                           return added ? Result<void>() : added.error();
                       })
                .isOk());
}

void ProjectCommandsTest::infoCounts()
{
    const Run json = sayso({u"info"_s, m_project, u"--json"_s});
    const Run text = sayso({u"info"_s, m_project});

    QCOMPARE(json.objects().size(), 1);
    const QJsonObject info = json.objects()[0];
    QVERIFY(info[u"schema"_s].toInteger() >= 1);
    QCOMPARE(info[u"articles"_s].toInteger(), 1);
    QCOMPARE(info[u"annotations"_s].toInteger(), 1);
    QCOMPARE(info[u"links"_s].toInteger(-1), 0);
    QCOMPARE(info[u"analysts"_s].toInteger(), 1);
    QCOMPARE(info[u"suggestions_accepted"_s].toInteger(-1), 0);
    QCOMPARE(info[u"suggestions_rejected"_s].toInteger(-1), 0);
    QCOMPARE(info[u"languages"_s].toObject(), (QJsonObject{{u"en"_s, 1}}));
    QCOMPARE(info[u"tags"_s].toObject()[u"Claim"_s].toInteger(), 1);
    QCOMPARE(info[u"tags"_s].toObject()[u"Figure"_s].toInteger(-1), 0);
    QVERIFY(QRegularExpression(u"^articles +1$"_s, QRegularExpression::MultilineOption)
                .match(QString::fromUtf8(text.output))
                .hasMatch());
}

void ProjectCommandsTest::infoCountsWhatBecameOfSuggestions()
{
    {
        const auto project = Project::open(m_project);
        QVERIFY(project.isOk());
        QVERIFY((*project)->useAnalyst(u"Anna"_s).isOk());
        const auto done = (*project)->edit({u"Decide"_s, {}}, [&](Edit &edit) -> Result<void> {
            const Id<Article> article = (*project)->articles()->front().id;
            Annotation annotation;
            annotation.articleId = article;
            annotation.tagId = (*project)->codebook()->tagNamed(u"Claim"_s)->id;
            annotation.analystId = (*project)->analyst();
            annotation.origin = u"suggestion:said_clause"_s;
            annotation.spans.push_back({{}, {}, {0, 3}});
            if (const auto added = edit.addAnnotation(annotation); !added)
                return added.error();
            for (qsizetype begin : {4, 8}) {
                RejectedSuggestion rejected;
                rejected.articleId = article;
                rejected.analystId = (*project)->analyst();
                rejected.kind = u"figure"_s;
                rejected.rule = u"figure_count"_s;
                rejected.place = {begin, begin + 2};
                if (const auto added = edit.addRejectedSuggestion(rejected); !added)
                    return added.error();
            }
            return {};
        });
        QVERIFY(done.isOk());
    }

    const Run json = sayso({u"info"_s, m_project, u"--json"_s});
    const Run text = sayso({u"info"_s, m_project});

    QCOMPARE(json.objects()[0][u"suggestions_accepted"_s].toInteger(), 1);
    QCOMPARE(json.objects()[0][u"suggestions_rejected"_s].toInteger(), 2);
    QVERIFY2(text.output.contains("\nsuggestions accepted  1\nsuggestions rejected  2\n"),
             text.output.constData());
}

void ProjectCommandsTest::undoAndRedoGoThereAndBack()
{
    const Run undone = sayso({u"undo"_s, m_project});
    QCOMPARE(undone.status, 0);
    QCOMPARE(undone.output, QByteArray());
    QVERIFY2(undone.errors.contains(u"Tag as Claim"_s), qPrintable(undone.errors));
    QCOMPARE(annotations(), 0);

    const Run redone = sayso({u"redo"_s, m_project});

    QCOMPARE(redone.status, 0);
    QVERIFY2(redone.errors.contains(u"Tag as Claim"_s), qPrintable(redone.errors));
    QCOMPARE(annotations(), 1);
}

void ProjectCommandsTest::nothingToUndoIsAFailure()
{
    QCOMPARE(sayso({u"undo"_s, m_project}).status, 0);
    QCOMPARE(sayso({u"undo"_s, m_project}).status, 0);

    const Run undone = sayso({u"undo"_s, m_project});
    QCOMPARE(sayso({u"redo"_s, m_project}).status, 0);
    QCOMPARE(sayso({u"redo"_s, m_project}).status, 0);
    const Run redone = sayso({u"redo"_s, m_project});

    QCOMPARE(undone.status, 1);
    QVERIFY2(undone.errors.contains(u"undo"_s), qPrintable(undone.errors));
    QCOMPARE(redone.status, 1);
    QVERIFY2(redone.errors.contains(u"redo"_s), qPrintable(redone.errors));
}

void ProjectCommandsTest::undoIsRefusedWhileAWindowHasTheProject()
{
    const auto window = Project::open(m_project);
    QVERIFY(window.isOk());

    const Run run = sayso({u"undo"_s, m_project});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(run.errors));
    QCOMPARE((*window)->counts()->annotations, 1);
}

void ProjectCommandsTest::theHistoryIsListedOldestFirst()
{
    QCOMPARE(sayso({u"undo"_s, m_project, u"--analyst"_s, u"Ben"_s}).status, 0);

    const QList<QJsonObject> history = sayso({u"history"_s, m_project, u"--json"_s}).objects();
    const Run text = sayso({u"history"_s, m_project});

    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0][u"label"_s].toString(), u"Import “Test”"_s);
    QCOMPARE(history[0][u"analyst"_s].toString(), u"Anna"_s);
    QVERIFY(!history[0][u"undone"_s].toBool(true));
    QCOMPARE(history[1][u"label"_s].toString(), u"Tag as Claim"_s);
    QVERIFY(history[1][u"undone"_s].toBool());
    QCOMPARE(history[2][u"kind"_s].toString(), u"undo"_s);
    QCOMPARE(history[2][u"analyst"_s].toString(), u"Ben"_s);
    QCOMPARE(text.output.count('\n'), 3);
    QVERIFY(text.output.contains("Ben  Undo: Tag as Claim\n"));
}

void ProjectCommandsTest::checkNamesWhatIsWrong()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("Needs Python to break a project.");
    const Run before = sayso({u"check"_s, m_project});
    QCOMPARE(before.status, 0);
    QCOMPARE(before.output, QByteArray());
    QProcess breaking;
    breaking.start(python, {u"-c"_s,
                            u"import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
                            "c.execute('UPDATE span SET \"end\" = 999'); c.commit()"_s,
                            m_project});
    QCOMPARE(finished(breaking).status, 0);

    const Run text = sayso({u"check"_s, m_project});
    const Run json = sayso({u"check"_s, m_project, u"--json"_s});

    QCOMPARE(text.status, 1);
    QVERIFY2(text.output.contains("anchor: span 1: "), text.output.constData());
    QCOMPARE(json.status, 1);
    QCOMPARE(json.objects().value(0)[u"kind"_s].toString(), u"anchor"_s);
    QCOMPARE(json.objects().value(0)[u"where"_s].toString(), u"span 1"_s);
    QVERIFY(!json.objects().value(0)[u"what"_s].toString().isEmpty());
}

void ProjectCommandsTest::aDamagedFileIsAFinding()
{
    QFile file(m_project);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    for (qint64 at = page; at < file.size(); at += page) {
        QVERIFY(file.seek(at));
        file.write(QByteArray(page / 2, '\x5a'));
    }
    file.close();

    const Run run = sayso({u"check"_s, m_project, u"--json"_s});

    QCOMPARE(run.status, 1);
    QVERIFY2(!run.objects().isEmpty(), qPrintable(run.errors));
    QCOMPARE(run.objects()[0][u"kind"_s].toString(), u"file"_s);
}

void ProjectCommandsTest::exportReadsAsCsvElsewhere()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("Needs Python to read what was written.");
    const QString target = m_folder->filePath(u"out.csv"_s);
    const QString texts = m_folder->filePath(u"texts"_s);
    QVERIFY(QDir().mkpath(texts));
    QCOMPARE(sayso({u"export"_s, m_project, target, u"--texts"_s, texts}).status, 0);

    const Run run = sayso({u"export"_s, m_project, u"-"_s});
    QProcess reading;
    reading.start(python,
                  {u"-c"_s, u"import csv, io, json, sys; text = sys.stdin.buffer.read().decode(); "
                            "rows = csv.DictReader(io.StringIO(text, newline=''), strict=True); "
                            "[print(json.dumps(row)) for row in rows]"_s});
    reading.write(run.output);
    const Run read = finished(reading);

    QCOMPARE(run.status, 0);
    QCOMPARE(readFile(target), run.output);
    QCOMPARE(read.objects().size(), 1);
    QCOMPARE(read.objects()[0][u"quote"_s].toString(), u"=SUM(1) \"a\"; b,\nc \U0001F6A2"_s);
    QCOMPARE(read.objects()[0][u"end"_s].toString(), u"19"_s);
    QCOMPARE(QDir(texts).entryList(QDir::Files).size(), 1);
}

void ProjectCommandsTest::exportWorksWhileAWindowHasTheProject()
{
    const auto window = Project::open(m_project);
    QVERIFY(window.isOk() && !(*window)->isReadOnly());

    const Run run = sayso({u"export"_s, m_project, u"-"_s});

    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("SUM(1)"));
    QCOMPARE(run.errors, QString());
}

void ProjectCommandsTest::exportForExcelSaysWhatItChanged()
{
    const Run run = sayso({u"export"_s, m_project, u"-"_s, u"--excel"_s});

    QCOMPARE(run.status, 0);
    QVERIFY(run.output.startsWith("\xef\xbb\xbf"));
    QVERIFY(run.output.contains("'=SUM(1)"));
    QVERIFY2(QRegularExpression(u": [1-9]\\d*\\.\n$"_s).match(run.errors).hasMatch(),
             qPrintable(run.errors));
}

void ProjectCommandsTest::exportNamesWhatTheProjectHasNot()
{
    const QString target = m_folder->filePath(u"out.csv"_s);

    const Run tag = sayso({u"export"_s, m_project, target, u"--tag"_s, u"Rumour"_s});
    const Run analyst = sayso({u"export"_s, m_project, target, u"--analyst"_s, u"Zoe"_s});

    QCOMPARE(tag.status, 1);
    QVERIFY2(tag.errors.contains(u"Rumour"_s), qPrintable(tag.errors));
    QCOMPARE(analyst.status, 1);
    QVERIFY2(analyst.errors.contains(u"Zoe"_s), qPrintable(analyst.errors));
    QVERIFY(!QFile::exists(target));
}

void ProjectCommandsTest::exportLeavesTheOldFileWhereItCannotWrite()
{
#ifdef Q_OS_UNIX
    const QString locked = m_folder->filePath(u"locked"_s);
    const QString target = locked + u"/out.csv"_s;
    QVERIFY(QDir().mkpath(locked));
    writeFile(target, "old");
    QCOMPARE(chmod(qPrintable(m_folder->path()), 0755), 0);
    QCOMPARE(chmod(qPrintable(m_project), 0644), 0);
    QCOMPARE(chmod(qPrintable(target), 0444), 0);
    QCOMPARE(chmod(qPrintable(locked), 0555), 0);
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr uid_t nobody = 65534; // permissions do not bind root
        if (geteuid() == 0 && setuid(nobody) != 0)
            _exit(99);
    });

    process.start(QStringLiteral(SAYSO_PROGRAMS "/sayso-cli"), {u"export"_s, m_project, target});
    if (!process.waitForStarted())
        QSKIP("The program lies where only root may start it.");
    const Run run = finished(process);
    chmod(qPrintable(locked), 0755);

    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(u"out.csv"_s), qPrintable(run.errors));
    QCOMPARE(readFile(target), QByteArray("old"));
    QCOMPARE(QDir(locked).entryList(QDir::Files), QStringList{u"out.csv"_s});
#endif
}

void ProjectCommandsTest::exportOfArticlesHasARowForEachAnnotator()
{
    const Run run = sayso({u"export"_s, m_project, u"-"_s, u"--format"_s, u"articles"_s});
    const Run texts = sayso(
        {u"export"_s, m_project, u"-"_s, u"--format"_s, u"articles"_s, u"--tag"_s, u"Claim"_s});

    QCOMPARE(run.status, 0);
    QVERIFY(run.output.startsWith("article_id,title,"));
    QCOMPARE(run.output.count("\r\n"), 2);
    QVERIFY2(run.output.contains(",Test,,,,en,to_do,0,Anna,1,"), run.output.constData());
    QCOMPARE(texts.status, 2);
    QVERIFY(texts.output.isEmpty());
}

void ProjectCommandsTest::exportNeverReplacesAPipe()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);

    const Run run = sayso({u"export"_s, m_project, pipe});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(pipe), qPrintable(run.errors));
    struct stat after = {};
    QCOMPARE(lstat(qPrintable(pipe), &after), 0);
    QVERIFY(S_ISFIFO(after.st_mode));
#endif
}

void ProjectCommandsTest::exportNeverReplacesTheProject()
{
    const QByteArray before = readFile(m_project);

    const Run run = sayso({u"export"_s, m_project, m_folder->path() + u"/./p.sayso"_s});

    QCOMPARE(run.status, 2);
    QCOMPARE(readFile(m_project), before);
}

QTEST_GUILESS_MAIN(ProjectCommandsTest)
#include "projectcommandstest.moc"
