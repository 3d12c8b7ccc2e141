#include "app/figures/figurereader.h"

#include <QtTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// "percent 5..7 range % rise_to": only what is there.
QString described(const Figure &figure)
{
    QStringList parts{nameOf(figure.kind)};
    if (!figure.value.isEmpty())
        parts += figure.value;
    if (!figure.valueMin.isEmpty() && figure.valueMin != figure.value)
        parts += (figure.minInclusive ? u">="_s : u">"_s) + figure.valueMin;
    if (!figure.valueMax.isEmpty() && figure.valueMax != figure.value)
        parts += (figure.maxInclusive ? u"<="_s : u"<"_s) + figure.valueMax;
    if (figure.modifier != FigureModifier::Exact)
        parts += nameOf(figure.modifier);
    if (!figure.unit.isEmpty())
        parts += figure.unit;
    if (figure.change != FigureChange::None)
        parts += nameOf(figure.change);
    if (figure.isAmbiguous)
        parts += u"ambiguous"_s;
    return parts.join(u' ');
}

/// The figures of @p text as "[more than 300]", joined by "|".
QString found(const QString &text, const QString &language)
{
    QStringList phrases;
    for (const Figure &figure : figuresIn(text, language))
        phrases += text.sliced(figure.range.begin, figure.range.length());
    return phrases.join(u'|');
}

} // namespace

class FigureReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsFromNumberToNumber();
    void readsAPhrase_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char16_t *phrase, const char16_t *expected) {
            const QString text = QString::fromUtf16(phrase);
            QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(expected);
        };
        row(u"102,929", u"count 102929");
        row(u"more than 262", u"count 262 more_than");
        row(u"an estimated 1,200", u"count 1200 about");
        row(u"between two hundred and three hundred people", u"count >=200 <=300 range");
        row(u"2.5 to 3 million", u"count >=2500000 <=3000000 range");
        row(u"800,000 to 1 million", u"count >=800000 <=1000000 range");
        row(u"half a dozen", u"count 6");
        row(u"a million and a half", u"count 1500000");
        row(u"a quarter of a million", u"count 250000");
        row(u"two thousand three hundred and forty-five", u"count 2345");
        row(u"hundreds of thousands", u"count >=200000 vague");
        row(u"a few thousand dollars", u"money >=2000 vague USD");
        row(u"nine out of ten", u"ratio 0.9");
        row(u"two-thirds", u"ratio 0.666666666667");
        row(u"rose to about 5.2 percent", u"percent 5.2 about % rise_to");
        row(u"fell from 7 to 5 percent", u"percent >=5 <=7 range % fall_to");
        row(u"a 5 percent increase", u"percent 5 % rise_by");
        row(u"52-48", u"score_or_vote 52");
        row(u"€1.2m a day", u"money 1200000 EUR");
        row(u"5.2 per 100,000", u"rate 5.2 per 100000");
        row(u"two hours and 40 minutes", u"duration 160 minute");
        row(u"$5M", u"money 5000000 USD ambiguous");
        row(u"1.234", u"count 1.234 ambiguous");
        row(u"half an hour", u"duration 0.5 hour");
        row(u"in his mid-40s", u"age >=44 <=46 range year");
        row(u"1.26±0.2‰", u"measure 1.26 >=1.06 <=1.46 about ‰");
        row(u"2016", u"count 2016");
        row(u"one", u"count 1");
    }
    void readsAPhrase()
    {
        QFETCH(QString, phrase);

        const std::optional<Figure> figure = readFigure(phrase, u"en"_s);

        QVERIFY(figure);
        QTEST(described(*figure), "expected");
    }

    void readsGerman_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char16_t *phrase, const char16_t *expected) {
            const QString text = QString::fromUtf16(phrase);
            QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(expected);
        };
        row(u"1.234", u"count 1234 ambiguous");
        row(u"20.000", u"count 20000");
        row(u"1.234,5", u"count 1234.5");
        row(u"1,234", u"count 1.234 ambiguous");
        row(u"zweitausenddreihundertfünfundvierzig", u"count 2345");
        row(u"einhundertfünfundzwanzigtausend", u"count 125000");
        row(u"anderthalb Stunden", u"duration 1.5 hour");
        row(u"2 Billionen Euro", u"money 2000000000000 EUR");
        row(u"3,5 Mrd. Dollar", u"money 3500000000 USD");
        row(u"ein halbes Dutzend", u"count 6");
        row(u"eine halbe Million", u"count 500000");
        row(u"jeder Fünfte", u"ratio 0.2");
        row(u"um 3 Prozentpunkte auf 40 Prozent gesunken", u"percentage_point 3 pp fall_by");
        row(u"der 30-Jährige", u"age 30 year");
        row(u"Mitte 40", u"age >=44 <=46 range year");
        row(u"52 zu 48 Stimmen", u"score_or_vote 52");
        row(u"der 3. Platz", u"rank 3");
        row(u"knapp 50.000", u"count 50000 nearly");
    }
    void readsGerman()
    {
        QFETCH(QString, phrase);

        const std::optional<Figure> figure = readFigure(phrase, u"de"_s);

        QVERIFY(figure);
        QTEST(described(*figure), "expected");
    }

    void takesNoFigureForOne_data()
    {
        QTest::addColumn<QString>("phrase");

        for (const char16_t *phrase :
             {u"",           u"Nov. 8, 2016", u"the 14th of May", u"3 p.m.",
              u"10:40",      u"9/11",         u"2016-09-12",      u"G20",
              u"B-52",       u"Covid-19",     u"Article 5",       u"second to none",
              u"once again", u"at first",     u"one of the men",  u"https://example.org/5/20",
              u"@Fred_945",  u"1.2.3",        u"555-1234",        u"in 2016",
              u"no one",     u"the 1990s",    u"back in the 80s"})
            QTest::newRow(qPrintable(QString::fromUtf16(phrase))) << QString::fromUtf16(phrase);
    }
    void takesNoFigureForOne()
    {
        QFETCH(QString, phrase);

        const std::optional<Figure> figure = readFigure(phrase, u"en"_s);

        QVERIFY2(!figure, qPrintable(figure ? described(*figure) : QString()));
    }

    void findsFiguresInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("the example of the codebook")
            << u"More than 300 boats lay idle at a cost of €1.2m a day, a third of the fleet's turnover."_s
            << u"More than 300|€1.2m|a third"_s;
        QTest::newRow("a counted noun stands outside")
            << u"At least 12 people died."_s << u"At least 12"_s;
        QTest::newRow("an age between commas")
            << u"Tom Young, 30, lay down on Nov. 8."_s << u"30"_s;
        QTest::newRow("a date with a year") << u"On September 12, 2016, 14 came."_s << u"14"_s;
        QTest::newRow("two lines") << u"5 boats\n6 nets"_s << u"5|6"_s;
        QTest::newRow("a list number") << u"2. Open all 3 lids."_s << u"3"_s;
    }
    void findsFiguresInText()
    {
        QFETCH(QString, text);

        QTEST(found(text, u"en"_s), "expected");
    }

    void findsTheFigureAtTheCaret()
    {
        const QString text = u"First line with 5.\nMore than 300 boats and 12 nets"_s;
        const qsizetype begin = text.indexOf(u"More");

        for (const qsizetype place : {begin, begin + 4, begin + 13}) {
            const std::optional<Figure> figure = figureAt(text, place, u"en"_s);
            QVERIFY(figure);
            QCOMPARE(figure->range, (storage::TextRange{begin, begin + 13}));
        }
        QVERIFY(!figureAt(text, begin + 14, u"en"_s));
        QVERIFY(!figureAt(text, -1, u"en"_s));
        QVERIFY(!figureAt(text, text.size() + 1, u"en"_s));
        QCOMPARE(figureAt(text, 17, u"en"_s)->value, u"5"_s);
    }
};

void FigureReaderTest::stepsFromNumberToNumber()
{
    const QString text = u"Several boats.\n\nNone of 300 left, 5 percent sank.\nMany stayed."_s;
    QStringList forwards;
    for (auto at = app::nextFigure(text, -1, u"en"_s); at;
         at = app::nextFigure(text, at->range.begin, u"en"_s))
        forwards.append(text.mid(at->range.begin, at->range.length()));
    QStringList backwards;
    for (auto at = app::previousFigure(text, text.size(), u"en"_s); at;
         at = app::previousFigure(text, at->range.begin, u"en"_s))
        backwards.append(text.mid(at->range.begin, at->range.length()));

    QCOMPARE(forwards, QStringList({u"300"_s, u"5 percent"_s}));
    QCOMPARE(backwards, QStringList({u"5 percent"_s, u"300"_s}));
    QVERIFY(!app::nextFigure(QString(), -1, u"en"_s));
    QVERIFY(!app::previousFigure(u"\n\n"_s, 2, u"en"_s));
}

QTEST_APPLESS_MAIN(FigureReaderTest)
#include "figurereadertest.moc"
