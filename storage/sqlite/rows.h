#pragma once

#include "storage/records/annotation.h"
#include "storage/records/article.h"
#include "storage/records/codebook.h"
#include "storage/records/historyentry.h"
#include "storage/sqlite/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace storage {

// How records are read from rows. Each "...Columns" is a select list that its reader expects.

constexpr std::string_view articleColumns =
    "article.id, article.uuid, text_id, source_file_id, title, publisher, author, dateline, "
    "date_published, url, language, section, format, words, status, note, imported";
Article articleFrom(const Query &row);
/// Adds where the metadata came from, and the properties.
void completeMetadata(Database &database, Article &article);

/// All annotations of an article with their spans and values, by begin of their first span, then
/// id.
std::vector<Annotation> annotationsOf(Database &database, Id<Article> article);
/// By begin, longest first.
std::vector<Passage> passagesOf(Database &database, Id<Article> article);
std::optional<Annotation> annotationWith(Database &database, Id<Annotation> id);

Codebook readCodebook(Database &database);

/// Columns: id, at, analyst_id, analyst's name, label, subject, kind, of_id, whether it is not in
/// force.
HistoryEntry historyEntryFrom(const Query &row);

/// The body of an article's text as the bytes of the file.
QByteArray textBytesOf(Database &database, Id<ArticleText> id);

/// Originals are kept as zlib streams (RFC 1950); the size they unpack to stands beside them.
QByteArray compressed(const QByteArray &bytes);
QByteArray uncompressed(const QByteArray &stream, qint64 size);

QString sha256Of(const QByteArray &bytes);

/// The value as a number, for SQL that wants to count with it; the decimal string stays the record.
std::optional<double> numberIn(const QString &value);

/// The time, as `created` and `modified` have it: UTC, ISO 8601, to the second.
QString now();

/// @p given, or a new UUID where it is empty.
QString uuidOr(const QString &given);

/// Numbers as a JSON array, for json_each().
QString jsonArray(const std::vector<qint64> &numbers);

template<typename Record>
QString listOf(const std::vector<Id<Record>> &ids)
{
    std::vector<qint64> numbers;
    for (const Id<Record> id : ids)
        numbers.push_back(id.value);
    return jsonArray(numbers);
}

} // namespace storage
