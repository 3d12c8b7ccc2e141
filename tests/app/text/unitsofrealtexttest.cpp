#include "app/text/selection.h"
#include "app/text/textmap.h"
#include "app/text/units.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using storage::TextRange;
using namespace Qt::StringLiterals;

/// The articles of PolNeAR's development part, with the passages that people marked in them.
class UnitsOfRealTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realArticlesHoldToTheRules();
    void clausesMeetTheContentsThatPeopleMarked();
};

namespace {

const QDir articles(QStringLiteral(SAYSO_SHARED_CASES) + u"/polnear-dev/text"_s);
const QDir attributions(QStringLiteral(SAYSO_SHARED_CASES) + u"/polnear-dev/attributions"_s);

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// @p range from its first letter or digit to its last.
TextRange letters(QStringView text, TextRange range)
{
    while (!range.isEmpty() && !text[range.begin].isLetterOrNumber())
        ++range.begin;
    while (!range.isEmpty() && !text[range.end - 1].isLetterOrNumber())
        --range.end;
    return range;
}

} // namespace

void UnitsOfRealTextTest::initTestCase()
{
    if (!articles.exists())
        QSKIP("The PolNeAR articles are not there.");
}

void UnitsOfRealTextTest::realArticlesHoldToTheRules()
{
    static const QStringList abbreviations{u"Mr."_s,  u"Mrs."_s, u"Ms."_s,   u"Sen."_s, u"Gov."_s,
                                           u"Rep."_s, u"Dr."_s,  u"Gen."_s,  u"Lt."_s,  u"vs."_s,
                                           u"Rev."_s, u"Del."_s, u"Sens."_s, u"Prof."_s};
    int paragraphs = 0;
    int sentences = 0;
    int clauses = 0;
    int quotations = 0;
    int widenings = 0;
    quint32 state = 20240611;
    const auto next = [&state](qsizetype bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % quint32(bound));
    };
    for (const QString &name : articles.entryList({u"*.txt"_s}, QDir::Files)) {
        const QString text = contents(articles.filePath(name));

        for (qsizetype place = 0; place < text.size();) {
            const TextRange paragraph = app::paragraphAt(text, place);
            ++paragraphs;
            qsizetype reached = paragraph.begin;
            while (reached < paragraph.end) {
                const TextRange sentence = app::sentenceAt(text, reached, u"en"_s);
                // Sentences follow each other with nothing but blanks between them.
                QCOMPARE(sentence.begin, reached);
                QVERIFY(paragraph.contains(sentence));
                const QString words = text.sliced(sentence.begin, sentence.length());
                for (const QString &abbreviation : abbreviations)
                    QVERIFY2(sentence.end == paragraph.end || !words.endsWith(u' ' + abbreviation),
                             qPrintable(name + u": "_s + words));
                QVERIFY2(!words.front().isLower() || words.front() == u'i' ||
                             sentence.begin == paragraph.begin,
                         qPrintable(name + u": "_s + words));
                ++sentences;

                qsizetype inSentence = sentence.begin;
                TextRange last{-1, -1};
                for (; inSentence < sentence.end; ++inSentence) {
                    const TextRange clause = app::clauseAt(text, inSentence, u"en"_s);
                    QVERIFY(sentence.contains(clause));
                    QVERIFY(clause == last || clause.begin >= last.end);
                    if (clause != last)
                        ++clauses;
                    last = clause;
                    inSentence += next(8);
                }
                reached = sentence.end;
                while (reached < paragraph.end && text[reached].isSpace())
                    ++reached;
            }
            place = std::max(paragraph.end, place) + 1;
            while (place < text.size() && text[place].isSpace())
                ++place;
        }
        for (int round = 0; round < 40; ++round) {
            const qsizetype index = next(text.size());
            const TextRange quotation = app::quotationAt(text, index);
            QVERIFY(quotation.isEmpty() || quotation.contains(index));
            quotations += quotation.isEmpty() ? 0 : 1;
            for (TextRange range{index, index}; range != TextRange{0, text.size()}; ++widenings) {
                const TextRange wider = app::widened(text, range, u"en"_s);
                QVERIFY(wider.contains(range) && wider.length() > range.length());
                range = wider;
            }
        }
    }

    qInfo(
        "%d paragraphs, %d sentences, %d clauses; of 3,360 places %d in a quotation, %d widenings",
        paragraphs, sentences, clauses, quotations, widenings);
    QVERIFY(sentences > 3'000);
    QVERIFY(clauses > 2 * sentences);
    QVERIFY(quotations > 500);
}

/// People mark noun phrases and whole paragraphs as contents too, so that no rule for clauses could
/// meet all of them: the bounds are what has been reached, and hold it.
void UnitsOfRealTextTest::clausesMeetTheContentsThatPeopleMarked()
{
    static const QRegularExpression content(u"^T\\d+\tContent ([0-9 ;]+)\t"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression annotationName(u"_[0-9a-f]{4}\\.ann$"_s);
    int passages = 0;
    int begins = 0;
    int ends = 0;
    for (const QString &name : attributions.entryList({u"*.ann"_s}, QDir::Files)) {
        const QString text =
            contents(articles.filePath(QString(name).replace(annotationName, u".txt"_s)));
        const app::TextMap map(text);
        const QString annotations = contents(attributions.filePath(name));
        for (const QRegularExpressionMatch &match : content.globalMatch(annotations)) {
            for (const QString &fragment : match.captured(1).split(u';')) {
                const TextRange positions{fragment.section(u' ', 0, 0).toInt(),
                                          fragment.section(u' ', 1, 1).toInt()};
                const TextRange passage = letters(text, map.toUtf16(positions));
                if (passage.isEmpty())
                    continue;
                const TextRange first = app::clauseAt(text, passage.begin, u"en"_s);
                const TextRange last = app::clauseAt(text, passage.end - 1, u"en"_s);
                ++passages;
                begins += letters(text, first).begin == passage.begin ? 1 : 0;
                ends += letters(text, last).end == passage.end ? 1 : 0;
            }
        }
    }

    qInfo("of %d contents %d begin where a clause begins, %d end where one ends", passages, begins,
          ends);
    QVERIFY(passages > 2'500);
    QVERIFY(begins * 100 > passages * 58);
    QVERIFY(ends * 100 > passages * 82);
}

QTEST_GUILESS_MAIN(UnitsOfRealTextTest)
#include "unitsofrealtexttest.moc"
