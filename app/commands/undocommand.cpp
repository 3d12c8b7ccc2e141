#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/commands/projectaccess.h"

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// Takes back or repeats one action of the project named in @p parser.
Exit run(const QCommandLineParser &parser, HistoryEntry::Kind kind)
{
    const bool isUndo = kind == HistoryEntry::Kind::Undo;
    const auto project = openForWriting(parser.positionalArguments().constFirst());
    if (!project)
        return failed(project.error());
    const std::optional<HistoryEntry> next =
        isUndo ? (*project)->nextUndo() : (*project)->nextRedo();
    if (next) {
        if (const Result<void> used = useAnalystOf(parser, **project); !used)
            return failed(used.error());
    }
    const Result<Changes> done = isUndo ? (*project)->undo() : (*project)->redo();
    if (!done)
        return failed(done.error());
    const QString action = next->action.text();
    say(isUndo ? Commands::tr("Undone: %1.").arg(action) : Commands::tr("Redone: %1.").arg(action));
    return Exit::Done;
}

Command command(const QString &name, const QString &summary, HistoryEntry::Kind kind)
{
    return {name,
            u"PROJECT"_s,
            summary,
            {analystOption()},
            1,
            1,
            [kind](const QCommandLineParser &parser) { return run(parser, kind); }};
}

} // namespace

Command undoCommand()
{
    return command(u"undo"_s, Commands::tr("Take back the last action that was done to a project."),
                   HistoryEntry::Kind::Undo);
}

Command redoCommand()
{
    return command(u"redo"_s, Commands::tr("Repeat the action that was taken back last."),
                   HistoryEntry::Kind::Redo);
}

} // namespace app
