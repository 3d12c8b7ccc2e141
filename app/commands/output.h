#pragma once

#include "app/commands/command.h"
#include "app/datasets/jsonvalues.h"
#include "app/progress/progress.h"
#include "storage/result.h"

#include <QJsonObject>
#include <QString>

#include <string_view>

namespace app {

/// Writes to standard output, which carries data (and help that was asked for) and nothing else.
/// UTF-8 whatever the locale is.
void print(const QString &text);
void print(std::string_view utf8);
void printLine(const QString &line);
void printLine(const QJsonObject &object);

/// Writes a line for the person at the terminal to standard error.
void say(const QString &line);

/// Says what went wrong, where and what to do about it, with the details that a window would show
/// on demand.
Exit failed(const storage::Error &error);

/// Shows how far long work is on one line of standard error, where that is a terminal. @p line has
/// %1 for how many are done and %2 for how many there are.
Progress progressOnTerminal(const QString &line);

/// @p exit, or Failed where standard output did not take all that was printed.
Exit finishOutput(Exit exit);

} // namespace app
