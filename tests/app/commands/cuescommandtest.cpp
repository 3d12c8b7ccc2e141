#include "tests/app/commands/program.h"
#include "tests/app/cues/owndefinition.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Knows one word of saying.
const QByteArray definition = ownDefinition(u"English"_s, u"en"_s, u"gurgled"_s);

} // namespace

class CuesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir::setCurrent(QStringLiteral(SAYSO_TEST_CASES "/candidates")));
    }

    void eachFormatIsAsExpected_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("expected");
        QTest::newRow("objects") << u"json"_s << u"quay.md.expected.jsonl"_s;
        QTest::newRow("a table") << u"csv"_s << u"quay.md.expected.csv"_s;
    }

    void eachFormatIsAsExpected()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, expected);

        const Run run = sayso({u"cues"_s, u"--format"_s, format, u"quay.md"_s});

        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.output, readFile(expected));
    }

    void objectsAreTheDefault()
    {
        QCOMPARE(sayso({u"cues"_s, u"quay.md"_s}).output, readFile(u"quay.md.expected.jsonl"_s));
    }

    void placesAreCodePointsOfTheImportedText()
    {
        const Run import =
            sayso({u"import"_s, path(u"p.sayso"_s), u"--dry-run"_s, u"--json"_s, u"quay.md"_s});
        const QList<uint> text = import.objects().value(0)[u"text"_s].toString().toUcs4();

        qsizetype figures = 0;
        for (const QJsonObject &candidate : sayso({u"cues"_s, u"quay.md"_s}).objects()) {
            if (candidate[u"kind"_s] != u"figure"_s)
                continue;
            const qsizetype start = candidate[u"start"_s].toInteger();
            const QList<uint> words = text.sliced(start, candidate[u"end"_s].toInteger() - start);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()),
                                       words.size()),
                     candidate[u"text"_s].toString());
            ++figures;
        }
        QCOMPARE(figures, 2);
    }

    void anAttributionHasListsOfParts()
    {
        writeFile(path(u"a.txt"_s), "\"We go,\" said Ana. \"Now.\"\n");

        const Run run = sayso({u"cues"_s, u"--language"_s, u"en"_s, path(u"a.txt"_s)});

        QJsonObject attribution;
        for (const QJsonObject &object : run.objects()) {
            if (object[u"kind"_s] == u"attribution"_s)
                attribution = object;
        }
        QCOMPARE(attribution[u"source"_s].toArray(), (QJsonArray{QJsonArray{14, 17}}));
        QCOMPARE(attribution[u"cue"_s].toArray(), (QJsonArray{QJsonArray{9, 13}}));
        QCOMPARE(attribution[u"content"_s].toArray(),
                 (QJsonArray{QJsonArray{0, 8}, QJsonArray{19, 25}}));
        QCOMPARE(attribution[u"start"_s].toInt(), 0);
        QCOMPARE(attribution[u"end"_s].toInt(), 25);
    }

    void theLanguageIsChosen()
    {
        writeFile(path(u"zahl.txt"_s), "1.500 Euro\n");
        const auto valueIn = [this](const QString &language) {
            const Run run = sayso({u"cues"_s, u"--language"_s, language, path(u"zahl.txt"_s)});
            return run.objects().value(0)[u"value"_s].toString();
        };

        QCOMPARE(valueIn(u"de"_s), u"1500"_s);
        QCOMPARE(valueIn(u"en"_s), u"1.5"_s);
    }

    void theLanguageIsToldFromTheWords()
    {
        writeFile(path(u"hafen.txt"_s), "Der Hafen schließt, sagte die Bürgermeisterin.\n"
                                        "Das koste 1.500,25 Euro, betonte sie.\n");

        const Run run = sayso({u"cues"_s, path(u"hafen.txt"_s)});

        QVERIFY2(run.output.contains("\"value\":\"1500.25\""), run.output.constData());
    }

    void aProjectsOwnDefinitionsAreUsed()
    {
        QCOMPARE(sayso({u"new"_s, path(u"port.sayso"_s)}).status, 0);
        QVERIFY(QDir(m_folder->path()).mkdir(u"port.cues"_s));
        writeFile(path(u"port.cues/english.xml"_s), definition);
        writeFile(path(u"a.txt"_s), "The mayor gurgled that the harbour was closed for the day.\n");
        QStringList arguments{u"cues"_s, path(u"a.txt"_s)};

        const Run without = sayso(arguments);
        const Run with = sayso(arguments + QStringList{u"--project"_s, path(u"port.sayso"_s)});

        QVERIFY2(!without.output.contains("attribution"), without.output.constData());
        QCOMPARE(with.status, 0);
        QVERIFY2(with.output.contains("\"cue\":[[10,17]]"), with.output.constData());
    }

    void aProjectThatThereIsNotIsAnError()
    {
        const Run run = sayso({u"cues"_s, u"--project"_s, path(u"gone.sayso"_s), u"quay.md"_s});

        QCOMPARE(run.status, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(u"gone.sayso"_s), qPrintable(run.errors));
    }

    void aFileThatCannotBeReadIsNamedAndTheRestGoesOn()
    {
        writeFile(path(u"empty.txt"_s), "");

        const Run run = sayso({u"cues"_s, path(u"gone.txt"_s), path(u"empty.txt"_s), u"quay.md"_s});

        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, readFile(u"quay.md.expected.jsonl"_s));
        QVERIFY2(run.errors.contains(path(u"gone.txt"_s)), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(path(u"empty.txt"_s)), qPrintable(run.errors));
    }

    void excelGetsAMarkAndGuards()
    {
        writeFile(path(u"fall.txt"_s), "The change was -5% in May.\n");
        QStringList arguments{u"cues"_s, u"--format"_s, u"csv"_s, path(u"fall.txt"_s)};

        const Run plain = sayso(arguments);
        const Run guarded = sayso(arguments << u"--excel"_s);

        QVERIFY(plain.output.startsWith("file,kind,"));
        QVERIFY2(plain.output.contains(",-5%,"), plain.output.constData());
        QVERIFY(guarded.output.startsWith("\xEF\xBB\xBF"
                                          "file,kind,"));
        QVERIFY2(guarded.output.contains(",'-5%,"), guarded.output.constData());
        QVERIFY2(guarded.output.contains(",-5,-5,"), guarded.output.constData());
    }

    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{};
        QTest::newRow("no such format") << QStringList{u"--format"_s, u"xml"_s, u"quay.md"_s};
        QTest::newRow("objects for Excel") << QStringList{u"--excel"_s, u"quay.md"_s};
    }

    void wrongUseIsRefused()
    {
        QFETCH(const QStringList, arguments);

        const Run run = sayso(QStringList{u"cues"_s} + arguments);

        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.errors.isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(CuesCommandTest)
#include "cuescommandtest.moc"
