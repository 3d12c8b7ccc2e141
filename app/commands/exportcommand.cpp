#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/outputtarget.h"
#include "app/datasets/articlescsv.h"
#include "app/datasets/csv.h"
#include "storage/projectreader.h"

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption formatOption()
{
    return {u"format"_s,
            Commands::tr("What to write: csv (the default, a row for each annotation) or articles "
                         "(CSV, a row for each article and annotator: how much is annotated, and "
                         "what became of the suggestions)."),
            u"FORMAT"_s, u"csv"_s};
}

QCommandLineOption excelOption()
{
    return {u"excel"_s,
            Commands::tr("Write for Excel: a byte order mark, and an apostrophe before text that "
                         "Excel would take for a formula.")};
}

QCommandLineOption textsOption()
{
    return {u"texts"_s, Commands::tr("Also write the articles' texts, one file each, to FOLDER."),
            u"FOLDER"_s};
}

QCommandLineOption analystsOption()
{
    return {u"analyst"_s, Commands::tr("Only what NAME marked (may be given several times)."),
            u"NAME"_s};
}

QCommandLineOption tagsOption()
{
    return {u"tag"_s,
            Commands::tr("Only the tag NAME and those below it (may be given several times)."),
            u"NAME"_s};
}

Exit notWritten(const Error &error)
{
    if (error.code != ErrorCode::NotFound)
        return failed(error);
    say(Commands::tr("The project has no analyst or tag called \"%1\". See whether the name is "
                     "spelled as in the project.")
            .arg(error.subject));
    return Exit::Failed;
}

void sayGuarded(qsizetype cells)
{
    say(Commands::tr("Written for Excel. Cells that begin like a formula and got an apostrophe in "
                     "front of it: %1.")
            .arg(cells));
}

Exit exportAnnotations(const ProjectReader &project, const QString &target,
                       const QCommandLineParser &parser)
{
    const CsvOptions options{parser.values(analystsOption()), parser.values(tagsOption()),
                             parser.isSet(excelOption()), parser.value(textsOption())};
    const Result<CsvReport> written = exportCsv(
        project, target, options, progressOnTerminal(Commands::tr("Writing article %1 of %2")));
    if (!written)
        return notWritten(written.error());
    if (options.isForExcel)
        sayGuarded(written->guardedCells);
    return Exit::Done;
}

Exit exportArticles(const ProjectReader &project, const QString &target,
                    const QCommandLineParser &parser)
{
    const ArticlesCsvOptions options{parser.values(analystsOption()), parser.isSet(excelOption())};
    const Result<ArticlesCsvReport> written = exportArticlesCsv(
        project, target, options, progressOnTerminal(Commands::tr("Writing article %1 of %2")));
    if (!written)
        return notWritten(written.error());
    if (options.isForExcel)
        sayGuarded(written->guardedCells);
    return Exit::Done;
}

Exit run(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().constFirst();
    const QString target = parser.positionalArguments().constLast();
    const QString format = parser.value(formatOption());
    const bool isOfArticles = format == u"articles";
    if (!isOfArticles && format != u"csv")
        return wrongUse(u"export"_s, Commands::tr("There is no export format \"%1\".").arg(format));
    if (isOfArticles && (parser.isSet(tagsOption()) || parser.isSet(textsOption())))
        return wrongUse(
            u"export"_s,
            Commands::tr("A table of articles is written without texts and for all tags."));
    if (const std::optional<Exit> refused = whyNotTo(u"export"_s, path, target))
        return *refused;
    const auto project = ProjectReader::open(path);
    if (!project)
        return failed(project.error());
    return isOfArticles ? exportArticles(**project, target, parser)
                        : exportAnnotations(**project, target, parser);
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            u"PROJECT TARGET"_s,
            Commands::tr(
                "Write the annotations, or the articles, of a project to the file TARGET (\"-\": "
                "standard output)."),
            {formatOption(), excelOption(), textsOption(), analystsOption(), tagsOption()},
            2,
            2,
            run};
}

} // namespace app
