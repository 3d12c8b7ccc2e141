#include "app/commands/command.h"

#include "app/commands/output.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, Commands::tr("Print this help.")};
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QString namesOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append(dashed(name));
    const QString value = option.valueName();
    return names.join(u", "_s) + (value.isEmpty() ? QString() : u' ' + value);
}

/// Two columns, the second one starting at one place in all lines.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString helpOf(const Command &command)
{
    QList<std::pair<QString, QString>> options;
    for (const QCommandLineOption &option : command.options)
        options.append({namesOf(option), option.description()});
    options.append({namesOf(helpOption()), helpOption().description()});
    return Commands::tr("Usage: %1")
               .arg(u"sayso-cli %1 [options] %2\n\n"_s.arg(command.name, command.syntax)) +
           command.summary + u"\n\n"_s + Commands::tr("Options:") + u'\n' + table(options);
}

QString helpOf(const std::vector<Command> &commands)
{
    QList<std::pair<QString, QString>> rows;
    for (const Command &command : commands)
        rows.append({command.name + u' ' + command.syntax, command.summary});
    return Commands::tr("Usage: %1").arg(u"sayso-cli COMMAND [options] ...\n\n"_s) +
           Commands::tr("Commands:") + u'\n' + table(rows) + u'\n' +
           Commands::tr("\"sayso-cli COMMAND --help\" lists the options of a command.") + u'\n' +
           Commands::tr("Exit status: 0 done, 1 something failed, 2 wrong use.") + u'\n';
}

/// What is wrong with the number of arguments, or nothing.
QString wrongCount(const Command &command, const QStringList &arguments)
{
    if (arguments.size() < command.fewestArguments)
        return Commands::tr("An argument is missing: %1.").arg(command.syntax);
    if (command.mostArguments != Command::anyNumber && arguments.size() > command.mostArguments)
        return Commands::tr("There is one argument too many: \"%1\".")
            .arg(arguments[command.mostArguments]);
    return {};
}

Exit run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOption(helpOption());
    const bool isUnderstood = parser.parse(QStringList{command.name} + arguments);
    if (parser.isSet(helpOption())) {
        print(helpOf(command));
        return Exit::Done;
    }
    if (!parser.unknownOptionNames().isEmpty())
        return wrongUse(command.name, Commands::tr("There is no option \"%1\".")
                                          .arg(dashed(parser.unknownOptionNames().constFirst())));
    if (!isUnderstood)
        return wrongUse(command.name, parser.errorText());
    if (const QString reason = wrongCount(command, parser.positionalArguments()); !reason.isEmpty())
        return wrongUse(command.name, reason);
    return command.run(parser);
}

} // namespace

Exit wrongUse(const QString &command, const QString &reason)
{
    const QString help =
        command.isEmpty() ? u"sayso-cli --help"_s : u"sayso-cli %1 --help"_s.arg(command);
    say(Commands::tr("%1 \"%2\" tells how it is used.").arg(reason, help));
    return Exit::WrongUse;
}

Exit runCommand(const std::vector<Command> &commands, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h") {
        print(helpOf(commands));
        return Exit::Done;
    }
    if (first == u"--version") {
        print(u"sayso-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return Exit::Done;
    }
    if (first.isEmpty())
        return wrongUse({}, Commands::tr("No command was given."));
    if (first.startsWith(u'-'))
        return wrongUse({}, Commands::tr("There is no option \"%1\".").arg(first));
    const auto found =
        std::find_if(commands.begin(), commands.end(),
                     [&first](const Command &command) { return command.name == first; });
    if (found == commands.end())
        return wrongUse({}, Commands::tr("There is no command \"%1\".").arg(first));
    return run(*found, arguments.mid(1));
}

} // namespace app
