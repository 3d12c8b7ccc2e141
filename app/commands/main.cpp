#include "app/commands/commands.h"
#include "app/commands/output.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sayso-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAYSO_VERSION));

    const app::Exit exit = app::runCommand(
        {app::newCommand(), app::importCommand(), app::exportCommand(), app::codebookCommand(),
         app::infoCommand(), app::checkCommand(), app::historyCommand(), app::undoCommand(),
         app::redoCommand(), app::cuesCommand(), app::figuresCommand(), app::duplicatesCommand()},
        QCoreApplication::arguments().mid(1));
    return int(app::finishOutput(exit));
}
