#include "app/copies/relatedarticles.h"

#include "app/copies/copygroups.h"
#include "app/duplicates/fingerprint.h"

#include <algorithm>

namespace app {

using storage::Article;
using storage::ArticleRelation;
using storage::ArticleSummary;
using storage::Id;
using storage::ProjectReader;
using storage::Result;

namespace {

Result<void> add(const ProjectReader &project, Id<Article> id, RelatedArticles::Articles &articles)
{
    Result<ArticleSummary> summary = project.articleSummary(id);
    if (!summary)
        return summary.error();
    articles.push_back(std::move(*summary));
    return {};
}

Result<void> addOriginal(const ProjectReader &project, Id<Article> id, Id<Article> original,
                         RelatedArticles &related)
{
    const Result<ArticleSummary> summary = project.articleSummary(original);
    const Result<QString> text = project.text(id);
    const Result<QString> originals = project.text(original);
    if (!summary)
        return summary.error();
    if (!text || !originals)
        return text ? originals.error() : text.error();
    related.original = *summary;
    related.likening = likeningOf(fingerprintOf(*originals), fingerprintOf(*text));
    return {};
}

} // namespace

Result<RelatedArticles> relatedArticles(const ProjectReader &project, Id<Article> id)
{
    RelatedArticles related;
    const Result<std::vector<ArticleRelation>> own = project.relations(id);
    if (!own)
        return own.error();
    if (own->empty()) // of all there are many
        return related;
    const Result<std::vector<ArticleRelation>> relations = project.relations();
    if (!relations)
        return relations.error();
    for (const auto &[copy, original] : originalsOf(*relations)) {
        Result<void> added;
        if (copy == id)
            added = addOriginal(project, id, original, related);
        else if (original == id)
            added = add(project, copy, related.copies);
        if (!added)
            return added.error();
    }
    for (const ArticleRelation &relation : *own) {
        const bool isFrom = relation.from == id;
        const Id<Article> other = isFrom ? relation.to : relation.from;
        Result<void> added;
        if (relation.kind == ArticleRelation::Kind::Corrects)
            added = add(project, other, isFrom ? related.corrects : related.correctedBy);
        else if (relation.kind == ArticleRelation::Kind::KeptApart)
            added = add(project, other, related.keptApart);
        if (!added)
            return added.error();
    }
    for (RelatedArticles::Articles *articles :
         {&related.corrects, &related.correctedBy, &related.keptApart}) {
        std::sort(articles->begin(), articles->end(),
                  [](const ArticleSummary &a, const ArticleSummary &b) { return a.id < b.id; });
    }
    return related;
}

} // namespace app
