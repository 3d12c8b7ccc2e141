#include "app/suggestions/suggester.h"

#include "app/articles/importing.h"
#include "app/suggestions/suggestionrules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>
#include <map>
#include <tuple>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// Passages by letter and number of their attribution: "S1". Sorted, so the order of marks is free.
using Parts = std::map<QString, std::vector<TextRange>>;

struct Marked
{
    QString text;
    Parts parts;
};

/// As tests/cases/suggestions/README.md says.
Marked read(QString line)
{
    line.replace(u" // "_s, u"\n"_s);
    Marked result;
    std::vector<std::pair<QString, qsizetype>> open;
    for (qsizetype index = 0; index < line.size(); ++index) {
        if (line[index] == u'{') {
            const qsizetype colon = line.indexOf(u':', index);
            open.push_back({line.mid(index + 1, colon - index - 1), result.text.size()});
            index = colon;
        } else if (line[index] == u'}' && !open.empty()) {
            const auto [name, begin] = open.back();
            open.pop_back();
            const QString numbers = name.size() > 1 ? name.mid(1) : u"1"_s;
            for (const QChar number : numbers)
                result.parts[QString(name[0]) + number].push_back({begin, result.text.size()});
        } else {
            result.text += line[index];
        }
    }
    for (auto &[name, ranges] : result.parts)
        std::sort(ranges.begin(), ranges.end());
    return result;
}

std::vector<Suggestion> attributionsOf(const QString &text, const QString &language)
{
    static CueFinder finder;
    return attributionsIn(text, finder.cuesIn(text, language), language);
}

Parts partsOf(const std::vector<Suggestion> &suggestions)
{
    Parts parts;
    int number = 0;
    for (const Suggestion &suggestion : suggestions) {
        const QString digit = QString::number(++number);
        parts[u"U"_s + digit] = {suggestion.cue};
        if (!suggestion.source.empty())
            parts[u"S"_s + digit] = suggestion.source;
        if (!suggestion.content.empty())
            parts[u"Q"_s + digit] = suggestion.content;
    }
    return parts;
}

/// The text with its marks; of marks that begin together the longer is outside.
QString written(const QString &text, const Parts &parts)
{
    const bool isOne = parts.find(u"U2"_s) == parts.end();
    std::map<std::tuple<qsizetype, qsizetype, QChar>, QString> marks;
    for (const auto &[name, ranges] : parts) {
        for (const TextRange range : ranges)
            marks[{range.begin, -range.end, name[0]}] += isOne ? QString() : name.mid(1);
    }
    QString result;
    for (qsizetype index = 0; index <= text.size(); ++index) {
        for (const auto &[place, numbers] : marks) {
            if (-std::get<1>(place) == index)
                result += u'}';
        }
        for (const auto &[place, numbers] : marks) {
            if (std::get<0>(place) == index)
                result += u'{' + std::get<2>(place) + numbers + u':';
        }
        if (index < text.size())
            result += text[index];
    }
    return result.replace(u"\n"_s, u" // "_s);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList languageFiles()
{
    QStringList files;
    const QDir folder(QStringLiteral(SAYSO_TEST_CASES "/suggestions"));
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        if (!name.contains(u'_'))
            files.append(folder.filePath(name));
    }
    return files;
}

QString quoted(const QString &text, const std::vector<TextRange> &ranges)
{
    QStringList fragments;
    for (const TextRange range : ranges)
        fragments.append(text.mid(range.begin, range.length()));
    return fragments.join(u" … "_s);
}

} // namespace

class SuggesterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoSaysWhat_data();
    void findsWhoSaysWhat();
    void proposesPassagesThatCanBeMarked_data();
    void proposesPassagesThatCanBeMarked();
    void proposesTheAgencyReport();
    void proposesFiguresOfDefinitions();
    void looksOnlySoFar_data();
    void looksOnlySoFar();
    void takesTimeInProportionToTheText_data();
    void takesTimeInProportionToTheText();
};

void SuggesterTest::findsWhoSaysWhat_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QVERIFY(!languageFiles().isEmpty());
    for (const QString &file : languageFiles()) {
        const QString language = QFileInfo(file).completeBaseName();
        for (const QString &line : linesOf(file)) {
            if (!line.startsWith(u'#'))
                QTest::newRow(qPrintable(language + u": "_s + read(line).text)) << language << line;
        }
    }
}

void SuggesterTest::findsWhoSaysWhat()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    const bool isGap = line.startsWith(u'?');
    const Marked expected = read(isGap ? line.sliced(1) : line);

    const Parts found = partsOf(attributionsOf(expected.text, language));

    if (isGap) {
        QVERIFY2(found != expected.parts, "A known gap works: remove its question mark");
        return;
    }
    QCOMPARE(written(expected.text, found), written(expected.text, expected.parts));
    QVERIFY(found == expected.parts);
}

void SuggesterTest::proposesPassagesThatCanBeMarked_data()
{
    findsWhoSaysWhat_data();
    // Signs without any sense, and all sentences in one paragraph
    QString all;
    for (const QString &line : linesOf(QStringLiteral(SAYSO_TEST_CASES "/suggestions/en.txt")))
        all += read(line).text + u' ';
    QTest::newRow("one paragraph") << u"en"_s << all;
    QTest::newRow("marks without words") << u"en"_s << u"“ ” said “, ” : — said, “ he said : ”"_s;
    QTest::newRow("a cue alone") << u"en"_s << u"said"_s;
    QTest::newRow("cues alone") << u"en"_s << u"according to said that says: added, \"said\""_s;
}

void SuggesterTest::proposesPassagesThatCanBeMarked()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    const QString text = read(line).text;

    const std::vector<Suggestion> suggestions = attributionsOf(text, language);

    for (const Suggestion &suggestion : suggestions) {
        QVERIFY2(ruleSentence(suggestion.rule) != suggestion.rule, qPrintable(suggestion.rule));
        std::vector<TextRange> ranges{suggestion.cue};
        for (const auto *part : {&suggestion.source, &suggestion.content}) {
            QVERIFY(std::is_sorted(part->begin(), part->end()));
            ranges.insert(ranges.end(), part->begin(), part->end());
        }
        std::sort(ranges.begin(), ranges.end());
        for (size_t number = 0; number < ranges.size(); ++number) {
            const TextRange range = ranges[number];
            QVERIFY(0 <= range.begin && range.begin < range.end && range.end <= text.size());
            QVERIFY(!text[range.begin].isSpace() && !text[range.end - 1].isSpace());
            QVERIFY2(number == 0 || ranges[number - 1].end <= range.begin,
                     qPrintable(quoted(text, ranges)));
        }
    }
}

void SuggesterTest::proposesTheAgencyReport()
{
    const QString path = QStringLiteral(SAYSO_SHARED_CASES "/000_7c212825d4cec05b.txt");
    if (!QFile::exists(path))
        QSKIP("The agency report is not here.");
    const auto items = readFiles({path}, ArticleFormat::Automatic);
    QVERIFY(items && !items->empty() && items->front().read);
    const QString text = items->front().read->article.text;
    CueFinder finder;
    QStringList attributions;
    QStringList figures;

    for (const Suggestion &suggestion :
         suggestionsIn(text, finder.cuesIn(text, u"en"_s), u"en"_s)) {
        if (suggestion.figure)
            figures.append(text.mid(suggestion.place().begin, suggestion.place().length()));
        else
            attributions.append(quoted(text, suggestion.source) + u'|' +
                                text.mid(suggestion.cue.begin, suggestion.cue.length()) + u'|' +
                                quoted(text, suggestion.content).left(16));
    }

    // Of every content its begin only: the report is not ours
    const QStringList expected{
        u"Hamas|says|resistance fight"_s,
        u"Frame grab from a video released by Hamas|shows|a deadly attack "_s,
        u"The Palestinian Hamas resistance movement|says|its fighters hav"_s,
        u"Hamas|said|that fighters of"_s,
        u"It|added|that Hamas fight"_s,
        u"Hamas|further said|The resistance m"_s,
        u"the Gaza-based resistance movement|added|\"Our valiant res"_s,
        u"Hamas|also vowed|that Israel's on"_s,
        u"the Health Ministry|reports|that Israeli att"_s};
    for (const QString &attribution : expected)
        QVERIFY2(attributions.contains(attribution), qPrintable(attributions.join(u'\n')));
    QVERIFY2(figures.size() == 10, qPrintable(figures.join(u'\n')));
    QVERIFY2(attributions.size() <= 10, qPrintable(attributions.join(u'\n')));
}

void SuggesterTest::proposesFiguresOfDefinitions()
{
    const QString text = u"A baker's lot, 15 boats and 1,200 nets"_s;
    const auto rangeOf = [&text](const QString &words) {
        return TextRange{text.indexOf(words), text.indexOf(words) + words.size()};
    };
    const std::vector<Cue> cues{{rangeOf(u"baker's lot"_s), CueKind::Figure},
                                {rangeOf(u"15 boats"_s), CueKind::Figure},
                                {rangeOf(u"1,200"_s), CueKind::Date}};

    const std::vector<Suggestion> found = figureSuggestionsIn(text, cues, u"en"_s);

    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].rule, u"figure_by_definition"_s);
    QCOMPARE(found[0].place(), rangeOf(u"baker's lot"_s));
    QVERIFY(found[0].figure->value.isEmpty() && !found[0].isSure);
    QCOMPARE(found[1].rule, u"figure_count"_s);
    QCOMPARE(found[1].figure->value, u"15"_s);
}

void SuggesterTest::looksOnlySoFar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("source"); ///< how many words
    QTest::addColumn<int>("content");
    const auto repeated = [](QStringView words, int times) {
        return words.toString().repeated(times);
    };
    QTest::newRow("a phrase") << u"The plan was opposed by"_s + repeated(u" Anna", 100) + u"."_s
                              << 40 << 2;
    QTest::newRow("the subject of a clause")
        << u"The road was wet where Anna Holm had walked"_s + repeated(u" on old wet roads", 30) +
               u", saying that it rained."_s
        << 0 << 3;
    QTest::newRow("who does what is done")
        << u"The plan was opposed"_s + repeated(u" on old wet roads", 5) + u" by Anna Holm."_s << 0
        << 2;
    QTest::newRow("what is said") << u"Anna Holm said that"_s + repeated(u" old wet roads", 200) +
                                         u"."_s
                                  << 2 << 249;
    QTest::newRow("an open quotation")
        << u"Anna Holm said: “old"_s + repeated(u"\n“old", 100) << 2 << 51;
}

/// However long a sentence or a quotation is.
void SuggesterTest::looksOnlySoFar()
{
    QFETCH(QString, text);
    CueFinder finder;
    const auto wordsOf = [&text](const std::vector<TextRange> &ranges) {
        qsizetype count = 0;
        for (const TextRange range : ranges)
            count += text.sliced(range.begin, range.length()).simplified().count(u' ') + 1;
        return int(count);
    };

    const std::vector<Suggestion> found =
        attributionsIn(text, finder.cuesIn(text, u"en"_s), u"en"_s);

    QCOMPARE(found.size(), size_t(1));
    QTEST(wordsOf(found[0].source), "source");
    QTEST(wordsOf(found[0].content), "content");
}

void SuggesterTest::takesTimeInProportionToTheText_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("end"); ///< repeated as well, behind all pieces
    QTest::newRow("quotations before blanks") << u"Here he is. She said: “a” "_s << u" "_s;
    QTest::newRow("cues") << u"said "_s << QString();
    QTest::newRow("cues and subjects") << u"he said that she "_s << QString();
    QTest::newRow("commas") << u"he said, "_s << QString();
    QTest::newRow("participles") << u", saying "_s << QString();
    QTest::newRow("credits") << u"according to him "_s << QString();
    QTest::newRow("nouns") << u"the claim of "_s << QString();
    QTest::newRow("passives") << u"is accused of "_s << QString();
    QTest::newRow("infinitives") << u"wants to say "_s << QString();
    QTest::newRow("quotations") << u"“a,” he said "_s << QString();
    QTest::newRow("quotations side by side") << u"said “a” "_s << QString();
    QTest::newRow("open quotations") << u"said “a "_s << QString();
    QTest::newRow("open paragraphs") << u"he said: “a\n"_s << QString();
    QTest::newRow("adverbs") << u"reportedly "_s << QString();
    QTest::newRow("names") << u"Anna "_s << QString();
    QTest::newRow("auxiliaries") << u"has not been "_s << QString();
    QTest::newRow("labels") << u"A: "_s << QString();
    // With "LANGUAGE: " before them in another language
    QTest::newRow("adverbials") << u"es: dijo a la prensa el martes "_s << QString();
    QTest::newRow("joined verbs") << u"es: y le dijo, diciendo "_s << QString();
    QTest::newRow("dialogue") << u"es: —No —dijo— "_s << QString();
    QTest::newRow("as they say") << u"es: tal y como dijo "_s << QString();
    QTest::newRow("incises") << u"fr: « a, dit la maire, b » "_s << QString();
    QTest::newRow("an open quotation") << u"fr: « a, dit la maire, b "_s << QString();
    QTest::newRow("colons of sentences") << u"fr: Le maire rit : « a b c » "_s << QString();
    QTest::newRow("semicolons and blanks") << u"pt: disse que; "_s << u" "_s;
    QTest::newRow("enclitics") << u"pt: disse-lhe-a-o "_s << QString();
}

void SuggesterTest::takesTimeInProportionToTheText()
{
    QFETCH(QString, piece);
    QFETCH(QString, end);
    CueFinder finder;
    QString language = u"en"_s;
    if (piece.indexOf(u": "_s) == 2) {
        language = piece.left(2);
        piece.remove(0, 4);
    }
    const auto milliseconds = [&](qsizetype size) {
        const QString text = piece.repeated(size / piece.size()) + end.repeated(size) + u"\nx"_s;
        const std::vector<Cue> cues = finder.cuesIn(text, language);
        qint64 least = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 2; ++round) {
            const std::clock_t begin = std::clock();
            attributionsIn(text, cues, language);
            least = std::min(least, qint64(1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC));
        }
        return least;
    };

    const qint64 small = milliseconds(100'000);
    const qint64 large = milliseconds(400'000);

    // In proportion four times as much, in square sixteen times
    QVERIFY2(large <= 8 * small + 50, qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(SuggesterTest)
#include "suggestertest.moc"
