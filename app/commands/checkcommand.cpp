#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/wording/sentence.h"
#include "storage/projectreader.h"

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption jsonOption()
{
    return {u"json"_s, Commands::tr("Print one JSON object for each thing that is wrong.")};
}

/// A file that is too damaged to be asked is a finding too: there is something to report.
Result<std::vector<Finding>> findingsIn(const QString &path)
{
    const auto damaged = [&path](const Error &error) -> Result<std::vector<Finding>> {
        if (error.code != ErrorCode::ProjectDamaged)
            return error;
        return std::vector<Finding>{{u"file"_s, path, sentence(error)}};
    };
    const auto project = ProjectReader::open(path);
    if (!project)
        return damaged(project.error());
    const Result<std::vector<Finding>> findings = (*project)->check();
    return findings ? findings : damaged(findings.error());
}

Exit run(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().constFirst();
    const Result<std::vector<Finding>> findings = findingsIn(path);
    if (!findings)
        return failed(findings.error());
    for (const Finding &finding : *findings) {
        if (parser.isSet(jsonOption()))
            printLine(QJsonObject{
                {u"kind"_s, finding.kind}, {u"where"_s, finding.where}, {u"what"_s, finding.what}});
        else
            printLine(u"%1: %2: %3"_s.arg(finding.kind, finding.where, finding.what.simplified()));
    }
    if (findings->empty())
        return Exit::Done;
    say(Commands::tr(
            "There is something wrong with %1. Keep a copy of it as it is before you go on.")
            .arg(path));
    return Exit::Failed;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"PROJECT"_s,
            Commands::tr("Print what is wrong with a project file; nothing when all is well."),
            {jsonOption()},
            1,
            1,
            run};
}

} // namespace app
