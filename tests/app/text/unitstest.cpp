#include "app/text/units.h"

#include "app/text/selection.h"

#include <QTest>

#include <ctime>

using storage::TextRange;
using namespace Qt::StringLiterals;

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widensStepByStep_data();
    void widensStepByStep();
    void aCaretGivesTheWordItTouches_data();
    void aCaretGivesTheWordItTouches();
    void aWholeTextStaysAsItIs();
    void goesFromSentenceToSentence();
    void paragraphsAreLinesWithoutTheBlanksAroundThem();
    void unitsOfAnyTextTileItAndCutNoCharacter();
    void aLongLineGivesTheSameSentencesAsAShortOne();
    void aSentenceWithoutEndIsCutIntoParts();
    void aLongLineCostsNoMoreThanAShortOne();
};

namespace {

QString show(QString text, TextRange range)
{
    return text.insert(range.end, u'⟧').insert(range.begin, u'⟦');
}

/// Follows widened() from @p range to the whole text; empty where it does not grow or loses it.
QList<TextRange> steps(QStringView text, TextRange range, const QString &language)
{
    QList<TextRange> found;
    while (range != TextRange{0, text.size()}) {
        const TextRange wider = app::widened(text, range, language);
        if (!wider.contains(range) || wider.length() <= range.length())
            return {};
        found << wider;
        range = wider;
    }
    return found;
}

class Random
{
public:
    qsizetype below(qsizetype bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return qsizetype((m_state >> 8) % quint32(bound));
    }

private:
    quint32 m_state = 20240611;
};

} // namespace

void UnitsTest::widensStepByStep_data()
{
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("word, clause, sentence, paragraph, text")
        << QStringList{u"It rained. The p⟦⟧ort closed, but he went out. He left.\nThe end."_s,
                       u"It rained. The ⟦port⟧ closed, but he went out. He left.\nThe end."_s,
                       u"It rained. ⟦The port closed⟧, but he went out. He left.\nThe end."_s,
                       u"It rained. ⟦The port closed, but he went out.⟧ He left.\nThe end."_s,
                       u"⟦It rained. The port closed, but he went out. He left.⟧\nThe end."_s,
                       u"⟦It rained. The port closed, but he went out. He left.\nThe end.⟧"_s};
    QTest::newRow("a quotation of one clause: first without its marks")
        << QStringList{u"“We lost every⟦⟧thing,” he said."_s, u"“We lost ⟦everything⟧,” he said."_s,
                       u"“⟦We lost everything,⟧” he said."_s, u"⟦“We lost everything,”⟧ he said."_s,
                       u"⟦“We lost everything,” he said.⟧"_s};
    QTest::newRow("a quotation of several sentences")
        << QStringList{u"He said: “We l⟦⟧ost. It was hard.” They left."_s,
                       u"He said: “We ⟦lost⟧. It was hard.” They left."_s,
                       u"He said: “⟦We lost⟧. It was hard.” They left."_s,
                       u"He said: “⟦We lost.⟧ It was hard.” They left."_s,
                       u"He said: “⟦We lost. It was hard.⟧” They left."_s,
                       u"He said: ⟦“We lost. It was hard.”⟧ They left."_s,
                       u"⟦He said: “We lost. It was hard.”⟧ They left."_s,
                       u"⟦He said: “We lost. It was hard.” They left.⟧"_s};
    QTest::newRow("two clauses, then their sentence")
        << QStringList{u"He said it r⟦ained, but he went o⟧ut, and he left. Yes."_s,
                       u"He said it ⟦rained, but he went out⟧, and he left. Yes."_s,
                       u"He said ⟦it rained, but he went out⟧, and he left. Yes."_s,
                       u"⟦He said it rained, but he went out, and he left.⟧ Yes."_s,
                       u"⟦He said it rained, but he went out, and he left. Yes.⟧"_s};
}

void UnitsTest::widensStepByStep()
{
    QFETCH(QStringList, expected);
    QString text = expected.front();
    const qsizetype begin = text.indexOf(u'⟦');
    text.remove(begin, 1);
    const qsizetype end = text.indexOf(u'⟧');
    text.remove(end, 1);

    QStringList found{expected.front()};
    for (const TextRange range : steps(text, {begin, end}, u"en"_s))
        found << show(text, range);

    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

void UnitsTest::aCaretGivesTheWordItTouches_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");

    QTest::newRow("inside") << u"The p⟦⟧ort closed."_s << u"The ⟦port⟧ closed."_s;
    QTest::newRow("before it") << u"The ⟦⟧port closed."_s << u"The ⟦port⟧ closed."_s;
    QTest::newRow("after it") << u"The port⟦⟧ closed."_s << u"The ⟦port⟧ closed."_s;
    QTest::newRow("between it and a full stop") << u"It closed⟦⟧."_s << u"It ⟦closed⟧."_s;
    QTest::newRow("at the end") << u"It closed⟦⟧"_s << u"It ⟦closed⟧"_s;
    QTest::newRow("far from any word") << u"It –⟦⟧ closed"_s << u"It ⟦–⟧ closed"_s;
}

void UnitsTest::aCaretGivesTheWordItTouches()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    const qsizetype caret = given.indexOf(u'⟦');
    QString text = given;
    text.remove(caret, 2);

    QCOMPARE(show(text, app::widened(text, {caret, caret})), expected);
}

void UnitsTest::aWholeTextStaysAsItIs()
{
    QCOMPARE(app::widened(u"One. Two.", {0, 9}), (TextRange{0, 9}));
    QCOMPARE(app::widened(u"", {0, 0}), (TextRange{0, 0}));
    QCOMPARE(app::widened(u"  ", {1, 1}), (TextRange{0, 2}));
    QCOMPARE(app::widened(u"One.", {-5, 50}), (TextRange{0, 4}));
}

void UnitsTest::goesFromSentenceToSentence()
{
    const QString text = u"Heading\n\nOne.  Mr. Two.\n* * *\n\n  Three.\n"_s;
    const QStringList sentences{u"Heading"_s, u"One."_s, u"Mr. Two."_s, u"Three."_s};

    QStringList forward;
    for (TextRange sentence = app::sentenceAt(text, 0); !sentence.isEmpty();
         sentence = app::nextSentence(text, sentence.begin))
        forward << text.sliced(sentence.begin, sentence.length());
    QStringList backward;
    for (TextRange sentence = app::previousSentence(text, text.size()); !sentence.isEmpty();
         sentence = app::previousSentence(text, sentence.begin))
        backward.prepend(text.sliced(sentence.begin, sentence.length()));

    QCOMPARE(forward, sentences);
    QCOMPARE(backward, sentences);
    QCOMPARE(app::nextSentence(text, text.size()), (TextRange{text.size(), text.size()}));
    QCOMPARE(app::previousSentence(text, 0), (TextRange{0, 0}));
    QCOMPARE(app::nextSentence(text, 8), (TextRange{9, 13}));
}

void UnitsTest::paragraphsAreLinesWithoutTheBlanksAroundThem()
{
    const QString text = u"One.\n  Two. Three. \n\nFour."_s;

    QCOMPARE(app::paragraphAt(text, 0), (TextRange{0, 4}));
    QCOMPARE(app::paragraphAt(text, 4), (TextRange{0, 4}));
    QCOMPARE(app::paragraphAt(text, 5), (TextRange{7, 18}));
    QVERIFY(app::paragraphAt(text, 20).isEmpty());
    QCOMPARE(app::paragraphAt(text, text.size()), (TextRange{21, 26}));
}

void UnitsTest::unitsOfAnyTextTileItAndCutNoCharacter()
{
    const QString pieces[] = {u"a"_s,
                              u"The"_s,
                              u" "_s,
                              u". "_s,
                              u"."_s,
                              u", "_s,
                              u"\""_s,
                              u"'"_s,
                              u"''"_s,
                              u"“"_s,
                              u"”"_s,
                              u"„"_s,
                              u"«"_s,
                              u"»"_s,
                              u"(R-S."_s,
                              u")"_s,
                              u" said "_s,
                              u"Mr"_s,
                              u"U.S."_s,
                              u"… "_s,
                              u"?! "_s,
                              u"\n"_s,
                              u"9"_s,
                              u" that "_s,
                              u"—"_s,
                              u" قال"_s,
                              u" أن "_s,
                              u"؟ "_s,
                              u"ב"_s,
                              u"👩‍👧"_s,
                              u"😀"_s,
                              u"e\u0301"_s,
                              u"\u0301"_s,
                              u"\u200F"_s,
                              u"。"_s,
                              u"「"_s,
                              u"」"_s,
                              u"\u00A0"_s,
                              u"1. "_s,
                              u"(AP) - "_s,
                              u"*"_s,
                              QString(QChar(0xD83D)),
                              QString(QChar(0xDE00))};
    const QString languages[] = {{}, u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ar"_s, u"xx"_s};
    Random random;

    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (qsizetype count = random.below(30); count > 0; --count)
            text += pieces[random.below(std::size(pieces))];
        const QString &language = languages[random.below(std::size(languages))];
        const TextRange all{0, text.size()};

        TextRange last{0, 0};
        for (qsizetype index = 0; index <= text.size(); ++index) {
            const TextRange sentence = app::sentenceAt(text, index, language);
            const TextRange clause = app::clauseAt(text, index, language);
            const TextRange quotation = app::quotationAt(text, index);
            for (const TextRange unit : {sentence, clause, quotation}) {
                QVERIFY2(all.contains(unit) && unit.begin <= unit.end, qPrintable(text));
                QVERIFY2(unit.isEmpty() || app::wholeCharacters(text, unit) == unit,
                         qPrintable(text));
            }
            // The next place is in the same sentence or in one after it.
            QVERIFY2(sentence == last || sentence.isEmpty() || sentence.begin >= last.end,
                     qPrintable(text));
            QVERIFY2(sentence.contains(clause), qPrintable(text));
            const bool isBlank =
                index == text.size() || text[index].isSpace() || text[index] == u'\u200F';
            QVERIFY2(isBlank || sentence.contains(index), qPrintable(text));
            QVERIFY2(quotation.isEmpty() || quotation.contains(index), qPrintable(text));
            if (!sentence.isEmpty())
                last = sentence;
        }

        const qsizetype begin = random.below(text.size() + 1);
        const TextRange from{begin, begin + random.below(text.size() - begin + 1)};
        QVERIFY2(app::wholeCharacters(text, from) == all ||
                     !steps(text, app::wholeCharacters(text, from), language).isEmpty(),
                 qPrintable(text));
    }
}

void UnitsTest::aLongLineGivesTheSameSentencesAsAShortOne()
{
    const QString line = u"Mr. Okoro left at 5 p.m. “Why?” she asked. (He did not say.) "
                         "Nobody in the U.S. knew. The end was near... Then it rained. "_s;
    const QString text = line.repeated(400);

    QList<TextRange> inLine;
    for (TextRange sentence = app::sentenceAt(line, 0); !sentence.isEmpty();
         sentence = app::nextSentence(line, sentence.begin))
        inLine << sentence;

    TextRange sentence = app::sentenceAt(text, 0);
    for (int repetition = 0; repetition < 400; ++repetition) {
        for (const TextRange expected : inLine) {
            const qsizetype offset = repetition * line.size();
            QCOMPARE(sentence, (TextRange{expected.begin + offset, expected.end + offset}));
            sentence = app::nextSentence(text, sentence.begin);
        }
    }
}

void UnitsTest::aSentenceWithoutEndIsCutIntoParts()
{
    const QString pieces[] = {u"word "_s.repeated(20'000), u"e\u0301"_s.repeated(40'000),
                              u"😀"_s.repeated(40'000),
                              u"Yes. "_s + u"no "_s.repeated(9'000) + u"end. Yes."_s};
    for (const QString &text : pieces) {
        qsizetype place = 0;
        int parts = 0;
        while (place < text.size()) {
            const TextRange part = app::sentenceAt(text, place);
            QCOMPARE(part.begin, place);
            QVERIFY(part.length() <= 4 * 4096);
            QCOMPARE(app::wholeCharacters(text, part), part);
            QCOMPARE(app::sentenceAt(text, part.end - 1), part);
            QCOMPARE(app::sentenceAt(text, (part.begin + part.end) / 2), part);
            place = part.end;
            while (place < text.size() && text[place].isSpace())
                ++place;
            ++parts;
        }
        QVERIFY(parts > 4);
    }
}

void UnitsTest::aLongLineCostsNoMoreThanAShortOne()
{
    const QString sentence = u"Hamas said that it, “with others,” had fired five rockets. "_s;
    const QString lines[] = {sentence.repeated(180'000), u"word "_s.repeated(2'000'000),
                             QString(10'000'000, u'.'),  QString(10'000'000, u'"'),
                             QString(10'000'000, u')'),  QString(10'000'000, u'“')};
    for (const QString &text : lines) {
        const std::clock_t begin = std::clock();
        for (int round = 0; round < 20; ++round) {
            const qsizetype index = text.size() / 2 + round * 7;
            app::sentenceAt(text, index, u"en"_s);
            app::clauseAt(text, index, u"en"_s);
            app::quotationAt(text, index);
            if (text.front().isLetter()) {
                app::nextSentence(text, index, u"en"_s);
                app::previousSentence(text, index, u"en"_s);
            }
        }
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        qInfo("%.3f s", seconds);

        // One look at all of the text takes some 10 ms, so that 60 of them would take 0.6 s.
        QVERIFY2(seconds < 0.4, qPrintable(QString::number(seconds)));
    }
}

QTEST_GUILESS_MAIN(UnitsTest)
#include "unitstest.moc"
