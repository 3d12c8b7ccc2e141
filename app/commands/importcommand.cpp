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

QCommandLineOption columnOption()
{
    return {
        u"column"_s,
        //: NAME=ROLE is not translated; %1 is a list of names that are not: "text, title"
        Commands::tr("What a column of a table is, NAME=ROLE, as in --column \"Body=text\"; can "
                     "be given many times. Roles are: %1.")
            .arg(columnRoleNames().join(u", "_s)),
        u"NAME=ROLE"_s};
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

/// What `--column` says; the detail of an error is what it does not say.
Result<ToldColumns> toldColumns(const QStringList &said)
{
    ToldColumns told;
    for (const QString &column : said) {
        const qsizetype equals = column.lastIndexOf(u'=');
        const QString name = column.left(std::max<qsizetype>(equals, 0)).simplified();
        const auto role = columnRoleNamed(column.mid(equals + 1).trimmed());
        if (name.isEmpty() || !role)
            return Error{ErrorCode::ColumnMissing, {}, {}, column};
        told.columns.insert(name, *role);
    }
    return told;
}

/// Those columns that were told and that no table has.
QStringList unknownColumns(const ToldColumns &told, const std::vector<ImportItem> &items)
{
    QStringList unknown = told.columns.keys();
    const ReadTables *last = nullptr;
    for (const ImportItem &item : items) {
        if (!item.tables || item.tables.get() == last)
            continue;
        last = item.tables.get();
        for (const ReadTable &table : *last)
            unknown.removeIf([&](const auto &name) { return table.begin.columns.contains(name); });
    }
    unknown.sort();
    return unknown;
}

Exit importFiles(const QCommandLineParser &parser, const ReadingOptions &options)
{
    const QString path = parser.positionalArguments().constFirst();
    const QStringList files = filesToRead(parser.positionalArguments().mid(1));
    if (files.isEmpty()) {
        say(Commands::tr("The folders that were given have no file in them that is an article. "
                         "Name the files themselves, or say what they are with --format."));
        return Exit::Failed;
    }
    Result<std::vector<ImportItem>> read =
        readFiles(files, options, progressOnTerminal(Commands::tr("Reading file %1 of %2")));
    if (!read)
        return failed(read.error());
    if (const QStringList unknown = unknownColumns(options.columns, *read); !unknown.isEmpty()) {
        say(Commands::tr("None of the files is a table with a column \"%1\". Nothing was imported.")
                .arg(unknown.constFirst()));
        return Exit::Failed;
    }

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
    const bool hasColumns = parser.isSet(columnOption());
    const bool hasAnnotations = parser.isSet(annotationsOption());
    if (name == u"brat" || (hasAnnotations && !parser.isSet(formatOption())))
        return hasColumns ? wrongUse(u"import"_s, Commands::tr("A brat import has no columns."))
                          : importAnnotated(parser);
    if (hasAnnotations)
        return wrongUse(u"import"_s, Commands::tr("Only a brat import has annotations."));
    const std::optional<ArticleFormat> format = articleFormatNamed(name);
    if (!format)
        return wrongUse(u"import"_s, Commands::tr("There is no import format \"%1\".").arg(name));
    const Result<ToldColumns> columns = toldColumns(parser.values(columnOption()));
    if (!columns)
        return wrongUse(u"import"_s,
                        Commands::tr("\"%1\" does not say what a column is. Write NAME=ROLE, with "
                                     "one of these roles: %2.")
                            .arg(columns.error().detail, columnRoleNames().join(u", "_s)));
    return importFiles(parser, {*format, *columns});
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            u"PROJECT FILE|FOLDER..."_s,
            Commands::tr("Bring articles into a project, which is made where there is none."),
            {formatOption(), columnOption(), analystOption(), annotationsOption(), dryRunOption(),
             jsonOption()},
            2,
            Command::anyNumber,
            run};
}

} // namespace app
