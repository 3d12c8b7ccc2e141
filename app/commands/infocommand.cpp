#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "storage/projectreader.h"

#include <algorithm>
#include <map>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption jsonOption()
{
    return {u"json"_s, Commands::tr("Print one JSON object.")};
}

QJsonObject jsonOf(const std::map<QString, qint64> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(name, count);
    return object;
}

QJsonObject jsonOf(const ProjectCounts &counts)
{
    return {{u"schema"_s, counts.schema},
            {u"articles"_s, counts.articles},
            {u"annotations"_s, counts.annotations},
            {u"suggestions_accepted"_s, counts.acceptedSuggestions},
            {u"suggestions_rejected"_s, counts.rejectedSuggestions},
            {u"links"_s, counts.links},
            {u"analysts"_s, counts.analysts},
            {u"languages"_s, jsonOf(counts.articlesByLanguage)},
            {u"tags"_s, jsonOf(counts.annotationsByTag)}};
}

void printCounts(const QList<std::pair<QString, qint64>> &counts, const QString &indent)
{
    qsizetype nameWidth = 0;
    qsizetype countWidth = 0;
    for (const auto &[name, count] : counts) {
        nameWidth = std::max(nameWidth, name.size());
        countWidth = std::max(countWidth, QString::number(count).size());
    }
    for (const auto &[name, count] : counts)
        printLine(indent + name.leftJustified(nameWidth + 2) +
                  QString::number(count).rightJustified(countWidth));
}

void printCounts(const QString &heading, const std::map<QString, qint64> &counts)
{
    if (counts.empty())
        return;
    QList<std::pair<QString, qint64>> rows;
    for (const auto &[name, count] : counts)
        rows.append({name.isEmpty() ? Commands::tr("unknown") : name, count});
    printLine(heading);
    printCounts(rows, u"  "_s);
}

void printText(const ProjectCounts &counts)
{
    printCounts({{Commands::tr("schema"), counts.schema},
                 {Commands::tr("articles"), counts.articles},
                 {Commands::tr("annotations"), counts.annotations},
                 {Commands::tr("suggestions accepted"), counts.acceptedSuggestions},
                 {Commands::tr("suggestions rejected"), counts.rejectedSuggestions},
                 {Commands::tr("links"), counts.links},
                 {Commands::tr("analysts"), counts.analysts}},
                {});
    printCounts(Commands::tr("articles by language"), counts.articlesByLanguage);
    printCounts(Commands::tr("annotations by tag"), counts.annotationsByTag);
}

Exit run(const QCommandLineParser &parser)
{
    const auto project = ProjectReader::open(parser.positionalArguments().constFirst());
    if (!project)
        return failed(project.error());
    const Result<ProjectCounts> counts = (*project)->counts();
    if (!counts)
        return failed(counts.error());
    if (parser.isSet(jsonOption()))
        printLine(jsonOf(*counts));
    else
        printText(*counts);
    return Exit::Done;
}

} // namespace

Command infoCommand()
{
    return {u"info"_s,
            u"PROJECT"_s,
            Commands::tr("Print how much of what is in a project."),
            {jsonOption()},
            1,
            1,
            run};
}

} // namespace app
