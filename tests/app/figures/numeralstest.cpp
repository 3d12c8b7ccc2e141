#include "app/figures/numerals.h"

#include <QtTest>

using namespace app;
using namespace Qt::StringLiterals;

class NumeralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAreReadByTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isAmbiguous");

        const auto row = [](const char *language, const char16_t *digits, const char *value,
                            bool isAmbiguous = false) {
            const QString text = QString::fromUtf16(digits);
            QTest::addRow("%s: %s", language, qPrintable(text))
                << QString::fromLatin1(language) << text << QString::fromLatin1(value)
                << isAmbiguous;
        };
        row("en", u"7", "7");
        row("en", u"0042", "42");
        row("en", u"1,234", "1234", true);
        row("en", u"1,234,567.89", "1234567.89");
        row("en", u"1.234", "1.234", true);
        row("en", u"0.234", "0.234");
        row("en", u"1234.567", "1234.567");
        row("en", u"3.14159", "3.14159");
        row("en", u"1,5", "1.5", true);
        row("en", u"1.234.567", "1234567", true);
        row("en-IN", u"1,02,929", "102929");
        row("en-IN", u"12,34,56,789.50", "123456789.5");
        row("de", u"1.234", "1234", true);
        row("de", u"20.000", "20000");
        row("de", u"1.234.567,8", "1234567.8");
        row("de", u"1,234", "1.234", true);
        row("de", u"1'234'567", "1234567");
        row("de-CH", u"1’234.50", "1234.5");
        row("fr", u"12\u202F345,6", "12345.6");
        row("fr", u"12 345 678", "12345678");
        row("fr", u"1\u00A0234", "1234");
        row("es", u"1.234,5", "1234.5");
        row("es-MX", u"1,234.5", "1234.5");
        row("ar", u"١٬٢٣٤٫٥", "1234.5");
        row("ar", u"۲۵", "25");
        row("ar", u"1,234", "1234", true);
    }
    void digitsAreReadByTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, digits);
        const Lexicon &lexicon = Lexicon::of(language);

        QCOMPARE(numeralEnd(digits, 0, lexicon.traits()), digits.size());
        const std::optional<Numeral> numeral = readNumeral(digits, lexicon);

        QVERIFY(numeral);
        QTEST(numeral->value.toString(), "value");
        QTEST(numeral->isAmbiguous, "isAmbiguous");
    }

    void someDigitsAreNoNumber_data()
    {
        QTest::addColumn<QString>("digits");

        QTest::newRow("a version") << u"1.2.3"_s;
        QTest::newRow("an address") << u"192.168.0.1"_s;
        QTest::newRow("groups of no language") << u"1,2345,678"_s;
        QTest::newRow("very many") << u"1"_s.repeated(200);
    }
    void someDigitsAreNoNumber()
    {
        QFETCH(QString, digits);

        QVERIFY(!readNumeral(digits, Lexicon::of(u"en"_s)));
    }

    void aNumeralEndsWhereItsGroupsDo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("a full stop") << u"en"_s << u"5. Then"_s << u"5"_s;
        QTest::newRow("a comma and a blank") << u"en"_s << u"5, 6"_s << u"5"_s;
        QTest::newRow("blanks part numbers in English") << u"en"_s << u"12 345"_s << u"12"_s;
        QTest::newRow("a year and a number") << u"fr"_s << u"2016 300 morts"_s << u"2016"_s;
        QTest::newRow("four digits are no group") << u"fr"_s << u"12 3456"_s << u"12"_s;
        QTest::newRow("an apostrophe before letters") << u"en"_s << u"90's"_s << u"90"_s;
    }
    void aNumeralEndsWhereItsGroupsDo()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);

        QTEST(text.left(numeralEnd(text, 0, Lexicon::of(language).traits())), "expected");
    }
};

QTEST_APPLESS_MAIN(NumeralsTest)
#include "numeralstest.moc"
