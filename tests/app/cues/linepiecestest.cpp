#include "app/cues/linepieces.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

class LinePiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAfterABlank();
    void neverCutsASurrogatePair();
    void isTheSameWalkFromEverywhere();
};

void LinePiecesTest::cutsAfterABlank()
{
    const QString text = u"short\n"_s + u"word "_s.repeated(5000);

    LinePieces pieces(text, 0);
    QCOMPARE(pieces.piece(), (TextRange{0, 5}));
    QVERIFY(!pieces.moveToPrevious());
    QVERIFY(pieces.moveToNext());

    // 8192 is in the middle of a word
    QCOMPARE(pieces.piece(), (TextRange{6, 6 + 8195}));
    QVERIFY(pieces.moveToNext());
    QCOMPARE(pieces.piece(), (TextRange{6 + 8195, 6 + 16385}));
    QVERIFY(pieces.moveToNext());
    QCOMPARE(pieces.piece(), (TextRange{6 + 16385, 6 + 24580}));
    QVERIFY(pieces.moveToNext());
    QCOMPARE(pieces.piece(), (TextRange{6 + 24580, 6 + 25000}));
    QVERIFY(!pieces.moveToNext());
    QCOMPARE(pieces.piece().end, text.size());
}

void LinePiecesTest::neverCutsASurrogatePair()
{
    const QString text = u"x"_s + u"🌍"_s.repeated(9000);

    LinePieces pieces(text, 0);

    QCOMPARE(pieces.piece(), (TextRange{0, LinePieces::length + 1}));
}

/// Compared with a walk from the begin, on lines of all lengths around those at which they are cut.
void LinePiecesTest::isTheSameWalkFromEverywhere()
{
    QRandomGenerator random(20261126); // a fixed seed: a failure can be run again

    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int line = random.bounded(5); line >= 0; --line) {
            const int length = random.bounded(3) > 0
                                   ? random.bounded(4)
                                   : LinePieces::length * random.bounded(4) + random.bounded(5) - 2;
            const int blankEvery = random.bounded(2) == 0 ? 7 : 10000;
            for (int index = 0; index < length; ++index)
                text += index % blankEvery == 6 ? u' ' : u'x';
            if (line > 0)
                text += u'\n';
        }
        std::vector<TextRange> expected;
        LinePieces walk(text, 0);
        do {
            expected.push_back(walk.piece());
        } while (walk.moveToNext());

        // Nothing is left out but line feeds
        qsizetype end = 0;
        for (const TextRange piece : expected) {
            QVERIFY(piece.begin == end || (piece.begin == end + 1 && text[end] == u'\n'));
            QVERIFY(piece.length() <= 2 * LinePieces::length);
            end = piece.end;
        }
        QCOMPARE(end, text.size());

        std::vector<TextRange> backwards;
        LinePieces back(text, text.size() + 1);
        do {
            backwards.insert(backwards.begin(), back.piece());
        } while (back.moveToPrevious());
        QCOMPARE(backwards, expected);

        for (int question = 0; question < 20; ++question) {
            const qsizetype index = random.bounded(int(text.size()) + 1);
            const LinePieces there(text, index);
            const auto last =
                std::find_if(expected.rbegin(), expected.rend(),
                             [index](TextRange piece) { return piece.begin <= index; });
            QCOMPARE(there.piece(), *last);
        }
    }
}

QTEST_GUILESS_MAIN(LinePiecesTest)
#include "linepiecestest.moc"
