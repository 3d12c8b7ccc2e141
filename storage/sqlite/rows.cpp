#include "storage/sqlite/rows.h"

#include "storage/records/names.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace storage {

namespace {

constexpr std::string_view extentQuery =
    "SELECT (SELECT annotations FROM article_count WHERE article_id = ?1), "
    "(SELECT min(id) FROM annotation WHERE article_id = ?1), "
    "(SELECT max(id) FROM annotation WHERE article_id = ?1)";
constexpr std::string_view sparseQuery =
    "SELECT annotation_id, span.id, role_id, \"begin\", \"end\", tag_id "
    "FROM annotation JOIN span ON span.annotation_id = annotation.id WHERE article_id = ?";
constexpr std::string_view denseQuery =
    "SELECT annotation_id, span.id, role_id, \"begin\", \"end\", tag_id "
    "FROM span CROSS JOIN annotation ON annotation.id = annotation_id "
    "WHERE article_id = ?1 AND annotation_id BETWEEN ?2 AND ?3";

Annotation annotationFrom(const Query &row)
{
    Annotation annotation;
    annotation.id = row.id<Annotation>(0);
    annotation.uuid = row.text(1);
    annotation.articleId = row.id<Article>(2);
    annotation.tagId = row.id<Tag>(3);
    annotation.analystId = row.id<Analyst>(4);
    annotation.origin = row.text(5);
    annotation.note = row.text(6);
    annotation.created = row.text(7);
    annotation.modified = row.text(8);
    return annotation;
}

/// Columns 1 to 4 of a row that begins with the annotation's id.
Span spanFrom(const Query &row)
{
    return {row.id<Span>(1), row.id<Role>(2), {row.integer(3), row.integer(4)}};
}

FieldValue valueFrom(const Query &row)
{
    FieldValue value;
    value.id = row.id<FieldValue>(1);
    value.fieldId = row.id<Field>(2);
    value.value = row.text(3);
    if (!row.isNull(4))
        value.range = {row.integer(4), row.integer(5)};
    fromName(row.text(6), value.origin);
    return value;
}

MarkStyle styleFrom(const Query &row, int column)
{
    return {row.text(column), row.text(column + 1), row.text(column + 2), row.text(column + 3),
            row.text(column + 4)};
}

Instruction instructionFrom(const Query &row, int column)
{
    return {row.text(column), row.text(column + 1), row.text(column + 2), row.text(column + 3)};
}

QStringList listFrom(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append(value.toVariant().toString());
    return list;
}

/// Appends @p tag and all below it, depth first; @p remaining loses them.
void appendTree(const Tag &tag, std::vector<Tag> &remaining, std::vector<Tag> &ordered)
{
    ordered.push_back(tag);
    const Id<Tag> parent = tag.id;
    while (true) {
        const auto child =
            std::find_if(remaining.begin(), remaining.end(),
                         [parent](const Tag &other) { return other.parentId == parent; });
        if (child == remaining.end())
            return;
        const Tag next = *child;
        remaining.erase(child);
        appendTree(next, remaining, ordered);
    }
}

/// @p tags come by position.
std::vector<Tag> depthFirst(std::vector<Tag> tags)
{
    std::vector<Tag> ordered;
    while (!tags.empty()) {
        auto root = std::find_if(tags.begin(), tags.end(),
                                 [](const Tag &tag) { return !tag.parentId.isValid(); });
        if (root == tags.end())
            root = tags.begin();
        const Tag next = *root;
        tags.erase(root);
        appendTree(next, tags, ordered);
    }
    return ordered;
}

} // namespace

Article articleFrom(const Query &row)
{
    Article article;
    article.id = row.id<Article>(0);
    article.uuid = row.text(1);
    article.textId = row.id<ArticleText>(2);
    article.sourceFileId = row.id<SourceFile>(3);
    article.metadata.title = row.text(4);
    article.metadata.publisher = row.text(5);
    article.metadata.author = row.text(6);
    article.metadata.dateline = row.text(7);
    article.metadata.datePublished = row.text(8);
    article.metadata.url = row.text(9);
    article.metadata.language = row.text(10);
    article.metadata.section = row.text(11);
    article.format = row.text(12);
    article.words = row.integer(13);
    fromName(row.text(14), article.status);
    article.note = row.text(15);
    article.imported = row.text(16);
    return article;
}

void completeMetadata(Database &database, Article &article)
{
    Query row(database, "SELECT field, origin FROM metadata_origin WHERE article_id = ?");
    row.with(article.id);
    while (row.next())
        article.metadata.origins[row.text(0)] = row.text(1);
    Query property(database, "SELECT name, value FROM article_property WHERE article_id = ?");
    property.with(article.id);
    while (property.next())
        article.metadata.properties[property.text(0)] = property.text(1);
}

std::vector<Annotation> annotationsOf(Database &database, Id<Article> article)
{
    std::vector<Annotation> annotations;
    Query row(database,
              "SELECT id, uuid, article_id, tag_id, analyst_id, origin, note, created, modified "
              "FROM annotation WHERE article_id = ? ORDER BY id");
    row.with(article);
    while (row.next())
        annotations.push_back(annotationFrom(row));

    // Spans and values come in the order of their annotations' ids, so one pass finds their owners.
    Query span(database,
               "SELECT annotation_id, span.id, role_id, \"begin\", \"end\" FROM annotation "
               "JOIN span ON span.annotation_id = annotation.id WHERE article_id = ? "
               "ORDER BY annotation_id, \"begin\", \"end\", span.id");
    span.with(article);
    auto owner = annotations.begin();
    while (span.next()) {
        while (owner->id != span.id<Annotation>(0))
            ++owner;
        owner->spans.push_back(spanFrom(span));
    }
    Query value(database,
                "SELECT annotation_id, field_value.id, field_id, value, \"begin\", \"end\", "
                "field_value.origin FROM annotation "
                "JOIN field_value ON field_value.annotation_id = annotation.id "
                "WHERE article_id = ? ORDER BY annotation_id, field_value.id");
    value.with(article);
    owner = annotations.begin();
    while (value.next()) {
        while (owner->id != value.id<Annotation>(0))
            ++owner;
        owner->values.push_back(valueFrom(value));
    }

    const auto comesFirst = [](const Annotation &a, const Annotation &b) {
        const auto begin = [](const Annotation &annotation) {
            return annotation.spans.empty() ? 0 : annotation.spans.front().range.begin;
        };
        return begin(a) < begin(b);
    };
    // Often marked in reading order; moving whole annotations costs more than a look.
    if (!std::is_sorted(annotations.begin(), annotations.end(), comesFirst))
        std::stable_sort(annotations.begin(), annotations.end(), comesFirst);
    return annotations;
}

std::vector<Passage> passagesOf(Database &database, Id<Article> article)
{
    std::vector<Passage> passages;
    Query extent(database, extentQuery);
    extent.with(article).next();
    const qint64 count = extent.integer(0);
    passages.reserve(size_t(count));
    // Annotations that were made one after the other have their spans side by side in the index,
    // where walking along it takes half the time of looking each one up.
    const bool isDense = extent.integer(2) - extent.integer(1) < 2 * count;
    Query row(database, isDense ? denseQuery : sparseQuery);
    row.with(article);
    if (isDense)
        row.with(extent.integer(1), extent.integer(2));
    while (row.next())
        passages.push_back({row.id<Annotation>(0), row.id<Tag>(5), spanFrom(row)});
    if (!std::is_sorted(passages.begin(), passages.end(), Passage::isBefore))
        std::sort(passages.begin(), passages.end(), Passage::isBefore);
    return passages;
}

std::optional<Annotation> annotationWith(Database &database, Id<Annotation> id)
{
    Query row(database,
              "SELECT id, uuid, article_id, tag_id, analyst_id, origin, note, created, modified "
              "FROM annotation WHERE id = ?");
    if (!row.with(id).next())
        return std::nullopt;
    Annotation annotation = annotationFrom(row);
    Query span(database, "SELECT annotation_id, id, role_id, \"begin\", \"end\" FROM span "
                         "WHERE annotation_id = ? ORDER BY \"begin\", \"end\", id");
    span.with(id);
    while (span.next())
        annotation.spans.push_back(spanFrom(span));
    Query value(database, "SELECT annotation_id, id, field_id, value, \"begin\", \"end\", origin "
                          "FROM field_value WHERE annotation_id = ? ORDER BY id");
    value.with(id);
    while (value.next())
        annotation.values.push_back(valueFrom(value));
    return annotation;
}

Codebook readCodebook(Database &database)
{
    Codebook codebook;
    Query tag(
        database,
        "SELECT id, uuid, parent_id, name, shortcut, light_fill, light_line, dark_fill, dark_line, "
        "pattern, definition, include, exclude, example, retired, position, meaning "
        "FROM tag ORDER BY position, id");
    std::vector<Tag> tags;
    while (tag.next()) {
        tags.push_back({tag.id<Tag>(0), tag.text(1), tag.id<Tag>(2), tag.text(3), tag.text(4),
                        styleFrom(tag, 5), instructionFrom(tag, 10), tag.integer(14) != 0,
                        int(tag.integer(15)), tag.text(16)});
    }
    codebook.tags = depthFirst(std::move(tags));

    Query role(
        database,
        "SELECT id, uuid, tag_id, name, shortcut, light_fill, light_line, dark_fill, dark_line, "
        "pattern, definition, include, exclude, example, required, repeats, position, meaning, "
        "retired FROM role ORDER BY position, id");
    while (role.next()) {
        codebook.roles.push_back({role.id<Role>(0), role.text(1), role.id<Tag>(2), role.text(3),
                                  role.text(4), styleFrom(role, 5), instructionFrom(role, 10),
                                  role.integer(14) != 0, role.integer(15) != 0,
                                  int(role.integer(16)), role.text(17), role.integer(18) != 0});
    }
    Query field(database,
                "SELECT id, uuid, tag_id, name, type, choices, default_value, hint, shown_when, "
                "required, position, meaning, retired FROM field ORDER BY position, id");
    while (field.next()) {
        Field next{field.id<Field>(0),    field.text(1),          field.id<Tag>(2),
                   field.text(3),         FieldType::Text,        listFrom(field.text(5)),
                   field.text(6),         field.text(7),          field.text(8),
                   field.integer(9) != 0, int(field.integer(10)), field.text(11),
                   field.integer(12) != 0};
        fromName(field.text(4), next.type);
        codebook.fields.push_back(next);
    }
    std::map<Id<Tag>, size_t> order;
    for (size_t i = 0; i < codebook.tags.size(); ++i)
        order[codebook.tags[i].id] = i;
    const auto byTag = [&order](const auto &a, const auto &b) {
        return order[a.tagId] < order[b.tagId];
    };
    std::stable_sort(codebook.roles.begin(), codebook.roles.end(), byTag);
    std::stable_sort(codebook.fields.begin(), codebook.fields.end(), byTag);
    return codebook;
}

QByteArray textBytesOf(Database &database, Id<ArticleText> id)
{
    Query row(database, "SELECT body FROM text WHERE id = ?");
    return row.with(id).next() ? row.bytes(0) : QByteArray();
}

HistoryEntry historyEntryFrom(const Query &row)
{
    HistoryEntry entry;
    entry.id = row.id<HistoryEntry>(0);
    entry.at = row.text(1);
    entry.analystId = row.id<Analyst>(2);
    entry.analyst = row.text(3);
    entry.action = {row.text(4), row.text(5)};
    fromName(row.text(6), entry.kind);
    entry.of = row.id<HistoryEntry>(7);
    entry.undone = row.integer(8) != 0;
    return entry;
}

// qCompress() puts the size in four bytes before the stream; other languages' zlib know only the
// stream.
constexpr qsizetype sizePrefix = 4;

QByteArray compressed(const QByteArray &bytes)
{
    return qCompress(bytes).mid(sizePrefix);
}

QByteArray uncompressed(const QByteArray &stream, qint64 size)
{
    QByteArray prefixed(sizePrefix, Qt::Uninitialized);
    qToBigEndian(quint32(size), prefixed.data());
    return qUncompress(prefixed + stream);
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<double> numberIn(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

QString uuidOr(const QString &given)
{
    return given.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : given;
}

QString jsonArray(const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace storage
