#pragma once

#include "storage/records/analyst.h"
#include "storage/records/annotation.h"
#include "storage/records/article.h"
#include "storage/records/codebook.h"
#include "storage/records/historyentry.h"
#include "storage/records/suggestions.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace storage {

class Database;

/// An article with all that hangs on it, as an export needs it.
struct ArticleContents
{
    Article article;
    QByteArray text;                     ///< UTF-8
    std::vector<Annotation> annotations; ///< by begin of their first span, then id
};

/// Where an annotation is.
struct AnnotationKey
{
    Id<Annotation> id;
    Id<Article> articleId;

    bool operator==(const AnnotationKey &) const = default;
};

/// A value and how many annotations have it.
struct ValueCount
{
    QString value;
    qint64 count = 0;

    bool operator==(const ValueCount &) const = default;
};

/// How much of the annotations stands on each part of the codebook; 0 where a key is missing.
struct CodebookUse
{
    std::map<Id<Tag>, qint64> annotations; ///< without those of the tags below
    std::map<Id<Role>, qint64> spans;
    std::map<Id<Field>, qint64> values;
};

struct ProjectCounts
{
    int schema = 0;
    qint64 articles = 0;
    qint64 annotations = 0;
    qint64 links = 0;
    qint64 analysts = 0;
    std::map<QString, qint64> articlesByLanguage; ///< "" for unknown
    qint64 acceptedSuggestions = 0;               ///< annotations that began as a suggestion
    qint64 rejectedSuggestions = 0;
    std::map<QString, qint64> annotationsByTag; ///< every tag of the codebook, also with 0
};

/// What check() found wrong. English, for scripts.
struct Finding
{
    QString kind;  ///< "file", "text", "anchor", "link", "value", "search"
    QString where; ///< table and row: "span 17"
    QString what;
};

/// Everything that can be asked of a project file, over one connection. Not thread-safe; a worker
/// opens one of its own.
class ProjectReader
{
public:
    /// Opens @p path for reading beside whatever window has it open.
    static Result<std::unique_ptr<ProjectReader>> open(const QString &path);
    virtual ~ProjectReader();

    QString path() const;

    /// In the order in which they were imported.
    Result<std::vector<ArticleSummary>> articles() const;
    Result<ArticleSummary> articleSummary(Id<Article> id) const;
    /// Ids of the articles whose title or text has all the words of @p query (a last word may be
    /// unfinished). What an analyst types is never an error.
    Result<std::vector<Id<Article>>> search(const QString &query) const;
    Result<Article> article(Id<Article> id) const;
    Result<QString> text(Id<Article> id) const;
    /// By begin, longest first.
    Result<std::vector<StructureRange>> structure(Id<Article> id) const;
    /// The file the article came from; NotFound where there is none.
    Result<SourceFile> sourceFile(Id<Article> id) const;
    /// The texts it had before it was corrected, oldest first.
    Result<std::vector<EarlierText>> earlierTexts(Id<Article> id) const;
    /// The same without reading them.
    Result<bool> hasEarlierTexts(Id<Article> id) const;
    /// Those that an article begins or ends, in the order in which they were made.
    Result<std::vector<ArticleRelation>> relations(Id<Article> id) const;
    /// Those of all articles.
    Result<std::vector<ArticleRelation>> relations() const;
    /// The articles that came from exactly these bytes, whatever their file was called.
    Result<std::vector<Id<Article>>> articlesFrom(const QByteArray &bytes) const;
    /// The names of the properties that any article has, in alphabetical order.
    Result<QStringList> propertyNames() const;
    /// The articles of which the source says just this.
    Result<std::vector<Id<Article>>> articlesWithProperty(const QString &name,
                                                          const QString &value) const;
    /// The articles with exactly this text.
    Result<std::vector<Id<Article>>> articlesWithText(const QString &text) const;

    /// By begin of their first span, then id.
    Result<std::vector<Annotation>> annotations(Id<Article> id) const;
    /// The spans of all annotations of an article, by begin, longest first. Costs a fraction of
    /// annotations().
    Result<std::vector<Passage>> passages(Id<Article> id) const;
    Result<Annotation> annotation(Id<Annotation> id) const;
    Result<std::vector<Link>> links(Id<Annotation> id) const;
    /// The links that an annotation of the article begins or ends.
    Result<std::vector<Link>> links(Id<Article> id) const;
    /// The annotations of an article that have a span which overlaps @p range, by id.
    Result<std::vector<Id<Annotation>>> annotationsAt(Id<Article> id, TextRange range) const;
    /// The annotations that have this tag itself, by article, then id.
    Result<std::vector<AnnotationKey>> annotationsTagged(Id<Tag> tag) const;
    Result<Codebook> codebook() const;
    Result<CodebookUse> codebookUse() const;
    /// The same of only the annotations that have one of @p tags.
    Result<CodebookUse> codebookUse(const std::vector<Id<Tag>> &tags) const;

    /// All values of @p fields, most frequent first, then by value.
    Result<std::vector<ValueCount>> values(const std::vector<Id<Field>> &fields) const;
    /// The annotations with exactly this value in one of @p fields, by article, then id.
    Result<std::vector<AnnotationKey>> annotationsWith(const std::vector<Id<Field>> &fields,
                                                       const QString &value) const;
    /// The same with any of @p values.
    Result<std::vector<AnnotationKey>> annotationsWithAny(const std::vector<Id<Field>> &fields,
                                                          const QStringList &values) const;
    /// By value, then alias.
    Result<std::vector<ValueAlias>> aliases() const;
    /// By place, of all analysts.
    Result<std::vector<RejectedSuggestion>> rejectedSuggestions(Id<Article> id) const;
    /// In the order of the list.
    Result<std::vector<ListedWord>> listedWords() const;
    Result<std::vector<Analyst>> analysts() const;

    /// Oldest first.
    Result<std::vector<HistoryEntry>> history() const;
    Result<ProjectCounts> counts() const;
    Result<std::vector<Finding>> check() const;

    /// Runs @p work, which reads the project as it is at one moment, whatever is written meanwhile.
    Result<void> atOneMoment(const std::function<Result<void>()> &work) const;

    /// Calls @p visit for every article in order, one in memory at a time, all of one moment. Stops
    /// with its error where it returns one.
    Result<void> forEachArticle(
        const std::function<Result<void>(const ArticleContents &)> &visit) const;

protected:
    explicit ProjectReader(std::unique_ptr<Database> database);
    Database &database() const { return *m_database; }

private:
    std::unique_ptr<Database> m_database;
};

} // namespace storage
