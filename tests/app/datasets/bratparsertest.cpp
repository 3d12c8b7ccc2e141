#include "app/datasets/bratparser.h"

#include <QTest>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

std::vector<int> problemLines(const BratAnnotations &read)
{
    std::vector<int> lines;
    for (const BratProblem &problem : read.problems)
        lines.push_back(problem.line);
    return lines;
}

} // namespace

class BratParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfLine();
    void anEmptyFileSaysNothing();
    void aPassageHasFragmentsInTheOrderOfTheFile();
    void argumentsComeInAnyOrderAndNumbered();
    void anEventNeedsNoArguments();
    void relationsGoFromTheFirstArgumentToTheSecond();
    void linesEndAtLineFeedsOnly();
    void aQuoteMayHaveRawLineEnds();
    void whatFollowsACompleteQuoteIsNotPartOfIt();
    void unknownLinesAreCounted();
    void incompleteLinesAreNamed_data();
    void incompleteLinesAreNamed();
    void aSecondUseOfAnIdIsLeftOut();
    void offsetsBeyondAnyNumberStayOutsideOfAnyText();
    void anyBytesCanBeRead();
};

void BratParserTest::readsEveryKindOfLine()
{
    const BratAnnotations read = parseBrat("T1\tSource 0 3\tAna\n"
                                           "E1\tAttribution:T1 Source:T1\n"
                                           "R1\tKnows Arg1:T1 Arg2:E1\t\n"
                                           "A1\tMood E1 Very Good\n"
                                           "M1\tNegated E1\n"
                                           "N1\tReference T1 Wikidata:Q0\tAna Diaz\n"
                                           "#1\tAnnotatorNotes T1\tcheck this\ttoo\n"
                                           "*\tEquiv T1 T2 T3\n");

    QCOMPARE(read.passages, (std::vector<BratPassage>{
                                {u"T1"_s, u"Source"_s, {{0, 3}}, u"Ana"_s, 1},
                            }));
    QCOMPARE(read.events, (std::vector<BratRelation>{
                              {u"E1"_s, u"Attribution"_s, u"T1"_s, {{u"Source"_s, u"T1"_s}}, 2}}));
    QCOMPARE(read.relations,
             (std::vector<BratRelation>{
                 {u"R1"_s, u"Knows"_s, {}, {{u"Arg1"_s, u"T1"_s}, {u"Arg2"_s, u"E1"_s}}, 3}}));
    QCOMPARE(read.attributes,
             (std::vector<BratRemark>{{u"A1"_s, u"Mood"_s, u"E1"_s, u"Very Good"_s, {}, 4},
                                      {u"M1"_s, u"Negated"_s, u"E1"_s, {}, {}, 5}}));
    QCOMPARE(read.references, (std::vector<BratRemark>{{u"N1"_s, u"Reference"_s, u"T1"_s,
                                                        u"Wikidata:Q0"_s, u"Ana Diaz"_s, 6}}));
    QCOMPARE(read.notes,
             (std::vector<BratRemark>{
                 {u"#1"_s, u"AnnotatorNotes"_s, u"T1"_s, {}, u"check this\ttoo"_s, 7}}));
    QCOMPARE(read.equivalences,
             (std::vector<BratEquivalence>{{u"Equiv"_s, {u"T1"_s, u"T2"_s, u"T3"_s}, 8}}));
    QVERIFY(read.problems.empty());
}

void BratParserTest::anEmptyFileSaysNothing()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n"), QByteArray("\r\n\n")}) {
        const BratAnnotations read = parseBrat(bytes);

        QVERIFY(read.passages.empty());
        QVERIFY(read.problems.empty());
    }
}

void BratParserTest::aPassageHasFragmentsInTheOrderOfTheFile()
{
    const BratAnnotations read = parseBrat("T1\tContent 20 24;0 5;5 9\tlast first\n");

    const std::vector<TextRange> expected{{20, 24}, {0, 5}, {5, 9}};
    QCOMPARE(read.passages.at(0).fragments, expected);
}

void BratParserTest::argumentsComeInAnyOrderAndNumbered()
{
    const BratAnnotations read =
        parseBrat("E1\tAttribution:T4 Content:T3 Cue:T2 Content2:T5 Source:T1  \n");

    const std::vector<BratArgument> expected{{u"Content"_s, u"T3"_s},
                                             {u"Cue"_s, u"T2"_s},
                                             {u"Content"_s, u"T5"_s},
                                             {u"Source"_s, u"T1"_s}};
    QCOMPARE(read.events.at(0).arguments, expected);
    QVERIFY(read.problems.empty());
}

void BratParserTest::anEventNeedsNoArguments()
{
    const BratAnnotations read = parseBrat("E2\tAttribution-no-source:T7 \n");

    QCOMPARE(read.events.at(0).type, u"Attribution-no-source"_s);
    QCOMPARE(read.events.at(0).trigger, u"T7"_s);
    QVERIFY(read.events.at(0).arguments.empty());
    QVERIFY(read.problems.empty());
}

void BratParserTest::relationsGoFromTheFirstArgumentToTheSecond()
{
    const BratAnnotations read = parseBrat("R1\tKnows Arg2:T2 Arg1:T1\n");

    QCOMPARE(read.relations.at(0).arguments.at(0).target, u"T1"_s);
    QCOMPARE(read.relations.at(0).arguments.at(1).target, u"T2"_s);
}

void BratParserTest::linesEndAtLineFeedsOnly()
{
    const BratAnnotations read = parseBrat("T1\tContent 0 9\ta\u2028b\u0085c\vd\fe\r\n"
                                           "T2\tCue 3 4\tb\r\n");

    QCOMPARE(read.passages.size(), size_t(2));
    QCOMPARE(read.passages[0].quote, u"a\u2028b\u0085c\vd\fe"_s);
    QCOMPARE(read.passages[1].line, 2);
    QVERIFY(read.problems.empty());
}

void BratParserTest::aQuoteMayHaveRawLineEnds()
{
    const BratAnnotations read = parseBrat("T1\tContent 0 14\tfirst\n\nT second\n"
                                           "T2\tCue 3 4\tb\n");

    QCOMPARE(read.passages.at(0).quote, u"first\n\nT second"_s);
    QCOMPARE(read.passages.at(1).line, 4);
    QVERIFY(read.problems.empty());
}

void BratParserTest::whatFollowsACompleteQuoteIsNotPartOfIt()
{
    const BratAnnotations read = parseBrat("T1\tContent 0 5\tfirst\nrubbish\n");

    QCOMPARE(read.passages.at(0).quote, u"first"_s);
    QCOMPARE(problemLines(read), std::vector<int>{2});
}

void BratParserTest::unknownLinesAreCounted()
{
    const BratAnnotations read = parseBrat("rubbish\n"
                                           "X1\tUnknown T1\n"
                                           "T1\tContent\n"
                                           "more rubbish\n");

    QCOMPARE(problemLines(read), (std::vector<int>{1, 3}));
    QVERIFY2(read.problems[0].what.contains(u'3'), qPrintable(read.problems[0].what));
}

void BratParserTest::incompleteLinesAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("a passage without offsets") << QByteArray("T1\tContent\ttext");
    QTest::newRow("a passage with one offset") << QByteArray("T1\tContent 3\ttext");
    QTest::newRow("a passage with three") << QByteArray("T1\tContent 3 4 5\ttext");
    QTest::newRow("a passage with words for offsets") << QByteArray("T1\tContent a b\ttext");
    QTest::newRow("a passage with an empty fragment") << QByteArray("T1\tContent 1 2;\ttext");
    QTest::newRow("a passage of nothing") << QByteArray("T1\t");
    QTest::newRow("an event without a trigger") << QByteArray("E1\tAttribution");
    QTest::newRow("an event of nothing") << QByteArray("E1\t");
    QTest::newRow("an argument without a target") << QByteArray("E1\tAttribution:T1 Source:");
    QTest::newRow("a relation with one end") << QByteArray("R1\tKnows Arg1:T1");
    QTest::newRow("a relation with three ends") << QByteArray("R1\tKnows A:T1 B:T2 C:T3");
    QTest::newRow("an attribute of nothing") << QByteArray("A1\tNegated");
    QTest::newRow("a reference to nothing") << QByteArray("N1\tReference T1\tAna");
    QTest::newRow("a note about nothing") << QByteArray("#1\tAnnotatorNotes\ttext");
    QTest::newRow("an equivalence of one") << QByteArray("*\tEquiv T1");
}

void BratParserTest::incompleteLinesAreNamed()
{
    QFETCH(QByteArray, line);

    const BratAnnotations read = parseBrat("\n" + line + "\n");

    QCOMPARE(problemLines(read), std::vector<int>{2});
}

void BratParserTest::aSecondUseOfAnIdIsLeftOut()
{
    const BratAnnotations read = parseBrat("T1\tCue 0 1\ta\nT1\tCue 1 2\tb\n");

    QCOMPARE(read.passages.size(), size_t(1));
    QCOMPARE(problemLines(read), std::vector<int>{2});
}

void BratParserTest::offsetsBeyondAnyNumberStayOutsideOfAnyText()
{
    const BratAnnotations read = parseBrat("T1\tCue -5 99999999999999999999999\ta\n");

    const TextRange range = read.passages.at(0).fragments.at(0);
    QCOMPARE(range.begin, -5);
    QVERIFY(range.end > qsizetype(1) << 32);
}

void BratParserTest::anyBytesCanBeRead()
{
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % bound;
    };
    const QByteArray alphabet = "TEARN#*M\t\t\n\n :;-0123456789ab\r\xff\xe2\0"_ba;

    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (quint32 left = next(120); left > 0; --left)
            bytes.append(alphabet[next(quint32(alphabet.size()))]);

        const BratAnnotations read = parseBrat(bytes);

        const auto lines = int(bytes.count('\n')) + 1;
        for (const BratProblem &problem : read.problems)
            QVERIFY(problem.line >= 1 && problem.line <= lines);
        for (const BratPassage &passage : read.passages)
            QVERIFY(!passage.fragments.empty());
    }
}

QTEST_GUILESS_MAIN(BratParserTest)
#include "bratparsertest.moc"
