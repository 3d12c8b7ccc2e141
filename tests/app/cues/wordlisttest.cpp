#include "app/cues/wordlist.h"
#include "app/cues/linepieces.h"

#include <QTest>

#include <ctime>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

CueWord plain(const QString &pattern, CueKind kind = CueKind::SureWord)
{
    return {pattern, false, kind, {}};
}

CueWord expression(const QString &pattern)
{
    return {pattern, true, CueKind::Hedge, {}};
}

/// @p text with brackets around what the words of @p list light.
QString lit(const std::vector<CueWord> &words, const QString &text)
{
    CueFinder finder(CueSources{{}, words});
    QString marked = text;
    const std::vector<ListedCue> found = finder.listedIn(text);
    for (auto each = found.rbegin(); each != found.rend(); ++each) {
        marked.insert(each->cue.range.end, u']');
        marked.insert(each->cue.range.begin, u'[');
    }
    return marked;
}

} // namespace

class WordListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreWholeWords();
    void blanksAndApostrophesOfAllKindsCount();
    void expressionsAreWidenedToWords();
    void theLongerOfTwoCounts();
    void wordsBecomeCues();
    void noWordInAQuotationIsACue();
    void aWindowHidesNothing();
    void aWrongExpressionIsExplained();
    void anExpressionThatTakesTooLongIsGivenUp_data();
    void anExpressionThatTakesTooLongIsGivenUp();
    void manyFindsInOneLongWordTakeNoTime_data();
    void manyFindsInOneLongWordTakeNoTime();
    void theOtherWordsGoOn();
    void halfACharacterDoesNoHarm();
};

void WordListTest::wordsAreWholeWords()
{
    QCOMPARE(lit({plain(u"moans"_s)}, u"He moans. MOANS she? Bemoans, moans' end"_s),
             u"He [moans]. [MOANS] she? Bemoans, [moans]' end"_s);
    QCOMPARE(lit({plain(u"größe"_s)}, u"Die GRÖSSE, die Größe, Übergröße."_s),
             u"Die GRÖSSE, die [Größe], Übergröße."_s);
    QCOMPARE(lit({plain(u"a.b (c)"_s)}, u"a.b (c) and axb (c)"_s), u"[a.b (c)] and axb (c)"_s);
    QCOMPARE(lit({plain(u"  "_s)}, u"nothing  here"_s), u"nothing  here"_s);
}

void WordListTest::blanksAndApostrophesOfAllKindsCount()
{
    QCOMPARE(lit({plain(u"didn't  hide"_s)}, u"She didn’t hide. He didn't\u00A0 hide."_s),
             u"She [didn’t hide]. He [didn't\u00A0 hide]."_s);
    QCOMPARE(lit({plain(u"two lines"_s)}, u"two\nlines"_s), u"two\nlines"_s);
}

void WordListTest::expressionsAreWidenedToWords()
{
    QCOMPARE(lit({expression(u"klima"_s)}, u"Der Klimawandel, das Weltklima. KLIMA!"_s),
             u"Der [Klimawandel], das [Weltklima]. [KLIMA]!"_s);
    QCOMPARE(lit({expression(u"(?-i)EU\\b"_s)}, u"EU and eu"_s), u"[EU] and eu"_s);
    QCOMPARE(lit({expression(u"x*"_s)}, u"a xx b"_s), u"a [xx] b"_s);
}

void WordListTest::theLongerOfTwoCounts()
{
    const std::vector<CueWord> words{plain(u"made"_s), plain(u"made clear"_s), plain(u"clear"_s)};
    QCOMPARE(lit(words, u"It made clear, it made it clear."_s),
             u"It [made clear], it [made] it [clear]."_s);

    CueFinder finder(CueSources{{}, words});
    QCOMPARE(finder.listedIn(u"made clear"_s).front().word, size_t(1));
}

void WordListTest::wordsBecomeCues()
{
    CueFinder finder(CueSources{{}, {plain(u"gurgled"_s), plain(u"said"_s, CueKind::Hedge)}});

    const std::vector<Cue> cues = finder.cuesIn(u"She said so. He gurgled. It added."_s, u"en"_s);
    QCOMPARE(cues, (std::vector<Cue>{{{4, 8}, CueKind::Hedge},
                                     {{16, 23}, CueKind::SureWord},
                                     {{28, 33}, CueKind::SureWord}}));
    QCOMPARE(finder.nextCue(u"She said so. He gurgled."_s, -1, u"en"_s)->range,
             (storage::TextRange{16, 23}));
}

void WordListTest::noWordInAQuotationIsACue()
{
    const QString text = u"“We gurgled,” he gurgled."_s;
    CueFinder finder(CueSources{{}, {plain(u"gurgled"_s)}});

    QCOMPARE(finder.listedIn(text).size(), size_t(2));
    const std::vector<Cue> cues = finder.cuesIn(text, u"en"_s);
    QCOMPARE(cues.size(), size_t(2));
    QCOMPARE(cues[0].kind, CueKind::Quotation);
    QCOMPARE(cues[1].range.begin, text.lastIndexOf(u"gurgled"));
}

/// Against all matches over the whole line at once.
void WordListTest::aWindowHidesNothing()
{
    QString line;
    for (int number = 0; number < 3'000; ++number)
        line += number % 7 == 0 ? u"alpha beta "_s : u"word%1, "_s.arg(number * number % 113);
    for (const QString &pattern :
         {u"alpha beta"_s, u"(?<=beta )word\\d+"_s, u"\\bword\\d+(?=, alpha)"_s,
          u"word9\\d?, \\w+(?:, \\w+){0,12}"_s, u"^\\w+"_s, u"\\w+$"_s}) {
        QStringList expected;
        const QRegularExpression whole(pattern);
        for (qsizetype begin = 0; begin < line.size();) {
            LinePieces pieces(line, begin);
            const storage::TextRange piece = pieces.piece();
            auto matches = whole.globalMatch(line.sliced(piece.begin, piece.length()));
            while (matches.hasNext())
                expected.append(matches.next().captured());
            begin = piece.end;
        }
        CueFinder finder(CueSources{{}, {expression(pattern)}});
        QStringList found;
        for (const ListedCue &each : finder.listedIn(line))
            found.append(line.sliced(each.cue.range.begin, each.cue.range.length()));
        QCOMPARE(found, expected);
    }
}

void WordListTest::aWrongExpressionIsExplained()
{
    CueFinder finder(CueSources{{}, {plain(u"a(b"_s), expression(u"a(b"_s)}});

    const std::vector<CueProblem> problems = finder.problems();
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].file, QString());
    QCOMPARE(problems[0].line, 2);
    QVERIFY(problems[0].what.contains(u"a(b"));
    QCOMPARE(finder.listedIn(u"a(b"_s).size(), size_t(1));
}

void WordListTest::anExpressionThatTakesTooLongIsGivenUp_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    const QString letters(200'000, u'a');
    QString words;
    for (int word = 0; word < 40'000; ++word)
        words += u"ab cd "_s;

    QTest::newRow("repetition in repetition") << u"(a+)+$"_s << letters + u'!';
    QTest::newRow("one after another") << u"a*a*a*a*a*[bc]"_s << letters;
    QTest::newRow("either of the same") << u"(?:a|a|aa)+[bc]"_s << letters;
    QTest::newRow("words") << u"(?:\\w+\\s*)+[;:]"_s << words;
    QTest::newRow("few tries that cost much") << u"(a*)\\1\\1\\1\\1\\1\\1[bc]"_s << letters;
    QTest::newRow("a bound of its own")
        << u"(*NO_JIT)(*LIMIT_MATCH=9999999)(?:a|a){20}[bc]"_s << letters;
    QTest::newRow("recursion") << u"(?:a(?R)|aa(?R)|a)[bc]"_s << letters;
}

/// Without the bounds each of these runs for longer than anybody waits.
void WordListTest::anExpressionThatTakesTooLongIsGivenUp()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    CueFinder finder(CueSources{{}, {expression(pattern)}});
    const std::clock_t begin = std::clock();

    finder.listedIn(text);

    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 8, qPrintable(QString::number(seconds)));
    const std::vector<CueProblem> problems = finder.problems();
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems[0].what.contains(pattern));
    finder.listedIn(text);
    QCOMPARE(finder.problems().size(), size_t(1)); // put aside for good
}

void WordListTest::manyFindsInOneLongWordTakeNoTime_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("a letter") << u"a"_s;
    QTest::newRow("any character") << u"\\X"_s;
    QTest::newRow("a letter or nothing") << u"a|"_s;
}

/// Each of them is widened to the whole word.
void WordListTest::manyFindsInOneLongWordTakeNoTime()
{
    QFETCH(QString, pattern);
    const QString text(100'000, u'a');
    WordList words({expression(pattern)});
    const std::clock_t begin = std::clock();

    const std::vector<ListedCue> found = words.listedIn(text);

    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
    QCOMPARE(found.front().cue.range, (storage::TextRange{0, LinePieces::length}));
    QVERIFY(words.problems().empty());
}

void WordListTest::theOtherWordsGoOn()
{
    const QString text = QString(20'000, u'a') + u"!, he gurgled."_s;
    CueFinder finder(CueSources{{}, {expression(u"(a+)+[;:]"_s), plain(u"gurgled"_s)}});

    const std::vector<ListedCue> found = finder.listedIn(text);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].word, size_t(1));
    QCOMPARE(finder.problems().size(), size_t(1));
}

void WordListTest::halfACharacterDoesNoHarm()
{
    QString text = u"He gurgled."_s;
    text.insert(2, QChar(0xD83D));
    QCOMPARE(lit({plain(u"gurgled"_s)}, text).count(u'['), qsizetype(1));
    CueFinder finder(CueSources{{}, {expression(u"."_s)}});
    finder.listedIn(text);
    QVERIFY(finder.problems().empty());
}

QTEST_APPLESS_MAIN(WordListTest)
#include "wordlisttest.moc"
