#include "app/commands/commands.h"
#include "app/commands/figurekeys.h"
#include "app/commands/output.h"
#include "app/figures/figurereader.h"
#include "app/text/detectedlanguage.h"

#include <QTextStream>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption languageOption()
{
    return {u"language"_s,
            Commands::tr("Read the phrases by the rules of the language <L> (default: what each is "
                         "like where its words tell, else English)."),
            u"L"_s};
}

void printFigure(const QString &phrase, const QString &language)
{
    printLine(jsonOf(phrase, readFigure(phrase, readingLanguage(language, phrase))));
}

Exit run(const QCommandLineParser &parser)
{
    const QString language = parser.value(languageOption());
    const QStringList phrases = parser.positionalArguments();
    for (const QString &phrase : phrases)
        printFigure(phrase, language);
    if (!phrases.isEmpty())
        return Exit::Done;
    QTextStream input(stdin);
    for (QString line; input.readLineInto(&line);)
        printFigure(line, language);
    return Exit::Done;
}

} // namespace

Command figuresCommand()
{
    return {u"figures"_s,
            u"[TEXT...]"_s,
            Commands::tr("Read number phrases, given or one a line of standard input, and print a "
                         "JSON object for each."),
            {languageOption()},
            0,
            Command::anyNumber,
            run};
}

} // namespace app
