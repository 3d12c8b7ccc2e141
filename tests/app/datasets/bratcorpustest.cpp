#include "app/codebook/startercodebook.h"
#include "app/datasets/brat.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QString corpus = QStringLiteral(SAYSO_SHARED_CASES "/polnear-dev");

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "cue 62 66" for every fragment, sorted: what two readers of one attribution must agree on.
QString described(QStringList passages)
{
    passages.sort();
    return passages.join(u", "_s);
}

/// A reader that knows PolNeAR and nothing else: every attribution of a file.
QStringList attributionsIn(const QString &path)
{
    QHash<QString, QString> offsets;
    QStringList attributions;
    const QStringList lines = QString::fromUtf8(contentsOf(path)).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'T') && cells.size() > 2)
            offsets[cells[0]] = cells[1].section(u' ', 1);
    }
    for (const QString &line : lines) {
        if (!line.startsWith(u'E') || !line.contains(u'\t'))
            continue;
        QStringList passages;
        for (const QString &word : line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts)) {
            const QString name = word.section(u':', 0, 0);
            if (name.startsWith(u"Attribution"_s))
                continue;
            for (const QString &fragment : offsets[word.section(u':', 1)].split(u';')) {
                const QString role = name.endsWith(u'2') ? name.chopped(1) : name;
                passages.append(role.toLower() + u' ' + fragment);
            }
        }
        attributions.append(described(passages));
    }
    return attributions;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class BratCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAttributionIsAtItsPlace();
    void figuresOfMeasEvalComeIn();
    void theReferenceExampleComesInWhole();
};

void BratCorpusTest::everyAttributionIsAtItsPlace()
{
    if (!QDir(corpus).exists())
        QSKIP("The corpus is not here.");
    const QTemporaryDir folder;
    const auto created = createProject(folder.filePath(u"p.sayso"_s));
    Project &project = **created;
    QVERIFY(project.useAnalyst(u"Kim"_s).isOk());
    QElapsedTimer clock;

    clock.start();
    const Result<BratReport> report =
        importBrat(project, {corpus + u"/text"_s}, corpus + u"/attributions"_s);
    qInfo("import: %lld ms", clock.elapsed());

    QVERIFY(report.isOk());
    QVERIFY(report->failed.empty());
    for (const BratWarning &warning : report->warnings)
        qWarning("%s:%d %s", qPrintable(warning.file), warning.line, qPrintable(warning.what));
    QCOMPARE(report->warnings.size(), size_t(0));
    QCOMPARE(report->articles, 84);
    QCOMPARE(project.counts()->annotationsByTag.at(u"Attribution"_s), 2320);

    const Codebook codebook = *project.codebook();
    const Id<Tag> attribution = codebook.tagNamed(u"Attribution"_s)->id;
    QHash<qint64, QString> analysts;
    for (const Analyst &analyst : *project.analysts())
        analysts[analyst.id.value] = analyst.name;
    qsizetype compared = 0;
    for (const ArticleSummary &article : *project.articles()) {
        QHash<QString, QStringList> found;
        for (const Annotation &annotation : *project.annotations(article.id)) {
            if (annotation.tagId != attribution)
                continue;
            QStringList passages;
            for (const Span &span : annotation.spans) {
                if (const Role *role = codebook.role(span.roleId)) {
                    passages.append(
                        u"%1 %2 %3"_s.arg(role->name).arg(span.range.begin).arg(span.range.end));
                }
            }
            found[analysts[annotation.analystId.value]].append(described(passages));
        }
        for (auto one = found.cbegin(); one != found.cend(); ++one) {
            const QString path =
                corpus + u"/attributions/"_s + article.title + u'_' + one.key() + u".ann"_s;
            QCOMPARE(sorted(one.value()), sorted(attributionsIn(path)));
            compared += one.value().size();
        }
    }
    QCOMPARE(compared, 2320);
    QVERIFY(project.check()->empty());

    const ProjectCounts before = *project.counts();
    clock.start();
    QVERIFY(project.undo().isOk());
    qInfo("undo: %lld ms", clock.elapsed());
    QCOMPARE(project.counts()->articles, 0);
    QCOMPARE(project.counts()->annotations, 0);
    QCOMPARE(project.counts()->links, 0);
    QVERIFY(project.check()->empty());
    clock.start();
    QVERIFY(project.redo().isOk());
    qInfo("redo: %lld ms", clock.elapsed());
    QCOMPARE(project.counts()->articles, 84);
    QCOMPARE(project.counts()->annotationsByTag, before.annotationsByTag);
    QCOMPARE(project.counts()->links, before.links);
    QVERIFY(project.check()->empty());
}

void BratCorpusTest::figuresOfMeasEvalComeIn()
{
    const QString trial = QStringLiteral(SAYSO_SHARED_CASES "/measeval-trial");
    if (!QDir(trial).exists())
        QSKIP("The corpus is not here.");
    const QTemporaryDir folder;
    const auto created = createProject(folder.filePath(u"p.sayso"_s));
    Project &project = **created;
    QVERIFY(project.useAnalyst(u"Kim"_s).isOk());

    const Result<BratReport> report = importBrat(project, {trial + u"/txt"_s}, trial + u"/ann"_s);

    QVERIFY(report.isOk());
    for (const BratWarning &warning : report->warnings)
        qWarning("%s:%d %s", qPrintable(warning.file), warning.line, qPrintable(warning.what));
    QCOMPARE(report->articles, 65);
    QCOMPARE(report->annotations, 744);
    QCOMPARE(report->links, 546);
    QCOMPARE(report->warnings.size(), size_t(0));
    QVERIFY(project.check()->empty());
}

void BratCorpusTest::theReferenceExampleComesInWhole()
{
    const QString example =
        QStringLiteral(SAYSO_SHARED_CASES "/../reference/format-examples/brat/article.txt");
    if (!QFile::exists(example))
        QSKIP("The example is not here.");
    const QTemporaryDir folder;
    const auto created = createProject(folder.filePath(u"p.sayso"_s));
    Project &project = **created;
    QVERIFY(project.useAnalyst(u"Kim"_s).isOk());

    const Result<BratReport> report = importBrat(project, {example});

    QVERIFY(report.isOk());
    QCOMPARE(report->warnings.size(), size_t(0));
    const ProjectCounts counts = *project.counts();
    QCOMPARE(counts.annotationsByTag.at(u"Attribution"_s), 2);
    QCOMPARE(counts.annotationsByTag.at(u"Figure"_s), 2);
    QCOMPARE(counts.annotationsByTag.at(u"Claim"_s), 1);
    QCOMPARE(counts.annotations, 5);
    const Codebook codebook = *project.codebook();
    QStringList values;
    for (const Annotation &annotation : *project.annotations(project.articles()->at(0).id)) {
        for (const FieldValue &value : annotation.values)
            values.append(codebook.field(value.fieldId)->name + u'=' + value.value);
    }
    QCOMPARE(sorted(values), (QStringList{u"quotation_type=direct"_s, u"quotation_type=mixed"_s,
                                          u"unit=percent"_s}));
}

QTEST_GUILESS_MAIN(BratCorpusTest)
#include "bratcorpustest.moc"
