#include "storage/projectreader.h"

#include "storage/projectopening.h"
#include "storage/records/names.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/schema.h"

#include <string>

namespace storage {

namespace {

const std::string &articleQuery()
{
    static const std::string sql =
        std::string("SELECT ").append(articleColumns).append(" FROM article WHERE id = ?");
    return sql;
}

const std::string &articlesQuery()
{
    static const std::string sql =
        std::string("SELECT ").append(articleColumns).append(" FROM article ORDER BY id");
    return sql;
}

constexpr std::string_view summaryQuery =
    "SELECT id, title, publisher, date_published, language, status, words, coalesce(annotations, "
    "0) "
    "FROM article LEFT JOIN article_count ON article_id = id ORDER BY id";
constexpr std::string_view oneSummaryQuery =
    "SELECT id, title, publisher, date_published, language, status, words, coalesce(annotations, "
    "0) "
    "FROM article LEFT JOIN article_count ON article_id = id WHERE id = ?";

ArticleSummary summaryFrom(const Query &row)
{
    ArticleSummary summary{row.id<Article>(0), row.text(1),         row.text(2),    row.text(3),
                           row.text(4),        ArticleStatus::ToDo, row.integer(6), row.integer(7)};
    fromName(row.text(5), summary.status);
    return summary;
}

Error notFound(const char *table, qint64 id)
{
    return {ErrorCode::NotFound, {}, {}, QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(id)};
}

/// What an analyst types, as a query that full-text search cannot misread: every word quoted, the
/// last one as the beginning of a word.
QString matchExpression(const QString &typed)
{
    QStringList words;
    QString word;
    for (const QChar character : typed + u' ') {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()) {
            word += character;
        } else if (!word.isEmpty()) {
            words.append(u'"' + word + u'"');
            word.clear();
        }
    }
    if (!words.isEmpty() && !typed.back().isSpace())
        words.last() += u'*';
    return words.join(u' ');
}

std::vector<ArticleRelation> relationsFrom(Query &row)
{
    std::vector<ArticleRelation> relations;
    while (row.next()) {
        ArticleRelation relation{
            row.id<ArticleRelation>(0), row.text(1), {}, row.id<Article>(3), row.id<Article>(4)};
        fromName(row.text(2), relation.kind);
        relations.push_back(std::move(relation));
    }
    return relations;
}

/// The condition that the annotation in @p column of link belongs to article ?1.
///
/// Leaps from the next annotation of the article to the next link that is not before it, and so on:
/// it takes no more steps than the article has annotations, or the project links, whichever is
/// less. Reading all of either takes a tenth of a second where they are a hundred thousand.
std::string isOfArticle(const std::string &column)
{
    return column +
           " IN (WITH RECURSIVE linked (id) AS (VALUES (0) UNION ALL SELECT"
           " (SELECT min(" +
           column + ") FROM link WHERE " + column +
           " >= (SELECT min(id) FROM annotation WHERE article_id = ?1 AND id > linked.id))"
           " FROM linked WHERE id IS NOT NULL)"
           " SELECT linked.id FROM linked JOIN annotation USING (id) WHERE article_id = ?1)";
}

std::vector<Link> linksWhere(Database &database, std::string_view condition, qint64 id)
{
    const std::string sql = std::string("SELECT id, uuid, kind, from_annotation_id, "
                                        "to_annotation_id, analyst_id, created FROM link WHERE ")
                                .append(condition)
                                .append(" ORDER BY id");
    Query row(database, sql);
    row.with(id);
    std::vector<Link> links;
    while (row.next()) {
        links.push_back({row.id<Link>(0), row.text(1), row.text(2), row.id<Annotation>(3),
                         row.id<Annotation>(4), row.id<Analyst>(5), row.text(6)});
    }
    return links;
}

} // namespace

ProjectReader::ProjectReader(std::unique_ptr<Database> database) : m_database(std::move(database))
{
}

ProjectReader::~ProjectReader() = default;

Result<std::unique_ptr<ProjectReader>> ProjectReader::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = openForReading(path);
    if (!database)
        return database.error();
    return std::unique_ptr<ProjectReader>(new ProjectReader(std::move(*database)));
}

QString ProjectReader::path() const
{
    return m_database->path();
}

Result<std::vector<ArticleSummary>> ProjectReader::articles() const
{
    return attempt(*m_database, [this]() -> Result<std::vector<ArticleSummary>> {
        std::vector<ArticleSummary> articles;
        Query row(*m_database, summaryQuery);
        while (row.next())
            articles.push_back(summaryFrom(row));
        return articles;
    });
}

Result<ArticleSummary> ProjectReader::articleSummary(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<ArticleSummary> {
        Query row(*m_database, oneSummaryQuery);
        if (!row.with(id).next())
            return notFound("article", id.value);
        return summaryFrom(row);
    });
}

Result<std::vector<Id<Article>>> ProjectReader::search(const QString &query) const
{
    return attempt(*m_database, [&, this]() -> Result<std::vector<Id<Article>>> {
        std::vector<Id<Article>> found;
        const QString expression = matchExpression(query);
        if (expression.isEmpty())
            return found;
        Query row(*m_database, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid");
        row.with(expression);
        while (row.next())
            found.push_back(row.id<Article>(0));
        return found;
    });
}

Result<Article> ProjectReader::article(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<Article> {
        Query row(*m_database, articleQuery());
        if (!row.with(id).next())
            return notFound("article", id.value);
        Article article = articleFrom(row);
        completeMetadata(*m_database, article);
        return article;
    });
}

Result<QString> ProjectReader::text(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<QString> {
        Query row(*m_database,
                  "SELECT body FROM text WHERE id = (SELECT text_id FROM article WHERE id = ?)");
        if (!row.with(id).next())
            return notFound("article", id.value);
        return row.text(0);
    });
}

Result<std::vector<StructureRange>> ProjectReader::structure(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<std::vector<StructureRange>> {
        std::vector<StructureRange> structure;
        Query row(*m_database, "SELECT kind, \"begin\", \"end\", value FROM article_structure "
                               "WHERE article_id = ? ORDER BY \"begin\", \"end\" DESC, id");
        row.with(id);
        while (row.next()) {
            StructureRange range{{}, {row.integer(1), row.integer(2)}, row.text(3)};
            fromName(row.text(0), range.kind);
            structure.push_back(range);
        }
        return structure;
    });
}

Result<SourceFile> ProjectReader::sourceFile(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<SourceFile> {
        Query row(*m_database, "SELECT id, name, size, bytes FROM source_file "
                               "WHERE id = (SELECT source_file_id FROM article WHERE id = ?)");
        if (!row.with(id).next())
            return notFound("source_file", id.value);
        return SourceFile{row.id<SourceFile>(0), row.text(1),
                          uncompressed(row.bytes(3), row.integer(2))};
    });
}

Result<std::vector<EarlierText>> ProjectReader::earlierTexts(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<std::vector<EarlierText>> {
        Query row(*m_database, "SELECT body, replaced FROM earlier_text JOIN text ON text.id = "
                               "text_id WHERE article_id = ? ORDER BY earlier_text.id");
        row.with(id);
        std::vector<EarlierText> texts;
        while (row.next())
            texts.push_back({row.text(0), row.text(1)});
        return texts;
    });
}

Result<bool> ProjectReader::hasEarlierTexts(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<bool> {
        Query row(*m_database, "SELECT 1 FROM earlier_text WHERE article_id = ?");
        return row.with(id).next();
    });
}

Result<std::vector<ArticleRelation>> ProjectReader::relations(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<std::vector<ArticleRelation>> {
        Query row(*m_database, "SELECT id, uuid, kind, from_article_id, to_article_id FROM "
                               "article_relation WHERE from_article_id = ?1 OR to_article_id = ?1 "
                               "ORDER BY id");
        return relationsFrom(row.with(id));
    });
}

Result<std::vector<ArticleRelation>> ProjectReader::relations() const
{
    return attempt(*m_database, [this]() -> Result<std::vector<ArticleRelation>> {
        Query row(*m_database, "SELECT id, uuid, kind, from_article_id, to_article_id FROM "
                               "article_relation ORDER BY id");
        return relationsFrom(row);
    });
}

Result<std::vector<Id<Article>>> ProjectReader::articlesFrom(const QByteArray &bytes) const
{
    return attempt(*m_database, [&, this]() -> Result<std::vector<Id<Article>>> {
        std::vector<Id<Article>> found;
        Query row(*m_database, "SELECT article.id FROM source_file JOIN article ON "
                               "source_file_id = source_file.id WHERE sha256 = ? ORDER BY 1");
        row.with(sha256Of(bytes));
        while (row.next())
            found.push_back(row.id<Article>(0));
        return found;
    });
}

Result<QStringList> ProjectReader::propertyNames() const
{
    return attempt(*m_database, [this]() -> Result<QStringList> {
        QStringList names;
        Query row(*m_database, "SELECT DISTINCT name FROM article_property ORDER BY name");
        while (row.next())
            names.append(row.text(0));
        return names;
    });
}

Result<std::vector<Id<Article>>> ProjectReader::articlesWithProperty(const QString &name,
                                                                     const QString &value) const
{
    return attempt(*m_database, [&, this]() -> Result<std::vector<Id<Article>>> {
        std::vector<Id<Article>> found;
        Query row(*m_database,
                  "SELECT article_id FROM article_property WHERE name = ? AND value = ? "
                  "ORDER BY article_id");
        row.with(name, value);
        while (row.next())
            found.push_back(row.id<Article>(0));
        return found;
    });
}

Result<std::vector<Id<Article>>> ProjectReader::articlesWithText(const QString &text) const
{
    return attempt(*m_database, [&, this]() -> Result<std::vector<Id<Article>>> {
        std::vector<Id<Article>> found;
        Query row(*m_database,
                  "SELECT article.id FROM text JOIN article ON article.text_id = text.id "
                  "WHERE sha256 = ? ORDER BY article.id");
        row.with(sha256Of(text.toUtf8()));
        while (row.next())
            found.push_back(row.id<Article>(0));
        return found;
    });
}

Result<std::vector<Annotation>> ProjectReader::annotations(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<std::vector<Annotation>> {
        return annotationsOf(*m_database, id);
    });
}

Result<std::vector<Passage>> ProjectReader::passages(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<std::vector<Passage>> {
        return passagesOf(*m_database, id);
    });
}

Result<Annotation> ProjectReader::annotation(Id<Annotation> id) const
{
    return attempt(*m_database, [this, id]() -> Result<Annotation> {
        if (const std::optional<Annotation> annotation = annotationWith(*m_database, id))
            return *annotation;
        return notFound("annotation", id.value);
    });
}

Result<std::vector<Link>> ProjectReader::links(Id<Annotation> id) const
{
    return attempt(*m_database, [this, id]() -> Result<std::vector<Link>> {
        return linksWhere(*m_database, "from_annotation_id = ?1 OR to_annotation_id = ?1",
                          id.value);
    });
}

Result<std::vector<Link>> ProjectReader::links(Id<Article> id) const
{
    return attempt(*m_database, [this, id]() -> Result<std::vector<Link>> {
        return linksWhere(
            *m_database,
            isOfArticle("from_annotation_id") + " OR " + isOfArticle("to_annotation_id"), id.value);
    });
}

Result<Codebook> ProjectReader::codebook() const
{
    return attempt(*m_database, [this]() -> Result<Codebook> { return readCodebook(*m_database); });
}

Result<std::vector<Analyst>> ProjectReader::analysts() const
{
    return attempt(*m_database, [this]() -> Result<std::vector<Analyst>> {
        std::vector<Analyst> analysts;
        Query row(*m_database, "SELECT id, uuid, name FROM analyst ORDER BY id");
        while (row.next())
            analysts.push_back({row.id<Analyst>(0), row.text(1), row.text(2)});
        return analysts;
    });
}

Result<std::vector<HistoryEntry>> ProjectReader::history() const
{
    return attempt(*m_database, [this]() -> Result<std::vector<HistoryEntry>> {
        std::vector<HistoryEntry> history;
        Query row(
            *m_database,
            "SELECT history.id, at, analyst_id, name, label, subject, kind, of_id, state <> 'done' "
            "FROM history LEFT JOIN analyst ON analyst.id = analyst_id ORDER BY history.id");
        while (row.next())
            history.push_back(historyEntryFrom(row));
        return history;
    });
}

Result<ProjectCounts> ProjectReader::counts() const
{
    return attempt(*m_database, [this]() -> Result<ProjectCounts> {
        ProjectCounts counts;
        const auto count = [this](std::string_view sql) {
            Query row(*m_database, sql);
            row.next();
            return row.integer(0);
        };
        counts.schema = int(count("PRAGMA user_version"));
        counts.articles = count("SELECT count(*) FROM article");
        counts.annotations = count("SELECT count(*) FROM annotation");
        counts.links = count("SELECT count(*) FROM link");
        counts.analysts = count("SELECT count(*) FROM analyst");
        counts.acceptedSuggestions =
            count("SELECT count(*) FROM annotation WHERE origin LIKE 'suggestion:%'");
        counts.rejectedSuggestions = count("SELECT count(*) FROM rejected_suggestion");
        Query language(*m_database, "SELECT language, count(*) FROM article GROUP BY language");
        while (language.next())
            counts.articlesByLanguage[language.text(0)] = language.integer(1);
        Query tag(*m_database,
                  "SELECT name, count(annotation.id) FROM tag "
                  "LEFT JOIN annotation ON annotation.tag_id = tag.id GROUP BY tag.id");
        while (tag.next())
            counts.annotationsByTag[tag.text(0)] += tag.integer(1);
        return counts;
    });
}

Result<void> ProjectReader::atOneMoment(const std::function<Result<void>()> &work) const
{
    return attempt(*m_database, [&, this]() -> Result<void> {
        const Transaction moment(*m_database, Transaction::Kind::Read);
        return work();
    });
}

Result<void> ProjectReader::forEachArticle(
    const std::function<Result<void>(const ArticleContents &)> &visit) const
{
    return atOneMoment([&, this]() -> Result<void> {
        Query row(*m_database, articlesQuery());
        while (row.next()) {
            ArticleContents contents;
            contents.article = articleFrom(row);
            completeMetadata(*m_database, contents.article);
            contents.text = textBytesOf(*m_database, contents.article.textId);
            contents.annotations = annotationsOf(*m_database, contents.article.id);
            if (Result<void> visited = visit(contents); !visited)
                return visited;
        }
        return {};
    });
}

} // namespace storage
