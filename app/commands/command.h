#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace app {

/// How a command ends, as scripts see it.
enum class Exit { Done = 0, Failed = 1, WrongUse = 2 };

/// Where the words of the command line are translated: Commands::tr("...").
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// One command of `sayso-cli`.
struct Command
{
    static constexpr qsizetype anyNumber = -1;

    QString name;
    QString syntax;  ///< of its arguments: "PROJECT FILE|FOLDER..."
    QString summary; ///< one sentence
    QList<QCommandLineOption> options;
    qsizetype fewestArguments = 1;
    qsizetype mostArguments = 1; ///< or anyNumber
    /// Called with arguments that fit all of the above.
    std::function<Exit(const QCommandLineParser &)> run;
};

/// Does what @p arguments (without the program's name) ask for: a command, `--help` or `--version`.
Exit runCommand(const std::vector<Command> &commands, const QStringList &arguments);

/// Says on standard error what is wrong with how @p command was called and how to get help.
Exit wrongUse(const QString &command, const QString &reason);

} // namespace app
