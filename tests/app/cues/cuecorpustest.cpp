#include "app/cues/cuefinder.h"
#include "app/text/textmap.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QString corpus = QStringLiteral(SAYSO_SHARED_CASES "/polnear-dev");

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Annotations
{
    std::vector<TextRange> cues;
    std::vector<TextRange> contents;
};

/// What the first of an article's annotators marked, as indices into the string.
Annotations annotationsOf(const QString &article, const TextMap &map)
{
    const QFileInfoList files =
        QDir(corpus + u"/attributions"_s).entryInfoList({article + u"_*.ann"_s});
    Annotations annotations;
    if (files.isEmpty())
        return annotations;
    for (const QString &line : contentsOf(files.front().filePath()).split(u'\n')) {
        const QString passage = line.section(u'\t', 1, 1);
        const QString type = passage.section(u' ', 0, 0);
        if (!line.startsWith(u'T') || (type != u"Cue" && type != u"Content"))
            continue;
        for (const QString &fragment : passage.section(u' ', 1).split(u';')) {
            const TextRange range{fragment.section(u' ', 0, 0).toLongLong(),
                                  fragment.section(u' ', 1, 1).toLongLong()};
            (type == u"Cue" ? annotations.cues : annotations.contents)
                .push_back(map.toUtf16(range));
        }
    }
    return annotations;
}

bool touches(const std::vector<TextRange> &ranges, TextRange range)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [range](TextRange other) { return other.overlaps(range); });
}

} // namespace

class CueCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCuesOfACorpus();
};

/// Recall: annotated cues of which a word is found. Precision: found words that lie in an annotated
/// cue; and the same without the wrong ones inside a content, where nested attributions were not
/// annotated. The words were not chosen by these articles.
void CueCorpusTest::findsTheCuesOfACorpus()
{
    if (!QDir(corpus).exists())
        QSKIP("the corpus is not beside this checkout");
    CueFinder finder;
    qsizetype annotated = 0;
    qsizetype recalled = 0;
    qsizetype found = 0;
    qsizetype right = 0;
    qsizetype wrongInContents = 0;

    for (const QFileInfo &file : QDir(corpus + u"/text"_s).entryInfoList({u"*.txt"_s})) {
        const QString text = contentsOf(file.filePath());
        const Annotations annotations = annotationsOf(file.completeBaseName(), TextMap(text));
        std::vector<TextRange> words;
        for (const Cue &cue : finder.cuesIn(text, u"en"_s)) {
            if (isSayingWord(cue))
                words.push_back(cue.range);
        }

        annotated += qsizetype(annotations.cues.size());
        found += qsizetype(words.size());
        for (const TextRange cue : annotations.cues)
            recalled += touches(words, cue) ? 1 : 0;
        for (const TextRange word : words) {
            if (touches(annotations.cues, word))
                ++right;
            else if (touches(annotations.contents, word))
                ++wrongInContents;
        }
    }

    QVERIFY(annotated > 1000);
    const double recall = double(recalled) / double(annotated);
    const double precision = double(right) / double(found);
    const double precisionOutside = double(right) / double(found - wrongInContents);
    qInfo("%lld cues, %lld found words: recall %.3f, precision %.3f, outside of contents %.3f",
          annotated, found, recall, precision, precisionOutside);

    QVERIFY(recall >= 0.78);
    QVERIFY(precision >= 0.63);
    QVERIFY(precisionOutside >= 0.80);
}

QTEST_GUILESS_MAIN(CueCorpusTest)
#include "cuecorpustest.moc"
