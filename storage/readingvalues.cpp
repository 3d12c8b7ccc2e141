// The part of ProjectReader that looks across articles: where tags and values are used.

#include "storage/projectreader.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

namespace {

std::vector<AnnotationKey> keysFrom(Query &row)
{
    std::vector<AnnotationKey> keys;
    while (row.next())
        keys.push_back({row.id<Annotation>(0), row.id<Article>(1)});
    return keys;
}

template<typename Record>
std::map<Id<Record>, qint64> countsFrom(Database &database, std::string_view sql,
                                        const std::vector<Id<Tag>> &tags = {})
{
    std::map<Id<Record>, qint64> counts;
    Query row(database, sql);
    if (!tags.empty())
        row.with(listOf(tags));
    while (row.next())
        counts[row.id<Record>(0)] = row.integer(1);
    return counts;
}

} // namespace

Result<std::vector<Id<Annotation>>> ProjectReader::annotationsAt(Id<Article> id,
                                                                 TextRange range) const
{
    return attempt(database(), [&]() -> Result<std::vector<Id<Annotation>>> {
        Query row(database(),
                  "SELECT DISTINCT annotation_id FROM annotation JOIN span ON annotation_id = "
                  "annotation.id WHERE article_id = ? AND \"begin\" < ? AND \"end\" > ? "
                  "ORDER BY annotation_id");
        row.with(id, qint64(range.end), qint64(range.begin));
        std::vector<Id<Annotation>> found;
        while (row.next())
            found.push_back(row.id<Annotation>(0));
        return found;
    });
}

Result<std::vector<AnnotationKey>> ProjectReader::annotationsTagged(Id<Tag> tag) const
{
    return attempt(database(), [&]() -> Result<std::vector<AnnotationKey>> {
        Query row(database(), "SELECT id, article_id FROM annotation WHERE tag_id = ? "
                              "ORDER BY article_id, id");
        return keysFrom(row.with(tag));
    });
}

Result<CodebookUse> ProjectReader::codebookUse() const
{
    return attempt(database(), [this]() -> Result<CodebookUse> {
        return CodebookUse{
            countsFrom<Tag>(database(), "SELECT tag_id, count(*) FROM annotation GROUP BY tag_id"),
            countsFrom<Role>(database(), "SELECT role_id, count(*) FROM span WHERE role_id IS NOT "
                                         "NULL GROUP BY role_id"),
            countsFrom<Field>(database(),
                              "SELECT field_id, count(*) FROM field_value GROUP BY field_id")};
    });
}

Result<CodebookUse> ProjectReader::codebookUse(const std::vector<Id<Tag>> &tags) const
{
    if (tags.empty())
        return CodebookUse();
    return attempt(database(), [&, this]() -> Result<CodebookUse> {
        return CodebookUse{
            countsFrom<Tag>(database(),
                            "SELECT tag_id, count(*) FROM annotation WHERE tag_id IN (SELECT value "
                            "FROM json_each(?)) GROUP BY tag_id",
                            tags),
            countsFrom<Role>(database(),
                             "SELECT role_id, count(*) FROM annotation JOIN span ON annotation_id "
                             "= annotation.id WHERE role_id IS NOT NULL AND tag_id IN (SELECT "
                             "value FROM json_each(?)) GROUP BY role_id",
                             tags),
            countsFrom<Field>(database(),
                              "SELECT field_id, count(*) FROM annotation JOIN field_value ON "
                              "annotation_id = annotation.id WHERE tag_id IN (SELECT value FROM "
                              "json_each(?)) GROUP BY field_id",
                              tags)};
    });
}

Result<std::vector<ValueCount>> ProjectReader::values(const std::vector<Id<Field>> &fields) const
{
    return attempt(database(), [&]() -> Result<std::vector<ValueCount>> {
        Query row(database(), "SELECT value, count(*) FROM field_value WHERE field_id IN (SELECT "
                              "value FROM json_each(?)) GROUP BY value ORDER BY 2 DESC, value");
        row.with(listOf(fields));
        std::vector<ValueCount> values;
        while (row.next())
            values.push_back({row.text(0), row.integer(1)});
        return values;
    });
}

Result<std::vector<AnnotationKey>> ProjectReader::annotationsWith(
    const std::vector<Id<Field>> &fields, const QString &value) const
{
    return annotationsWithAny(fields, {value});
}

Result<std::vector<AnnotationKey>> ProjectReader::annotationsWithAny(
    const std::vector<Id<Field>> &fields, const QStringList &values) const
{
    return attempt(database(), [&]() -> Result<std::vector<AnnotationKey>> {
        Query row(database(), "SELECT DISTINCT annotation.id, article_id FROM field_value JOIN "
                              "annotation ON annotation.id = annotation_id WHERE field_id IN "
                              "(SELECT value FROM json_each(?)) AND field_value.value IN (SELECT "
                              "value FROM json_each(?)) ORDER BY article_id, annotation.id");
        const QByteArray list =
            QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
        return keysFrom(row.with(listOf(fields), QString::fromUtf8(list)));
    });
}

Result<std::vector<ValueAlias>> ProjectReader::aliases() const
{
    return attempt(database(), [this]() -> Result<std::vector<ValueAlias>> {
        Query row(database(),
                  "SELECT id, uuid, field_id, alias, value FROM value_alias ORDER BY value, alias");
        std::vector<ValueAlias> aliases;
        while (row.next())
            aliases.push_back(
                {row.id<ValueAlias>(0), row.text(1), row.id<Field>(2), row.text(3), row.text(4)});
        return aliases;
    });
}

} // namespace storage
