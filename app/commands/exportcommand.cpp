#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/outputtarget.h"
#include "app/datasets/csv.h"
#include "storage/projectreader.h"

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption formatOption()
{
    return {u"format"_s, Commands::tr("What to write: csv (the default)."), u"csv"_s, u"csv"_s};
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

Exit run(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().constFirst();
    const QString target = parser.positionalArguments().constLast();
    if (parser.value(formatOption()) != u"csv")
        return wrongUse(
            u"export"_s,
            Commands::tr("There is no export format \"%1\".").arg(parser.value(formatOption())));
    if (const std::optional<Exit> refused = whyNotTo(u"export"_s, path, target))
        return *refused;

    const auto project = ProjectReader::open(path);
    if (!project)
        return failed(project.error());
    const CsvOptions options{parser.values(analystsOption()), parser.values(tagsOption()),
                             parser.isSet(excelOption()), parser.value(textsOption())};
    const Result<CsvReport> written = exportCsv(
        **project, target, options, progressOnTerminal(Commands::tr("Writing article %1 of %2")));
    if (!written)
        return notWritten(written.error());
    if (options.isForExcel)
        say(Commands::tr(
                "Written for Excel. Cells that begin like a formula and got an apostrophe in "
                "front of it: %1.")
                .arg(written->guardedCells));
    return Exit::Done;
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            u"PROJECT TARGET"_s,
            Commands::tr(
                "Write the annotations of a project to the file TARGET (\"-\": standard output)."),
            {formatOption(), excelOption(), textsOption(), analystsOption(), tagsOption()},
            2,
            2,
            run};
}

} // namespace app
