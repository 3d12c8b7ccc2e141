#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/figures/figurereader.h"

#include <QTextStream>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption languageOption()
{
    return {u"language"_s,
            Commands::tr("Read the phrases by the rules of the language <L>, English when absent."),
            u"L"_s};
}

QJsonValue inclusiveOrNull(bool hasBound, bool isInclusive)
{
    return hasBound ? QJsonValue(isInclusive) : QJsonValue();
}

QJsonObject jsonOf(const QString &text, const std::optional<Figure> &figure)
{
    if (!figure) {
        return {{u"text"_s, text},
                {u"kind"_s, QJsonValue()},
                {u"value"_s, QJsonValue()},
                {u"value_min"_s, QJsonValue()},
                {u"value_max"_s, QJsonValue()},
                {u"min_inclusive"_s, QJsonValue()},
                {u"max_inclusive"_s, QJsonValue()},
                {u"modifier"_s, QJsonValue()},
                {u"unit"_s, QJsonValue()},
                {u"change"_s, QJsonValue()},
                {u"ambiguous"_s, QJsonValue()}};
    }
    const bool isChange = figure->change != FigureChange::None;
    return {
        {u"text"_s, text},
        {u"kind"_s, nameOf(figure->kind)},
        {u"value"_s, orNull(figure->value)},
        {u"value_min"_s, orNull(figure->valueMin)},
        {u"value_max"_s, orNull(figure->valueMax)},
        {u"min_inclusive"_s, inclusiveOrNull(!figure->valueMin.isEmpty(), figure->minInclusive)},
        {u"max_inclusive"_s, inclusiveOrNull(!figure->valueMax.isEmpty(), figure->maxInclusive)},
        {u"modifier"_s, nameOf(figure->modifier)},
        {u"unit"_s, orNull(figure->unit)},
        {u"change"_s, isChange ? QJsonValue(nameOf(figure->change)) : QJsonValue()},
        {u"ambiguous"_s, figure->isAmbiguous}};
}

void printFigure(const QString &phrase, const QString &language)
{
    printLine(jsonOf(phrase, readFigure(phrase, language)));
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
