#include "app/suggestions/suggester.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

/// What German and Arabic add to the order of words must not cost more in a text without end.
class ClauseOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTimeInProportionToTheText_data();
    void takesTimeInProportionToTheText();
    void leavesMarksWithoutSenseAlone_data();
    void leavesMarksWithoutSenseAlone();
};

void ClauseOrderTest::takesTimeInProportionToTheText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("piece");
    QTest::newRow("de verbs") << u"de"_s << u"sagte "_s;
    QTest::newRow("de adverbials") << u"de"_s << u"sagte in an auf "_s;
    QTest::newRow("de clauses") << u"de"_s << u"er sei da, sagte die Stadt "_s;
    QTest::newRow("de brackets") << u"de"_s << u"die Stadt kündigte den Plan an "_s;
    QTest::newRow("de perfects") << u"de"_s << u"hat die Stadt gesagt "_s;
    QTest::newRow("de documents") << u"de"_s << u"hieß es "_s;
    QTest::newRow("de nouns") << u"de"_s << u"die Aussage der Stadt, dass "_s;
    QTest::newRow("de credits") << u"de"_s << u"laut Stadt nach eigenen Angaben "_s;
    QTest::newRow("de how") << u"de"_s << u"wie die Stadt mitteilte, "_s;
    QTest::newRow("de quotations") << u"de"_s << u"sagte „a“ "_s;
    QTest::newRow("ar verbs") << u"ar"_s << u"قال "_s;
    QTest::newRow("ar joined verbs") << u"ar"_s << u"وأضاف الوزير "_s;
    QTest::newRow("ar subjects") << u"ar"_s << u"أعلن المجلس تأجيل "_s;
    QTest::newRow("ar names") << u"ar"_s << u"قالت شركة «نور» "_s;
    QTest::newRow("ar credits") << u"ar"_s << u"بحسب ما قال "_s;
    QTest::newRow("ar sayings") << u"ar"_s << u"نقل عن قوله "_s;
    QTest::newRow("ar relatives") << u"ar"_s << u"قال، التي نفت، "_s;
    QTest::newRow("ar documents") << u"ar"_s << u"جاء في البيان أن "_s;
}

void ClauseOrderTest::takesTimeInProportionToTheText()
{
    QFETCH(QString, language);
    QFETCH(QString, piece);
    CueFinder finder;
    const auto milliseconds = [&](qsizetype size) {
        const QString text = piece.repeated(size / piece.size());
        const std::vector<Cue> cues = finder.cuesIn(text, language);
        qint64 least = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 2; ++round) {
            const std::clock_t begin = std::clock();
            attributionsIn(text, cues, language);
            least = std::min(least, qint64(1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC));
        }
        return least;
    };

    const qint64 small = milliseconds(50'000);
    const qint64 large = milliseconds(200'000);

    // In proportion four times as much, in square sixteen times
    QVERIFY2(large <= 8 * small + 50, qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

void ClauseOrderTest::leavesMarksWithoutSenseAlone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    for (const QString &language : {u"de"_s, u"ar"_s}) {
        for (const QString &text : {u"sagte"_s,
                                    u", sagte"_s,
                                    u"„sagte“ sagte"_s,
                                    u"laut"_s,
                                    u"gab an"_s,
                                    u"an gab, an"_s,
                                    u"hat gesagt"_s,
                                    u"es hieß,"_s,
                                    u"قال"_s,
                                    u"«قال» قال"_s,
                                    u"بحسب ما"_s,
                                    u"قوله"_s,
                                    u"، وأضاف"_s,
                                    u"جاء في"_s,
                                    u"وعبر عن"_s,
                                    u"«"_s,
                                    u"قال «a» «b»"_s,
                                    u"A: B"_s,
                                    QString(QChar(0xD800)) + u" sagte "_s + QChar(0),
                                    u"قال "_s + QChar(0xDC00)})
            QTest::addRow("%s %s", qPrintable(language), qPrintable(text)) << language << text;
    }
}

void ClauseOrderTest::leavesMarksWithoutSenseAlone()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    CueFinder finder;

    for (const Suggestion &suggestion :
         attributionsIn(text, finder.cuesIn(text, language), language)) {
        QVERIFY(!suggestion.content.empty());
        for (const auto *part : {&suggestion.source, &suggestion.content}) {
            for (const TextRange range : *part) {
                QVERIFY(0 <= range.begin && range.begin < range.end && range.end <= text.size());
                QVERIFY(!range.overlaps(suggestion.cue));
            }
        }
    }
}

QTEST_GUILESS_MAIN(ClauseOrderTest)
#include "clauseordertest.moc"
