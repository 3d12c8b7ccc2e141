#include "app/codebook/startercodebook.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

Exit run(const QCommandLineParser &parser)
{
    const auto created = createProject(parser.positionalArguments().constFirst());
    return created ? Exit::Done : failed(created.error());
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            u"PROJECT"_s,
            Commands::tr("Make an empty project with the starter codebook."),
            {},
            1,
            1,
            run};
}

} // namespace app
