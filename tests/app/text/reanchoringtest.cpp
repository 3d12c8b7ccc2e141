#include "app/text/reanchoring.h"

#include "app/text/selection.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using app::PassageFate;
using app::ReanchoredPassage;
using app::Reanchoring;
using storage::TextRange;

namespace {

/// Numbers that are the same in every run.
class Numbers
{
public:
    qsizetype below(qsizetype bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return qsizetype((m_state >> 8) % quint32(bound));
    }

private:
    quint32 m_state = 20261126;
};

QString quote(const QString &text, TextRange range)
{
    const TextRange indices = app::TextMap(text).toUtf16(range);
    return text.sliced(indices.begin, indices.length());
}

TextRange rangeOf(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    return app::TextMap(text).toCodePoints({begin, begin + words.size()});
}

/// "fate: words" of what @p words of @p before become.
QString becomes(const QString &before, const QString &after, const QString &words)
{
    const char *const names[] = {"same", "shifted", "moved", "changed", "lost"};
    const ReanchoredPassage passage = Reanchoring(before, after).passage(rangeOf(before, words));
    return QLatin1String(names[int(passage.fate)]) + u": "_s + quote(after, passage.range);
}

QString randomWord(Numbers &numbers)
{
    static const QStringList syllables = {u"har"_s, u"bour"_s, u"may"_s,     u"or"_s,  u"nét"_s,
                                          u"s"_s,   u"𐐷"_s,    u"e\u0301"_s, u"ing"_s, u"o"_s};
    QString word;
    for (qsizetype count = 1 + numbers.below(4); count > 0; --count)
        word += syllables[numbers.below(syllables.size())];
    return word;
}

QStringList randomWords(Numbers &numbers, qsizetype count)
{
    QStringList words;
    for (; count > 0; --count) {
        QString word = randomWord(numbers);
        if (numbers.below(7) == 0)
            word += u',';
        word += numbers.below(12) == 0 ? u"\n\n"_s : u" "_s;
        words.append(word);
    }
    return words;
}

} // namespace

class ReanchoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatBecomesOfPassages_data();
    void sayWhatBecomesOfPassages();
    void nothingChangesInAnUneditedText();
    void untouchedWordsKeepTheirPlaceBetweenTheSameWords();
    void movedParagraphsTakeTheirPassagesAlong();
    void charactersAreNeverCut();
    void stretchesTakeInWhatIsPutInAtTheirEnds();
    void hostileTextsAreQuick_data();
    void hostileTextsAreQuick();
};

void ReanchoringTest::sayWhatBecomesOfPassages_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const QString said = u"The mayor said the harbour closses on Monday. Nobody agreed."_s;
    const QString fixed = u"The mayor said the harbour closes on Monday. Nobody agreed."_s;

    QTest::newRow("before a correction") << said << fixed << u"The mayor"_s << u"same: The mayor"_s;
    QTest::newRow("after one") << said << fixed << u"Monday"_s << u"shifted: Monday"_s;
    QTest::newRow("the corrected word") << said << fixed << u"closses"_s << u"changed: closes"_s;
    QTest::newRow("around it") << said << fixed << u"harbour closses on"_s
                               << u"changed: harbour closes on"_s;
    QTest::newRow("up to it") << said << fixed << u"harbour "_s << u"same: harbour "_s;
    QTest::newRow("a part of the corrected word")
        << said << fixed << u"clos"_s << u"changed: clos"_s;
    QTest::newRow("a word put in inside of it")
        << said << QString(said).replace(u"said the"_s, u"said that the"_s) << u"said the harbour"_s
        << u"changed: said that the harbour"_s;
    QTest::newRow("a word put in before it")
        << said << QString(said).replace(u"the harbour"_s, u"the old harbour"_s) << u"harbour"_s
        << u"shifted: harbour"_s;
    QTest::newRow("a word put in after it")
        << said << QString(said).replace(u"the harbour"_s, u"the harbour wall"_s) << u"harbour"_s
        << u"same: harbour"_s;
    QTest::newRow("its last word left out")
        << said << QString(said).replace(u" on Monday"_s, u""_s) << u"harbour closses on Monday"_s
        << u"changed: harbour closses"_s;
    QTest::newRow("all of it left out")
        << said << QString(said).replace(u" Nobody agreed."_s, u""_s) << u"Nobody agreed"_s
        << u"lost: "_s;
    QTest::newRow("most of it left out")
        << said << QString(said).replace(u"mayor said the harbour closses on "_s, u""_s)
        << u"mayor said the harbour closses on Monday"_s << u"lost: Monday"_s;
    QTest::newRow("other words in its place")
        << said << QString(said).replace(u"Nobody agreed"_s, u"There was rain"_s)
        << u"Nobody agreed"_s << u"lost: There was rain"_s;
    QTest::newRow("a word that the scanner broke")
        << u"The har bour is closed."_s << u"The harbour is closed."_s << u"har bour"_s
        << u"changed: harbour"_s;
    QTest::newRow("two that it joined") << u"Theharbour is closed."_s << u"The harbour is closed."_s
                                        << u"Theharbour is"_s << u"changed: The harbour is"_s;
    QTest::newRow("a no-break space")
        << u"It cost 5 million in all."_s << u"It cost 5\u00A0million in all."_s << u"5 million"_s
        << u"changed: 5\u00A0million"_s;
    QTest::newRow("beyond the basic plane")
        << u"🌊🌊 the harbor closed 🌊"_s << u"🌊 the harbour closed 🌊"_s << u"harbor closed 🌊"_s
        << u"changed: harbour closed 🌊"_s;
    QTest::newRow("moved, with more of the same elsewhere")
        << u"The mayor left early today.\n\nThe ferry stayed in port.\n\nNobody knows why."_s
        << u"The ferry stayed in port.\n\nNobody knows why.\n\nThe mayor left early today."_s
        << u"mayor left early"_s << u"moved: mayor left early"_s;
    QTest::newRow("gone, though the same words stand elsewhere as they did before")
        << u"The mayor left early. A ship came.\n\nOn Monday the mayor left early.\n\nRain."_s
        << u"The mayor left early. A ship came.\n\nRain."_s << u"Monday the mayor left early"_s
        << u"lost: "_s;
    QTest::newRow("a sign") << u"a — b"_s << u"a - b"_s << u"—"_s << u"lost: -"_s;
    QTest::newRow("nothing is left") << said << QString() << u"harbour"_s << u"lost: "_s;
}

void ReanchoringTest::sayWhatBecomesOfPassages()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);

    QTEST(becomes(before, after, words), "expected");
}

void ReanchoringTest::nothingChangesInAnUneditedText()
{
    Numbers numbers;
    for (int round = 0; round < 50; ++round) {
        const QString text = randomWords(numbers, 1 + numbers.below(60)).join(QString());
        const qsizetype length = app::TextMap(text).length();
        Reanchoring reanchoring(text, text);
        for (int passage = 0; passage < 20; ++passage) {
            const qsizetype begin = numbers.below(length);
            const TextRange range{begin, begin + 1 + numbers.below(length - begin)};
            QCOMPARE(reanchoring.passage(range), (ReanchoredPassage{PassageFate::Same, range}));
            QCOMPARE(reanchoring.stretch(range), range);
        }
    }
}

/// Compared with knowing what was edited: the words that were not, one by one.
void ReanchoringTest::untouchedWordsKeepTheirPlaceBetweenTheSameWords()
{
    Numbers numbers;
    for (int round = 0; round < 300; ++round) {
        // A word with a number of its own stands only where it stands.
        QStringList words = randomWords(numbers, 20 + numbers.below(80));
        for (qsizetype i = 0; i < words.size(); ++i)
            words[i].prepend(u"w%1x"_s.arg(i));
        QStringList edited = words;
        QList<bool> isTouched(words.size(), false);
        for (qsizetype edits = 1 + numbers.below(6); edits > 0; --edits) {
            const qsizetype at = numbers.below(words.size());
            switch (numbers.below(3)) {
            case 0:
                edited[at].clear();
                break;
            case 1:
                edited[at] = randomWord(numbers) + u' ';
                break;
            default:
                edited[at].insert(0, randomWord(numbers) + u' ');
                break;
            }
            isTouched[at] = true;
        }
        const QString before = words.join(QString());
        const QString after = edited.join(QString());
        Reanchoring reanchoring(before, after);
        qsizetype place = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = words[i].trimmed().remove(u',');
            const TextRange range =
                reanchoring.beforeMap().toCodePoints({place, place + word.size()});
            place += words[i].size();
            if (isTouched[i])
                continue;
            const ReanchoredPassage found = reanchoring.passage(range);
            QVERIFY2(found.fate == PassageFate::Same || found.fate == PassageFate::Shifted,
                     qPrintable(word + u" of "_s + before + u" in "_s + after));
            QCOMPARE(found.fate == PassageFate::Same, found.range == range);
            QCOMPARE(quote(after, found.range), word);
            qsizetype expected = 0;
            for (qsizetype j = 0; j < i; ++j)
                expected += edited[j].size();
            QCOMPARE(reanchoring.afterMap().toUtf16(found.range.begin), expected);
        }
    }
}

void ReanchoringTest::movedParagraphsTakeTheirPassagesAlong()
{
    Numbers numbers;
    for (int round = 0; round < 100; ++round) {
        QStringList paragraphs;
        for (int i = 0; i < 8; ++i) {
            QStringList words;
            for (int j = 0; j < 12; ++j)
                words.append(randomWord(numbers) + u"%1"_s.arg(numbers.below(1'000)));
            paragraphs.append(words.join(u' '));
        }
        QStringList moved = paragraphs;
        const qsizetype from = numbers.below(8);
        const qsizetype to = (from + 2 + numbers.below(5)) % 8;
        moved.move(from, to);
        const QString before = paragraphs.join(u"\n\n"_s);
        const QString after = moved.join(u"\n\n"_s);
        Reanchoring reanchoring(before, after);
        for (const QString &paragraph : paragraphs) {
            const QString words = paragraph.section(u' ', 2, 7);
            const ReanchoredPassage found = reanchoring.passage(rangeOf(before, words));
            QVERIFY(found.fate != PassageFate::Lost && found.fate != PassageFate::Changed);
            QCOMPARE(quote(after, found.range), words);
        }
    }
}

void ReanchoringTest::charactersAreNeverCut()
{
    Numbers numbers;
    const QStringList pieces = {u"a"_s,  u"e\u0301\u0323"_s,
                                u"🌊"_s,  u"👩\u200D🚒"_s,
                                u"🇬🇧"_s, u" "_s,
                                u"\n"_s, u"한"_s,
                                u"ना"_s, u"."_s};
    for (int round = 0; round < 400; ++round) {
        QString before;
        QString after;
        std::vector<qsizetype> edges;
        for (qsizetype count = 1 + numbers.below(30); count > 0; --count) {
            const QString piece = pieces[numbers.below(pieces.size())];
            edges.push_back(before.size());
            before += piece;
            if (numbers.below(4) != 0)
                after += piece;
            if (numbers.below(4) == 0)
                after += pieces[numbers.below(pieces.size())];
        }
        Reanchoring reanchoring(before, after);
        for (const qsizetype begin : edges) {
            const qsizetype end =
                app::characterEnd(before, begin + 1 + numbers.below(before.size() - begin));
            if (app::characterBegin(before, begin) != begin)
                continue;
            const TextRange range = reanchoring.beforeMap().toCodePoints({begin, end});
            for (const TextRange &found :
                 {reanchoring.passage(range).range, reanchoring.stretch(range)}) {
                QVERIFY(found.begin >= 0 && found.begin <= found.end);
                QVERIFY(found.end <= reanchoring.afterMap().length());
                const TextRange indices = reanchoring.afterMap().toUtf16(found);
                QCOMPARE(app::wholeCharacters(after, indices), indices);
            }
        }
    }
}

void ReanchoringTest::stretchesTakeInWhatIsPutInAtTheirEnds()
{
    const QString before = u"First one.\n\nSecond one.\n\nThird."_s;
    const QString after = u"First one, longer.\n\nThe second one. More.\n\nThird."_s;
    const Reanchoring reanchoring(before, after);

    QCOMPARE(quote(after, reanchoring.stretch(rangeOf(before, u"First one."_s))),
             u"First one, longer."_s);
    QCOMPARE(quote(after, reanchoring.stretch(rangeOf(before, u"Second one."_s))),
             u"The second one. More."_s);
    QCOMPARE(quote(after, reanchoring.stretch(rangeOf(before, u"Third."_s))), u"Third."_s);
    QVERIFY(reanchoring.isNew(rangeOf(after, u"longer"_s)));
    QVERIFY(!reanchoring.isNew(rangeOf(after, u"First"_s)));
}

void ReanchoringTest::hostileTextsAreQuick_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString noBlank(1'000'000, u'x');
    const QString pairs = u"ab"_s.repeated(500'000);

    QTest::newRow("a million letters become others") << noBlank << QString(1'000'000, u'y');
    QTest::newRow("one more of the same") << noBlank << noBlank + u'x';
    QTest::newRow("the same two again and again") << pairs << u"ba"_s.repeated(500'000);
    QTest::newRow("a word on each line")
        << u"x\n"_s.repeated(500'000) << u"y\nx\n"_s.repeated(250'000);
    QTest::newRow("blanks") << QString(1'000'000, u' ') << QString(999'999, u' ');
    QTest::newRow("lone surrogates")
        << QString(500'000, QChar(0xDC00)) << QString(400'000, QChar(0xD800));
    QTest::newRow("marks on nothing")
        << QString(500'000, QChar(0x301)) << QString(499'000, QChar(0x301));
}

void ReanchoringTest::hostileTextsAreQuick()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::clock_t begun = std::clock();
    const qsizetype length = app::TextMap(before).length();

    Reanchoring reanchoring(before, after);
    Numbers numbers;
    for (int passage = 0; passage < 2'000; ++passage) {
        const qsizetype begin = numbers.below(length);
        const TextRange range{begin, std::min(length, begin + 1 + numbers.below(300))};
        const TextRange found = reanchoring.passage(range).range;
        QVERIFY(found.begin >= 0 && found.begin <= found.end);
        QVERIFY(found.end <= reanchoring.afterMap().length());
    }

    const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 8, qPrintable(QString::number(seconds)));
}

QTEST_APPLESS_MAIN(ReanchoringTest)
#include "reanchoringtest.moc"
