#include "app/datasets/articlescsv.h"

#include "app/annotating/cuewordlist.h"
#include "app/annotating/suggestionreview.h"
#include "app/copies/copygroups.h"
#include "app/cues/cuefinder.h"
#include "app/datasets/analystnames.h"
#include "app/datasets/articletable.h"
#include "app/suggestions/suggester.h"
#include "app/text/detectedlanguage.h"
#include "storage/records/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *columns[] = {"article_id",
                                   "title",
                                   "publisher",
                                   "date_published",
                                   "url",
                                   "language",
                                   "status",
                                   "words",
                                   "annotator",
                                   "annotations",
                                   "suggestions_found",
                                   "suggestions_accepted",
                                   "suggestions_rejected",
                                   "suggestions_marked",
                                   "suggestions_open",
                                   "decided_share",
                                   "copy_of"};

/// "0.250": with a point in every locale.
std::string shareOf(const SuggestionCounts &counts)
{
    if (counts.all() == 0)
        return {};
    return QString::number(double(counts.decided()) / double(counts.all()), 'f', 3).toStdString();
}

/// For each article that counts as a copy, the uuid of its original.
Result<std::map<Id<Article>, QString>> originalUuids(const ProjectReader &project)
{
    const Result<std::vector<ArticleRelation>> relations = project.relations();
    if (!relations)
        return relations.error();
    std::map<Id<Article>, QString> uuids;
    for (const auto &[copy, original] : originalsOf(*relations)) {
        const Result<Article> article = project.article(original);
        if (!article)
            return article.error();
        uuids.emplace(copy, article->uuid);
    }
    return uuids;
}

/// Turns articles into rows.
class ArticleRows
{
public:
    ArticleRows(const ProjectReader &project, std::map<Id<Analyst>, QByteArray> names,
                std::map<Id<Article>, QString> originals, QStringList properties, bool isForAll,
                CsvRow &row)
        : m_project(project),
          m_names(std::move(names)),
          m_originals(std::move(originals)),
          m_properties(std::move(properties)),
          m_isForAll(isForAll),
          m_row(row),
          m_finder(cueSourcesOf(project))
    {
    }

    void header()
    {
        for (const char *column : columns)
            m_row.text(std::string_view(column));
        // No column of ours begins like this.
        for (const QString &name : m_properties)
            m_row.text(u"property_"_s + name);
        m_row.endRow();
    }

    /// Returns how many rows were added.
    Result<qsizetype> add(const ArticleContents &contents)
    {
        const Result<std::set<Id<Analyst>>> active = analystsOf(contents);
        if (!active)
            return active.error();
        if (active->empty() && !m_isForAll)
            return 0;
        const QString text = QString::fromUtf8(contents.text);
        const std::vector<Suggestion> suggestions =
            suggestionsOf(text, contents.article.metadata.language);
        if (active->empty()) {
            addRow(contents, {}, {qsizetype(suggestions.size()), 0, 0, 0});
            return 1;
        }
        const TextMap map(text);
        for (const Id<Analyst> analyst : *active) {
            const Result<std::vector<SuggestionState>> states =
                statesOf(m_project, analyst, contents.article.id, map, suggestions);
            if (!states)
                return states.error();
            addRow(contents, analyst, countsOf(*states));
        }
        return qsizetype(active->size());
    }

private:
    /// Those wanted who have done anything in the article.
    Result<std::set<Id<Analyst>>> analystsOf(const ArticleContents &contents) const
    {
        const auto rejected = m_project.rejectedSuggestions(contents.article.id);
        if (!rejected)
            return rejected.error();
        std::set<Id<Analyst>> active;
        for (const Annotation &annotation : contents.annotations)
            active.insert(annotation.analystId);
        for (const RejectedSuggestion &suggestion : *rejected)
            active.insert(suggestion.analystId);
        std::erase_if(active, [this](Id<Analyst> id) { return !m_names.contains(id); });
        return active;
    }

    std::vector<Suggestion> suggestionsOf(const QString &text, const QString &stated)
    {
        const QString language = readingLanguage(stated, text);
        return suggestionsIn(text, m_finder.cuesIn(text, language), language);
    }

    /// @p analyst: invalid for nobody.
    void addRow(const ArticleContents &contents, Id<Analyst> analyst,
                const SuggestionCounts &counts)
    {
        const Article &article = contents.article;
        const ArticleMetadata &metadata = article.metadata;
        for (const QString &cell :
             {article.uuid, metadata.title, metadata.publisher, metadata.datePublished,
              metadata.url, metadata.language, nameOf(article.status)})
            m_row.text(cell);
        m_row.number(article.words);
        m_row.text(analyst.isValid() ? viewOf(m_names.at(analyst)) : std::string_view());
        m_row.number(std::count_if(
            contents.annotations.begin(), contents.annotations.end(),
            [&](const Annotation &annotation) { return annotation.analystId == analyst; }));
        for (const qsizetype count :
             {counts.all(), counts.accepted, counts.rejected, counts.marked, counts.open})
            m_row.number(count);
        m_row.number(shareOf(counts));
        const auto original = m_originals.find(article.id);
        m_row.text(original == m_originals.end() ? QString() : original->second);
        for (const QString &name : m_properties) {
            const auto property = metadata.properties.find(name);
            m_row.text(property == metadata.properties.end() ? QString() : property->second);
        }
        m_row.endRow();
    }

    const ProjectReader &m_project;
    std::map<Id<Analyst>, QByteArray> m_names;
    std::map<Id<Article>, QString> m_originals; ///< the uuid of what each copy is a copy of
    QStringList m_properties;                   ///< the names that any article of the project has
    bool m_isForAll;
    CsvRow &m_row;
    CueFinder m_finder;
};

/// exportArticlesCsv() over a project that does not change meanwhile.
Result<ArticlesCsvReport> exportMoment(const ProjectReader &project, const QString &path,
                                       const ArticlesCsvOptions &options, const Progress &progress)
{
    Result<std::map<Id<Analyst>, QByteArray>> names = analystNames(project, options.analysts);
    if (!names)
        return names.error();
    Result<std::map<Id<Article>, QString>> originals = originalUuids(project);
    if (!originals)
        return originals.error();
    Result<QStringList> properties = project.propertyNames();
    if (!properties)
        return properties.error();
    ArticlesCsvReport report;
    CsvRow row(options.isForExcel ? CsvRow::Guard::Excel : CsvRow::Guard::None);
    ArticleRows rows(project, std::move(*names), std::move(*originals), std::move(*properties),
                     options.analysts.isEmpty(), row);
    const auto addRows = [&](const ArticleContents &contents) -> Result<void> {
        const Result<qsizetype> added = rows.add(contents);
        if (!added)
            return added.error();
        report.rows += *added;
        return {};
    };
    const Result<void> written = writeArticleTable(
        project, path, row, [&rows] { rows.header(); }, addRows, progress);
    if (!written)
        return written.error();
    report.guardedCells = row.guardedCells();
    return report;
}

} // namespace

Result<ArticlesCsvReport> exportArticlesCsv(const ProjectReader &project, const QString &path,
                                            const ArticlesCsvOptions &options,
                                            const Progress &progress)
{
    return madeAtOneMoment<ArticlesCsvReport>(
        project, [&] { return exportMoment(project, path, options, progress); });
}

} // namespace app
