#include "tests/app/commands/program.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList keys{u"ambiguous"_s,     u"change"_s,    u"kind"_s,     u"max_inclusive"_s,
                       u"min_inclusive"_s, u"modifier"_s,  u"text"_s,     u"unit"_s,
                       u"value"_s,         u"value_max"_s, u"value_min"_s};

Run saysoWithInput(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(SAYSO_PROGRAMS "/sayso-cli"), arguments);
    process.write(input);
    return finished(process);
}

} // namespace

class FiguresCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachArgumentIsOnePhrase()
    {
        const Run run = sayso({u"figures"_s, u"rose to more than 5.20 percent"_s, u"no number"_s});

        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.isEmpty(), qPrintable(run.errors));
        const QList<QJsonObject> read = run.objects();
        QCOMPARE(read.size(), 2);
        for (const QJsonObject &object : read)
            QCOMPARE(object.keys(), keys);
        const QJsonObject expected{{u"text"_s, u"rose to more than 5.20 percent"_s},
                                   {u"kind"_s, u"percent"_s},
                                   {u"value"_s, u"5.2"_s},
                                   {u"value_min"_s, u"5.2"_s},
                                   {u"value_max"_s, QJsonValue()},
                                   {u"min_inclusive"_s, false},
                                   {u"max_inclusive"_s, QJsonValue()},
                                   {u"modifier"_s, u"more_than"_s},
                                   {u"unit"_s, u"%"_s},
                                   {u"change"_s, u"rise_to"_s},
                                   {u"ambiguous"_s, false}};
        QCOMPARE(read[0], expected);
        for (const QString &key : keys)
            QCOMPARE(read[1][key], key == u"text"_s ? QJsonValue(u"no number"_s) : QJsonValue());
    }

    void aPhraseIsReadInItsLanguage()
    {
        const QString german = u"Im Hafen liegen nach Angaben der Behörde 1.500 Container."_s;
        const Run run = sayso({u"figures"_s, german, u"1.500"_s});
        const Run english = sayso({u"figures"_s, u"--language"_s, u"en"_s, german});

        QCOMPARE(run.objects().value(0)[u"value"_s], u"1500"_s);
        QCOMPARE(run.objects().value(1)[u"value"_s], u"1.5"_s);
        QCOMPARE(english.objects().value(0)[u"value"_s], u"1.5"_s);
    }

    void eachLineOfInputIsOnePhrase()
    {
        const Run run = saysoWithInput({u"figures"_s}, "two dozen\n\n€1.2m");

        QCOMPARE(run.status, 0);
        const QList<QJsonObject> read = run.objects();
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[0][u"value"_s].toString(), u"24"_s);
        QVERIFY(read[1][u"kind"_s].isNull());
        QCOMPARE(read[2][u"text"_s].toString(), u"€1.2m"_s);
        QCOMPARE(read[2][u"value"_s].toString(), u"1200000"_s);
        QCOMPARE(read[2][u"unit"_s].toString(), u"EUR"_s);
    }

    void theLanguageIsChosen()
    {
        const auto valueIn = [](const QString &language) {
            const Run run = sayso({u"figures"_s, u"--language"_s, language, u"1.500,25"_s});
            return run.objects().value(0)[u"value"_s].toString();
        };

        QCOMPARE(valueIn(u"de"_s), u"1500.25"_s);
        QCOMPARE(valueIn(u"es"_s), u"1500.25"_s);
    }

    void aPhraseCanBeginWithAHyphen()
    {
        const Run run = sayso({u"figures"_s, u"--"_s, u"-5%"_s});

        QCOMPARE(run.objects().value(0)[u"value"_s].toString(), u"-5"_s);
    }

    void anUnknownOptionIsWrongUse()
    {
        const Run run = sayso({u"figures"_s, u"--colour"_s, u"5"_s});

        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.errors.isEmpty());
    }
};

QTEST_APPLESS_MAIN(FiguresCommandTest)
#include "figurescommandtest.moc"
