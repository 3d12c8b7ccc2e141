#include "app/datasets/bratanchors.h"

#include <QTest>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

using Unit = BratConvention::Unit;
using Counted = BratConvention::Counted;

Q_DECLARE_METATYPE(app::BratConvention)

namespace {

// "🌍" is one code point, two UTF-16 units and four bytes; "é" two bytes.
const QString text = u"Eva 🌍 Café opens.\nAna said so.\nBea said no.\n"_s;

BratPassage passage(const QString &quote, std::vector<TextRange> fragments)
{
    return {u"T1"_s, u"Cue"_s, std::move(fragments), quote, 1};
}

QString windowsOriginal()
{
    QString original = text;
    original.replace(u'\n', u"\r\n"_s);
    return QChar(0xfeff) + original;
}

/// Where @p quote begins if everything before it is counted in @p convention; counts character by
/// character in the original, as the stupid version of what anchorPassages() knows.
qsizetype offsetOf(const QString &quote, BratConvention convention)
{
    QString before = text.first(text.indexOf(quote));
    if (convention.counted != Counted::Text)
        before.replace(u'\n', u"\r\n"_s);
    if (convention.counted == Counted::OriginalMark)
        before.prepend(QChar(0xfeff));
    switch (convention.unit) {
    case Unit::CodePoints:
        return before.toUcs4().size();
    case Unit::Utf16:
        return before.size();
    case Unit::Utf8:
        return before.toUtf8().size();
    }
    return -1;
}

} // namespace

class BratAnchorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHowOffsetsWereCounted_data();
    void findsHowOffsetsWereCounted();
    void prefersCodePointsWhereAllAgree();
    void twoCharactersForALineEndNeedNoOriginal();
    void fragmentsMayBeJoinedWithoutABlank();
    void fragmentsMayTouchAndRunBackwards();
    void whiteSpaceInAQuoteMayDiffer();
    void aPassageAcrossWindowsLineEndsLosesTheCarriageReturn();
    void theMostFittingConventionWinsAndTheRestIsNamed();
    void aPlaceInsideTheTextIsKept();
    void aPlaceOutsideIsSearchedByItsQuote_data();
    void aPlaceOutsideIsSearchedByItsQuote();
    void anEmptyTextHasNoPlaces();
};

void BratAnchorsTest::findsHowOffsetsWereCounted_data()
{
    QTest::addColumn<BratConvention>("convention");

    for (const auto &[unitName, unit] :
         {std::pair("code points", Unit::CodePoints), std::pair("UTF-16 units", Unit::Utf16),
          std::pair("UTF-8 bytes", Unit::Utf8)}) {
        for (const auto &[countedName, counted] :
             {std::pair("of the text", Counted::Text),
              std::pair("of the original", Counted::Original),
              std::pair("of the original and its mark", Counted::OriginalMark)}) {
            QTest::addRow("%s %s", unitName, countedName) << BratConvention{unit, counted};
        }
    }
}

void BratAnchorsTest::findsHowOffsetsWereCounted()
{
    QFETCH(BratConvention, convention);
    BratAnnotations annotations;
    std::vector<TextRange> expected;
    for (const QString &quote : {u"Eva"_s, u"opens"_s, u"Ana"_s, u"no"_s}) {
        const qsizetype begin = offsetOf(quote, convention);
        annotations.passages.push_back(passage(quote, {{begin, begin + quote.size()}}));
        const qsizetype place = offsetOf(quote, {});
        expected.push_back({place, place + quote.size()});
    }

    const BratConvention found = anchorPassages(annotations, text, windowsOriginal());

    QCOMPARE(int(found.unit), int(convention.unit));
    QCOMPARE(int(found.counted), int(convention.counted));
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(annotations.passages[i].fragments, std::vector<TextRange>{expected[i]});
    QVERIFY(annotations.problems.empty());
}

void BratAnchorsTest::prefersCodePointsWhereAllAgree()
{
    BratAnnotations annotations;
    annotations.passages.push_back(passage(u"Ana"_s, {{0, 3}}));

    QCOMPARE(anchorPassages(annotations, u"Ana said"_s, u"Ana said\r\n"_s), BratConvention());
}

void BratAnchorsTest::twoCharactersForALineEndNeedNoOriginal()
{
    BratAnnotations annotations;
    annotations.passages.push_back(passage(u"Ana"_s, {{17, 20}}));
    annotations.passages.push_back(passage(u"Bea"_s, {{31, 34}}));

    const BratConvention found =
        anchorPassages(annotations, u"0123456789abcde\nAna said so.\nBea"_s,
                       u"0123456789abcde\nAna said so.\nBea"_s);

    QVERIFY(found.counted == Counted::TwoLineEnds);
    QCOMPARE(annotations.passages[0].fragments, (std::vector<TextRange>{{16, 19}}));
    QCOMPARE(annotations.passages[1].fragments, (std::vector<TextRange>{{29, 32}}));
}

void BratAnchorsTest::fragmentsMayBeJoinedWithoutABlank()
{
    BratAnnotations annotations;
    annotations.passages.push_back(passage(u"AnaBea"_s, {{0, 3}, {8, 11}}));

    anchorPassages(annotations, u"Ana and Bea"_s, {});

    QVERIFY(annotations.problems.empty());
}

void BratAnchorsTest::fragmentsMayTouchAndRunBackwards()
{
    BratAnnotations annotations;
    annotations.passages.push_back(passage(u"Bea an d"_s, {{8, 11}, {4, 6}, {6, 7}}));

    anchorPassages(annotations, u"Ana and Bea"_s, {});

    QCOMPARE(annotations.passages.at(0).fragments,
             (std::vector<TextRange>{{8, 11}, {4, 6}, {6, 7}}));
    QVERIFY(annotations.problems.empty());
}

void BratAnchorsTest::whiteSpaceInAQuoteMayDiffer()
{
    BratAnnotations annotations;
    annotations.passages.push_back(passage(u"so. Bea"_s, {{9, 16}}));
    annotations.passages.push_back(passage(u"so.\nBea"_s, {{9, 16}}));
    annotations.passages.push_back(passage(u"said"_s, {{3, 9}}));

    anchorPassages(annotations, u"Ana said so.\nBea"_s, {});

    QVERIFY(annotations.problems.empty());
    QCOMPARE(annotations.passages[2].fragments, (std::vector<TextRange>{{3, 9}}));
}

void BratAnchorsTest::aPassageAcrossWindowsLineEndsLosesTheCarriageReturn()
{
    BratAnnotations annotations;
    annotations.passages.push_back(passage(u"so.\r Bea"_s, {{9, 13}, {14, 17}}));

    anchorPassages(annotations, u"Ana said so.\nBea"_s, u"Ana said so.\r\nBea"_s);

    QCOMPARE(annotations.passages.at(0).fragments, (std::vector<TextRange>{{9, 12}, {13, 16}}));
    QVERIFY(annotations.problems.empty());
}

void BratAnchorsTest::theMostFittingConventionWinsAndTheRestIsNamed()
{
    BratAnnotations annotations;
    for (const QString &quote : {u"opens"_s, u"Ana"_s, u"Bea"_s}) {
        const qsizetype begin = offsetOf(quote, {Unit::Utf16, Counted::Text});
        annotations.passages.push_back(passage(quote, {{begin, begin + quote.size()}}));
    }
    annotations.passages.push_back(passage(u"Café"_s, {{6, 10}}));
    annotations.passages.back().line = 4;

    const BratConvention found = anchorPassages(annotations, text, text);

    QCOMPARE(found, (BratConvention{Unit::Utf16, Counted::Text}));
    QCOMPARE(annotations.passages.size(), size_t(4));
    QCOMPARE(annotations.problems.size(), size_t(1));
    QCOMPARE(annotations.problems[0].line, 4);
}

void BratAnchorsTest::aPlaceInsideTheTextIsKept()
{
    BratAnnotations annotations;
    annotations.passages.push_back(passage(u"Zoe"_s, {{2, 5}}));

    anchorPassages(annotations, u"Ana said so."_s, {});

    QCOMPARE(annotations.passages.at(0).fragments, (std::vector<TextRange>{{2, 5}}));
    QCOMPARE(annotations.problems.size(), size_t(1));
}

void BratAnchorsTest::aPlaceOutsideIsSearchedByItsQuote_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<qsizetype>("place"); // -1: left out

    const qsizetype huge = qsizetype(1) << 40;
    QTest::newRow("negative") << u"Ana"_s << qsizetype(-4) << qsizetype(-1) << qsizetype(0);
    QTest::newRow("empty and huge") << u"Bea"_s << huge << huge << qsizetype(13);
    QTest::newRow("past the end") << u"Bea"_s << qsizetype(500) << qsizetype(503) << qsizetype(13);
    QTest::newRow("reversed") << u"Bea"_s << qsizetype(16) << qsizetype(13) << qsizetype(13);
    QTest::newRow("empty") << u"Bea"_s << qsizetype(3) << qsizetype(3) << qsizetype(13);
    QTest::newRow("not in the text") << u"Zoe"_s << qsizetype(-1) << qsizetype(2) << qsizetype(-1);
    QTest::newRow("twice near by") << u"said"_s << qsizetype(-1) << qsizetype(2) << qsizetype(-1);
    QTest::newRow("no quote") << QString() << qsizetype(-1) << qsizetype(2) << qsizetype(-1);
    QTest::newRow("blanks for a quote")
        << u"  "_s << qsizetype(-1) << qsizetype(2) << qsizetype(-1);
}

void BratAnchorsTest::aPlaceOutsideIsSearchedByItsQuote()
{
    QFETCH(QString, quote);
    QFETCH(qsizetype, begin);
    QFETCH(qsizetype, end);
    QFETCH(qsizetype, place);
    BratAnnotations annotations;
    annotations.passages.push_back(passage(quote, {{begin, end}}));

    anchorPassages(annotations, u"Ana said so.\nBea said no."_s, {});

    QCOMPARE(annotations.problems.size(), size_t(1));
    if (place < 0) {
        QVERIFY(annotations.passages.empty());
    } else {
        QCOMPARE(annotations.passages.size(), size_t(1));
        QCOMPARE(annotations.passages[0].fragments,
                 (std::vector<TextRange>{{place, place + quote.size()}}));
    }
}

void BratAnchorsTest::anEmptyTextHasNoPlaces()
{
    BratAnnotations annotations;
    annotations.passages.push_back(passage(u"Ana"_s, {{0, 3}}));

    anchorPassages(annotations, {}, {});

    QVERIFY(annotations.passages.empty());
}

QTEST_GUILESS_MAIN(BratAnchorsTest)
#include "bratanchorstest.moc"
