#include "storage/edit.h"

#include "storage/project.h"
#include "storage/records/names.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/rows.h"

#include <algorithm>
#include <set>

namespace storage {

namespace {

qsizetype codePointsIn(const QByteArray &utf8)
{
    return std::count_if(utf8.begin(), utf8.end(),
                         [](char byte) { return (uchar(byte) & 0xc0) != 0x80; });
}

Id<ArticleText> storedText(Database &database, const QString &text)
{
    const QByteArray body = text.toUtf8();
    const QString sha256 = sha256Of(body);
    Query known(database, "SELECT id FROM text WHERE sha256 = ?");
    if (known.with(sha256).next())
        return known.id<ArticleText>(0);
    // Bound as QString, so that the value is TEXT and not a BLOB.
    Query insert(database, "INSERT INTO text (sha256, body, length) VALUES (?, ?, ?)");
    insert.with(sha256, text, codePointsIn(body)).run();
    return {database.lastInsertedId()};
}

Id<SourceFile> storedSource(Database &database, const SourceFile &source)
{
    if (source.name.isEmpty() && source.bytes.isEmpty())
        return {};
    const QString sha256 = sha256Of(source.bytes);
    Query known(database, "SELECT id FROM source_file WHERE sha256 = ? AND name = ?");
    if (known.with(sha256, source.name).next())
        return known.id<SourceFile>(0);
    Query insert(database,
                 "INSERT INTO source_file (sha256, name, size, bytes) VALUES (?, ?, ?, ?)");
    insert.with(sha256, source.name, qint64(source.bytes.size()), compressed(source.bytes)).run();
    return {database.lastInsertedId()};
}

void storeOrigins(Database &database, Id<Article> article, const ArticleMetadata &metadata)
{
    for (const auto &[field, origin] : metadata.origins) {
        Query insert(database,
                     "INSERT INTO metadata_origin (article_id, field, origin) VALUES (?, ?, ?)");
        insert.with(article, field, origin).run();
    }
}

void storeProperties(Database &database, Id<Article> article, const ArticleMetadata &metadata)
{
    for (const auto &[name, value] : metadata.properties) {
        Query insert(database,
                     "INSERT INTO article_property (article_id, name, value) VALUES (?, ?, ?)");
        insert.with(article, name, value).run();
    }
}

void storeStructure(Database &database, Id<Article> article,
                    const std::vector<StructureRange> &structure)
{
    for (const StructureRange &range : structure) {
        Query row(database,
                  "INSERT INTO article_structure (article_id, kind, \"begin\", \"end\", value) "
                  "VALUES (?, ?, ?, ?, ?)");
        row.with(article, nameOf(range.kind), qint64(range.range.begin), qint64(range.range.end),
                 range.value)
            .run();
    }
}

bool isStorable(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

void insertSpan(Database &database, Id<Annotation> annotation, const Span &span)
{
    Query insert(
        database,
        "INSERT INTO span (annotation_id, role_id, \"begin\", \"end\") VALUES (?, ?, ?, ?)");
    insert.with(annotation, span.roleId, qint64(span.range.begin), qint64(span.range.end)).run();
}

/// Binds value, number, begin, end, origin.
void bindValue(Query &query, const FieldValue &value)
{
    query.with(value.value, numberIn(value.value));
    if (value.range.isEmpty())
        query.with(nullptr, nullptr);
    else
        query.with(qint64(value.range.begin), qint64(value.range.end));
    query.with(nameOf(value.origin));
}

void insertValue(Database &database, Id<Annotation> annotation, const FieldValue &value)
{
    Query insert(database,
                 "INSERT INTO field_value (annotation_id, field_id, value, number, \"begin\", "
                 "\"end\", origin) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.with(annotation, value.fieldId);
    bindValue(insert, value);
    insert.run();
}

void updateSpans(Database &database, const Annotation &before, const Annotation &after)
{
    std::set<Id<Span>> kept;
    for (const Span &span : after.spans) {
        const auto old = std::find_if(before.spans.begin(), before.spans.end(),
                                      [&span](const Span &other) { return other.id == span.id; });
        if (!span.id.isValid() || old == before.spans.end()) {
            insertSpan(database, after.id, span);
            continue;
        }
        kept.insert(span.id);
        if (*old == span)
            continue;
        Query update(database,
                     "UPDATE span SET role_id = ?, \"begin\" = ?, \"end\" = ? WHERE id = ?");
        update.with(span.roleId, qint64(span.range.begin), qint64(span.range.end), span.id).run();
    }
    for (const Span &span : before.spans) {
        if (!kept.contains(span.id))
            Query(database, "DELETE FROM span WHERE id = ?").with(span.id).run();
    }
}

void updateValues(Database &database, const Annotation &before, const Annotation &after)
{
    std::set<Id<FieldValue>> kept;
    for (const FieldValue &value : after.values) {
        const auto old =
            std::find_if(before.values.begin(), before.values.end(),
                         [&value](const FieldValue &other) { return other.id == value.id; });
        if (!value.id.isValid() || old == before.values.end()) {
            insertValue(database, after.id, value);
            continue;
        }
        kept.insert(value.id);
        if (*old == value)
            continue;
        Query update(database,
                     "UPDATE field_value SET field_id = ?, value = ?, number = ?, \"begin\" = ?, "
                     "\"end\" = ?, origin = ? WHERE id = ?");
        update.with(value.fieldId);
        bindValue(update, value);
        update.with(value.id).run();
    }
    for (const FieldValue &value : before.values) {
        if (!kept.contains(value.id))
            Query(database, "DELETE FROM field_value WHERE id = ?").with(value.id).run();
    }
}

/// Whether @p annotation fits its article's @p text and the codebook.
Result<void> fits(Database &database, const Annotation &annotation, TextRange text)
{
    if (annotation.spans.empty())
        return Error{ErrorCode::NoPassage, {}, {}, {}};
    const auto isOutside = [text](TextRange range) {
        return range.isEmpty() || !text.contains(range);
    };
    for (const Span &span : annotation.spans) {
        if (isOutside(span.range)) {
            return Error{ErrorCode::RangeOutsideText,
                         {},
                         QStringLiteral("%1-%2").arg(span.range.begin).arg(span.range.end),
                         {}};
        }
    }
    const auto belongs = [&](std::string_view sql, qint64 id) {
        Query known(database, sql);
        return known.with(annotation.tagId, id).next();
    };
    for (const Span &span : annotation.spans) {
        if (span.roleId.isValid() &&
            !belongs(
                "WITH RECURSIVE line (id) AS (SELECT ?1 UNION SELECT parent_id FROM tag JOIN line "
                "ON tag.id = line.id WHERE parent_id IS NOT NULL) "
                "SELECT 1 FROM role WHERE tag_id IN line AND role.id = ?2",
                span.roleId.value))
            return Error{ErrorCode::UnknownRole, {}, {}, {}};
    }
    for (const FieldValue &value : annotation.values) {
        if (!belongs(
                "WITH RECURSIVE line (id) AS (SELECT ?1 UNION SELECT parent_id FROM tag JOIN line "
                "ON tag.id = line.id WHERE parent_id IS NOT NULL) "
                "SELECT 1 FROM field WHERE tag_id IN line AND field.id = ?2",
                value.fieldId.value))
            return Error{ErrorCode::UnknownField, {}, {}, {}};
        if (!value.range.isEmpty() && !text.contains(value.range)) {
            return Error{ErrorCode::RangeOutsideText,
                         {},
                         QStringLiteral("%1-%2").arg(value.range.begin).arg(value.range.end),
                         {}};
        }
    }
    return {};
}

Error notFound(const char *table, qint64 id)
{
    return {ErrorCode::NotFound, {}, {}, QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(id)};
}

} // namespace

Result<Id<Article>> Edit::addArticle(const NewArticle &article)
{
    if (!isStorable(article.text))
        return Error{ErrorCode::FormatBroken,
                     article.metadata.title,
                     {},
                     QStringLiteral("Not Unicode text.")};
    const Id<ArticleText> text = storedText(m_database, article.text);
    // The articles of an archive share its bytes, which take long to hash and to compress.
    const bool isSameFile = m_source.bytes.isSharedWith(article.source.bytes) &&
                            m_source.name == article.source.name && m_source.id.isValid();
    if (!isSameFile) {
        m_source = article.source;
        m_source.id = storedSource(m_database, article.source);
    }
    const Id<SourceFile> source = m_source.id;
    const ArticleMetadata &metadata = article.metadata;
    Query insert(
        m_database,
        "INSERT INTO article (uuid, text_id, source_file_id, title, publisher, author, dateline, "
        "date_published, url, language, section, format, words, imported) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.with(uuidOr({}), text, source, metadata.title, metadata.publisher, metadata.author,
                metadata.dateline, metadata.datePublished, metadata.url, metadata.language,
                metadata.section, article.format, qint64(article.words), now());
    insert.run();
    const Id<Article> id{m_database.lastInsertedId()};
    storeOrigins(m_database, id, metadata);
    storeProperties(m_database, id, metadata);
    storeStructure(m_database, id, article.structure);
    return id;
}

Result<void> Edit::updateArticle(const Article &article)
{
    Result<Article> before = m_project.article(article.id);
    if (!before)
        return before.error();
    const ArticleMetadata &metadata = article.metadata;
    Query update(m_database,
                 "UPDATE article SET title = ?, publisher = ?, author = ?, dateline = ?, "
                 "date_published = ?, "
                 "url = ?, language = ?, section = ?, status = ?, note = ? WHERE id = ?");
    update.with(metadata.title, metadata.publisher, metadata.author, metadata.dateline,
                metadata.datePublished, metadata.url, metadata.language, metadata.section,
                nameOf(article.status), article.note, article.id);
    update.run();
    if (before->metadata.origins != metadata.origins) {
        Query(m_database, "DELETE FROM metadata_origin WHERE article_id = ?")
            .with(article.id)
            .run();
        storeOrigins(m_database, article.id, metadata);
    }
    if (before->metadata.properties != metadata.properties) {
        Query(m_database, "DELETE FROM article_property WHERE article_id = ?")
            .with(article.id)
            .run();
        storeProperties(m_database, article.id, metadata);
    }
    return {};
}

Result<void> Edit::replaceText(Id<Article> id, const CorrectedText &corrected)
{
    if (!isStorable(corrected.text))
        return Error{ErrorCode::FormatBroken, {}, {}, QStringLiteral("Not Unicode text.")};
    const Result<Article> article = m_project.article(id);
    if (!article)
        return article.error();
    const Id<ArticleText> text = storedText(m_database, corrected.text);
    if (text == article->textId)
        return {};
    Query(m_database, "INSERT INTO earlier_text (article_id, text_id, replaced) VALUES (?, ?, ?)")
        .with(id, article->textId, now())
        .run();
    Query(m_database, "UPDATE article SET text_id = ?, words = ? WHERE id = ?")
        .with(text, qint64(corrected.words), id)
        .run();
    Query(m_database, "DELETE FROM article_structure WHERE article_id = ?").with(id).run();
    storeStructure(m_database, id, corrected.structure);
    return {};
}

Result<void> Edit::addRelation(const ArticleRelation &relation)
{
    Query known(m_database, "SELECT 1 FROM article_relation WHERE kind = ? AND from_article_id = ? "
                            "AND to_article_id = ?");
    if (known.with(nameOf(relation.kind), relation.from, relation.to).next())
        return {};
    Query insert(m_database, "INSERT INTO article_relation (uuid, kind, from_article_id, "
                             "to_article_id) VALUES (?, ?, ?, ?)");
    insert.with(uuidOr(relation.uuid), nameOf(relation.kind), relation.from, relation.to).run();
    return {};
}

Result<void> Edit::removeRelation(Id<ArticleRelation> id)
{
    Query(m_database, "DELETE FROM article_relation WHERE id = ?").with(id).run();
    return {};
}

Result<void> Edit::removeArticle(Id<Article> id)
{
    constexpr std::string_view steps[] = {
        "DELETE FROM link WHERE from_annotation_id IN (SELECT id FROM annotation WHERE article_id "
        "= ?1) "
        "OR to_annotation_id IN (SELECT id FROM annotation WHERE article_id = ?1)",
        "DELETE FROM field_value WHERE annotation_id IN (SELECT id FROM annotation WHERE "
        "article_id = ?1)",
        "DELETE FROM span WHERE annotation_id IN (SELECT id FROM annotation WHERE article_id = ?1)",
        "DELETE FROM annotation WHERE article_id = ?1",
        "DELETE FROM rejected_suggestion WHERE article_id = ?1",
        "DELETE FROM metadata_origin WHERE article_id = ?1",
        "DELETE FROM article_property WHERE article_id = ?1",
        "DELETE FROM earlier_text WHERE article_id = ?1",
        "DELETE FROM article_relation WHERE from_article_id = ?1 OR to_article_id = ?1",
        "DELETE FROM article_structure WHERE article_id = ?1",
    };
    Query known(m_database, "SELECT 1 FROM article WHERE id = ?");
    if (!known.with(id).next())
        return notFound("article", id.value);
    for (const std::string_view step : steps)
        Query(m_database, step).with(id).run();
    Query(m_database, "DELETE FROM article WHERE id = ?").with(id).run();
    return {};
}

Result<TextRange> Edit::wholeText(Id<Article> id)
{
    Query article(
        m_database,
        "SELECT text.id, sha256 FROM article JOIN text ON text.id = text_id WHERE article.id = ?");
    if (!article.with(id).next())
        return notFound("article", id.value);
    const QString sha256 = article.text(1);
    if (sha256 != m_project.m_knownText) {
        Query text(m_database, "SELECT length FROM text WHERE id = ?");
        text.with(article.id<ArticleText>(0)).next();
        m_project.m_knownLength = text.integer(0);
        m_project.m_knownText = sha256;
    }
    return TextRange{0, m_project.m_knownLength};
}

Result<Id<Annotation>> Edit::addAnnotation(const Annotation &annotation)
{
    const Result<TextRange> text = wholeText(annotation.articleId);
    if (!text)
        return text.error();
    if (const Result<void> fitting = fits(m_database, annotation, *text); !fitting)
        return fitting.error();
    const Id<Analyst> analyst =
        annotation.analystId.isValid() ? annotation.analystId : m_project.analyst();
    if (!analyst.isValid())
        return Error{ErrorCode::NoAnalyst, {}, {}, {}};
    const QString created = annotation.created.isEmpty() ? now() : annotation.created;
    const QString modified = annotation.modified.isEmpty() ? created : annotation.modified;
    const QString origin =
        annotation.origin.isEmpty() ? QStringLiteral("analyst") : annotation.origin;
    Query insert(m_database,
                 "INSERT INTO annotation (uuid, article_id, tag_id, analyst_id, origin, note, "
                 "created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.with(uuidOr(annotation.uuid), annotation.articleId, annotation.tagId, analyst, origin,
                annotation.note, created, modified);
    insert.run();
    const Id<Annotation> id{m_database.lastInsertedId()};
    for (const Span &span : annotation.spans)
        insertSpan(m_database, id, span);
    for (const FieldValue &value : annotation.values)
        insertValue(m_database, id, value);
    return id;
}

Result<void> Edit::updateAnnotation(const Annotation &annotation)
{
    const std::optional<Annotation> before = annotationWith(m_database, annotation.id);
    if (!before)
        return notFound("annotation", annotation.id.value);
    if (*before == annotation)
        return {};
    const Result<TextRange> text = wholeText(annotation.articleId);
    if (!text)
        return text.error();
    if (const Result<void> fitting = fits(m_database, annotation, *text); !fitting)
        return fitting;
    updateSpans(m_database, *before, annotation);
    updateValues(m_database, *before, annotation);
    Query update(
        m_database,
        "UPDATE annotation SET tag_id = ?, note = ?, origin = ?, modified = ? WHERE id = ?");
    update.with(annotation.tagId, annotation.note, annotation.origin, now(), annotation.id).run();
    return {};
}

Result<void> Edit::removeAnnotation(Id<Annotation> id)
{
    Query known(m_database, "SELECT 1 FROM annotation WHERE id = ?");
    if (!known.with(id).next())
        return notFound("annotation", id.value);
    for (const std::string_view step :
         {"DELETE FROM link WHERE from_annotation_id = ?1 OR to_annotation_id = ?1",
          "DELETE FROM field_value WHERE annotation_id = ?1",
          "DELETE FROM span WHERE annotation_id = ?1", "DELETE FROM annotation WHERE id = ?1"})
        Query(m_database, step).with(id).run();
    return {};
}

Result<Id<Link>> Edit::addLink(const Link &link)
{
    const Id<Analyst> analyst = link.analystId.isValid() ? link.analystId : m_project.analyst();
    if (!analyst.isValid())
        return Error{ErrorCode::NoAnalyst, {}, {}, {}};
    Query insert(m_database,
                 "INSERT INTO link (uuid, kind, from_annotation_id, to_annotation_id, analyst_id, "
                 "created) VALUES (?, ?, ?, ?, ?, ?)");
    insert.with(uuidOr(link.uuid), link.kind, link.from, link.to, analyst,
                link.created.isEmpty() ? now() : link.created);
    insert.run();
    return Id<Link>{m_database.lastInsertedId()};
}

Result<void> Edit::updateLink(const Link &link)
{
    Query update(m_database, "UPDATE link SET kind = ?, from_annotation_id = ?, "
                             "to_annotation_id = ? WHERE id = ?");
    update.with(link.kind, link.from, link.to, link.id).run();
    return {};
}

Result<void> Edit::removeLink(Id<Link> id)
{
    Query(m_database, "DELETE FROM link WHERE id = ?").with(id).run();
    return {};
}

Result<Id<Analyst>> Edit::analystNamed(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Error{ErrorCode::NameEmpty, {}, {}, {}};
    Query known(m_database, "SELECT id FROM analyst WHERE name = ?");
    if (known.with(trimmed).next())
        return known.id<Analyst>(0);
    Query insert(m_database, "INSERT INTO analyst (uuid, name) VALUES (?, ?)");
    insert.with(uuidOr({}), trimmed).run();
    return Id<Analyst>{m_database.lastInsertedId()};
}

} // namespace storage
