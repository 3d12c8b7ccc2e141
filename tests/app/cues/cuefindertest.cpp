#include "app/cues/cuefinder.h"
#include "app/cues/cuesources.h"
#include "app/cues/linepieces.h"
#include "app/text/detectedlanguage.h"
#include "tests/app/cues/owndefinition.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <ctime>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QString cases = QStringLiteral(SAYSO_TEST_CASES "/cues/");

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands around a passage of a kind in the expected sentences.
QLatin1StringView signsOf(CueKind kind)
{
    switch (kind) {
    case CueKind::SureWord:
        return "[]"_L1;
    case CueKind::LikelyWord:
        return "{}"_L1;
    case CueKind::Hedge:
        return "~~"_L1;
    case CueKind::Figure:
        return "##"_L1;
    case CueKind::Date:
        return "@@"_L1;
    case CueKind::Name:
        return "^^"_L1;
    default:
        return "<>"_L1; // a credit; a quotation where there are no credits
    }
}

/// @p text with the signs of what was found.
QString marked(QString text, const std::vector<Cue> &cues)
{
    for (auto cue = cues.rbegin(); cue != cues.rend(); ++cue) {
        const QLatin1StringView signs = signsOf(cue->kind);
        text.insert(cue->range.end, signs[1]);
        text.insert(cue->range.begin, signs[0]);
    }
    return text;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Around the words of a list of a definition; empty for a list that only begins something.
QString signsOfList(QStringView list)
{
    return list == "sure"_L1     ? u"[%1]"_s
           : list == "likely"_L1 ? u"{%1}"_s
           : list == "credit"_L1 ? u"<%1>"_s
           : list == "hedge"_L1  ? u"~%1~"_s
           : list == "figure"_L1 ? u"#%1#"_s
                                 : QString();
}

/// As in a headline; ß stays.
QString capitals(QString word)
{
    for (QChar &character : word)
        character = character.toUpper();
    return word;
}

std::vector<Cue> wordsAmong(std::vector<Cue> cues)
{
    std::erase_if(cues, [](const Cue &cue) { return cue.kind == CueKind::Quotation; });
    return cues;
}

std::vector<Cue> sayingWordsAmong(std::vector<Cue> cues)
{
    std::erase_if(cues, [](const Cue &cue) { return !isSayingWord(cue); });
    return cues;
}

std::vector<Cue> quotedAndSaying(std::vector<Cue> cues)
{
    std::erase_if(
        cues, [](const Cue &cue) { return cue.kind != CueKind::Quotation && !isSayingWord(cue); });
    return cues;
}

/// Of this program's processor time, which a busy machine does not stretch.
double secondsSince(std::clock_t begin)
{
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Pieces of language and of noise, at random.
QString randomText(QRandomGenerator &random, int parts)
{
    static const QStringList pieces{u"said"_s,
                                    u"Says"_s,
                                    u"according to"_s,
                                    u"hopes"_s,
                                    u"so-called"_s,
                                    u"sagte"_s,
                                    u"laut Ada"_s,
                                    u"dijo"_s,
                                    u"selon"_s,
                                    u"d’après"_s,
                                    u"قال"_s,
                                    u"وقالت"_s,
                                    u" "_s,
                                    u" "_s,
                                    u" "_s,
                                    u"\n"_s,
                                    u"\n\n"_s,
                                    u"\""_s,
                                    u"“"_s,
                                    u"”"_s,
                                    u"„"_s,
                                    u"«"_s,
                                    u"»"_s,
                                    u"'"_s,
                                    u"’"_s,
                                    u", "_s,
                                    u". "_s,
                                    u"—"_s,
                                    u"-"_s,
                                    u"x"_s,
                                    u"e\u0301"_s,
                                    u"\u0301"_s,
                                    u"\u00a0"_s,
                                    u"\u202f"_s,
                                    u"\u200d"_s,
                                    u"🌍"_s,
                                    u"👩‍🌾"_s,
                                    u"𝒶"_s,
                                    u"漢字"_s,
                                    u"שלום"_s,
                                    u"1,234"_s,
                                    QString(u'\0'),
                                    QString(u'\xd83d'),
                                    QString(u'\xdc00'),
                                    u"teilte heute mit"_s,
                                    u"teilte "_s,
                                    u"https://a.example/said"_s};
    QString text;
    for (int part = 0; part < parts; ++part)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

bool isWordCharacter(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() &&
           (text[index].isLetterOrNumber() || text[index].isMark());
}

} // namespace

class CueFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheCuesOfSentences_data();
    void findsTheCuesOfSentences();
    void findsQuotations_data();
    void findsQuotations();
    void everyWordOfTheListsIsFound_data();
    void everyWordOfTheListsIsFound();
    void tellsLanguages_data();
    void tellsLanguages();
    void anUnknownLanguageIsTold();
    void ownDefinitionsGoFirst();
    void aBrokenDefinitionIsExplained();
    void stepsFromCueToCue();
    void partsAgreeWithTheWhole();
    void aLongLineIsReadInPieces();
    void aWordThatIsCutIsNoCue();
    void aLoneSurrogateDoesNoHarm();
    void noTextTakesLong_data();
    void noTextTakesLong();

private:
    CueFinder m_finder;
};

/// The engine passes over what it cannot read in a definition, and only warns.
void CueFinderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void CueFinderTest::findsTheCuesOfSentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");

    for (const QString &language : CueFinder::languages()) {
        const QStringList lines = contentsOf(cases + language + u".txt"_s).split(u'\n');
        int sentences = 0;
        for (int line = 0; line < lines.size(); ++line) {
            if (lines[line].isEmpty() || lines[line].startsWith(u'#'))
                continue;
            ++sentences;
            QTest::addRow("%s.txt:%d", qPrintable(language), line + 1) << language << lines[line];
        }
        QVERIFY2(sentences >= 24, qPrintable(language));
    }
}

void CueFinderTest::findsTheCuesOfSentences()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    const QString text = QString(expected).remove(QRegularExpression(u"[][{}<>~#@^]"_s));

    const std::vector<Cue> cues = m_finder.cuesIn(text, language);

    QCOMPARE(marked(text, wordsAmong(cues)), expected);
}

void CueFinderTest::findsQuotations_data()
{
    QTest::addColumn<QString>("expected");

    QTest::newRow("straight marks") << u"<\"No,\"> he [said]. <\"He said so.\">"_s;
    QTest::newRow("curly marks") << u"<“No,”> he [said], <“he ‘said’ so.”>"_s;
    QTest::newRow("German marks") << u"<„Said“>, er [said], <„said said“>."_s;
    QTest::newRow("German marks with a straight end") << u"<„Said\">, [said] er."_s;
    QTest::newRow("German marks with an English end") << u"<„Said”>, [said] er."_s;
    QTest::newRow("guillemets") << u"<«said»>, [said], <« said »>, [said]"_s;
    QTest::newRow("French guillemets") << u"<«\u00a0said,\u00a0said\u00a0»>, [said]"_s;
    QTest::newRow("inward guillemets") << u"<»said«>, [said], <»said said.«>"_s;
    QTest::newRow("Swedish marks") << u"<”said”>, [said], <”said said.”>"_s;
    QTest::newRow("after a bracket and a dash") << u"(<“said”>) [said] —<\"said\">— [said]"_s;
    QTest::newRow("not closed: to the end of the line")
        << u"<“said said>\n[said] <\"said>\n[said]"_s;
    QTest::newRow("a Spanish paragraph goes on") << u"<»said said»>. [said]"_s;
    QTest::newRow("a closing mark alone") << u"[said] so.” They [said]"_s;
    QTest::newRow("a straight mark alone") << u"[said] so.\" They [said]"_s;
    QTest::newRow("inches") << u"He is 6'2\" and [said] it was a 12\" pipe, he [said]."_s;
    QTest::newRow("quotation in quotation") << u"<“the \"big\" one said”> [said]"_s;
    QTest::newRow("apostrophes") << u"it’s what the dogs’ owners [said]"_s;
    QTest::newRow("British marks") << u"<‘No,’> he [said]. <‘It isn’t so.’>"_s;
    QTest::newRow("British marks, typed") << u"<'No,'> he [said]. <'It isn't so.'>"_s;
    QTest::newRow("a possessive in British marks")
        << u"<‘the boys’ toys are here,’> she [said], <'the dogs' bowls too.'>"_s;
    QTest::newRow("double marks in British ones") << u"<‘I said “no”, he said’> [said]"_s;
    QTest::newRow("apostrophes that begin words")
        << u"’tis, ‘tis, 'tis rock ’n’ roll, rock 'n' roll, the '90s, ’80s, O'Brien [said]"_s;
    QTest::newRow("possessives") << u"the boys' toys [said] and the girls' dolls [said] so."_s;
    QTest::newRow("single guillemets") << u"<‹said›>, [said], <›said‹>, [said]"_s;
    QTest::newRow("German single marks") << u"<‚said‘>, [said], <‚said’>, [said]"_s;
    QTest::newRow("Japanese marks") << u"<「said『said』said」> [said] <『said』>, [said]"_s;
    QTest::newRow("single marks that are lost") << u"‘[said] so. They [said] 'no and [said]"_s;
    QTest::newRow("an empty line between") << u"<“said>\n\n[said]"_s;
}

void CueFinderTest::findsQuotations()
{
    QFETCH(QString, expected);
    const QString text = QString(expected).remove(QRegularExpression(u"[][{}<>]"_s));

    QCOMPARE(marked(text, quotedAndSaying(m_finder.cuesIn(text, u"en"_s))), expected);
}

void CueFinderTest::everyWordOfTheListsIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");

    QTest::newRow("English") << u"en"_s << u"english.xml"_s;
    QTest::newRow("German") << u"de"_s << u"german.xml"_s;
    QTest::newRow("Spanish") << u"es"_s << u"spanish.xml"_s;
    QTest::newRow("French") << u"fr"_s << u"french.xml"_s;
    QTest::newRow("Portuguese") << u"pt"_s << u"portuguese.xml"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"arabic.xml"_s;
}

/// A word with a sign that parts words, or in two lists, would never match, and nobody would say
/// so.
void CueFinderTest::everyWordOfTheListsIsFound()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    QXmlStreamReader xml(contentsOf(u":/sayso/cues/syntax/"_s + file));
    QString signs;
    QStringList words;
    QStringList missed;

    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "list"_L1)
            signs = signsOfList(xml.attributes().value("name"_L1));
        if (!xml.isStartElement() || xml.name() != "item"_L1 || signs.isEmpty())
            continue;
        const QString word = xml.readElementText();
        words += word;
        for (const QString &text : {word, capitals(word)}) {
            const QString around = u"“…” (%1…"_s;
            const QString line = around.arg(text);
            const QString found = marked(line, wordsAmong(m_finder.cuesIn(line, language)));
            if (found != around.arg(signs.arg(text)))
                missed += found;
        }
    }

    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(words.size() > 150);
    words.sort();
    QVERIFY(std::adjacent_find(words.cbegin(), words.cend()) == words.cend());
    QCOMPARE(missed, QStringList());
}

void CueFinderTest::tellsLanguages_data()
{
    QTest::addColumn<QString>("language");

    for (const QString &language : CueFinder::languages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void CueFinderTest::tellsLanguages()
{
    QFETCH(QString, language);
    const QString text = contentsOf(cases + language + u".txt"_s)
                             .remove(QRegularExpression(u"(?m)^#[^\n]*|[][{}<>~#@^]"_s));
    QVERIFY(!text.isEmpty());

    QCOMPARE(readingLanguage({}, text), language);
}

void CueFinderTest::anUnknownLanguageIsTold()
{
    const QString german = u"Das stimme nicht, sagte sie. Er bestritt es."_s;
    const std::vector<Cue> expected = m_finder.cuesIn(german, u"de"_s);
    QCOMPARE(marked(german, expected), u"Das stimme nicht, [sagte] sie. Er [bestritt] es."_s);

    QCOMPARE(m_finder.cuesIn(german, u"DE-at"_s), expected);
    QCOMPARE(m_finder.cuesIn(german, QString()), expected);
    QCOMPARE(m_finder.cuesIn(german, u"xx"_s), expected);
    QVERIFY(m_finder.cuesIn(german, u"en-GB"_s).empty());
    QCOMPARE(readingLanguage({}, u"彼女は港へ行った。"_s), u"ja"_s);
    QCOMPARE(readingLanguage({}, {}), u"en"_s);
}

void CueFinderTest::ownDefinitionsGoFirst()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"english.xml"_s), ownDefinition(u"English"_s, u"en"_s, u"gurgled"_s));
    write(folder.filePath(u"italian.xml"_s), ownDefinition(u"Italian"_s, u"it"_s, u"disse"_s));
    CueFinder finder(CueSources{{folder.path()}});

    QVERIFY(!isOnlyOfTheProgram({{folder.path()}}));
    QVERIFY(isOnlyOfTheProgram({{folder.filePath(u"none"_s)}}));
    QVERIFY(!isOnlyOfTheProgram({{}, {CueWord{u"gurgled"_s, false, CueKind::SureWord, {}}}}));
    QVERIFY(finder.problems().empty());
    const auto lit = [&finder](const QString &text, const QString &language) {
        return marked(text, finder.cuesIn(text, language));
    };
    QCOMPARE(lit(u"She said it. He gurgled."_s, u"en"_s), u"She said it. He [gurgled]."_s);
    QCOMPARE(lit(u"Lo disse lei."_s, u"it-CH"_s), u"Lo [disse] lei."_s);
    QCOMPARE(lit(u"Das sagte sie."_s, u"de"_s), u"Das [sagte] sie."_s);
}

void CueFinderTest::aBrokenDefinitionIsExplained()
{
    const QByteArray good = ownDefinition(u"English"_s, u"en"_s, u"gurgled"_s);
    QVERIFY(problemsOf(good, u"a.xml"_s).empty());
    const QByteArray cut = good.left(good.indexOf("</contexts>"));
    QCOMPARE(problemsOf(cut, u"a.xml"_s).size(), size_t(1));
    QVERIFY(problemsOf(cut, u"a.xml"_s).front().line > 1);
    QByteArray lost = good;
    lost.replace("#stay", "Nowhere");
    QCOMPARE(problemsOf(lost, u"a.xml"_s).size(), size_t(2));
    QVERIFY(!problemsOf("<language/>", u"a.xml"_s).empty());
    QVERIFY(!problemsOf(QByteArray(5'000'000, ' '), u"a.xml"_s).empty());

    const QTemporaryDir folder;
    write(folder.filePath(u"english.xml"_s), cut);
    CueFinder finder(CueSources{{folder.path()}});
    QCOMPARE(finder.problems().size(), size_t(1));
    QCOMPARE(finder.cuesIn(u"She said it."_s, u"en"_s).size(), size_t(1));
}

void CueFinderTest::stepsFromCueToCue()
{
    const QString text =
        u"Says who? “Nobody said so,” she added.\n\nHe hopes, according to Ada.\n"_s;
    const auto next = [&](qsizetype index) { return m_finder.nextCue(text, index, u"en"_s); };
    const auto previous = [&](qsizetype index) {
        return m_finder.previousCue(text, index, u"en"_s);
    };
    const Cue says{{0, 4}, CueKind::SureWord};
    const Cue added{{text.indexOf(u"added"), text.indexOf(u".\n")}, CueKind::SureWord};
    const Cue hopes{{text.indexOf(u"hopes"), text.indexOf(u", acc")}, CueKind::SureWord};
    const Cue according{{text.indexOf(u"according"), text.indexOf(u" Ada")}, CueKind::Credit};

    QCOMPARE(next(-1), says);
    QCOMPARE(next(0), added);
    QCOMPARE(next(added.range.begin - 1), added);
    QCOMPARE(next(added.range.begin), hopes);
    QCOMPARE(next(hopes.range.end), according);
    QCOMPARE(next(according.range.begin), std::nullopt);
    QCOMPARE(next(text.size() + 5), std::nullopt);

    QCOMPARE(previous(text.size() + 5), according);
    QCOMPARE(previous(according.range.begin + 1), according);
    QCOMPARE(previous(according.range.begin), hopes);
    QCOMPARE(previous(hopes.range.begin), added);
    QCOMPARE(previous(added.range.begin), says);
    QCOMPARE(previous(0), std::nullopt);
    QCOMPARE(previous(-1), std::nullopt);

    QCOMPARE(m_finder.nextCue({}, -1, u"en"_s), std::nullopt);
    QCOMPARE(m_finder.previousCue({}, 0, QString()), std::nullopt);
}

void CueFinderTest::partsAgreeWithTheWhole()
{
    QRandomGenerator random(20261125); // a fixed seed: a failure can be run again
    const QStringList languages = CueFinder::languages();

    for (int round = 0; round < 600; ++round) {
        const QString text = randomText(random, random.bounded(60));
        const QString language = languages[round % languages.size()];

        const std::vector<Cue> cues = m_finder.cuesIn(text, language);

        // The rules that the header gives, for every cue
        qsizetype end = 0;
        for (const Cue &cue : cues) {
            QVERIFY(cue.range.begin >= end && !cue.range.isEmpty() && cue.range.end <= text.size());
            end = cue.range.end;
            const QStringView quote = QStringView(text).sliced(cue.range.begin, cue.range.length());
            QVERIFY(!quote.contains(u'\n'));
            if (cue.kind == CueKind::Quotation) {
                QVERIFY(u"\"“”„«»'‘‹›‚「『〝`"_s.contains(quote.front()));
                continue;
            }
            QVERIFY(!isWordCharacter(text, cue.range.begin - 1));
            QVERIFY(isWordCharacter(text, cue.range.begin));
            QVERIFY(isWordCharacter(text, cue.range.end - 1));
            QVERIFY(!isWordCharacter(text, cue.range.end));
        }

        // A line alone gives what it gives among others
        std::vector<Cue> byLines;
        qsizetype begin = 0;
        for (const QString &line : text.split(u'\n')) {
            for (Cue cue : m_finder.cuesIn(line, language)) {
                cue.range = {cue.range.begin + begin, cue.range.end + begin};
                byLines.push_back(cue);
            }
            begin += line.size() + 1;
        }
        QCOMPARE(cues, byLines);

        // Neighbours and ranges are looked for in the whole
        const std::vector<Cue> words = sayingWordsAmong(cues);
        for (int question = 0; question < 4; ++question) {
            const qsizetype index = random.bounded(int(text.size()) + 3) - 1;
            std::optional<Cue> next;
            std::optional<Cue> previous;
            for (const Cue &word : words) {
                if (word.range.begin > index && !next)
                    next = word;
                if (word.range.begin < index)
                    previous = word;
            }
            QCOMPARE(m_finder.nextCue(text, index, language), next);
            QCOMPARE(m_finder.previousCue(text, index, language), previous);

            const TextRange range{index, index + random.bounded(30)};
            std::vector<Cue> inRange;
            std::copy_if(cues.begin(), cues.end(), std::back_inserter(inRange),
                         [range](const Cue &cue) { return cue.range.overlaps(range); });
            QCOMPARE(m_finder.cuesIn(text, range, language), inRange);
        }
    }
}

void CueFinderTest::aLongLineIsReadInPieces()
{
    // About 10 MB in one line, with an opening mark that is never closed, and no blank for a while
    const QString sentence = u"The ferry left at noon, she said, and nobody told the crew. "_s;
    const int times = 170000;
    const QString half = sentence.repeated(times / 2);
    const QString text = half + u'“' + half + u"said"_s.repeated(9000);

    std::clock_t begin = std::clock();
    const std::vector<Cue> words = wordsAmong(m_finder.cuesIn(text, u"en"_s));
    qInfo("%.1f MB in one line: %.3f s", double(text.size()) / 1e6, secondsSince(begin));

    // All but those of the piece with the mark
    QVERIFY(qsizetype(words.size()) > 2 * times - 2 * 2 * LinePieces::length / sentence.size());
    QVERIFY(qsizetype(words.size()) < 2 * times);
    const auto middle = words.begin() + qsizetype(words.size() / 2);
    QCOMPARE(m_finder.nextCue(text, middle->range.begin, u"en"_s), middle[1]);
    QCOMPARE(m_finder.previousCue(text, middle->range.begin, u"en"_s), middle[-1]);
    QCOMPARE(m_finder.nextCue(text, words.back().range.begin, u"en"_s), std::nullopt);
    begin = std::clock();
    for (int step = 0; step < 20; ++step)
        m_finder.nextCue(text, text.size() - 1000 - step, u"en"_s);
    QVERIFY2(secondsSince(begin) < 20 * 0.1, "a step must not read the whole line");
    for (const Cue &word : words) {
        const QStringView quote = QStringView(text).sliced(word.range.begin, word.range.length());
        QVERIFY(quote == u"said" || quote == u"told");
    }
}

void CueFinderTest::aWordThatIsCutIsNoCue()
{
    // The line is cut before the first "said", as there is no blank for as long again
    const QString noise(LinePieces::length, u'x');
    const QString text = noise + u"said,"_s + noise + u", she said"_s;

    QCOMPARE(m_finder.cuesIn(text, u"en"_s),
             (std::vector<Cue>{{{text.size() - 4, text.size()}, CueKind::SureWord}}));
}

void CueFinderTest::aLoneSurrogateDoesNoHarm()
{
    const QString text = u"🌍 she said \xd83d so \xdc00, he \xdfff told\n\xd83d said"_s;

    QCOMPARE(marked(text, m_finder.cuesIn(text, u"en"_s)),
             u"🌍 she [said] \xd83d so \xdc00, he \xdfff [told]\n\xd83d [said]"_s);
}

void CueFinderTest::noTextTakesLong_data()
{
    QTest::addColumn<QString>("repeated");

    for (const QString &repeated : {u"\""_s,          u"“"_s,        u"„"_s,
                                    u"«"_s,           u"»"_s,        u" \"a"_s,
                                    u" »a"_s,         u"a\" "_s,     u"'"_s,
                                    u" "_s,           u"a"_s,        u"said "_s,
                                    u"teilte "_s,     u"laut "_s,    u"in his own "_s,
                                    u"segundo "_s,    u"https://"_s, u"-"_s,
                                    u"\u0301"_s,      u"🌍"_s,        QString(QChar(0xd83d)),
                                    QString(QChar(0))})
        QTest::addRow("%s", qPrintable(repeated.toHtmlEscaped())) << repeated;
}

/// Each takes some tens of milliseconds; what backtracks or starts anew at each place takes
/// minutes.
void CueFinderTest::noTextTakesLong()
{
    QFETCH(QString, repeated);
    const QString text = repeated.repeated(200000 / repeated.size());

    const std::clock_t begin = std::clock();
    for (const QString &language : CueFinder::languages())
        m_finder.cuesIn(text, language);

    const double seconds = secondsSince(begin);
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(CueFinderTest)
#include "cuefindertest.moc"
