#include "app/suggestions/suggester.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"pt"_s, u"ar"_s};
constexpr double wholeBudget = 20; ///< seconds of the processor for one text of 200 KB

QStringList linesOf(const QString &language)
{
    QFile file(QStringLiteral(SAYSO_TEST_CASES "/suggestions/") + language + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

/// The sentence without its marks.
QString plain(QString sentence)
{
    static const QRegularExpression mark(u"^\\?|\\{[A-Z0-9]+:|\\}| // "_s);
    return sentence.remove(mark);
}

std::vector<Suggestion> found(CueFinder &finder, const QString &text, const QString &language)
{
    return attributionsIn(text, finder.cuesIn(text, language), language);
}

/// What is wrong with the ranges of @p suggestion; nothing for a right one.
QString flawOf(const Suggestion &suggestion, const QString &text)
{
    std::vector<TextRange> all{suggestion.cue};
    for (const std::vector<TextRange> *part : {&suggestion.source, &suggestion.content}) {
        if (!std::is_sorted(part->begin(), part->end(),
                            [](TextRange a, TextRange b) { return a.begin < b.begin; }))
            return suggestion.rule + u" is out of order"_s;
        all.insert(all.end(), part->begin(), part->end());
    }
    std::sort(all.begin(), all.end(), [](TextRange a, TextRange b) { return a.begin < b.begin; });
    qsizetype end = 0;
    for (const TextRange range : all) {
        if (range.begin < 0 || range.isEmpty() || range.end > text.size())
            return suggestion.rule + u" leaves the text"_s;
        if (range.begin < end)
            return suggestion.rule + u" overlaps itself"_s;
        if (text[range.begin].isSpace() || text[range.end - 1].isSpace())
            return suggestion.rule + u" begins or ends with a blank"_s;
        end = range.end;
    }
    return {};
}

QString firstFlaw(CueFinder &finder, const QString &text, const QString &language)
{
    for (const Suggestion &suggestion : found(finder, text, language)) {
        const QString flaw = flawOf(suggestion, text);
        if (!flaw.isEmpty())
            return language + u": "_s + flaw + u" in: "_s + text.left(400);
    }
    return {};
}

} // namespace

class SuggestionRangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreSoundInAnyText();
    void takesItsTime_data();
    void takesItsTime();

private:
    CueFinder m_finder;
};

void SuggestionRangesTest::rangesAreSoundInAnyText()
{
    QRandomGenerator random(20261126); // a fixed seed: a failure can be run again
    for (const QString &language : languages) {
        const QStringList lines = linesOf(language);
        QStringList pieces;
        for (const QString &line : lines) {
            QCOMPARE(firstFlaw(m_finder, plain(line), language), QString());
            pieces += plain(line).split(u' ');
        }
        QVERIFY(pieces.size() > 80);
        pieces += u", . : ; — – - ? ! \" “ ” „ « » ( ) … ' ’ \n \t"_s.split(u' ');
        for (int round = 0; round < 1500; ++round) {
            QString text;
            for (int count = random.bounded(60); count > 0; --count) {
                text += pieces[random.bounded(int(pieces.size()))];
                if (random.bounded(8) > 0)
                    text += u' ';
            }
            QCOMPARE(firstFlaw(m_finder, text, language), QString());
        }
    }
}

void SuggestionRangesTest::takesItsTime_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("quotation marks") << u"\""_s;
    QTest::newRow("opening marks") << u" “"_s;
    QTest::newRow("a word of saying") << u"said "_s;
    QTest::newRow("a word of saying and a comma") << u"said, "_s;
    QTest::newRow("capitals") << u"A "_s;
    QTest::newRow("no blank") << u"x"_s;
    QTest::newRow("colons") << u"A: "_s;
    QTest::newRow("quoted words") << u"\"a\" said "_s;
}

void SuggestionRangesTest::takesItsTime()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(200'000 / unit.size());
    const std::clock_t begin = std::clock();

    const QString flaw = firstFlaw(m_finder, text, u"en"_s);

    const double spent = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(spent < wholeBudget, qPrintable(QString::number(spent)));
    QCOMPARE(flaw, QString());
}

QTEST_GUILESS_MAIN(SuggestionRangesTest)
#include "suggestionrangestest.moc"
