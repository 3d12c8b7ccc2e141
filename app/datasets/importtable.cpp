#include "app/datasets/importtable.h"

#include "app/csv/csvrow.h"
#include "app/wording/sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("ImportRemark", sentence);
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
    if (item.isAlreadyThere)
        sentences.append(translated(
            QT_TRANSLATE_NOOP("ImportRemark", "This article is in the project already.")));
    else if (!item.sameText.empty())
        sentences.append(translated(QT_TRANSLATE_NOOP(
            "ImportRemark", "An article with exactly this text is in the project.")));
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
