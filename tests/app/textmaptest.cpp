#include "app/text/textmap.h"

#include <QTest>

using app::TextMap;
using storage::TextRange;

class TextMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextNeedsNoMapping();
    void anIndexInsideAPairIsThatPairsPosition();
    void placesOutsideTheTextAreClamped();
    void agreesWithConvertingTheWholeText();
};

void TextMapTest::plainTextNeedsNoMapping()
{
    const TextMap map(QStringLiteral("Größe"));

    QCOMPARE(map.length(), 5);
    QCOMPARE(map.toUtf16(3), 3);
    QCOMPARE(map.toCodePoint(5), 5);
}

void TextMapTest::anIndexInsideAPairIsThatPairsPosition()
{
    const TextMap map(QStringLiteral("a😀b"));

    QCOMPARE(map.length(), 3);
    QCOMPARE(map.toUtf16(2), 3);
    QCOMPARE(map.toCodePoint(2), 1);
    QCOMPARE(map.toCodePoints(TextRange{1, 3}), (TextRange{1, 2}));
}

void TextMapTest::placesOutsideTheTextAreClamped()
{
    const TextMap map(QStringLiteral("😀"));

    QCOMPARE(map.toUtf16(-1), 0);
    QCOMPARE(map.toUtf16(7), 2);
    QCOMPARE(map.toCodePoint(7), 1);
}

void TextMapTest::agreesWithConvertingTheWholeText()
{
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % bound;
    };
    const QString pieces[] = {QStringLiteral("a"), QStringLiteral("é"),    QStringLiteral("😀"),
                              QStringLiteral("𐍈"), QString(QChar(0xD83D)), QString(QChar(0xDE00)),
                              QStringLiteral("\n")};

    for (int round = 0; round < 300; ++round) {
        QString text;
        if (round % 10 == 0) // texts are looked through in stretches, of which pairs lie across
            text = QString(qsizetype(1010 + next(20)), u'a');
        for (quint32 count = next(30); count > 0; --count)
            text += pieces[next(7)];
        if (round % 20 == 0)
            text += QString(qsizetype(1000 + next(20)), u'b') + pieces[2] + pieces[2];
        const TextMap map(text);

        const auto codePoints = text.toUcs4();
        QCOMPARE(map.length(), codePoints.size());
        for (qsizetype position = 0; position <= codePoints.size(); ++position) {
            qsizetype index = 0;
            for (qsizetype i = 0; i < position; ++i)
                index += QChar::requiresSurrogates(codePoints[i]) ? 2 : 1;
            QCOMPARE(map.toUtf16(position), index);
            QCOMPARE(map.toCodePoint(index), position);
        }
    }
}

QTEST_GUILESS_MAIN(TextMapTest)
#include "textmaptest.moc"
