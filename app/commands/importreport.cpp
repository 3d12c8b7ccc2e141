#include "app/commands/importreport.h"

#include "app/commands/output.h"
#include "app/datasets/importtable.h"
#include "app/wording/sentence.h"

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    qsizetype imported = 0;
    qsizetype known = 0;
    qsizetype failed = 0;
};

void sayAbout(const ImportItem &item, Outcome &outcome)
{
    if (!item.read) {
        ++outcome.failed;
        say(aboutFile(item.path, sentence(item.read.error())));
        return;
    }
    const QString label = labelOf(item);
    for (const ArticleWarning &warning : item.read->warnings)
        say(aboutFile(label, sentence(warning)));
    if (item.isAlreadyThere) {
        ++outcome.known;
        say((isTwiceInImport(item)
                 ? Commands::tr("%1: This article is twice in what is imported, and comes in once.")
                 : Commands::tr("%1: This article is already in the project and is left as it is."))
                .arg(label));
        return;
    }
    ++outcome.imported;
    if (!item.sameText.empty())
        say(Commands::tr(
                "%1: The project has an article with exactly this text, from another file.")
                .arg(label));
}

} // namespace

QString labelOf(const ImportItem &item)
{
    //: %1 is a file, %2 a place in it, such as "12 of 100 DOCUMENTS"
    return item.read && !item.read->place.isEmpty()
               ? Commands::tr("%1 (%2)").arg(item.path, item.read->place)
               : item.path;
}

QString aboutFile(const QString &file, const QString &sentence)
{
    return sentence.contains(file) ? sentence : file + u": "_s + sentence;
}

QString lineOf(const QString &file, const ArticleMetadata &metadata, const QString &format,
               qsizetype words)
{
    QStringList known;
    for (const QString &value : {metadata.title, metadata.publisher, metadata.datePublished}) {
        if (!value.isEmpty())
            known.append(value.simplified());
    }
    return Commands::tr("%1: %2, words: %3").arg(file, format, QString::number(words)) +
           (known.isEmpty() ? QString() : u" | "_s + known.join(u" | "_s));
}

void printLines(const std::vector<ImportItem> &items)
{
    for (const ImportItem &item : items) {
        if (item.read) {
            const NewArticle &article = item.read->article;
            printLine(lineOf(labelOf(item), article.metadata, article.format, article.words));
        }
    }
}

void printJson(const std::vector<ImportItem> &items)
{
    for (const ImportItem &item : items)
        printLine(rowOf(item, items));
}

Exit sayOutcome(const std::vector<ImportItem> &items, ImportKind kind)
{
    Outcome outcome;
    for (const ImportItem &item : items)
        sayAbout(item, outcome);
    const QString summary =
        kind == ImportKind::Real
            ? Commands::tr("Imported: %1. Already there: %2. Not readable: %3.")
            : Commands::tr("Would be imported: %1. Already there: %2. Not readable: %3.");
    say(summary.arg(outcome.imported).arg(outcome.known).arg(outcome.failed));
    return outcome.failed == 0 ? Exit::Done : Exit::Failed;
}

} // namespace app
