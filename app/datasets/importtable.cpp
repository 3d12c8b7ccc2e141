#include "app/datasets/importtable.h"

#include "app/csv/csvrow.h"
#include "app/datasets/jsonvalues.h"
#include "app/wording/sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using storage::ArticleMetadata;
using storage::NewArticle;

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

bool isLanguageDetected(const ArticleMetadata &metadata)
{
    const auto origin = metadata.origins.find(u"language"_s);
    return origin != metadata.origins.end() && origin->second == detectedOrigin();
}

QJsonObject propertiesOf(const ArticleMetadata &metadata)
{
    QJsonObject properties;
    for (const auto &[name, value] : metadata.properties)
        properties.insert(name, value);
    return properties;
}

/// What the article is a copy of, null where it is none: its title, its file and place where it
/// comes in with the same import, and how alike the two are.
void insertCopy(QJsonObject &row, const std::optional<NearCopy> &copy,
                const std::vector<ImportItem> &items)
{
    const bool comesIn = copy && !copy->isInProject() && copy->item >= 0;
    const ImportItem *original = comesIn ? &items[size_t(copy->item)] : nullptr;
    row.insert(u"copy_of"_s, copy ? QJsonValue(copy->title) : QJsonValue::Null);
    row.insert(u"copy_of_file"_s, orNull(original ? original->path : QString()));
    row.insert(u"copy_of_place"_s,
               orNull(original && original->read ? original->read->place : QString()));
    row.insert(u"similarity"_s, copy ? QJsonValue(copy->likening.similarity) : QJsonValue::Null);
    row.insert(u"containment"_s, copy ? QJsonValue(copy->likening.containment) : QJsonValue::Null);
}

/// "name: value; name: value", "yes", "0.943": what one cell can hold of @p value.
void addCell(CsvRow &row, const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool isWhole = number == std::floor(number);
        row.number(QString::number(number, 'f', isWhole ? 0 : 3).toStdString());
    } else if (value.isBool()) {
        row.text(std::string_view(value.toBool() ? "yes" : "no"));
    } else if (value.isArray()) {
        row.text(value.toVariant().toStringList().join(u' '));
    } else if (value.isObject()) {
        QStringList pairs;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            pairs.append(each.key() + u": "_s + each.value().toString());
        row.text(pairs.join(u"; "_s));
    } else {
        row.text(value.toString());
    }
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

QJsonObject keysOf(const QString &file, const ArticleMetadata &metadata, const QString &format,
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

QJsonObject rowOf(const ImportItem &item, const std::vector<ImportItem> &items)
{
    const QJsonArray remarks = QJsonArray::fromStringList(remarksOn(item));
    if (!item.read) {
        return {{u"file"_s, item.path},
                {u"place"_s, orNull(item.read.error().place)},
                {u"chosen"_s, false},
                {u"remarks"_s, remarks},
                {u"error"_s, sentence(item.read.error())}};
    }
    const NewArticle &article = item.read->article;
    const ArticleMetadata &metadata = article.metadata;
    QJsonObject row = keysOf(item.path, metadata, article.format, article.words, article.text);
    row.insert(u"place"_s, orNull(item.read->place));
    row.insert(u"chosen"_s, item.isChosen);
    row.insert(u"language_detected"_s, isLanguageDetected(metadata));
    row.insert(u"already_there"_s, item.isAlreadyThere);
    row.insert(u"same_text"_s, !item.sameText.empty());
    insertCopy(row, item.copyOf, items);
    row.insert(u"properties"_s, propertiesOf(metadata));
    QJsonArray warnings;
    for (const ArticleWarning &warning : item.read->warnings)
        warnings.append(sentence(warning));
    row.insert(u"warnings"_s, warnings);
    row.insert(u"remarks"_s, remarks);
    return row;
}

QByteArray importTable(const std::vector<ImportItem> &items)
{
    constexpr const char *columns[] = {"file",
                                       "place",
                                       "chosen",
                                       "title",
                                       "publisher",
                                       "author",
                                       "dateline",
                                       "date_published",
                                       "url",
                                       "language",
                                       "language_detected",
                                       "section",
                                       "format",
                                       "words",
                                       "already_there",
                                       "same_text",
                                       "copy_of",
                                       "similarity",
                                       "properties",
                                       "remarks"};
    CsvRow row(CsvRow::Guard::Excel);
    row.buffer() += CsvRow::excelMark;
    for (const char *column : columns)
        row.text(std::string_view(column));
    row.endRow();
    for (const ImportItem &item : items) {
        const QJsonObject values = rowOf(item, items);
        for (const char *column : columns)
            addCell(row, values.value(QLatin1StringView(column)));
        row.endRow();
    }
    return QByteArray::fromStdString(row.buffer());
}

} // namespace app
