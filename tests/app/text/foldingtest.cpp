#include "app/text/folding.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAWholeText();
    void longTextsFoldAsTheirParts();
    void hostileTextsAreQuick_data();
    void hostileTextsAreQuick();
};

void FoldingTest::foldsAWholeText()
{
    QCOMPARE(app::foldedText(u"  Große\n\tÉLAN “Łódź” "_s), u"grosse elan \"lodz\""_s);
    QCOMPARE(app::foldedText({}), QString());
}

void FoldingTest::longTextsFoldAsTheirParts()
{
    QString text;
    QString expected;
    for (int i = 0; i < 2000; ++i) { // joins of what is folded at a time fall everywhere
        text += i % 5 ? u"Straße\u0301 "_s : u"\U00010400\u00AD "_s;
        expected += i % 5 ? u"strasse "_s : u"\U00010428 "_s;
    }

    QCOMPARE(app::foldedText(text), expected.trimmed());
}

void FoldingTest::hostileTextsAreQuick_data()
{
    QTest::addColumn<QString>("text");

    constexpr qsizetype million = 1'000'000;
    QTest::newRow("marks") << QString(million, QChar(0x0301));
    QTest::newRow("soft hyphens") << QString(million, QChar(0x00AD));
    QTest::newRow("lone surrogates") << QString(million, QChar(0xD800));
    QTest::newRow("astral characters") << u"\U00010400"_s.repeated(million / 2);
}

void FoldingTest::hostileTextsAreQuick()
{
    QFETCH(QString, text);

    const std::clock_t before = std::clock();
    const QString folded = app::foldedText(text);

    QVERIFY(folded.size() <= text.size());
    QVERIFY(double(std::clock() - before) / CLOCKS_PER_SEC < 4);
}

QTEST_GUILESS_MAIN(FoldingTest)
#include "foldingtest.moc"
