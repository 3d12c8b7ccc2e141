#include "app/codebook/startercodebook.h"
#include "tests/app/commands/program.h"

#include <QFileInfo>

using namespace storage;
using namespace Qt::StringLiterals;

/// `codebook`, and `new` with a codebook.
class CodebookCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewProjectHasTheChosenCodebook_data();
    void aNewProjectHasTheChosenCodebook();
    void noProjectIsMadeOfABrokenCodebook();
    void theCodebookIsWritten_data();
    void theCodebookIsWritten();
    void anImportIsOneEditAndSaysWhatItDid();
    void aBrokenImportLeavesTheProject();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void theProjectAndPipesAreNotReplaced();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList tagsIn(const QString &project) const
    {
        const Run run = sayso({u"info"_s, project, u"--json"_s});
        return run.objects().value(0)[u"tags"_s].toObject().keys();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

void CodebookCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = path(u"p.sayso"_s);
    QVERIFY(app::createProject(m_project));
    writeFile(path(u"own.json"_s), R"({"tags": [{"name": "Irony", "shortcut": "S"}]})");
    writeFile(path(u"own.csv"_s), "kind,path,name\r\ntag,,Humour\r\n");
    writeFile(path(u"broken.json"_s), R"({"tags": [{"name": "Irony", "shortcut": "SS"}]})");
    QCOMPARE(sayso({u"new"_s, path(u"other.sayso"_s), u"--codebook"_s, path(u"own.json"_s)}).status,
             0);
}

void CodebookCommandTest::aNewProjectHasTheChosenCodebook_data()
{
    QTest::addColumn<QString>("codebook");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("empty") << u"empty"_s << QStringList{};
    QTest::newRow("the starter") << u"starter"_s
                                 << QStringList{u"Attribution"_s, u"Claim"_s, u"Figure"_s,
                                                u"Framing"_s, u"Loaded language"_s};
    QTest::newRow("JSON") << u"own.json"_s << QStringList{u"Irony"_s};
    QTest::newRow("CSV") << u"own.csv"_s << QStringList{u"Humour"_s};
    QTest::newRow("another project") << u"other.sayso"_s << QStringList{u"Irony"_s};
}

void CodebookCommandTest::aNewProjectHasTheChosenCodebook()
{
    QFETCH(const QString, codebook);
    QFETCH(const QStringList, tags);
    const QString named = codebook.contains(u'.') ? path(codebook) : codebook;

    const Run run = sayso({u"new"_s, path(u"n.sayso"_s), u"--codebook"_s, named});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QString());
    QCOMPARE(tagsIn(path(u"n.sayso"_s)), tags);
}

void CodebookCommandTest::noProjectIsMadeOfABrokenCodebook()
{
    const Run run = sayso({u"new"_s, path(u"n.sayso"_s), u"--codebook"_s, path(u"broken.json"_s)});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(u"broken.json"_s), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(u"tags[0]"_s), qPrintable(run.errors));
    QVERIFY(!QFile::exists(path(u"n.sayso"_s)));
}

void CodebookCommandTest::theCodebookIsWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("JSON by itself") << QStringList{} << QString() << QByteArray("{\n  \"name\"");
    QTest::newRow("to standard output") << QStringList{} << u"-"_s << QByteArray("{\n  \"name\"");
    QTest::newRow("CSV") << QStringList{u"--format"_s, u"csv"_s} << QString()
                         << QByteArray("kind,path,name,");
    QTest::newRow("CSV by its name")
        << QStringList{} << u"c.csv"_s << QByteArray("kind,path,name,");
    QTest::newRow("a manual by its name")
        << QStringList{} << u"c.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("a format whatever the name")
        << QStringList{u"--format"_s, u"json"_s} << u"c.csv"_s << QByteArray("{\n  \"name\"");
}

void CodebookCommandTest::theCodebookIsWritten()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, target);
    QFETCH(const QByteArray, begin);
    QStringList arguments{u"codebook"_s, m_project};
    const bool toFile = target.contains(u'.');
    if (!target.isEmpty())
        arguments.append(toFile ? path(target) : target);

    const Run run = sayso(arguments + options);

    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QString());
    const QByteArray written = toFile ? readFile(path(target)) : run.output;
    QVERIFY2(written.startsWith(begin), written.left(100).constData());
    QCOMPARE(run.output.isEmpty(), toFile);
}

void CodebookCommandTest::anImportIsOneEditAndSaysWhatItDid()
{
    const Run run = sayso(
        {u"codebook"_s, m_project, u"--import"_s, path(u"own.json"_s), u"--analyst"_s, u"Anna"_s});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains(u"added: 1, changed: 0"_s), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(u"\"S\" of \"Irony\""_s), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(u"Attribution › source"_s), qPrintable(run.errors));
    QVERIFY(tagsIn(m_project).contains(u"Irony"_s));
    const Run history = sayso({u"history"_s, m_project, u"--json"_s});
    QCOMPARE(history.objects().size(), 1);
    QCOMPARE(history.objects()[0][u"analyst"_s].toString(), u"Anna"_s);
    QCOMPARE(sayso({u"undo"_s, m_project}).status, 0);
    QVERIFY(!tagsIn(m_project).contains(u"Irony"_s));
}

void CodebookCommandTest::aBrokenImportLeavesTheProject()
{
    const QByteArray before = readFile(m_project);

    const Run run = sayso({u"codebook"_s, m_project, u"--import"_s, path(u"broken.json"_s)});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(u"broken.json"_s), qPrintable(run.errors));
    QCOMPARE(readFile(m_project), before);
}

void CodebookCommandTest::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown format")
        << QStringList{u"codebook"_s, u"p.sayso"_s, u"--format"_s, u"xls"_s};
    QTest::newRow("a target for an import")
        << QStringList{u"codebook"_s, u"p.sayso"_s, u"c.json"_s, u"--import"_s, u"d.json"_s};
    QTest::newRow("a format for an import") << QStringList{
        u"codebook"_s, u"p.sayso"_s, u"--format"_s, u"csv"_s, u"--import"_s, u"d.json"_s};
    QTest::newRow("no project") << QStringList{u"codebook"_s};
}

void CodebookCommandTest::wrongUseIsSaid()
{
    QFETCH(const QStringList, arguments);

    const Run run = sayso(arguments);

    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains(u"codebook --help"_s), qPrintable(run.errors));
}

void CodebookCommandTest::theProjectAndPipesAreNotReplaced()
{
    const QByteArray before = readFile(m_project);

    const Run itself = sayso({u"codebook"_s, m_project, m_project});
    const Run device = sayso({u"codebook"_s, m_project, u"/dev/null"_s});

    QCOMPARE(itself.status, 2);
    QCOMPARE(readFile(m_project), before);
    QCOMPARE(device.status, 1);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

QTEST_GUILESS_MAIN(CodebookCommandTest)
#include "codebookcommandtest.moc"
