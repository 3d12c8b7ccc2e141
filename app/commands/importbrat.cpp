#include "app/commands/importbrat.h"

#include "app/commands/importtarget.h"
#include "app/commands/output.h"
#include "app/commands/projectaccess.h"
#include "app/datasets/brat.h"
#include "app/datasets/importtable.h"
#include "app/wording/sentence.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <set>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

using ArticleIds = std::set<Id<Article>>;

QString sentenceOf(const BratWarning &warning)
{
    return Commands::tr("%1, line %2: %3")
        .arg(warning.file, QString::number(warning.line), warning.what);
}

/// Whether a file of annotations is that of a text, by the names brat and its users give them:
/// ARTICLE.ann, ARTICLE_ANNOTATOR.ann.
bool isAbout(const BratWarning &warning, const QString &textFile)
{
    const QString text = QFileInfo(textFile).completeBaseName();
    const QString annotations = QFileInfo(warning.file).completeBaseName();
    return annotations == text || annotations.startsWith(text + u'_');
}

Result<ArticleIds> articlesOf(const Project &project)
{
    const auto articles = project.articles();
    if (!articles)
        return articles.error();
    ArticleIds ids;
    for (const ArticleSummary &article : *articles)
        ids.insert(article.id);
    return ids;
}

void printArticle(const ArticleContents &contents, const QString &file, const BratReport &report)
{
    const Article &article = contents.article;
    QJsonObject object = keysOf(file, article.metadata, article.format, article.words,
                                QString::fromUtf8(contents.text));
    QJsonArray warnings;
    for (const BratWarning &warning : report.warnings) {
        if (isAbout(warning, file))
            warnings.append(sentenceOf(warning));
    }
    object.insert(u"warnings"_s, warnings);
    object.insert(u"annotations"_s, qint64(contents.annotations.size()));
    printLine(object);
}

/// Prints the articles that are not among @p known, and the files that failed.
Result<void> printNew(const Project &project, const ArticleIds &known, const BratReport &report,
                      OutputForm form)
{
    const Result<void> printed =
        project.forEachArticle([&](const ArticleContents &contents) -> Result<void> {
            const Article &article = contents.article;
            if (known.contains(article.id))
                return {};
            const auto source = project.sourceFile(article.id);
            const QString file = source ? source->name : article.metadata.title;
            if (form == OutputForm::Json)
                printArticle(contents, file, report);
            else
                printLine(Commands::tr("%1, annotations: %2")
                              .arg(lineOf(file, article.metadata, article.format, article.words))
                              .arg(contents.annotations.size()));
            return {};
        });
    if (form == OutputForm::Json) {
        for (const Error &error : report.failed)
            printLine(QJsonObject{{u"file"_s, error.subject}, {u"error"_s, sentence(error)}});
    }
    return printed;
}

Exit sayOutcome(const BratReport &report)
{
    for (const BratWarning &warning : report.warnings)
        say(sentenceOf(warning));
    for (const Error &error : report.failed)
        say(sentence(error));
    say(Commands::tr("Articles: %1. Annotations: %2. Links: %3. Warnings: %4. Not readable: %5.")
            .arg(report.articles)
            .arg(report.annotations)
            .arg(report.links)
            .arg(report.warnings.size())
            .arg(report.failed.size()));
    return report.failed.empty() ? Exit::Done : Exit::Failed;
}

Result<BratReport> bringInto(Project &project, const BratImport &import,
                             const QCommandLineParser &parser)
{
    if (const Result<void> used = useAnalystOf(parser, project); !used)
        return used.error();
    return importBrat(project, import.paths, import.annotationsFolder,
                      progressOnTerminal(Commands::tr("Reading file %1 of %2")));
}

enum class Printing { Asked, Always };

/// @p import into @p target.
Exit importInto(ImportTarget &target, const BratImport &import, const QCommandLineParser &parser,
                Printing printing)
{
    const Result<ArticleIds> known = articlesOf(target.project());
    if (!known)
        return failed(known.error());
    const Result<BratReport> report = bringInto(target.project(), import, parser);
    if (!report)
        return failed(report.error());
    if (report->articles > 0)
        target.keep();
    if (printing == Printing::Always || import.form == OutputForm::Json) {
        const Result<void> printed = printNew(target.project(), *known, *report, import.form);
        if (!printed)
            return failed(printed.error());
    }
    return sayOutcome(*report);
}

} // namespace

Exit runBratImport(const BratImport &import, const QCommandLineParser &parser)
{
    Result<ImportTarget> target = ImportTarget::open(import.project);
    return target ? importInto(*target, import, parser, Printing::Asked) : failed(target.error());
}

Exit tryBratImport(const BratImport &import, const QCommandLineParser &parser)
{
    const QTemporaryDir folder;
    Result<ImportTarget> target = ImportTarget::open(folder.filePath(u"trial.sayso"_s));
    return target ? importInto(*target, import, parser, Printing::Always) : failed(target.error());
}

} // namespace app
