#include "app/figures/decimal.h"

#include <QtTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

Decimal operator""_d(const char16_t *text, size_t length)
{
    return Decimal::fromText(QStringView(text, qsizetype(length)));
}

/// A number of few digits as a whole one: so many of its last decimal place.
qint64 places(const QString &text, qsizetype decimals)
{
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString part =
        (point < 0 ? QString() : text.mid(point + 1)).leftJustified(decimals, u'0');
    qint64 value = 0;
    for (const QChar digit : whole + part) {
        if (digit.isDigit())
            value = 10 * value + digit.digitValue();
    }
    return text.startsWith(u'-') ? -value : value;
}

} // namespace

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenWithNothingThatSaysNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("nothing") << QString() << u"0"_s;
        QTest::newRow("minus zero") << u"-0.00"_s << u"0"_s;
        QTest::newRow("zeros before") << u"007"_s << u"7"_s;
        QTest::newRow("zeros behind the point") << u"2.50"_s << u"2.5"_s;
        QTest::newRow("a whole number keeps its zeros") << u"1200"_s << u"1200"_s;
        QTest::newRow("below one") << u".05"_s << u"0.05"_s;
        QTest::newRow("negative") << u"-3.5"_s << u"-3.5"_s;
        QTest::newRow("long") << u"123456789012345678901234567890.1"_s
                              << u"123456789012345678901234567890.1"_s;
    }
    void isWrittenWithNothingThatSaysNothing()
    {
        QFETCH(QString, text);

        QTEST(Decimal::fromText(text).toString(), "expected");
    }

    void computesExactly()
    {
        QCOMPARE((u"0.1"_d + u"0.2"_d).toString(), u"0.3"_s);
        QCOMPARE((u"2.5"_d * u"1000000"_d).toString(), u"2500000"_s);
        QCOMPARE((u"1.1"_d * u"1.1"_d).toString(), u"1.21"_s);
        QCOMPARE((u"5"_d - u"7.25"_d).toString(), u"-2.25"_s);
    }

    void dividesToTwelveSignificantDigits()
    {
        QCOMPARE((u"1"_d / u"3"_d).toString(), u"0.333333333333"_s);
        QCOMPARE((u"2"_d / u"3"_d).toString(), u"0.666666666667"_s);
        QCOMPARE((u"1"_d / u"8"_d).toString(), u"0.125"_s);
        QCOMPARE((u"-1"_d / u"700"_d).toString(), u"-0.00142857142857"_s);
        QCOMPARE((u"1000000"_d / u"3"_d).toString(), u"333333.333333"_s);
        QCOMPARE((u"9999999999999"_d / u"1"_d).toString(), u"10000000000000"_s);
        QCOMPARE((u"0"_d / u"7"_d).toString(), u"0"_s);
    }

    void agreesWithCountingThePlaces()
    {
        quint32 state = 20240611;
        const auto next = [&state](quint32 bound) {
            state = state * 1664525u + 1013904223u;
            return (state >> 8) % bound;
        };
        const auto number = [&next] {
            QString text = next(3) == 0 ? u"-"_s : QString();
            for (quint32 digit = next(6); digit > 0; --digit)
                text += QString::number(next(10));
            text += u'.';
            for (quint32 digit = next(4); digit > 0; --digit)
                text += QString::number(next(3) == 0 ? 0 : next(10));
            return text;
        };

        for (int round = 0; round < 5000; ++round) {
            const QString a = number();
            const QString b = number();
            const qint64 left = places(a, 3);
            const qint64 right = places(b, 3);
            const Decimal x = Decimal::fromText(a);
            const Decimal y = Decimal::fromText(b);

            QVERIFY2(places((x + y).toString(), 3) == left + right, qPrintable(a + u'+' + b));
            QVERIFY2(places((x - y).toString(), 3) == left - right, qPrintable(a + u'-' + b));
            QVERIFY2(places((x * y).toString(), 6) == left * right, qPrintable(a + u'*' + b));
            QCOMPARE(x < y, left < right);
            QCOMPARE(x == y, left == right);
        }
    }

    void countsItsDigits()
    {
        QCOMPARE((u"1200"_d).trailingZeros(), 2);
        QCOMPARE((u"1200"_d).wholeDigits(), 4);
        QCOMPARE((u"0.5"_d).wholeDigits(), 0);
        QVERIFY((u"12"_d).isWhole());
        QVERIFY(!(u"1.2"_d).isWhole());
    }
};

QTEST_APPLESS_MAIN(DecimalTest)
#include "decimaltest.moc"
