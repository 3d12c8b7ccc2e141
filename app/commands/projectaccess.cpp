#include "app/commands/projectaccess.h"

#include "app/commands/command.h"
#include "app/commands/systemuser.h"

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

ErrorCode errorCodeFor(Project::ReadOnlyReason reason)
{
    switch (reason) {
    case Project::ReadOnlyReason::InUse:
        return ErrorCode::ProjectInUse;
    case Project::ReadOnlyReason::NewerVersion:
        return ErrorCode::ProjectTooNew;
    default:
        return ErrorCode::ProjectReadOnly;
    }
}

} // namespace

Result<std::unique_ptr<Project>> openForWriting(const QString &path)
{
    Result<std::unique_ptr<Project>> opened = Project::open(path);
    if (opened && (*opened)->isReadOnly())
        return Error{errorCodeFor((*opened)->readOnlyReason()), path, {}, (*opened)->lockHolder()};
    return opened;
}

QCommandLineOption analystOption()
{
    return {u"analyst"_s, Commands::tr("Who does this (default: whoever is logged in)."),
            u"NAME"_s};
}

Result<void> useAnalystOf(const QCommandLineParser &parser, Project &project)
{
    const QString name =
        parser.isSet(analystOption()) ? parser.value(analystOption()) : systemUserName();
    const Result<Id<Analyst>> used = project.useAnalyst(name);
    return used ? Result<void>() : used.error();
}

} // namespace app
