#include "app/codebook/colours.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Legibility;
using app::PageKind;
using app::SafeColour;

/// The palette that tags are coloured from.
class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void everyStepCanBeRead_data();
    void everyStepCanBeRead();
    void noTwoStepsAreAlike();
    void aStyleFindsItsStep();
    void missingColoursHaveNoContrast();
    void whatIsTypedIsReadAsAColour_data();
    void whatIsTypedIsReadAsAColour();
};

void ColoursTest::contrastIsThatOfWcag()
{
    QCOMPARE(app::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(app::contrast(Qt::white, Qt::white), 1.0);
    QCOMPARE(qRound(app::contrast(QColor(0x767676), Qt::white) * 100), 454); // the known limit case
    QCOMPARE(app::contrast(Qt::red, Qt::white), app::contrast(Qt::white, Qt::red));
}

void ColoursTest::everyStepCanBeRead_data()
{
    QTest::addColumn<storage::MarkStyle>("style");
    for (const SafeColour &step : app::safeColours())
        QTest::newRow(step.name) << step.style;
}

void ColoursTest::everyStepCanBeRead()
{
    QFETCH(storage::MarkStyle, style);
    for (const PageKind page : {PageKind::Light, PageKind::Dark}) {
        const Legibility found = app::legibility(style, page);
        QVERIFY2(found.isTextGood(), qPrintable(QString::number(found.text)));
        QVERIFY2(found.lineOnPage >= 4.5, qPrintable(QString::number(found.lineOnPage)));
        QVERIFY2(found.isLineGood(), qPrintable(QString::number(found.lineOnFill)));
    }
}

void ColoursTest::noTwoStepsAreAlike()
{
    QVERIFY(app::safeColours().size() >= 12);
    QSet<QString> fills;
    QSet<QString> names;
    for (const SafeColour &step : app::safeColours()) {
        names.insert(QString::fromLatin1(step.name));
        fills << step.style.lightFill << step.style.darkFill;
    }
    QCOMPARE(names.size(), qsizetype(app::safeColours().size()));
    QCOMPARE(fills.size(), qsizetype(2 * app::safeColours().size()));
}

void ColoursTest::aStyleFindsItsStep()
{
    storage::MarkStyle style = app::safeColours()[3].style;
    style.pattern = u"dot"_s;
    style.lightFill = style.lightFill.toLower();

    QCOMPARE(app::safeColour(style), &app::safeColours()[3]);
    style.darkLine = u"#123456"_s;
    QCOMPARE(app::safeColour(style), nullptr);
}

void ColoursTest::missingColoursHaveNoContrast()
{
    const Legibility found = app::legibility({}, PageKind::Light);

    QCOMPARE(found.text, 0.0);
    QVERIFY(!found.isTextGood());
    QVERIFY(!found.isLineGood());
}

void ColoursTest::whatIsTypedIsReadAsAColour_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("colour");
    QTest::newRow("six digits") << u"#7eaafd"_s << u"#7EAAFD"_s;
    QTest::newRow("without the sign") << u" 7EAAFD "_s << u"#7EAAFD"_s;
    QTest::newRow("three digits") << u"#7ef"_s << u"#77EEFF"_s;
    QTest::newRow("a name is no number") << u"red"_s << QString();
    QTest::newRow("too short") << u"#7E"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ColoursTest::whatIsTypedIsReadAsAColour()
{
    QFETCH(QString, typed);
    QTEST(app::colourTyped(typed), "colour");
}

QTEST_APPLESS_MAIN(ColoursTest)
#include "colourstest.moc"
