#include "app/codebook/startercodebook.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption codebookOption()
{
    return {u"codebook"_s,
            Commands::tr("The codebook to begin with: starter (the default), empty, a codebook "
                         "file (JSON or CSV), or another project."),
            u"CODEBOOK"_s, u"starter"_s};
}

CodebookSource sourceNamed(const QString &name)
{
    if (name == u"starter")
        return {CodebookSource::Kind::Starter};
    if (name == u"empty")
        return {CodebookSource::Kind::Empty};
    return {CodebookSource::Kind::File, name};
}

Exit run(const QCommandLineParser &parser)
{
    const auto created = createProject(parser.positionalArguments().constFirst(),
                                       sourceNamed(parser.value(codebookOption())));
    return created ? Exit::Done : failed(created.error());
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            u"PROJECT"_s,
            Commands::tr("Make a project without articles, with the starter codebook or another."),
            {codebookOption()},
            1,
            1,
            run};
}

} // namespace app
