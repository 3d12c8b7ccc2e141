#include "app/codebook/codebookimport.h"
#include "app/codebook/codingmanual.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/outputtarget.h"
#include "app/commands/projectaccess.h"

#include <QFileInfo>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption formatOption()
{
    return {u"format"_s,
            Commands::tr("What to write: json, csv, or html, a coding manual (default: what the "
                         "name of TARGET ends in, else json)."),
            u"FORMAT"_s};
}

QCommandLineOption importOption()
{
    return {u"import"_s,
            Commands::tr("Bring the codebook in FILE (JSON, CSV or another project) into the "
                         "project instead. Nothing is deleted."),
            u"FILE"_s};
}

bool isFormat(const QString &format)
{
    return format == u"json" || format == u"csv" || format == u"html";
}

QString formatOf(const QCommandLineParser &parser, const QString &target)
{
    if (parser.isSet(formatOption()))
        return parser.value(formatOption());
    const QString ending = QFileInfo(target).suffix().toLower();
    return isFormat(ending) ? ending : u"json"_s;
}

QByteArray written(const CodebookFile &file, const QString &format)
{
    if (format == u"html")
        return codingManual(file).toUtf8();
    return toBytes(file, format == u"csv" ? CodebookFormat::Csv : CodebookFormat::Json);
}

Exit exportCodebook(const QString &path, const QString &target, const QString &format)
{
    if (const std::optional<Exit> refused = whyNotTo(u"codebook"_s, path, target))
        return *refused;
    const auto project = ProjectReader::open(path);
    if (!project)
        return failed(project.error());
    const Result<Codebook> codebook = (*project)->codebook();
    if (!codebook)
        return failed(codebook.error());
    const QByteArray bytes = written({QFileInfo(path).completeBaseName(), *codebook}, format);
    if (target == u"-") {
        print(QString::fromUtf8(bytes));
        return Exit::Done;
    }
    const Result<void> done = writeWhole(target, bytes);
    return done ? Exit::Done : failed(done.error());
}

void sayReport(const CodebookImport &report)
{
    say(Commands::tr("Tags, roles and fields added: %1, changed: %2.")
            .arg(report.added)
            .arg(report.changed));
    for (const CodebookImport::Letter &letter : report.lettersLeftOff) {
        //: %1 is a letter, %2 and %3 are tags or roles
        say(Commands::tr("The letter \"%1\" of \"%2\" was left off: it belongs to \"%3\".")
                .arg(letter.letter, letter.wantedBy, letter.owner));
    }
    for (const QString &field : report.typesKept) {
        say(Commands::tr("The field \"%1\" keeps its type, because annotations have values of it.")
                .arg(field));
    }
}

Exit importInto(const QCommandLineParser &parser, const QString &path)
{
    const Result<CodebookFile> file = readCodebookFile(parser.value(importOption()));
    if (!file)
        return failed(file.error());
    const Result<std::unique_ptr<Project>> project = openForWriting(path);
    if (!project)
        return failed(project.error());
    if (const Result<void> used = useAnalystOf(parser, **project); !used)
        return failed(used.error());
    const Result<CodebookImport> report = importCodebook(**project, *file);
    if (!report)
        return failed(report.error());
    sayReport(*report);
    return Exit::Done;
}

Exit run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const QString target = arguments.value(1, u"-"_s);
    if (parser.isSet(importOption())) {
        if (arguments.size() > 1 || parser.isSet(formatOption()))
            return wrongUse(u"codebook"_s,
                            Commands::tr("With --import there is nothing to write."));
        return importInto(parser, arguments.constFirst());
    }
    const QString format = formatOf(parser, target);
    if (!isFormat(format))
        return wrongUse(u"codebook"_s,
                        Commands::tr("There is no codebook format \"%1\".").arg(format));
    return exportCodebook(arguments.constFirst(), target, format);
}

} // namespace

Command codebookCommand()
{
    return {u"codebook"_s,
            u"PROJECT [TARGET]"_s,
            Commands::tr("Write the codebook of a project to the file TARGET (\"-\" or none: "
                         "standard output), or bring one in."),
            {formatOption(), importOption(), analystOption()},
            1,
            2,
            run};
}

} // namespace app
