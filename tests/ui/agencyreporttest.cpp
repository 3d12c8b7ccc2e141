// A whole agency report tagged through the window with nothing but keys, and what that costs.
#include "app/annotating/articleedits.h"
#include "app/annotating/containment.h"
#include "app/articles/importing.h"
#include "app/codebook/meanings.h"
#include "app/cues/cuefinder.h"
#include "app/datasets/brat.h"
#include "app/text/clauses.h"
#include "app/text/sentences.h"
#include "app/text/units.h"
#include "tests/ui/windowfixture.h"
#include "ui/mainwindow/actions.h"

#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::Codebook;
using storage::TextRange;

namespace meaning = app::meaning;

namespace {

/// One passage of the report, found by its first and its last words (empty: these are all); @p
/// after moves on to a later occurrence.
struct Words
{
    QString first;
    QString last = {};
    QString after = {};
};

struct Part
{
    Qt::Key letter;
    Words words;
};

struct Stroke
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

} // namespace

class AgencyReportTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_strokes = 0;
        m_letters = 0;
    }
    void cleanup() { close(); }

    void isTaggedWholeByKeys();
    void isTheSameAfterImport();

private:
    void openReport();
    void tag();
    /// The annotations in words: tag, passages by role, values of the fields.
    QStringList described() const;
    /// The same marks as brat stand-off, without any value.
    QByteArray asBrat() const;
    void markAttributions();
    void markFigures();
    void markClaims();
    TextRange find(const Words &words);
    void strike(Stroke stroke, int times = 1);
    void select(const Words &words);
    void goToSentenceOf(qsizetype position);
    void stepTo(qsizetype position);
    std::optional<int> growthTo(TextRange range) const;
    void extendTo(TextRange range);
    TextRange trimmed() const;

    QString m_text; ///< without characters that take two QChars, so that positions are indices
    app::CueFinder m_cues;
    int m_strokes = 0; ///< all keys struck
    int m_letters = 0; ///< among them those that tag
};

void AgencyReportTest::openReport()
{
    const QString path = QStringLiteral(SAYSO_SHARED_CASES) + u"/000_7c212825d4cec05b.txt"_s;
    if (!QFile::exists(path))
        QSKIP("The agency report is not here.");
    auto items = app::readFiles({path}, app::ArticleFormat::Automatic);
    QVERIFY(items);
    const auto added = app::importArticles(*m_window->project(), *items);
    QVERIFY(added);
    m_window->articleList()->setCurrent(added->front());
    view()->setFocus();
    m_text = view()->text();
    QCOMPARE(m_window->annotating()->map().toUtf16(TextRange{0, m_text.size()}).end, m_text.size());
}

TextRange AgencyReportTest::find(const Words &words)
{
    const qsizetype from = words.after.isEmpty() ? 0 : m_text.indexOf(words.after);
    const qsizetype begin = from < 0 ? -1 : m_text.indexOf(words.first, from);
    const QString last = words.last.isEmpty() ? words.first : words.last;
    const qsizetype end = begin < 0 ? -1 : m_text.indexOf(last, begin);
    if (end < 0) {
        QTest::qFail(qPrintable(u"Not in the report: "_s + words.first), __FILE__, __LINE__);
        return {};
    }
    return {begin, end + last.size()};
}

void AgencyReportTest::strike(Stroke stroke, int times)
{
    for (int i = 0; i < times; ++i)
        type(stroke.key, stroke.modifiers);
    m_strokes += times;
}

/// What a letter would tag: the selection without the blanks around it.
TextRange AgencyReportTest::trimmed() const
{
    const TextRange range = m_window->annotating()->map().toUtf16(view()->selection());
    TextRange inner = range;
    while (inner.begin < inner.end && m_text[inner.begin].isSpace())
        ++inner.begin;
    while (inner.begin < inner.end && m_text[inner.end - 1].isSpace())
        --inner.end;
    return m_window->annotating()->map().toCodePoints(inner);
}

/// Goes on by sentences until the one of @p position is selected.
void AgencyReportTest::goToSentenceOf(qsizetype position)
{
    const auto sentence = [this](qsizetype at) { return app::sentenceAt(m_text, at, u"en"_s); };
    while (sentence(view()->selection().begin) != sentence(position))
        strike({view()->selection().begin < position ? Qt::Key_Period : Qt::Key_Comma});
}

/// Puts the caret at @p position of its sentence, by words and then by characters.
void AgencyReportTest::stepTo(qsizetype position)
{
    goToSentenceOf(position);
    if (view()->hasSelection())
        strike({view()->selection().begin <= position ? Qt::Key_Left : Qt::Key_Right});
    const auto caret = [this] { return view()->selection().begin; };
    while (app::nextClauseBegin(m_text, caret(), u"en"_s) <= position && caret() < position)
        strike({Qt::Key_Down, Qt::ControlModifier});
    while (caret() < position)
        strike({Qt::Key_Right, Qt::ControlModifier});
    while (caret() > position && app::widened(m_text, {position, position}).begin == position &&
           caret() - position > 3)
        strike({Qt::Key_Left, Qt::ControlModifier});
    strike({Qt::Key_Left}, std::max(0, int(caret() - position)));
    strike({Qt::Key_Right}, std::max(0, int(position - caret())));
}

/// How often "more" has to be struck at the beginning of @p range until it is selected.
std::optional<int> AgencyReportTest::growthTo(TextRange range) const
{
    TextRange unit{range.begin, range.begin};
    for (int strokes = 1; strokes <= 6; ++strokes) {
        unit = app::widened(m_text, unit, u"en"_s);
        if (unit == range)
            return strokes;
        if (!range.contains(unit))
            return std::nullopt;
    }
    return std::nullopt;
}

void AgencyReportTest::extendTo(TextRange range)
{
    while (app::nextClauseEnd(m_text, view()->selection().end, u"en"_s) <= range.end &&
           view()->selection().end < range.end)
        strike({Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier});
    while (view()->selection().end < range.end)
        strike({Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier});
    while (trimmed().end > range.end)
        strike({Qt::Key_Left, Qt::ShiftModifier});
}

void AgencyReportTest::select(const Words &words)
{
    const TextRange range = find(words);
    if (trimmed() == range)
        return;
    const auto cue = m_cues.nextCue(m_text, view()->selection().begin, u"en"_s);
    if (cue && cue->range == range) {
        strike({Qt::Key_Colon});
    } else {
        goToSentenceOf(range.begin);
        if (trimmed() != range) {
            stepTo(range.begin);
            if (const std::optional<int> growth = growthTo(range))
                strike({Qt::Key_Plus}, *growth);
            else
                extendTo(range);
        }
    }
    QCOMPARE(trimmed(), range);
}

void AgencyReportTest::markAttributions()
{
    const std::vector<std::vector<Part>> attributions = {
        {{Qt::Key_S, {u"Hamas"_s}},
         {Qt::Key_U, {u"says"_s}},
         {Qt::Key_Q, {u"resistance fighters killed"_s, u"in Gaza"_s}}},
        {{Qt::Key_S, {u"a video released by Hamas"_s}},
         {Qt::Key_U, {u"shows"_s}},
         {Qt::Key_Q, {u"a deadly attack"_s, u"Merkava tank"_s}}},
        {{Qt::Key_S, {u"The Palestinian Hamas resistance movement"_s}},
         {Qt::Key_U, {u"says"_s, {}, u"The Palestinian Hamas"_s}},
         {Qt::Key_Q, {u"its fighters have"_s, u"two days"_s}}},
        {{Qt::Key_S, {u"Hamas"_s, {}, u"Monday evening"_s}},
         {Qt::Key_U, {u"said"_s, {}, u"Monday evening"_s}},
         {Qt::Key_Q, {u"that fighters of"_s, u"the day"_s}}},
        {{Qt::Key_S, {u"It"_s, {}, u"earlier in the day"_s}},
         {Qt::Key_U, {u"added"_s}},
         {Qt::Key_Q, {u"that Hamas fighters"_s, u"on Sunday"_s}}},
        {{Qt::Key_Q, {u"The resistance movement's"_s, u"terrorist soldiers,\""_s}},
         {Qt::Key_S, {u"Hamas"_s, {}, u"terrorist soldiers"_s}},
         {Qt::Key_U, {u"further said on"_s, u"Telegram channel"_s}}},
        {{Qt::Key_Q, {u"\"Our valiant resistance"_s, u"are failing,\""_s}},
         {Qt::Key_S, {u"the Gaza-based resistance movement"_s}},
         {Qt::Key_U, {u"added"_s, {}, u"the Gaza-based"_s}}},
        {{Qt::Key_S, {u"Hamas"_s, {}, u"movement added"_s}},
         {Qt::Key_U, {u"also vowed"_s}},
         {Qt::Key_Q, {u"that Israel's ongoing"_s, u"blockaded territory"_s}}},
        {{Qt::Key_S, {u"the Health Ministry"_s}},
         {Qt::Key_U, {u"reports"_s}},
         {Qt::Key_Q, {u"that Israeli attacks"_s, u"102,929 others"_s}}},
    };
    for (const std::vector<Part> &attribution : attributions) {
        for (const Part &part : attribution) {
            select(part.words);
            strike({part.letter});
            ++m_letters;
        }
    }
}

void AgencyReportTest::markFigures()
{
    const Words figures[] = {{u"20 Israeli soldiers in two"_s},
                             {u"two days in Gaza"_s},
                             {u"20 Israeli"_s, {}, u"have killed"_s},
                             {u"two days"_s, {}, u"in just"_s},
                             {u"five occupation"_s},
                             {u"15 Israeli"_s},
                             {u"1,000"_s},
                             {u"14th month"_s},
                             {u"43,603"_s},
                             {u"102,929"_s}};
    for (const Words &figure : figures) {
        while (!view()->selection().contains(find(figure).begin))
            strike({Qt::Key_NumberSign});
        strike({Qt::Key_F});
        ++m_letters;
    }
}

void AgencyReportTest::markClaims()
{
    const Words claims[] = {{u"resistance fighters killed"_s, u"in Gaza"_s},
                            {u"its fighters have"_s, u"two days"_s},
                            {u"killed at least"_s, u"occupation soldiers"_s},
                            {u"Hamas fighters also"_s, u"on Sunday"_s},
                            {u"Palestinians have increased"_s, u"resistance operations"_s},
                            {u"Israeli attacks have"_s, u"43,603 Palestinians"_s}};
    for (const Words &claim : claims) {
        select(claim);
        strike({Qt::Key_C});
        ++m_letters;
    }
}

QStringList AgencyReportTest::described() const
{
    const Codebook codebook = m_window->project()->codebook().value();
    QStringList all;
    for (const Annotation &annotation : annotations()) {
        QStringList parts{codebook.tag(annotation.tagId)->name};
        for (const storage::Span &span : annotation.spans) {
            parts.append(u"%1 %2-%3"_s.arg(codebook.role(span.roleId)->name)
                             .arg(span.range.begin)
                             .arg(span.range.end));
        }
        for (const storage::FieldValue &value : annotation.values)
            parts.append(codebook.field(value.fieldId)->name + u'=' + value.value);
        std::sort(parts.begin() + 1, parts.end());
        all.append(parts.join(u", "_s));
    }
    all.sort();
    return all;
}

QByteArray AgencyReportTest::asBrat() const
{
    const Codebook codebook = m_window->project()->codebook().value();
    QString lines;
    int passages = 0;
    int events = 0;
    const auto passage = [&](const QString &type, TextRange range) {
        lines += u"T%1\t%2 %3 %4\t%5\n"_s.arg(++passages)
                     .arg(type)
                     .arg(range.begin)
                     .arg(range.end)
                     .arg(m_text.mid(range.begin, range.length()));
        return passages;
    };
    for (const Annotation &annotation : annotations()) {
        const QString tag = codebook.tag(annotation.tagId)->name;
        if (codebook.meaningOf(annotation.tagId) != meaning::attribution) {
            passage(tag, annotation.spans.front().range);
            continue;
        }
        QString arguments;
        for (const auto &[type, role] :
             {std::pair(u"Source"_s, meaning::source), std::pair(u"Cue"_s, meaning::cue),
              std::pair(u"Content"_s, meaning::content)})
            arguments += u" %1:T%2"_s.arg(type).arg(
                passage(type, app::rangesOf(codebook, annotation, role).front()));
        const int trigger = passage(tag, app::rangesOf(codebook, annotation, meaning::cue).front());
        lines += u"E%1\t%2:T%3%4\n"_s.arg(++events).arg(tag).arg(trigger).arg(arguments);
    }
    return lines.toUtf8();
}

/// What the program fills in follows from the marks alone, wherever they were made.
void AgencyReportTest::isTheSameAfterImport()
{
    openReport();
    if (QTest::currentTestFailed() || m_text.isEmpty())
        return;
    tag();
    const QStringList byHand = described();
    const QByteArray marks = asBrat();
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"report.txt"_s, m_text.toUtf8()));
    QVERIFY(write(u"report_Anna.ann"_s, marks));
    const auto article = m_window->project()->article(m_window->annotating()->article());
    QVERIFY(m_window->createProject(m_folder->filePath(u"again.sayso"_s)));

    QVERIFY(app::importBrat(*m_window->project(), {m_folder->filePath(u"report.txt"_s)}));
    m_window->articleList()->goToNext();
    view()->setFocus();
    QCOMPARE(view()->text(), m_text);
    for (const auto &[name, value] : {std::pair(u"language"_s, article->metadata.language),
                                      std::pair(u"publisher"_s, article->metadata.publisher)})
        QVERIFY(
            app::setMetadata(*m_window->project(), m_window->annotating()->article(), name, value));
    m_window->actions()->fillInArticle->trigger();

    QCOMPARE(described(), byHand);
}

void AgencyReportTest::tag()
{
    markAttributions();
    strike({Qt::Key_Home, Qt::ControlModifier});
    markFigures();
    strike({Qt::Key_Home, Qt::ControlModifier});
    markClaims();
}

void AgencyReportTest::isTaggedWholeByKeys()
{
    openReport();
    if (QTest::currentTestFailed() || m_text.isEmpty())
        return;

    markAttributions();
    const int forAttributions = m_strokes;
    strike({Qt::Key_Home, Qt::ControlModifier});
    markFigures();
    const int forFigures = m_strokes - forAttributions;
    strike({Qt::Key_Home, Qt::ControlModifier});
    markClaims();
    const int forClaims = m_strokes - forFigures - forAttributions;

    qInfo("keys struck: %d, of them letters of tags: %d; an attribution %.1f (letters 3), a figure "
          "%.1f (letter 1), a claim %.1f (letter 1)",
          m_strokes, m_letters, forAttributions / 9.0, forFigures / 10.0, forClaims / 6.0);

    const Codebook codebook = m_window->project()->codebook().value();
    std::map<QString, int> counts;
    for (const Annotation &annotation : annotations()) {
        const QString tag = codebook.meaningOf(annotation.tagId);
        ++counts[tag];
        if (tag == meaning::attribution) {
            QVERIFY(!app::rangesOf(codebook, annotation, meaning::source).empty());
            QVERIFY(!app::rangesOf(codebook, annotation, meaning::content).empty());
            QCOMPARE(app::rangesOf(codebook, annotation, meaning::cue).size(), size_t(1));
        }
        for (const QLatin1StringView filledIn :
             {meaning::quotationType, meaning::voice, meaning::kind}) {
            if (const storage::Field *field = codebook.fieldMeaning(annotation.tagId, filledIn))
                QVERIFY2(annotation.valueOf(field->id), qPrintable(quoteOf(annotation)));
        }
    }
    QCOMPARE(counts[meaning::attribution], 9);
    QCOMPARE(counts[meaning::figure], 10);
    QCOMPARE(counts[meaning::claim], 6);
}

QTEST_MAIN(AgencyReportTest)
#include "agencyreporttest.moc"
