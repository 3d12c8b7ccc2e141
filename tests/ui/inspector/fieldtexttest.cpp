#include "ui/inspector/fieldtext.h"

#include "app/codebook/meanings.h"

#include <QTest>

using storage::FieldType;
using namespace Qt::StringLiterals;

/// What can stand in a field, and what is said of it.
class FieldTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAcceptWhatTheirTypeMeans_data();
    void fieldsAcceptWhatTheirTypeMeans();
    void whatIsExpectedIsItselfAccepted_data();
    void whatIsExpectedIsItselfAccepted();
    void theRuleIsToldByWhatTheFieldMeans();
};

void FieldTextTest::fieldsAcceptWhatTheirTypeMeans_data()
{
    QTest::addColumn<int>("fieldType");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");

    const auto row = [](const char *name, FieldType type, const QString &text, bool accepted) {
        QTest::newRow(name) << int(type) << text << accepted;
    };
    row("nothing is no value", FieldType::Date, {}, true);
    row("a day", FieldType::Date, u"2024-02-29"_s, true);
    row("a day that never was", FieldType::Date, u"2023-02-29"_s, false);
    row("a month", FieldType::Date, u"2024-02"_s, true);
    row("a day and a time", FieldType::Date, u"2024-02-29T10:00Z"_s, true);
    row("from a day to a day", FieldType::Date, u"2024-01-01/2024-02-01"_s, true);
    row("a day in words", FieldType::Date, u"yesterday"_s, false);
    row("a fraction", FieldType::Decimal, u"-1.5"_s, true);
    row("a decimal comma", FieldType::Decimal, u"1,5"_s, false);
    row("a whole number", FieldType::WholeNumber, u"12"_s, true);
    row("no whole number", FieldType::WholeNumber, u"1.5"_s, false);
    row("any text", FieldType::Text, u"1,5 ?"_s, true);
    row("an address", FieldType::Link, u"https://example.org/a?b=1"_s, true);
    row("an address without its beginning", FieldType::Link, u"example.org/a"_s, true);
    row("no address", FieldType::Link, u"see the report"_s, false);
}

void FieldTextTest::fieldsAcceptWhatTheirTypeMeans()
{
    QFETCH(int, fieldType);
    QFETCH(QString, text);

    QTEST(ui::isAcceptable(FieldType(fieldType), text), "accepted");
}

void FieldTextTest::whatIsExpectedIsItselfAccepted_data()
{
    QTest::addColumn<int>("fieldType");

    QTest::newRow("a decimal") << int(FieldType::Decimal);
    QTest::newRow("a whole number") << int(FieldType::WholeNumber);
    QTest::newRow("a date") << int(FieldType::Date);
    QTest::newRow("an address") << int(FieldType::Link);
}

void FieldTextTest::whatIsExpectedIsItselfAccepted()
{
    QFETCH(int, fieldType);

    const QString sentence = ui::expectation(FieldType(fieldType));
    const QString example = sentence.section(u"such as "_s, 1).section(u',', 0, 0);

    QVERIFY(!example.isEmpty());
    QVERIFY(ui::isAcceptable(FieldType(fieldType), example));
    QVERIFY(!ui::isAcceptable(FieldType(fieldType), u"no such thing"_s));
}

void FieldTextTest::theRuleIsToldByWhatTheFieldMeans()
{
    storage::Field field;
    field.name = u"Art des Zitats"_s;
    field.meaning = app::meaning::quotationType;
    QCOMPARE(ui::derivationText(field), u"From the quotation marks in the content."_s);

    field.meaning = u"something of another program"_s;

    QCOMPARE(ui::derivationText(field), u"From the text."_s);
}

QTEST_GUILESS_MAIN(FieldTextTest)
#include "fieldtexttest.moc"
