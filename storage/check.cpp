#include "storage/projectreader.h"
#include "storage/records/names.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/rows.h"

#include <algorithm>

namespace storage {

namespace {

/// A rule that every row keeps: a query for the rows that break it.
struct Rule
{
    const char *kind;
    const char *table;
    const char *what;
    std::string_view brokenBy; ///< selects the id of each row that breaks it
};

constexpr Rule rules[] = {
    {"anchor", "span", "The passage does not lie inside the article's text.",
     "SELECT span.id FROM span JOIN annotation ON annotation.id = annotation_id "
     "JOIN article ON article.id = article_id JOIN text ON text.id = text_id "
     "WHERE \"begin\" < 0 OR \"end\" <= \"begin\" OR \"end\" > length"},
    {"anchor", "field_value", "The passage of the value does not lie inside the article's text.",
     "SELECT field_value.id FROM field_value JOIN annotation ON annotation.id = annotation_id "
     "JOIN article ON article.id = article_id JOIN text ON text.id = text_id WHERE \"end\" > "
     "length"},
    {"anchor", "article_structure", "The structure does not lie inside the article's text.",
     "SELECT article_structure.id FROM article_structure JOIN article ON article.id = article_id "
     "JOIN text ON text.id = text_id WHERE \"end\" > length"},
    {"anchor", "rejected_suggestion", "The suggestion does not lie inside the article's text.",
     "SELECT rejected_suggestion.id FROM rejected_suggestion JOIN article ON article.id = "
     "article_id JOIN text ON text.id = text_id WHERE \"end\" > length"},
    {"anchor", "annotation", "The annotation has no passage.",
     "SELECT id FROM annotation WHERE id NOT IN (SELECT annotation_id FROM span)"},
    {"link", "link", "The link joins an annotation to itself.",
     "SELECT id FROM link WHERE from_annotation_id = to_annotation_id"},
    {"value", "span", "The role belongs to another tag.",
     "WITH RECURSIVE line (tag_id, id) AS (SELECT id, id FROM tag UNION SELECT line.tag_id, "
     "parent_id FROM tag "
     "JOIN line ON tag.id = line.id WHERE parent_id IS NOT NULL) "
     "SELECT span.id FROM span JOIN annotation ON annotation.id = annotation_id JOIN role ON "
     "role.id = role_id "
     "WHERE NOT EXISTS (SELECT 1 FROM line WHERE line.tag_id = annotation.tag_id AND line.id = "
     "role.tag_id)"},
    {"value", "field_value", "The field belongs to another tag.",
     "WITH RECURSIVE line (tag_id, id) AS (SELECT id, id FROM tag UNION SELECT line.tag_id, "
     "parent_id FROM tag "
     "JOIN line ON tag.id = line.id WHERE parent_id IS NOT NULL) "
     "SELECT field_value.id FROM field_value JOIN annotation ON annotation.id = annotation_id "
     "JOIN field ON field.id = field_id "
     "WHERE NOT EXISTS (SELECT 1 FROM line WHERE line.tag_id = annotation.tag_id AND line.id = "
     "field.tag_id)"},
    {"value", "field_value", "The annotation has another value of the same field.",
     "SELECT max(id) FROM field_value GROUP BY annotation_id, field_id HAVING count(*) > 1"},
    {"value", "value_alias", "Another value has the same other name.",
     "SELECT max(id) FROM value_alias GROUP BY field_id, alias HAVING count(*) > 1"},
    {"value", "value_alias", "The other name stands for what is itself another name.",
     "SELECT a.id FROM value_alias a JOIN value_alias b ON b.field_id IS a.field_id AND b.alias = "
     "a.value"},
    {"search", "article", "The article is not in the search index.",
     "SELECT id FROM article WHERE id NOT IN (SELECT id FROM search_docsize)"},
    {"value", "article", "The number of annotations kept for the article is wrong.",
     "SELECT id FROM article LEFT JOIN article_count ON article_id = id WHERE "
     "coalesce(annotations, 0) <> "
     "(SELECT count(*) FROM annotation WHERE annotation.article_id = article.id)"},
};

QString rowName(const QString &table, qint64 id)
{
    return QStringLiteral("%1 %2").arg(table).arg(id);
}

void checkFile(Database &database, std::vector<Finding> &findings)
{
    Query integrity(database, "PRAGMA integrity_check");
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            findings.push_back({QStringLiteral("file"), database.path(), integrity.text(0)});
    }
    Query reference(database, "PRAGMA foreign_key_check");
    while (reference.next()) {
        findings.push_back(
            {QStringLiteral("link"), rowName(reference.text(0), reference.integer(1)),
             QStringLiteral("Refers to a row of %1 that does not exist.").arg(reference.text(2))});
    }
}

void checkHashes(Database &database, std::vector<Finding> &findings)
{
    Query text(database, "SELECT id, sha256, body, length FROM text");
    while (text.next()) {
        const QByteArray body = text.bytes(2);
        if (sha256Of(body) != text.text(1))
            findings.push_back(
                {QStringLiteral("text"), rowName(QStringLiteral("text"), text.integer(0)),
                 QStringLiteral("The text is not the one that was stored (SHA-256).")});
        const auto codePoints = std::count_if(
            body.begin(), body.end(), [](char byte) { return (uchar(byte) & 0xc0) != 0x80; });
        if (codePoints != text.integer(3))
            findings.push_back({QStringLiteral("text"),
                                rowName(QStringLiteral("text"), text.integer(0)),
                                QStringLiteral("The length is wrong.")});
    }
    Query source(database, "SELECT id, sha256, bytes, size FROM source_file");
    while (source.next()) {
        if (sha256Of(uncompressed(source.bytes(2), source.integer(3))) != source.text(1)) {
            findings.push_back(
                {QStringLiteral("text"), rowName(QStringLiteral("source_file"), source.integer(0)),
                 QStringLiteral("The original is not the one that was stored (SHA-256).")});
        }
    }
}

} // namespace

Result<std::vector<Finding>> ProjectReader::check() const
{
    return attempt(database(), [this]() -> Result<std::vector<Finding>> {
        std::vector<Finding> findings;
        checkFile(database(), findings);
        checkHashes(database(), findings);
        for (const Rule &rule : rules) {
            Query row(database(), rule.brokenBy);
            while (row.next()) {
                findings.push_back({QString::fromLatin1(rule.kind),
                                    rowName(QString::fromLatin1(rule.table), row.integer(0)),
                                    QString::fromLatin1(rule.what)});
            }
        }
        return findings;
    });
}

} // namespace storage
