#include "tests/app/commands/program.h"

using namespace Qt::StringLiterals;

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsSaidInOneLine_data();
    void wrongUseIsSaidInOneLine();
    void helpGoesToStandardOutput_data();
    void helpGoesToStandardOutput();
    void theVersionIsPrinted();
    void everyCommandNamesAProjectItCannotOpen_data();
    void everyCommandNamesAProjectItCannotOpen();
    void outputThatCannotBeWrittenIsAFailure();
};

void CommandTest::wrongUseIsSaidInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("no command") << QStringList{} << u"command"_s;
    QTest::newRow("an empty command") << QStringList{u""_s} << u"command"_s;
    QTest::newRow("an unknown command") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("a later command") << QStringList{u"cues"_s} << u"cues"_s;
    QTest::newRow("an unknown first option") << QStringList{u"--nope"_s} << u"--nope"_s;
    QTest::newRow("an unknown option of a command")
        << QStringList{u"info"_s, u"--nope"_s, u"p.sayso"_s} << u"--nope"_s;
    QTest::newRow("no project") << QStringList{u"info"_s} << u"PROJECT"_s;
    QTest::newRow("nothing to import") << QStringList{u"import"_s, u"p.sayso"_s} << u"FILE"_s;
    QTest::newRow("no target") << QStringList{u"export"_s, u"p.sayso"_s} << u"TARGET"_s;
    QTest::newRow("one too many") << QStringList{u"info"_s, u"p.sayso"_s, u"extra"_s} << u"extra"_s;
    QTest::newRow("an option without its value")
        << QStringList{u"export"_s, u"p.sayso"_s, u"-"_s, u"--tag"_s} << u"tag"_s;
    QTest::newRow("an unknown import format")
        << QStringList{u"import"_s, u"p.sayso"_s, u"a.wpd"_s, u"--format"_s, u"wpd"_s} << u"wpd"_s;
    QTest::newRow("an unknown export format")
        << QStringList{u"export"_s, u"p.sayso"_s, u"-"_s, u"--format"_s, u"xls"_s} << u"xls"_s;
    QTest::newRow("annotations of something that has none")
        << QStringList{u"import"_s, u"p.sayso"_s,       u"a.txt"_s, u"--format"_s,
                       u"html"_s,   u"--annotations"_s, u"marks"_s}
        << u"brat"_s;
    QTest::newRow("an analyst without a name")
        << QStringList{u"import"_s, u"p.sayso"_s, u"a.txt"_s, u"--analyst"_s, u" "_s}
        << u"analyst"_s;
}

void CommandTest::wrongUseIsSaidInOneLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);

    const Run run = sayso(arguments);

    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors.count(u'\n'), 1);
    QVERIFY2(run.errors.contains(named), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(u"--help"_s), qPrintable(run.errors));
}

void CommandTest::helpGoesToStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("shown");

    QTest::newRow("of the program") << QStringList{u"--help"_s} << QByteArray("history");
    QTest::newRow("of import") << QStringList{u"import"_s, u"--help"_s} << QByteArray("--dry-run");
    QTest::newRow("of export") << QStringList{u"export"_s, u"-h"_s} << QByteArray("--texts FOLDER");
    QTest::newRow("beside other arguments")
        << QStringList{u"info"_s, u"p.sayso"_s, u"--help"_s} << QByteArray("--json");
}

void CommandTest::helpGoesToStandardOutput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, shown);

    const Run run = sayso(arguments);

    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.startsWith("Usage: sayso-cli "), run.output.constData());
    QVERIFY2(run.output.contains(shown), run.output.constData());
    QCOMPARE(run.errors, QString());
}

void CommandTest::theVersionIsPrinted()
{
    const Run run = sayso({u"--version"_s});

    QCOMPARE(run.status, 0);
    QVERIFY(QRegularExpression(u"^sayso-cli \\d+\\.\\d+\\.\\d+\n$"_s)
                .match(QString::fromUtf8(run.output))
                .hasMatch());
}

void CommandTest::everyCommandNamesAProjectItCannotOpen_data()
{
    QTest::addColumn<QStringList>("arguments");

    for (const char *command :
         {"info", "check", "codebook", "history", "undo", "redo", "duplicates"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"PROJECT"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"PROJECT"_s, u"-"_s};
}

void CommandTest::everyCommandNamesAProjectItCannotOpen()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const QString other = folder.filePath(u"letter.sayso"_s);
    writeFile(other, "Dear editor,");

    arguments[1] = folder.filePath(u"missing.sayso"_s);
    const Run missing = sayso(arguments);
    arguments[1] = other;
    const Run wrong = sayso(arguments);

    for (const Run &run : {missing, wrong}) {
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QByteArray());
    }
    QVERIFY2(missing.errors.contains(u"missing.sayso"_s), qPrintable(missing.errors));
    QVERIFY2(wrong.errors.contains(u"letter.sayso"_s), qPrintable(wrong.errors));
    QVERIFY(!QFile::exists(folder.filePath(u"missing.sayso"_s)));
    QCOMPARE(readFile(other), QByteArray("Dear editor,"));
}

void CommandTest::outputThatCannotBeWrittenIsAFailure()
{
    const QString full = u"/dev/full"_s; // only ever opened for writing, never replaced
    if (!QFile::exists(full))
        QSKIP("This system has no device that is always full.");
    QProcess process;
    process.setStandardOutputFile(full, QIODevice::Append);

    process.start(QStringLiteral(SAYSO_PROGRAMS "/sayso-cli"), {u"--help"_s});
    const Run run = finished(process);

    QCOMPARE(run.status, 1);
    QVERIFY(!run.errors.isEmpty());
}

QTEST_GUILESS_MAIN(CommandTest)
#include "commandtest.moc"
