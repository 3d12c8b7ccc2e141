#include "app/articles/articleformats.h"
#include "app/articles/importing.h"
#include "app/commands/commands.h"
#include "app/commands/importbrat.h"
#include "app/commands/importreport.h"
#include "app/commands/importtarget.h"
#include "app/commands/output.h"
#include "app/commands/projectaccess.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QString formatNames()
{
    QStringList names;
    for (const FormatReader &reader : formatReaders())
        names.append(QString::fromLatin1(reader.name));
    return names.join(u", "_s);
}

QCommandLineOption formatOption()
{
    return {u"format"_s,
            //: %1 is a list of names that are not translated: "text, markdown, html"
            Commands::tr("What the files are: auto (the default), brat, or one of these: %1.")
                .arg(formatNames()),
            u"FORMAT"_s, u"auto"_s};
}

QCommandLineOption annotationsOption()
{
    return {u"annotations"_s,
            Commands::tr("Where the .ann files of a brat import are (default: beside the texts)."),
            u"FOLDER"_s};
}

QCommandLineOption dryRunOption()
{
    return {u"dry-run"_s,
            Commands::tr("Read the files and print what would come in; write nothing.")};
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, Commands::tr("Print one JSON object for each file.")};
}

/// Finds out which of @p items are in the project, where there is one, and which are copies.
Result<void> recogniseIn(const QString &path, std::vector<ImportItem> &items)
{
    if (!QFileInfo::exists(path)) {
        const QTemporaryDir folder;
        const auto nothing = Project::create(folder.filePath(u"nothing.sayso"_s));
        return nothing ? recogniseKnown(**nothing, items) : nothing.error();
    }
    const auto project = ProjectReader::open(path);
    return project ? recogniseKnown(**project, items) : project.error();
}

Result<void> importInto(const QString &path, const QCommandLineParser &parser,
                        std::vector<ImportItem> &items)
{
    const auto canComeIn = [](const ImportItem &item) { return item.read && item.isChosen; };
    if (std::none_of(items.begin(), items.end(), canComeIn))
        return {};
    Result<ImportTarget> target = ImportTarget::open(path);
    if (!target)
        return target.error();
    Project &project = target->project();
    if (Result<void> known = recogniseKnown(project, items); !known)
        return known;
    if (std::none_of(items.begin(), items.end(), canComeIn))
        return {};
    if (Result<void> used = useAnalystOf(parser, project); !used)
        return used;
    const auto imported = importArticles(project, items);
    if (!imported)
        return imported.error();
    target->keep();
    return {};
}

/// Articles with annotations beside them would come in without those: say how to get both.
void sayWhereAnnotationsAre(const QStringList &files)
{
    for (const QString &path : files) {
        const QFileInfo file(path);
        const QString annotations = file.dir().filePath(file.completeBaseName() + u".ann"_s);
        if (file.suffix() == u"txt" && QFileInfo::exists(annotations)) {
            say(Commands::tr("The annotations in %1 were not read. To bring in articles with their "
                             "annotations, use --format brat.")
                    .arg(annotations));
            return;
        }
    }
}

Exit importFiles(const QCommandLineParser &parser, ArticleFormat format)
{
    const QString path = parser.positionalArguments().constFirst();
    const QStringList files = filesToRead(parser.positionalArguments().mid(1));
    if (files.isEmpty()) {
        say(Commands::tr("The folders that were given have no file in them that is an article. "
                         "Name the files themselves, or say what they are with --format."));
        return Exit::Failed;
    }
    Result<std::vector<ImportItem>> read =
        readFiles(files, format, progressOnTerminal(Commands::tr("Reading file %1 of %2")));
    if (!read)
        return failed(read.error());

    const bool isDryRun = parser.isSet(dryRunOption());
    const Result<void> done = isDryRun ? recogniseIn(path, *read) : importInto(path, parser, *read);
    if (!done)
        return failed(done.error());
    sayWhereAnnotationsAre(files);
    if (parser.isSet(jsonOption()))
        printJson(*read);
    else if (isDryRun)
        printLines(*read);
    return sayOutcome(*read, isDryRun ? ImportKind::DryRun : ImportKind::Real);
}

Exit importAnnotated(const QCommandLineParser &parser)
{
    const BratImport import{parser.positionalArguments().constFirst(),
                            parser.positionalArguments().mid(1), parser.value(annotationsOption()),
                            parser.isSet(jsonOption()) ? OutputForm::Json : OutputForm::Lines};
    return parser.isSet(dryRunOption()) ? tryBratImport(import, parser)
                                        : runBratImport(import, parser);
}

Exit run(const QCommandLineParser &parser)
{
    const QString name = parser.value(formatOption());
    if (parser.isSet(analystOption()) && parser.value(analystOption()).trimmed().isEmpty())
        return wrongUse(u"import"_s, Commands::tr("The analyst's name is empty."));
    const bool hasAnnotations = parser.isSet(annotationsOption());
    if (name == u"brat" || (hasAnnotations && !parser.isSet(formatOption())))
        return importAnnotated(parser);
    if (hasAnnotations)
        return wrongUse(u"import"_s, Commands::tr("Only a brat import has annotations."));
    const std::optional<ArticleFormat> format = articleFormatNamed(name);
    if (!format)
        return wrongUse(u"import"_s, Commands::tr("There is no import format \"%1\".").arg(name));
    return importFiles(parser, *format);
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            u"PROJECT FILE|FOLDER..."_s,
            Commands::tr("Bring articles into a project, which is made where there is none."),
            {formatOption(), analystOption(), annotationsOption(), dryRunOption(), jsonOption()},
            2,
            Command::anyNumber,
            run};
}

} // namespace app
