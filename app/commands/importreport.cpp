#include "app/commands/importreport.h"

#include "app/commands/output.h"
#include "app/wording/sentence.h"

#include <QJsonArray>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

QJsonArray sentencesOf(const std::vector<ArticleWarning> &warnings)
{
    QJsonArray sentences;
    for (const ArticleWarning &warning : warnings)
        sentences.append(sentence(warning));
    return sentences;
}

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

QJsonObject jsonOf(const QString &file, const ArticleMetadata &metadata, const QString &format,
                   qsizetype words, const QString &text)
{
    return {{u"file"_s, file},
            {u"format"_s, format},
            {u"title"_s, orNull(metadata.title)},
            {u"publisher"_s, orNull(metadata.publisher)},
            {u"author"_s, orNull(metadata.author)},
            {u"dateline"_s, orNull(metadata.dateline)},
            {u"date_published"_s, orNull(metadata.datePublished)},
            {u"url"_s, orNull(metadata.url)},
            {u"language"_s, orNull(metadata.language)},
            {u"section"_s, orNull(metadata.section)},
            {u"words"_s, words},
            {u"text"_s, text}};
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
    for (const ImportItem &item : items) {
        if (!item.read) {
            printLine(QJsonObject{{u"file"_s, item.path},
                                  {u"place"_s, orNull(item.read.error().place)},
                                  {u"error"_s, sentence(item.read.error())}});
            continue;
        }
        const NewArticle &article = item.read->article;
        QJsonObject object =
            jsonOf(item.path, article.metadata, article.format, article.words, article.text);
        object.insert(u"place"_s, orNull(item.read->place));
        QJsonObject properties;
        for (const auto &[name, value] : article.metadata.properties)
            properties.insert(name, value);
        object.insert(u"properties"_s, properties);
        object.insert(u"warnings"_s, sentencesOf(item.read->warnings));
        object.insert(u"already_there"_s, item.isAlreadyThere);
        printLine(object);
    }
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
