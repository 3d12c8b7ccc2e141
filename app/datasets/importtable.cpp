#include "app/datasets/importtable.h"

#include "app/csv/csvrow.h"
#include "app/wording/sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cmath>

namespace app {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("ImportRemark", sentence);
}

QString remarkOn(const NearCopy &copy)
{
    if (copy.likening.isExact) {
        return translated(copy.isInProject()
                              ? QT_TRANSLATE_NOOP("ImportRemark", "“%1”, which is in the project, "
                                                                  "has exactly this text.")
                              : QT_TRANSLATE_NOOP("ImportRemark", "“%1”, which comes in too, has "
                                                                  "exactly this text."))
            .arg(copy.title);
    }
    // A text that was cut is in the other one, however unlike the two are as wholes.
    const bool isShorter = copy.likening.containment > copy.likening.similarity + 0.2;
    // Never 100 where something is missing.
    const int percent =
        int(std::floor(100 * (isShorter ? copy.likening.containment : copy.likening.similarity)));
    const char *sentence =
        copy.isInProject()
            ? (isShorter
                   ? QT_TRANSLATE_NOOP("ImportRemark",
                                       "One of the two was cut: %2 % of the shorter text stand "
                                       "in “%1”, which is in the project, or the other way "
                                       "round.")
                   : QT_TRANSLATE_NOOP("ImportRemark",
                                       "This is like “%1”, which is in the project: %2 %."))
            : (isShorter
                   ? QT_TRANSLATE_NOOP("ImportRemark",
                                       "One of the two was cut: %2 % of the shorter text stand "
                                       "in “%1”, which comes in too, or the other way round.")
                   : QT_TRANSLATE_NOOP("ImportRemark",
                                       "This is like “%1”, which comes in too: %2 %."));
    return translated(sentence).arg(copy.title, QString::number(percent));
}

} // namespace

QStringList remarksOn(const ImportItem &item)
{
    if (!item.read) {
        storage::Error error = item.read.error();
        if (error.subject == QDir::toNativeSeparators(item.path))
            error.subject = QFileInfo(item.path).fileName();
        return {sentence(error)};
    }
    QStringList sentences;
    // First, where a column shows no more than the begin.
    if (item.copyOf && item.countsAsCopy && item.isChosen)
        sentences.append(translated(QT_TRANSLATE_NOOP("ImportRemark", "Comes in as a copy.")));
    if (isTwiceInImport(item))
        sentences.append(translated(QT_TRANSLATE_NOOP(
            "ImportRemark", "This article comes in twice; it is left out here.")));
    else if (item.isAlreadyThere)
        sentences.append(translated(
            QT_TRANSLATE_NOOP("ImportRemark", "This article is in the project already.")));
    else if (!item.sameText.empty() && !(item.copyOf && item.copyOf->likening.isExact))
        sentences.append(translated(QT_TRANSLATE_NOOP(
            "ImportRemark", "An article with exactly this text is in the project.")));
    if (item.copyOf)
        sentences.append(remarkOn(*item.copyOf));
    for (const ArticleWarning &warning : item.read->warnings)
        sentences.append(sentence(warning));
    return sentences;
}

QByteArray importTable(const std::vector<ImportItem> &items)
{
    CsvRow row(CsvRow::Guard::Excel);
    row.buffer() += CsvRow::excelMark;
    for (const char *column :
         {"file", "place", "chosen", "title", "publisher", "author", "date_published", "url",
          "language", "section", "format", "words", "remarks"})
        row.text(std::string_view(column));
    row.endRow();
    for (const ImportItem &item : items) {
        row.text(QDir::toNativeSeparators(item.path));
        if (item.read) {
            const storage::NewArticle &article = item.read->article;
            const storage::ArticleMetadata &metadata = article.metadata;
            row.text(item.read->place);
            row.text(std::string_view(item.isChosen ? "yes" : "no"));
            for (const QString &cell :
                 {metadata.title, metadata.publisher, metadata.author, metadata.datePublished,
                  metadata.url, metadata.language, metadata.section, article.format})
                row.text(cell);
            row.number(qint64(article.words));
        } else {
            row.text(item.read.error().place);
            row.text(std::string_view("no"));
            row.empty(9);
        }
        row.text(remarksOn(item).join(u' '));
        row.endRow();
    }
    return QByteArray::fromStdString(row.buffer());
}

} // namespace app
