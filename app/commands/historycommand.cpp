#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "storage/projectreader.h"
#include "storage/records/names.h"

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption jsonOption()
{
    return {u"json"_s, Commands::tr("Print one JSON object for each action.")};
}

QJsonObject jsonOf(const HistoryEntry &entry)
{
    return {{u"at"_s, entry.at},
            {u"analyst"_s, orNull(entry.analyst)},
            {u"label"_s, entry.action.text()},
            {u"kind"_s, nameOf(entry.kind)},
            {u"undone"_s, entry.undone}};
}

QString described(const HistoryEntry &entry)
{
    const QString action = entry.action.text().simplified();
    switch (entry.kind) {
    case HistoryEntry::Kind::Undo:
        return Commands::tr("Undo: %1").arg(action);
    case HistoryEntry::Kind::Redo:
        return Commands::tr("Redo: %1").arg(action);
    case HistoryEntry::Kind::Edit:
        break;
    }
    return entry.undone ? Commands::tr("%1 (undone)").arg(action) : action;
}

Exit run(const QCommandLineParser &parser)
{
    const auto project = ProjectReader::open(parser.positionalArguments().constFirst());
    if (!project)
        return failed(project.error());
    const Result<std::vector<HistoryEntry>> history = (*project)->history();
    if (!history)
        return failed(history.error());
    for (const HistoryEntry &entry : *history) {
        if (parser.isSet(jsonOption()))
            printLine(jsonOf(entry));
        else
            printLine(u"%1  %2  %3"_s.arg(
                entry.at, entry.analyst.isEmpty() ? u"-"_s : entry.analyst.simplified(),
                described(entry)));
    }
    return Exit::Done;
}

} // namespace

Command historyCommand()
{
    return {u"history"_s,
            u"PROJECT"_s,
            Commands::tr("Print what was done to a project, oldest first."),
            {jsonOption()},
            1,
            1,
            run};
}

} // namespace app
