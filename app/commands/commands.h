#pragma once

#include "app/commands/command.h"

namespace app {

Command newCommand();
Command importCommand();
Command exportCommand();
Command codebookCommand();
Command infoCommand();
Command checkCommand();
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command cuesCommand();
Command figuresCommand();
Command duplicatesCommand();

} // namespace app
