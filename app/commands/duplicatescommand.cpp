#include "app/articles/importing.h"
#include "app/commands/commands.h"
#include "app/commands/importreport.h"
#include "app/commands/output.h"
#include "app/copies/copygroups.h"
#include "app/duplicates/duplicategroups.h"
#include "app/wording/sentence.h"
#include "storage/projectreader.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

constexpr double leastThreshold = 0.3;

QCommandLineOption jsonOption()
{
    return {u"json"_s, Commands::tr("Print one JSON object for each group.")};
}

QCommandLineOption thresholdOption()
{
    return {
        u"threshold"_s,
        Commands::tr("How similar two articles are that are copies: the share of their stretches "
                     "of five words that both have, from 0.3 to 1 (default: %1). Shortened copies "
                     "are found whatever it is.")
            .arg(DuplicateOptions().similarity),
        u"T"_s};
}

/// What names an article to the reader of the list.
struct Named
{
    QString line;
    QJsonObject object;
};

struct Pile
{
    std::vector<Named> articles;
    std::vector<DuplicateGroup> groups;
    Exit exit = Exit::Done;
};

Progress progressOfComparing()
{
    return progressOnTerminal(Commands::tr("Comparing article %1 of %2"));
}

Named named(const QString &file, QJsonObject object, const ArticleMetadata &metadata)
{
    QStringList known;
    for (const QString &value :
         {file, metadata.title, metadata.publisher, metadata.datePublished}) {
        if (!value.isEmpty())
            known.append(value.simplified());
    }
    object.insert(u"title"_s, orNull(metadata.title));
    object.insert(u"publisher"_s, orNull(metadata.publisher));
    object.insert(u"date_published"_s, orNull(metadata.datePublished));
    return {known.isEmpty() ? Commands::tr("Article without a title") : known.join(u" | "_s),
            object};
}

bool isProject(const QString &path)
{
    if (path.endsWith(u".sayso"_s, Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

/// Leaves out what the analyst said is no copy of the first of its group.
std::vector<DuplicateGroup> withoutKeptApart(std::vector<DuplicateGroup> groups,
                                             const std::vector<ArticleSummary> &articles,
                                             const std::vector<ArticleRelation> &relations)
{
    const KeptApart apart(relations);
    for (DuplicateGroup &group : groups) {
        std::erase_if(group.members, [&](const DuplicateMember &member) {
            return apart.has(articles[size_t(member.text)].id,
                             articles[size_t(group.representative)].id);
        });
    }
    std::erase_if(groups, [](const DuplicateGroup &group) { return group.members.empty(); });
    return groups;
}

Result<Pile> pileOfProject(const QString &path, const DuplicateOptions &options)
{
    const auto project = ProjectReader::open(path);
    if (!project)
        return project.error();
    Pile pile;
    const Result<void> done = (*project)->atOneMoment([&]() -> Result<void> {
        const Result<std::vector<ArticleSummary>> articles = (*project)->articles();
        if (!articles)
            return articles.error();
        for (const ArticleSummary &summary : *articles) {
            const Result<Article> article = (*project)->article(summary.id);
            if (!article)
                return article.error();
            pile.articles.push_back(
                named({}, {{u"article_id"_s, article->uuid}}, article->metadata));
        }
        auto groups = duplicateGroups(
            qsizetype(articles->size()),
            [&](qsizetype text) { return (*project)->text((*articles)[size_t(text)].id); }, options,
            progressOfComparing());
        if (!groups)
            return groups.error();
        const Result<std::vector<ArticleRelation>> relations = (*project)->relations();
        if (!relations)
            return relations.error();
        pile.groups = withoutKeptApart(std::move(*groups), *articles, *relations);
        return {};
    });
    return done ? Result<Pile>(std::move(pile)) : done.error();
}

/// Files that cannot be read are named and left out.
Result<Pile> pileOfFiles(const QStringList &files, const DuplicateOptions &options)
{
    const Progress progress = progressOfComparing();
    Pile pile;
    DuplicateIndex index(options);
    qsizetype done = 0;
    for (const QString &file : files) {
        for (const ImportItem &item : readFiles({file}, ArticleFormat::Automatic).value()) {
            if (item.read) {
                QJsonObject object{{u"file"_s, file}, {u"place"_s, orNull(item.read->place)}};
                pile.articles.push_back(named(labelOf(item), object, item.read->article.metadata));
                index.add(fingerprintOf(item.read->article.text));
            } else {
                say(aboutFile(file, sentence(item.read.error())));
                pile.exit = Exit::Failed;
            }
        }
        if (progress)
            progress(++done, files.size());
    }
    auto groups = index.groups();
    if (!groups)
        return groups.error();
    pile.groups = std::move(*groups);
    return pile;
}

/// Never 100 where something is missing.
QString percent(double share)
{
    return QString::number(std::floor(100 * share));
}

QString lineOf(const Named &article, const Likening &likening)
{
    QString how;
    if (likening.isExact)
        how = Commands::tr("the same text");
    else if (likening.similarity == 1)
        how = Commands::tr("the same words");
    else
        how = Commands::tr("%1 % similar, %2 % of the shorter text is in the longer one")
                  .arg(percent(likening.similarity), percent(likening.containment));
    return u"  "_s + article.line + u": "_s + how;
}

void printGroup(const Pile &pile, const DuplicateGroup &group)
{
    printLine(pile.articles[size_t(group.representative)].line);
    for (const DuplicateMember &member : group.members)
        printLine(lineOf(pile.articles[size_t(member.text)], member.likening));
}

QJsonObject jsonOf(const Pile &pile, const DuplicateGroup &group)
{
    QJsonArray copies;
    for (const DuplicateMember &member : group.members) {
        QJsonObject copy = pile.articles[size_t(member.text)].object;
        copy.insert(u"similarity"_s, member.likening.similarity);
        copy.insert(u"containment"_s, member.likening.containment);
        copy.insert(u"exact"_s, member.likening.isExact);
        copies.append(copy);
    }
    return {{u"representative"_s, pile.articles[size_t(group.representative)].object},
            {u"copies"_s, copies}};
}

Exit run(const QCommandLineParser &parser)
{
    DuplicateOptions options;
    if (parser.isSet(thresholdOption())) {
        bool isNumber = false;
        options.similarity = parser.value(thresholdOption()).toDouble(&isNumber);
        if (!isNumber || !(options.similarity >= leastThreshold && options.similarity <= 1))
            return wrongUse(u"duplicates"_s,
                            Commands::tr("The threshold \"%1\" is no number from 0.3 to 1.")
                                .arg(parser.value(thresholdOption())));
    }
    const QStringList arguments = parser.positionalArguments();
    const bool hasProject = std::any_of(arguments.begin(), arguments.end(), isProject);
    if (hasProject && arguments.size() > 1)
        return wrongUse(u"duplicates"_s,
                        Commands::tr("A project is compared alone, not together with files."));
    const QStringList files = hasProject ? QStringList() : filesToRead(arguments);
    if (!hasProject && files.isEmpty()) {
        say(Commands::tr("The folders that were given have no file in them that is an article. "
                         "Name the files themselves."));
        return Exit::Failed;
    }
    const Result<Pile> pile =
        hasProject ? pileOfProject(arguments.constFirst(), options) : pileOfFiles(files, options);
    if (!pile)
        return failed(pile.error());
    for (const DuplicateGroup &group : pile->groups) {
        if (parser.isSet(jsonOption()))
            printLine(jsonOf(*pile, group));
        else
            printGroup(*pile, group);
    }
    say(Commands::tr("Articles compared: %1. Groups of copies: %2.")
            .arg(pile->articles.size())
            .arg(pile->groups.size()));
    return pile->exit;
}

} // namespace

Command duplicatesCommand()
{
    return {u"duplicates"_s,
            u"PROJECT|FILE|FOLDER..."_s,
            Commands::tr("Print which articles are copies of one another, also edited and "
                         "shortened ones: in each group the most complete one first, then its "
                         "copies and how like it they are."),
            {thresholdOption(), jsonOption()},
            1,
            Command::anyNumber,
            run};
}

} // namespace app
