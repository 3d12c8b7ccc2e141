#include "app/articles/articlereader.h"
#include "app/codebook/startercodebook.h"
#include "app/datasets/brat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace app;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Ana said the port was shut.\n\nBea told Ana that 300 boats wait.\n"_s;

/// "source: Ana | cue: said | : x": the passages of an annotation with their roles.
QString described(const Project &project, const Annotation &annotation)
{
    const Codebook codebook = *project.codebook();
    const QList<uint> characters = (*project.text(annotation.articleId)).toUcs4();
    QStringList parts;
    for (const Span &span : annotation.spans) {
        const Role *role = codebook.role(span.roleId);
        const QString quote = QString::fromUcs4(
            reinterpret_cast<const char32_t *>(characters.constData()) + span.range.begin,
            span.range.length());
        parts.append((role ? role->name : QString()) + u": "_s + quote);
    }
    return codebook.tag(annotation.tagId)->name + u" { "_s + parts.join(u" | "_s) + u" }"_s;
}

QStringList described(const Project &project)
{
    QStringList all;
    for (const ArticleSummary &article : *project.articles()) {
        for (const Annotation &annotation : *project.annotations(article.id))
            all.append(described(project, annotation));
    }
    return all;
}

QStringList warnings(const BratReport &report)
{
    QStringList all;
    for (const BratWarning &warning : report.warnings)
        all.append(u"%1:%2 %3"_s.arg(warning.file).arg(warning.line).arg(warning.what));
    return all;
}

} // namespace

class BratImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theExampleOfOurOwnComesInWhole();
    void anArticleIsItsTextAndNothingElse();
    void oneImportIsOneActionThatCanBeUndone();
    void theSameFilesTwiceChangeNothing();
    void filesWithTheSameTextStayTwoArticles();
    void aTextThatIsThereGetsTheAnnotations();
    void annotatorsBecomeAnalysts();
    void theLongestArticleNameTakesAnAnnotationFile();
    void annotationsOfAnArticleThatWasNotChosenStayOut();
    void aFolderOfAnnotationsIsSearchedByName();
    void whatBelongsToNothingIsTold();
    void anEventIsATagWithRoles();
    void renamedTagsRolesAndFieldsAreFoundByMeaning();
    void aTypeThatIsNotKnownBecomesATag();
    void aTriggerKeepsItsPlaceWhereNoArgumentHasIt();
    void anAttributionWithoutSourceIsOneWithAnImplicitSource();
    void aPassageOfSeveralEventsIsInEachOfThem();
    void aPassageOfNoEventIsAnAnnotation();
    void attributesFillFieldsThatFit();
    void notesAndReferencesBecomeTheNote();
    void relationsBecomeLinks();
    void anEventInAnEventIsNested();
    void eventsMayGoInCircles();
    void whatIsNotThereIsTold();
    void binaryAnnotationsAreTold();
    void filesThatCannotBeReadDoNotStopTheOthers();
    void nothingHappensWhenStopped();
    void nobodyCannotImport();

private:
    QString write(const QString &name, const QByteArray &bytes);
    BratReport import(const QByteArray &annotations, const QByteArray &article = text.toUtf8());

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void BratImportTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"in/notes"_s));
    Result<std::unique_ptr<Project>> project = createProject(m_folder->filePath(u"p.sayso"_s));
    QVERIFY(project.isOk());
    m_project = std::move(*project);
    QVERIFY(m_project->useAnalyst(u"Kim"_s).isOk());
}

QString BratImportTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(u"in/"_s + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write a test file.");
    return file.fileName();
}

BratReport BratImportTest::import(const QByteArray &annotations, const QByteArray &article)
{
    write(u"port.ann"_s, annotations);
    const Result<BratReport> report = importBrat(*m_project, {write(u"port.txt"_s, article)});
    if (!report)
        qFatal("The import failed: %d", int(report.error().code));
    if (!m_project->check()->empty())
        qFatal("The import broke the project.");
    return *report;
}

void BratImportTest::theExampleOfOurOwnComesInWhole()
{
    const Result<BratReport> report =
        importBrat(*m_project, {QStringLiteral(SAYSO_TEST_CASES "/brat/harbour.txt")});

    QCOMPARE(warnings(*report), QStringList());
    QCOMPARE(report->articles, 1);
    QCOMPARE(report->links, 2);
    QCOMPARE(
        described(*m_project),
        (QStringList{
            u"Claim { passage: The harbour was closed for six days }"_s,
            u"Place { passage: The harbour }"_s,
            u"Claim { passage: The harbour was closed }"_s,
            u"Attribution { content: “We lost everything,” | cue: said | source: Mrs Okoro | content: “even the nets.” }"_s,
            u"Attribution { : declined to comment }"_s,
            u"Figure { quantity: A third }"_s,
            u"Figure { quantity: 300 }"_s,
        }));
    QVERIFY(m_project->check()->empty());
}

void BratImportTest::anArticleIsItsTextAndNothingElse()
{
    const QByteArray bytes = "\xef\xbb\xbf One\r\nof\xc2\xa0two\r\r\n \0x\n"_ba;
    write(u"a.b.ann"_s, {});

    const Result<BratReport> report = importBrat(*m_project, {write(u"a.b.txt"_s, bytes)});

    QCOMPARE(report->articles, 1);
    QCOMPARE(warnings(*report), QStringList());
    const Article article = *m_project->article((*m_project->articles()).at(0).id);
    QCOMPARE(*m_project->text(article.id), u" One\nof\u00a0two\n\n x\n"_s);
    QCOMPARE(article.metadata.title, u"a.b"_s);
    QCOMPARE(article.metadata.origins.at(u"title"_s), u"file name"_s);
    QCOMPARE(article.words, 4);
    QCOMPARE(article.format, u"text"_s);
    QCOMPARE(m_project->sourceFile(article.id)->bytes, bytes);
    const auto read = readArticle(u"a.b.txt"_s, bytes, ArticleFormat::PlainText);
    QVERIFY(*m_project->structure(article.id) == read->article.structure);
}

void BratImportTest::oneImportIsOneActionThatCanBeUndone()
{
    for (const QString &name : {u"a"_s, u"b"_s}) {
        write(name + u".txt"_s, text.toUtf8() + name.toUtf8());
        write(name + u".ann"_s, "T1\tPlace 13 17\tport\n");
    }
    const Codebook before = *m_project->codebook();
    QSignalSpy spy(m_project.get(), &Project::changed);

    const Result<BratReport> report = importBrat(*m_project, {m_folder->filePath(u"in"_s)});

    QCOMPARE(report->articles, 2);
    QCOMPARE(report->annotations, 2);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_project->nextUndo()->action.text(), u"Import 2 annotated articles"_s);
    const QStringList there = described(*m_project);

    QVERIFY(m_project->undo().isOk());
    QVERIFY(m_project->articles()->empty());
    QCOMPARE(*m_project->codebook(), before);
    QVERIFY(m_project->check()->empty());

    QVERIFY(m_project->redo().isOk());
    QCOMPARE(described(*m_project), there);
    QVERIFY(m_project->check()->empty());
}

void BratImportTest::theSameFilesTwiceChangeNothing()
{
    const QByteArray lines = "T1\tPlace 13 17\tport\nT2\tPlace 13 17\tport\nT3\tSource 0 3\tAna\n"
                             "T4\tCue 4 8\tsaid\nE1\tAttribution:T4 Source:T3 Cue:T4\n"
                             "R1\tNear Arg1:T1 Arg2:E1\n";
    const BratReport first = import(lines);
    const QStringList there = described(*m_project);
    const size_t history = m_project->history()->size();

    const BratReport second = import(lines);

    QCOMPARE(first.annotations, 3);
    QCOMPARE(second.annotations, 0);
    QCOMPARE(second.alreadyThere, 3);
    QCOMPARE(second.links, 0);
    QCOMPARE(warnings(second), QStringList());
    QCOMPARE(described(*m_project), there);
    QCOMPARE(m_project->history()->size(), history);
}

void BratImportTest::filesWithTheSameTextStayTwoArticles()
{
    for (const QString &name : {u"a"_s, u"b"_s}) {
        write(name + u".txt"_s, text.toUtf8());
        write(name + u".ann"_s, "T1\tPlace 13 17\tport\n");
    }

    const auto first = importBrat(*m_project, {m_folder->filePath(u"in"_s)});
    const auto second = importBrat(*m_project, {m_folder->filePath(u"in"_s)});

    QCOMPARE(first->articles, 2);
    QCOMPARE(first->annotations, 2);
    QCOMPARE(second->articles, 2);
    QCOMPARE(second->alreadyThere, 2);
    QCOMPARE(m_project->articles()->size(), size_t(2));
}

void BratImportTest::aTextThatIsThereGetsTheAnnotations()
{
    import("T1\tClaim 9 26\tthe port was shut\n");

    // Another file with the same text, told apart by its line ends only.
    QByteArray windows = text.toUtf8();
    windows.replace("\n", "\r\n");
    const BratReport report = import("T1\tFigure 49 52\t300\n", windows);

    QCOMPARE(m_project->articles()->size(), size_t(1));
    QCOMPARE(report.articles, 1);
    QCOMPARE(described(*m_project), (QStringList{u"Claim { passage: the port was shut }"_s,
                                                 u"Figure { quantity: 300 }"_s}));
    QCOMPARE(warnings(report), QStringList());
}

void BratImportTest::annotatorsBecomeAnalysts()
{
    write(u"port_day.txt"_s, text.toUtf8());
    write(u"port_day.ann"_s, "T1\tClaim 0 3\tAna\n");
    write(u"port_day_4e07.ann"_s, "T1\tClaim 0 3\tAna\n");

    const auto report = importBrat(*m_project, {m_folder->filePath(u"in/port_day.txt"_s)});

    QCOMPARE(report->annotations, 2);
    QStringList names;
    const std::vector<Analyst> analysts = *m_project->analysts();
    for (const Annotation &annotation : *m_project->annotations(m_project->articles()->at(0).id)) {
        for (const Analyst &analyst : analysts) {
            if (analyst.id == annotation.analystId)
                names.append(analyst.name);
        }
        QCOMPARE(annotation.origin, u"import:brat"_s);
    }
    QCOMPARE(names, (QStringList{u"Kim"_s, u"4e07"_s}));
}

void BratImportTest::theLongestArticleNameTakesAnAnnotationFile()
{
    write(u"port.txt"_s, text.toUtf8());
    write(u"port_day.txt"_s, text.toUtf8() + "Another.");
    write(u"port_day_kim.ann"_s, "T1\tClaim 0 3\tAna\n");
    write(u"port_lee.ann"_s, "T1\tFigure 47 50\t300\n");

    const auto report = importBrat(*m_project, {m_folder->filePath(u"in"_s)});

    QCOMPARE(warnings(*report), QStringList());
    const std::vector<ArticleSummary> articles = *m_project->articles();
    QCOMPARE(articles.at(0).title, u"port"_s);
    QCOMPARE(articles.at(0).annotations, 1);
    QCOMPARE(articles.at(1).title, u"port_day"_s);
    QCOMPARE(articles.at(1).annotations, 1);
    QCOMPARE(described(*m_project),
             (QStringList{u"Figure { quantity: 300 }"_s, u"Claim { passage: Ana }"_s}));
}

void BratImportTest::annotationsOfAnArticleThatWasNotChosenStayOut()
{
    write(u"port_day.txt"_s, text.toUtf8() + "Another.");
    write(u"port_day_kim.ann"_s, "T1\tClaim 0 3\tAna\n");
    write(u"port_lee.ann"_s, "T1\tFigure 47 50\t300\n");

    const auto report = importBrat(*m_project, {write(u"port.txt"_s, text.toUtf8())});

    QCOMPARE(warnings(*report), QStringList());
    QCOMPARE(described(*m_project), QStringList{u"Figure { quantity: 300 }"_s});
}

void BratImportTest::aFolderOfAnnotationsIsSearchedByName()
{
    write(u"port.txt"_s, text.toUtf8());
    write(u"port.ann"_s, "T1\tClaim 0 3\tAna\n");
    write(u"notes/port_lee.ann"_s, "T1\tFigure 47 50\t300\n");

    const auto report =
        importBrat(*m_project, {m_folder->filePath(u"in"_s)}, m_folder->filePath(u"in/notes"_s));

    QCOMPARE(warnings(*report), QStringList());
    QCOMPARE(described(*m_project), QStringList{u"Figure { quantity: 300 }"_s});
}

void BratImportTest::whatBelongsToNothingIsTold()
{
    write(u"port.txt"_s, text.toUtf8());
    write(u"quay.ann"_s, "T1\tClaim 0 3\tAna\n");
    write(u"notes/lone.ann"_s, "T1\tClaim 0 3\tAna\n");

    const auto report = importBrat(*m_project, {m_folder->filePath(u"in"_s)});

    const QStringList told = warnings(*report);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told[0].contains(u".ann:0 2 annotation file"_s), qPrintable(told[0]));
    QVERIFY2(told[1].startsWith(u"port.txt:0 No annotation file"_s), qPrintable(told[1]));
}

void BratImportTest::anEventIsATagWithRoles()
{
    const BratReport report = import("T1\tSource 0 3\tAna\n"
                                     "T2\tCue 4 8\tsaid\n"
                                     "T3\tContent 22 26;9 17\tshut the port\n"
                                     "T4\tATTRIBUTION 4 8\tsaid\n"
                                     "E1\tATTRIBUTION:T4 Content:T3 Cue:T2 Source:T1\n");

    QCOMPARE(described(*m_project),
             QStringList{u"Attribution { source: Ana | cue: said | content: the port | content: "
                         u"shut }"_s});
    QCOMPARE(warnings(report), QStringList());
}

void BratImportTest::renamedTagsRolesAndFieldsAreFoundByMeaning()
{
    const Codebook before = *m_project->codebook();
    const Id<Tag> attribution = before.tagNamed(u"Attribution"_s)->id;
    Tag tag = *before.tag(attribution);
    Role source = *before.roleNamed(attribution, u"source"_s);
    Field negated = *before.fieldNamed(attribution, u"negated"_s);
    tag.name = u"Zuschreibung"_s;
    source.name = u"Quelle"_s;
    negated.name = u"verneint"_s;
    QVERIFY(m_project->edit({u"Rename"_s, {}}, [&](Edit &edit) -> Result<void> {
        Result<void> done = edit.updateTag(tag);
        if (done)
            done = edit.updateRole(source);
        return done ? edit.updateField(negated) : done;
    }));
    const Codebook renamed = *m_project->codebook();

    import("T1\tSource 0 3\tThe\nT2\tCue 4 8\tport\nE1\tAttribution:T2 Source:T1 Cue:T2\n"
           "A1\tNegated E1\n",
           "The port said so.");

    QVERIFY(*m_project->codebook() == renamed);
    const auto article = m_project->articles()->front().id;
    const Annotation annotation = m_project->annotations(article)->front();
    QCOMPARE(annotation.tagId, attribution);
    QCOMPARE(annotation.rangesOf(source.id).size(), size_t(1));
    QCOMPARE(annotation.valueOf(negated.id)->value, u"yes"_s);
}

void BratImportTest::aTypeThatIsNotKnownBecomesATag()
{
    const size_t rolesBefore = m_project->codebook()->roles.size();

    const BratReport report = import("T1\tMove 4 8\tsaid\n"
                                     "T2\tMover 0 3\tAna\n"
                                     "T3\tMover 29 32\tBea\n"
                                     "E1\tMove:T1 Agent:T2 Agent2:T3 Agent3:T2\n"
                                     "T4\tLoaded_language 22 26\tshut\n"
                                     "T5\tDiscuss 47 50\t300\n");

    QCOMPARE(described(*m_project),
             (QStringList{u"Move { agent: Ana | : said | agent: Bea }"_s,
                          u"Loaded language { passage: shut }"_s, u"Discuss { passage: 300 }"_s}));
    QCOMPARE(m_project->codebook()->roles.size(), rolesBefore + 2);
    QVERIFY(!m_project->codebook()->tagNamed(u"Mover"_s));
    QCOMPARE(warnings(report), QStringList());
}

void BratImportTest::aTriggerKeepsItsPlaceWhereNoArgumentHasIt()
{
    import("T1\tSource 0 3\tAna\n"
           "T2\tAttribution 4 8\tsaid\n"
           "E1\tAttribution:T2 Source:T1\n"
           "T3\tAttribution 33 37\ttold\n"
           "E2\tAttribution:T3 \n"
           "T4\tSource 29 32\tBea\n"
           "T5\tAttribution 29 32\tBea\n"
           "E3\tAttribution:T5 Source:T4\n");

    QCOMPARE(described(*m_project),
             (QStringList{u"Attribution { source: Ana | : said }"_s,
                          u"Attribution { source: Bea }"_s, u"Attribution { : told }"_s}));
}

void BratImportTest::anAttributionWithoutSourceIsOneWithAnImplicitSource()
{
    import("T1\tAttribution-no-source 4 8\tsaid\n"
           "T2\tCue 4 8\tsaid\n"
           "E1\tAttribution-no-source:T1 Cue:T2\n");

    QCOMPARE(described(*m_project), QStringList{u"Attribution { cue: said }"_s});
    const Codebook codebook = *m_project->codebook();
    const Annotation annotation = m_project->annotations(m_project->articles()->at(0).id)->at(0);
    const Field *field = codebook.fieldNamed(annotation.tagId, u"source_identification"_s);
    QVERIFY(annotation.valueOf(field->id));
    QCOMPARE(annotation.valueOf(field->id)->value, u"implicit"_s);
    QVERIFY(!codebook.tagNamed(u"Attribution-no-source"_s));
}

void BratImportTest::aPassageOfSeveralEventsIsInEachOfThem()
{
    const BratReport report = import("T1\tSource 0 3\tAna\n"
                                     "T2\tAttribution 4 8\tsaid\n"
                                     "T3\tAttribution 33 37\ttold\n"
                                     "E1\tAttribution:T2 Source:T1 Cue:T2\n"
                                     "E2\tAttribution:T3 Source:T1 Cue:T3\n");

    QCOMPARE(report.annotations, 2);
    QCOMPARE(described(*m_project), (QStringList{u"Attribution { source: Ana | cue: said }"_s,
                                                 u"Attribution { source: Ana | cue: told }"_s}));
}

void BratImportTest::aPassageOfNoEventIsAnAnnotation()
{
    import("T1\tSource 0 3\tAna\n"
           "T2\tAttribution 4 8\tsaid\n"
           "T3\tclaim 9 26\tthe port was shut\n");

    // Only a role is called "source", and a tag with several roles cannot say which is meant.
    QCOMPARE(described(*m_project),
             (QStringList{u"Source { passage: Ana }"_s, u"Attribution { : said }"_s,
                          u"Claim { passage: the port was shut }"_s}));
}

void BratImportTest::attributesFillFieldsThatFit()
{
    const BratReport report = import("T1\tAttribution 4 8\tsaid\n"
                                     "E1\tAttribution:T1 Cue:T1\n"
                                     "A1\tQuotationType E1 INDIRECT\n"
                                     "A2\thedged E1\n"
                                     "A3\tLevel E1 2\n"
                                     "A4\tAttitude E1 sulking\n"
                                     "A5\tFactuality E1\n"
                                     "A6\tquotation_type E1 direct\n"
                                     "M1\tNegated T1\n");

    const Annotation annotation = m_project->annotations(m_project->articles()->at(0).id)->at(0);
    const Codebook codebook = *m_project->codebook();
    QStringList values;
    for (const FieldValue &value : annotation.values)
        values.append(codebook.field(value.fieldId)->name + u'=' + value.value);
    QCOMPARE(values, (QStringList{u"quotation_type=indirect"_s, u"hedged=yes"_s, u"level=2"_s,
                                  u"negated=yes"_s}));
    QCOMPARE(annotation.note, u"Attitude: sulking\nFactuality\nquotation_type: direct"_s);
    QCOMPARE(warnings(report), QStringList());
}

void BratImportTest::notesAndReferencesBecomeTheNote()
{
    import("T1\tClaim 9 26\tthe port was shut\n"
           "N1\tReference T1 Wikidata:Q7\tThe Port\n"
           "#1\tAnnotatorNotes T1\tcheck this\n"
           "#2\tAutoNotes T1\tmaybe\n");

    const Annotation annotation = m_project->annotations(m_project->articles()->at(0).id)->at(0);
    QCOMPARE(annotation.note, u"Reference: Wikidata:Q7 (The Port)\ncheck this\nAutoNotes: maybe"_s);
}

void BratImportTest::relationsBecomeLinks()
{
    const BratReport report = import("T1\tClaim 9 26\tthe port was shut\n"
                                     "T2\tFigure 47 50\t300\n"
                                     "T3\tAttribution 33 37\ttold\n"
                                     "E1\tAttribution:T3 Cue:T3\n"
                                     "R1\tFigure_quantifies_claim Arg1:T2 Arg2:T1\t\n"
                                     "*\tEquiv T1 T2 E1\n"
                                     "R2\tOwn Arg1:T3 Arg2:E1\n");

    const Id<Article> article = m_project->articles()->at(0).id;
    QStringList links;
    for (const Annotation &annotation : *m_project->annotations(article)) {
        for (const Link &link : *m_project->links(annotation.id)) {
            if (link.from == annotation.id) {
                links.append(described(*m_project, annotation) + u' ' + link.kind + u' ' +
                             described(*m_project, *m_project->annotation(link.to)));
            }
        }
    }
    links.sort();
    QCOMPARE(links,
             (QStringList{u"Claim { passage: the port was shut } equiv Figure { quantity: 300 }"_s,
                          u"Figure { quantity: 300 } equiv Attribution { cue: told }"_s,
                          u"Figure { quantity: 300 } figure_quantifies_claim Claim { passage: the "
                          u"port was shut }"_s}));
    QCOMPARE(report.links, 3);
    QCOMPARE(report.warnings.size(), size_t(1)); // R2 has both ends in one annotation
    QCOMPARE(report.warnings[0].line, 7);
}

void BratImportTest::anEventInAnEventIsNested()
{
    const BratReport report = import("T1\tAttribution 4 8\tsaid\n"
                                     "T2\tAttribution 33 37\ttold\n"
                                     "E1\tAttribution:T2 Cue:T2 Content:E2\n"
                                     "E2\tAttribution:T1 Cue:T1\n");

    QCOMPARE(described(*m_project), (QStringList{u"Attribution { content: said | cue: told }"_s,
                                                 u"Attribution { cue: said }"_s}));
    const Id<Article> article = m_project->articles()->at(0).id;
    const std::vector<Annotation> annotations = *m_project->annotations(article);
    const std::vector<Link> links = *m_project->links(annotations.at(0).id);
    QCOMPARE(links.size(), size_t(1));
    QCOMPARE(links[0].kind, u"nested_in"_s);
    QCOMPARE(links[0].from, annotations[1].id);
    QCOMPARE(links[0].to, annotations[0].id);
    QCOMPARE(warnings(report), QStringList());
}

void BratImportTest::eventsMayGoInCircles()
{
    const BratReport report = import("T1\tAttribution 4 8\tsaid\n"
                                     "T2\tAttribution 33 37\ttold\n"
                                     "E1\tAttribution:T1 Content:E2\n"
                                     "E2\tAttribution:T2 Content:E1\n"
                                     "E3\tAttribution:T1 Content:E3\n"
                                     "E4\tAttribution:E4\n");

    QCOMPARE(report.annotations, 3);
    QCOMPARE(report.links, 2);
    QCOMPARE(report.warnings.size(), size_t(3)); // E3 in itself; E4 has no trigger and no passage
}

void BratImportTest::whatIsNotThereIsTold()
{
    const BratReport report = import("T1\tAttribution 4 8\tsaid\n"
                                     "E1\tAttribution:T1 Source:T7 Cue:T1\n"
                                     "E2\tAttribution:T8 Cue:T1\n"
                                     "A1\tHedged T9\n"
                                     "N1\tReference T9 a:b\tc\n"
                                     "#1\tAnnotatorNotes R1\tlost?\n"
                                     "R1\tKnows Arg1:T1 Arg2:T9\n"
                                     "*\tEquiv T9 T1\n");

    QCOMPARE(report.annotations, 2);
    std::vector<int> lines;
    for (const BratWarning &warning : report.warnings) {
        QCOMPARE(warning.file, u"port.ann"_s);
        lines.push_back(warning.line);
    }
    QCOMPARE(lines, (std::vector<int>{2, 3, 4, 5, 6, 7, 8}));
    QVERIFY(report.warnings[4].what.contains(u"lost?"_s));
}

void BratImportTest::binaryAnnotationsAreTold()
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes.append(char(i * 7919 % 256));

    const BratReport report = import(bytes);

    QCOMPARE(report.articles, 1);
    QCOMPARE(report.annotations, 0);
    QCOMPARE(report.warnings.size(), size_t(1));
}

void BratImportTest::filesThatCannotBeReadDoNotStopTheOthers()
{
    write(u"port.ann"_s, "T1\tClaim 0 3\tAna\n");

    const auto report =
        importBrat(*m_project, {write(u"empty.txt"_s, " \n"),
                                write(u"binary.txt"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba),
                                write(u"port.pdf"_s, "%PDF"), m_folder->filePath(u"missing.txt"_s),
                                write(u"port.txt"_s, text.toUtf8())});

    QCOMPARE(report->articles, 1);
    QCOMPARE(report->annotations, 1);
    QList<int> codes;
    for (const Error &error : report->failed)
        codes.append(int(error.code));
    QCOMPARE(codes, (QList<int>{int(ErrorCode::FormatUnknown), int(ErrorCode::NoText),
                                int(ErrorCode::FileBinary), int(ErrorCode::FileMissing)}));
}

void BratImportTest::nothingHappensWhenStopped()
{
    write(u"port.ann"_s, "T1\tPlace 0 3\tAna\n");
    const QString path = write(u"port.txt"_s, text.toUtf8());

    for (const qsizetype last : {1, 2}) {
        const auto report = importBrat(*m_project, {path}, {},
                                       [last](qsizetype done, qsizetype) { return done < last; });

        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(m_project->articles()->empty());
        QVERIFY(!m_project->codebook()->tagNamed(u"Place"_s));
        QVERIFY(!m_project->nextUndo());
    }
}

void BratImportTest::nobodyCannotImport()
{
    write(u"port.ann"_s, "T1\tPlace 0 3\tAna\n");
    const QString path = write(u"port.txt"_s, text.toUtf8());
    const auto project = createProject(m_folder->filePath(u"q.sayso"_s));

    const auto report = importBrat(**project, {path});

    QCOMPARE(report.error().code, ErrorCode::NoAnalyst);
    QVERIFY((*project)->articles()->empty());
}

QTEST_GUILESS_MAIN(BratImportTest)
#include "bratimporttest.moc"
