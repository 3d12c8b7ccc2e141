#include "app/suggestions/cuephrases.h"

#include "app/cues/cuefinder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QStringList formNames{u"verb"_s, u"participle"_s, u"infinitive"_s, u"passive"_s,
                            u"noun"_s, u"credit"_s,     u"adverb"_s,     u"colon"_s};

/// The sentence without its marks.
QString plain(QString sentence)
{
    static const QRegularExpression mark(u"\\[([^\\]]*)\\]\\{\\w+\\}"_s);
    return sentence.replace(mark, u"\\1"_s);
}

/// The sentence with the marks of the cues that are found.
QString marked(const QString &sentence)
{
    CueFinder finder;
    const std::vector<Cue> cues = finder.cuesIn(sentence, u"en"_s);
    QString result = sentence;
    const std::vector<Paragraph> paragraphs = paragraphsOf(sentence, cues, u"en"_s);
    for (const Paragraph &paragraph : paragraphs) {
        const std::vector<CuePhrase> phrases = cuePhrasesIn(paragraph);
        for (auto phrase = phrases.rbegin(); phrase != phrases.rend(); ++phrase) {
            const TextRange range = rangeOf(paragraph, *phrase);
            result.insert(range.end, u"]{%1}"_s.arg(formNames[int(phrase->form)]));
            result.insert(range.begin, u'[');
        }
    }
    return result;
}

} // namespace

class CuePhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWholeCue_data();
    void findsTheWholeCue();
    void takesNoCueFromAQuotation();
};

void CuePhrasesTest::findsTheWholeCue_data()
{
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(SAYSO_TEST_CASES "/suggestions/cues_en.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    for (const QString &line : all.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            QTest::newRow(qPrintable(plain(line))) << line;
    }
}

void CuePhrasesTest::findsTheWholeCue()
{
    QFETCH(QString, expected);

    const QString found = marked(plain(expected));

    QCOMPARE(found, expected);
}

void CuePhrasesTest::takesNoCueFromAQuotation()
{
    QCOMPARE(marked(u"“They said no,” she said."_s), u"“They said no,” she [said]{verb}."_s);
}

QTEST_GUILESS_MAIN(CuePhrasesTest)
#include "cuephrasestest.moc"
