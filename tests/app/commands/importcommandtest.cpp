#include "app/codebook/startercodebook.h"
#include "tests/app/commands/program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsIntoANewProject();
    void aBadFileDoesNotKeepTheOthersOut();
    void whatIsThereIsNotImportedAgain();
    void theSameFileTwiceComesInOnce();
    void aFailedImportLeavesNoProject_data();
    void aFailedImportLeavesNoProject();
    void oneImportIsOneActionOfItsAnalyst();
    void aDryRunWritesNothing();
    void aDryRunAsJsonSaysWhatWouldComeIn();
    void aDryRunFindsCopiesAmongWhatComesIn();
    void aDryRunKnowsWhatIsInTheProject();
    void aFileThatCannotBeReadIsAnObjectWithItsError();
    void aProjectThatIsInUseIsLeftAlone();
    void newDoesNotReplaceAProject();
    void annotationsComeInWithTheirArticles();
    void annotationsThatAreNotReadAreMentioned();
    void columnsOfATableAreTold();
    void whatSaysNothingOfColumnsIsWrongUse_data();
    void whatSaysNothingOfColumnsIsWrongUse();
    void aColumnThatNoTableHasStopsTheImport();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    qint64 count(const QString &what) const
    {
        return sayso({u"info"_s, m_project, u"--json"_s}).objects().value(0)[what].toInteger(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
    QString m_articles; ///< a folder with two articles
};

void ImportCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = path(u"p.sayso"_s);
    m_articles = path(u"articles"_s);
    QVERIFY(QDir().mkpath(m_articles));
    writeFile(path(u"articles/one.md"_s),
              "---\ntitle: Harbour reopens\n---\n\nThe mayor said 12 ships waited. \U0001F6A2\n");
    writeFile(path(u"articles/two.txt"_s),
              "Ernte gut\n\nDer Minister lobte die B\u00e4uerinnen.\n");
}

void ImportCommandTest::importsIntoANewProject()
{
    const Run run = sayso({u"import"_s, m_project, m_articles});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(count(u"articles"_s), 2);
    QCOMPARE(sayso({u"check"_s, m_project}).status, 0);
}

void ImportCommandTest::aBadFileDoesNotKeepTheOthersOut()
{
    writeFile(path(u"articles/bad.txt"_s), QByteArray("\x7f"
                                                      "ELF\0\0\1\2\3\0\0\0",
                                                      12));

    const Run run = sayso({u"import"_s, m_project, m_articles});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(u"bad.txt"_s), qPrintable(run.errors));
    QCOMPARE(count(u"articles"_s), 2);
}

void ImportCommandTest::whatIsThereIsNotImportedAgain()
{
    QCOMPARE(sayso({u"import"_s, m_project, m_articles}).status, 0);

    const Run again = sayso({u"import"_s, m_project, m_articles});

    QCOMPARE(again.status, 0);
    QVERIFY2(again.errors.contains(u"two.txt: This article is already in"_s),
             qPrintable(again.errors));
    QCOMPARE(count(u"articles"_s), 2);
    QCOMPARE(sayso({u"history"_s, m_project, u"--json"_s}).objects().size(), 1);
}

void ImportCommandTest::theSameFileTwiceComesInOnce()
{
    QVERIFY(QFile::copy(path(u"articles/one.md"_s), path(u"articles/copy.md"_s)));

    const Run run = sayso({u"import"_s, m_project, m_articles});

    QCOMPARE(run.status, 0);
    QCOMPARE(count(u"articles"_s), 2);
}

void ImportCommandTest::aFailedImportLeavesNoProject_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("a missing file") << QStringList{u"missing.txt"_s};
    QTest::newRow("an empty folder") << QStringList{u"empty"_s};
    QTest::newRow("annotations of nothing")
        << QStringList{u"missing.txt"_s, u"--format"_s, u"brat"_s};
}

void ImportCommandTest::aFailedImportLeavesNoProject()
{
    QFETCH(QStringList, arguments);
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    arguments[0] = path(arguments[0]);
    const QStringList before = QDir(m_folder->path()).entryList();

    const Run run = sayso(QStringList{u"import"_s, m_project} + arguments);

    QCOMPARE(run.status, 1);
    QVERIFY(!run.errors.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void ImportCommandTest::oneImportIsOneActionOfItsAnalyst()
{
    const Run run = sayso({u"import"_s, m_project, m_articles, u"--analyst"_s, u"Anna Ł."_s});

    QCOMPARE(run.status, 0);
    const QList<QJsonObject> history = sayso({u"history"_s, m_project, u"--json"_s}).objects();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0][u"analyst"_s].toString(), u"Anna Ł."_s);
    QVERIFY(!history[0][u"undone"_s].toBool());
    QVERIFY(history[0][u"label"_s].toString().contains(u"Import"_s));
    QVERIFY(QDateTime::fromString(history[0][u"at"_s].toString(), Qt::ISODateWithMs).isValid());
}

void ImportCommandTest::aDryRunWritesNothing()
{
    const QStringList before = QDir(m_folder->path()).entryList();

    const Run run = sayso({u"import"_s, m_project, m_articles, u"--dry-run"_s});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.output.count('\n'), 2);
    QVERIFY(run.output.contains("Harbour reopens"));
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void ImportCommandTest::aDryRunAsJsonSaysWhatWouldComeIn()
{
    const Run run = sayso({u"import"_s, m_project, m_articles, u"--dry-run"_s, u"--json"_s});

    const QList<QJsonObject> articles = run.objects();
    QCOMPARE(articles.size(), 2);
    for (const QJsonObject &article : articles) {
        for (const char *key :
             {"file", "format", "title", "publisher", "author", "dateline", "date_published", "url",
              "language", "section", "words", "text", "warnings"})
            QVERIFY2(article.contains(QLatin1String(key)), key);
        QVERIFY(article[u"warnings"_s].isArray());
    }
    QCOMPARE(articles[0][u"file"_s].toString(), path(u"articles/one.md"_s));
    QCOMPARE(articles[0][u"format"_s].toString(), u"markdown"_s);
    QCOMPARE(articles[0][u"title"_s].toString(), u"Harbour reopens"_s);
    QVERIFY(articles[0][u"text"_s].toString().contains(u"\U0001F6A2"_s));
    QVERIFY(articles[0][u"date_published"_s].isNull());
    QVERIFY(articles[0][u"words"_s].toInteger() >= 6);
    QVERIFY(articles[0][u"properties"_s].isObject());
    QVERIFY(articles[0][u"language_detected"_s].isBool());
    QVERIFY(articles[0][u"copy_of"_s].isNull());
}

void ImportCommandTest::aDryRunFindsCopiesAmongWhatComesIn()
{
    QString report = u"The ferry line"_s;
    for (int word = 0; word < 100; ++word)
        report += u" word%1"_s.arg(word);
    writeFile(path(u"articles/a.txt"_s), report.toUtf8());
    writeFile(path(u"articles/b.txt"_s), report.toUtf8() + " closed");

    const Run run = sayso({u"import"_s, m_project, path(u"articles/a.txt"_s),
                           path(u"articles/b.txt"_s), u"--dry-run"_s, u"--json"_s});

    QVERIFY(!QFile::exists(m_project));
    const QList<QJsonObject> articles = run.objects();
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[1][u"copy_of_file"_s].toString(), path(u"articles/a.txt"_s));
    QVERIFY(articles[1][u"similarity"_s].toDouble() > 0.9);
    QVERIFY(articles[0][u"copy_of_file"_s].isNull());
    QVERIFY(!articles[1][u"already_there"_s].toBool(true));
}

void ImportCommandTest::aDryRunKnowsWhatIsInTheProject()
{
    QCOMPARE(sayso({u"import"_s, m_project, path(u"articles/one.md"_s)}).status, 0);
    const QByteArray before = readFile(m_project);

    const Run run = sayso({u"import"_s, m_project, m_articles, u"--dry-run"_s, u"--json"_s});

    QVERIFY(run.objects().value(0)[u"already_there"_s].toBool());
    QVERIFY(!run.objects().value(1)[u"already_there"_s].toBool(true));
    QCOMPARE(readFile(m_project), before);
}

void ImportCommandTest::aFileThatCannotBeReadIsAnObjectWithItsError()
{
    const QString missing = path(u"missing.txt"_s);

    const Run run = sayso({u"import"_s, m_project, missing, u"--dry-run"_s, u"--json"_s});

    QCOMPARE(run.status, 1);
    QCOMPARE(run.objects().size(), 1);
    QCOMPARE(run.objects()[0][u"file"_s].toString(), missing);
    QVERIFY(!run.objects()[0][u"error"_s].toString().isEmpty());
}

void ImportCommandTest::aProjectThatIsInUseIsLeftAlone()
{
    const auto window = app::createProject(m_project);
    QVERIFY(window.isOk());

    const Run run = sayso({u"import"_s, m_project, m_articles});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(run.errors));
    QCOMPARE((*window)->articles()->size(), size_t(0));
}

void ImportCommandTest::newDoesNotReplaceAProject()
{
    const Run made = sayso({u"new"_s, m_project});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.output, QByteArray());
    const QByteArray before = readFile(m_project);

    const Run again = sayso({u"new"_s, m_project});

    QCOMPARE(again.status, 1);
    QVERIFY(again.errors.contains(u"p.sayso"_s));
    QCOMPARE(readFile(m_project), before);
}

void ImportCommandTest::annotationsComeInWithTheirArticles()
{
    QVERIFY(QDir().mkpath(path(u"marks"_s)));
    writeFile(path(u"marks/two.ann"_s), "T1\tClaim 15 23\tMinister\n");
    const QStringList arguments{path(u"articles/two.txt"_s), u"--annotations"_s, path(u"marks"_s)};
    const QStringList trial{u"--dry-run"_s, u"--json"_s};

    const Run dryRun = sayso(QStringList{u"import"_s, m_project} + arguments + trial);
    const bool isWritten = QFile::exists(m_project);
    const Run run = sayso(QStringList{u"import"_s, m_project} + arguments);

    QVERIFY(!isWritten);
    QCOMPARE(dryRun.status, 0);
    QCOMPARE(dryRun.objects().size(), 1);
    QCOMPARE(dryRun.objects()[0][u"file"_s].toString(), u"two.txt"_s);
    QCOMPARE(dryRun.objects()[0][u"annotations"_s].toInteger(), 1);
    QVERIFY(dryRun.objects()[0][u"text"_s].toString().startsWith(u"Ernte"_s));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(count(u"articles"_s), 1);
    QCOMPARE(count(u"annotations"_s), 1);
}

void ImportCommandTest::annotationsThatAreNotReadAreMentioned()
{
    writeFile(path(u"articles/two.ann"_s), "T1\tClaim 15 23\tMinister\n");

    const Run run = sayso({u"import"_s, m_project, m_articles});

    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains(u"two.ann"_s), qPrintable(run.errors));
    QCOMPARE(count(u"annotations"_s), 0);
}

void ImportCommandTest::columnsOfATableAreTold()
{
    writeFile(path(u"list.csv"_s), "Satz,a=b,Ort\nThe bridge opens.,Bridge,Brink\n");
    const QStringList said{u"--column"_s,  u"Satz=text"_s, u"--column"_s,
                           u"a=b=title"_s, u"--column"_s,  u"Ort = dateline"_s};

    const Run run = sayso(
        QStringList{u"import"_s, m_project, path(u"list.csv"_s), u"--dry-run"_s, u"--json"_s} +
        said);

    QCOMPARE(run.status, 0);
    QCOMPARE(run.objects().size(), 1);
    QCOMPARE(run.objects()[0][u"text"_s].toString(), u"Bridge\n\nThe bridge opens."_s);
    QCOMPARE(run.objects()[0][u"title"_s].toString(), u"Bridge"_s);
    QCOMPARE(run.objects()[0][u"dateline"_s].toString(), u"Brink"_s);
}

void ImportCommandTest::whatSaysNothingOfColumnsIsWrongUse_data()
{
    QTest::addColumn<QString>("said");

    QTest::newRow("a role that there is not") << u"Satz=headline"_s;
    QTest::newRow("no role") << u"Satz"_s;
    QTest::newRow("no name") << u"=text"_s;
    QTest::newRow("nothing") << QString();
}

void ImportCommandTest::whatSaysNothingOfColumnsIsWrongUse()
{
    QFETCH(QString, said);

    const Run run = sayso({u"import"_s, m_project, m_articles, u"--column"_s, said});

    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(u"source_id"_s), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(u'"' + said + u'"'), qPrintable(run.errors));
    QVERIFY(!QFile::exists(m_project));
}

void ImportCommandTest::aColumnThatNoTableHasStopsTheImport()
{
    writeFile(path(u"list.csv"_s), "title,text\nBridge,The bridge opens.\n");

    const Run run = sayso({u"import"_s, m_project, path(u"list.csv"_s), m_articles, u"--column"_s,
                           u"text=text"_s, u"--column"_s, u"Body=text"_s});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(u"\"Body\""_s), qPrintable(run.errors));
    QVERIFY(!QFile::exists(m_project));
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "importcommandtest.moc"
