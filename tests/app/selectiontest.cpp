#include "app/text/selection.h"

#include <QTest>

using storage::TextRange;
using namespace Qt::StringLiterals;

/// Tests mark ranges in the text itself: "say [this] word".
class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersAreNeverCut_data();
    void charactersAreNeverCut();
    void anExcerptSaysWhereItIsCut();
    void findsTheWordAtAPlace_data();
    void findsTheWordAtAPlace();
    void blanksBelongToNoWord();
    void snapsToWholeWords_data();
    void snapsToWholeWords();
    void trimsWhatIsNotMeant_data();
    void trimsWhatIsNotMeant();
    void findsTheSentenceAtAPlace_data();
    void findsTheSentenceAtAPlace();
    void stepsFromWordToWord();
    void everyRangeStaysInsideTheText();
};

namespace {

struct Marked
{
    QString text;
    TextRange range;
};

Marked marked(QString text)
{
    const qsizetype begin = text.indexOf(u'⟦');
    text.remove(begin, 1);
    const qsizetype end = text.indexOf(u'⟧');
    text.remove(end, 1);
    return {text, {begin, end}};
}

QString show(const QString &text, TextRange range)
{
    return text.left(range.begin) + u'⟦' + text.mid(range.begin, range.length()) + u'⟧' +
           text.mid(range.end);
}

} // namespace

void SelectionTest::charactersAreNeverCut_data()
{
    QTest::addColumn<QString>("character");

    QTest::newRow("a surrogate pair") << u"😀"_s;
    QTest::newRow("a combining mark") << u"e\u0301"_s;
    QTest::newRow("several combining marks") << u"o\u0302\u0323"_s;
    QTest::newRow("a family joined to one emoji") << u"👩‍👩‍👧‍👦"_s;
    QTest::newRow("an emoji with a skin tone") << u"👍🏽"_s;
    QTest::newRow("a flag") << u"🇩🇪"_s;
    QTest::newRow("an Arabic letter with a vowel sign") << u"بَ"_s;
    QTest::newRow("a Devanagari syllable sign") << u"कि"_s;
    QTest::newRow("a line end of two signs") << u"\r\n"_s;
}

void SelectionTest::charactersAreNeverCut()
{
    QFETCH(QString, character);
    const QString text = u"a"_s + character + u"b"_s;

    for (qsizetype inside = 2; inside < 1 + character.size(); ++inside) {
        QCOMPARE(app::characterBegin(text, inside), 1);
        QCOMPARE(app::characterEnd(text, inside), 1 + character.size());
    }
    QCOMPARE(app::characterBegin(text, 1 + character.size()), 1 + character.size());
    QCOMPARE(app::wholeCharacters(text, {1, 2}), (TextRange{1, 1 + character.size()}));
}

void SelectionTest::anExcerptSaysWhereItIsCut()
{
    QCOMPARE(app::excerpt(u" The  harbour\nwas closed. ", 40), u"The harbour was closed."_s);
    QCOMPARE(app::excerpt(u"The harbour was closed.", 11), u"The harbour…"_s);
    QCOMPARE(app::excerpt(u"A flag 🇩🇪 more", 9), u"A flag…"_s);
    QCOMPARE(app::excerpt(u"", 9), QString());
}

void SelectionTest::findsTheWordAtAPlace_data()
{
    QTest::addColumn<QString>("expected");

    QTest::newRow("a plain word") << u"the ⟦port⟧ was"_s;
    QTest::newRow("a hyphenated word") << u"the ⟦war-ravaged⟧ region"_s;
    QTest::newRow("a name with a hyphen") << u"the ⟦al-Qassam⟧ Brigades"_s;
    QTest::newRow("an apostrophe inside") << u"they ⟦don’t⟧ know"_s;
    QTest::newRow("a grouped number") << u"least ⟦43,603⟧ people"_s;
    QTest::newRow("a price") << u"cost ⟦€1.2m⟧ a day"_s;
    QTest::newRow("per cent") << u"by ⟦15%⟧, it"_s;
    QTest::newRow("a score") << u"voted ⟦52–48⟧ to"_s;
    QTest::newRow("an abbreviation") << u"the ⟦U.S.⟧ army"_s;
    QTest::newRow("Arabic") << u"قالت ⟦وزارة⟧ الصحة"_s;
    QTest::newRow("a word with emoji beside it") << u"x ⟦Familien⟧👩‍👩‍👧"_s;
    QTest::newRow("an emoji alone") << u"x ⟦👩‍👩‍👧⟧ y"_s;
    QTest::newRow("a sign alone") << u"he said⟦:⟧ no"_s;
}

void SelectionTest::findsTheWordAtAPlace()
{
    QFETCH(QString, expected);
    const Marked word = marked(expected);

    for (qsizetype index = word.range.begin; index < word.range.end; ++index)
        QCOMPARE(show(word.text, app::wordAt(word.text, index)), expected);
}

void SelectionTest::blanksBelongToNoWord()
{
    QVERIFY(app::wordAt(u"a b", 1).isEmpty());
    QVERIFY(app::wordAt(u"a\u00A0b", 1).isEmpty());
    QVERIFY(app::wordAt(u"ab", 2).isEmpty());
    QVERIFY(app::wordAt(u"", 0).isEmpty());
}

void SelectionTest::snapsToWholeWords_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("expected");

    QTest::newRow("inside one word") << u"the p⟦or⟧t was"_s << u"the ⟦port⟧ was"_s;
    QTest::newRow("from word to word") << u"t⟦he port w⟧as"_s << u"⟦the port was⟧"_s;
    QTest::newRow("ends that fit stay") << u"⟦the port⟧ was"_s << u"⟦the port⟧ was"_s;
    QTest::newRow("nothing stays nothing") << u"the p⟦⟧ort"_s << u"the p⟦⟧ort"_s;
    QTest::newRow("half a pair") << u"a ⟦\xD83D⟧\xDE00 b"_s << u"a ⟦😀⟧ b"_s;
}

void SelectionTest::snapsToWholeWords()
{
    QFETCH(QString, dragged);
    QFETCH(QString, expected);
    const Marked given = marked(dragged);

    QCOMPARE(show(given.text, app::snapToWords(given.text, given.range)), expected);
}

void SelectionTest::trimsWhatIsNotMeant_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");

    QTest::newRow("blanks") << u"a⟦ b\u00A0⟧c"_s << u"a ⟦b⟧\u00A0c"_s;
    QTest::newRow("a full stop") << u"⟦It closed.⟧"_s << u"⟦It closed⟧."_s;
    QTest::newRow("a comma before and after") << u"so⟦, he said,⟧ no"_s << u"so, ⟦he said⟧, no"_s;
    QTest::newRow("an abbreviation keeps its point")
        << u"in ⟦the U.S.⟧ today"_s << u"in ⟦the U.S.⟧ today"_s;
    QTest::newRow("a question mark is part of the question")
        << u"⟦Who knew?⟧ No"_s << u"⟦Who knew?⟧ No"_s;
    QTest::newRow("a whole quotation stays whole")
        << u"⟦“We lost everything,”⟧ said"_s << u"⟦“We lost everything,”⟧ said"_s;
    QTest::newRow("straight quotation marks too")
        << u"⟦\"We lost everything,\"⟧ said"_s << u"⟦\"We lost everything,\"⟧ said"_s;
    QTest::newRow("German quotation marks too")
        << u"⟦„Alles weg“⟧, sagte"_s << u"⟦„Alles weg“⟧, sagte"_s;
    QTest::newRow("a closing mark without its opening one")
        << u"“We ⟦lost everything,”⟧ said"_s << u"“We ⟦lost everything⟧,” said"_s;
    QTest::newRow("an opening mark at the end") << u"⟦he said “⟧no”"_s << u"⟦he said⟧ “no”"_s;
    QTest::newRow("an opening mark at the begin stays")
        << u"⟦“We lost⟧ it”"_s << u"⟦“We lost⟧ it”"_s;
    QTest::newRow("a closed bracket stays")
        << u"⟦the port (closed)⟧."_s << u"⟦the port (closed)⟧."_s;
    QTest::newRow("a sign alone can be a cue") << u"Trump⟦: ⟧no"_s << u"Trump⟦:⟧ no"_s;
    QTest::newRow("an Arabic comma") << u"⟦الحرب،⟧"_s << u"⟦الحرب⟧،"_s;
    QTest::newRow("nothing but blanks") << u"a⟦  ⟧b"_s << u"a⟦⟧  b"_s;
}

void SelectionTest::trimsWhatIsNotMeant()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    const Marked from = marked(given);

    QCOMPARE(show(from.text, app::trimmed(from.text, from.range)), expected);
}

void SelectionTest::findsTheSentenceAtAPlace_data()
{
    QTest::addColumn<QString>("expected");

    QTest::newRow("in the middle") << u"It rained. ⟦The port was closed.⟧ Nobody came."_s;
    QTest::newRow("a title is not an end") << u"⟦Mr. Okoro lost 1.5 million.⟧ He left."_s;
    QTest::newRow("never over the line's end") << u"A heading\n⟦The port was closed⟧\nMore"_s;
    QTest::newRow("with its quotation marks") << u"Yes. ⟦“It is closed.”⟧ He left."_s;
}

void SelectionTest::findsTheSentenceAtAPlace()
{
    QFETCH(QString, expected);
    const Marked sentence = marked(expected);

    for (qsizetype index = sentence.range.begin; index < sentence.range.end; ++index)
        QCOMPARE(show(sentence.text, app::sentenceAt(sentence.text, index)), expected);
}

void SelectionTest::stepsFromWordToWord()
{
    const QString text = u"The war-torn port, he said."_s;

    QCOMPARE(app::nextWordEnd(text, 0), 3);
    QCOMPARE(app::nextWordEnd(text, 3), 12);
    QCOMPARE(app::nextWordEnd(text, 17), 21);
    QCOMPARE(app::nextWordEnd(text, 26), text.size());
    QCOMPARE(app::nextWordBegin(text, 0), 4);
    QCOMPARE(app::previousWordBegin(text, 22), 19);
    QCOMPARE(app::previousWordBegin(text, 19), 13);
    QCOMPARE(app::previousWordBegin(text, 18), 13);
    QCOMPARE(app::previousWordBegin(text, 13), 4);
    QCOMPARE(app::previousWordBegin(text, 0), 0);
    QCOMPARE(app::previousWordEnd(text, 21), 18);
    QCOMPARE(app::previousWordEnd(text, 12), 3);
}

void SelectionTest::everyRangeStaysInsideTheText()
{
    quint32 state = 20240611;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % bound;
    };
    const QString pieces[] = {
        u"a"_s,      u" "_s,  u"."_s, u"-"_s, u"\""_s, u"😀"_s,
        u"\u0301"_s, u"\n"_s, u"9"_s, u"%"_s, u"€"_s,  u"ب"_s,
        u"\u200D"_s, u"("_s,  u"”"_s, u"/"_s, u"–"_s,  QString(QChar(0xD83D))};

    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (quint32 count = 1 + next(12); count > 0; --count)
            text += pieces[next(18)];
        const auto begin = qsizetype(next(quint32(text.size() + 1)));
        const TextRange range{begin, begin + qsizetype(next(quint32(text.size() - begin + 1)))};
        const TextRange whole{0, text.size()};

        const TextRange snapped = app::snapToWords(text, range);
        QVERIFY2(whole.contains(snapped) && snapped.contains(range), qPrintable(text));
        QVERIFY2(range.contains(app::trimmed(text, range)), qPrintable(text));
        QVERIFY2(whole.contains(app::sentenceAt(text, begin)), qPrintable(text));
        QVERIFY2(begin == text.size() || app::nextWordEnd(text, begin) > begin, qPrintable(text));
        QVERIFY2(begin == 0 || app::previousWordBegin(text, begin) < begin, qPrintable(text));
        QVERIFY2(begin == 0 || app::previousWordEnd(text, begin) <= begin, qPrintable(text));
        QVERIFY2(app::nextWordBegin(text, begin) >= begin, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(SelectionTest)
#include "selectiontest.moc"
