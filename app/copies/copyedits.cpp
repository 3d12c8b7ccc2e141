#include "app/copies/copyedits.h"

#include "app/copies/copygroups.h"

#include <QCoreApplication>

#include <set>
#include <utility>

namespace app {

using storage::ActionName;
using storage::Article;
using storage::ArticleRelation;
using storage::Changes;
using storage::Edit;
using storage::Id;
using storage::Project;
using storage::Result;

namespace {

using Articles = std::set<Id<Article>>;

constexpr auto copyOf = ArticleRelation::Kind::CopyOf;

constexpr auto keptApart = ArticleRelation::Kind::KeptApart;

/// Two articles, the one with the lower id first.
using Pair = std::pair<Id<Article>, Id<Article>>;

Pair pairOf(const ArticleRelation &relation)
{
    return std::minmax(relation.from, relation.to);
}

/// What becomes of relations.
struct Plan
{
    std::vector<Id<ArticleRelation>> removed;
    std::vector<ArticleRelation> added;

    bool isEmpty() const { return removed.empty() && added.empty(); }
};

/// "... %1 articles", or "... “%1”" where it is only one.
Result<ActionName> nameOf(const Project &project, const Articles &articles, const char *one,
                          const char *several)
{
    if (articles.size() > 1)
        return ActionName{QString::fromUtf8(several), QString::number(articles.size())};
    const Result<Article> article = project.article(*articles.begin());
    if (!article)
        return article.error();
    return ActionName{QString::fromUtf8(one), article->metadata.title};
}

Result<void> areThere(const Project &project, const Articles &articles)
{
    for (const Id<Article> id : articles) {
        if (const auto summary = project.articleSummary(id); !summary)
            return summary.error();
    }
    return {};
}

Result<Changes> carryOut(Project &project, const ActionName &name, const Plan &plan)
{
    return project.edit(name, [&](Edit &edit) -> Result<void> {
        for (const Id<ArticleRelation> id : plan.removed) {
            if (Result<void> removed = edit.removeRelation(id); !removed)
                return removed;
        }
        for (const ArticleRelation &relation : plan.added) {
            if (Result<void> added = edit.addRelation(relation); !added)
                return added;
        }
        return {};
    });
}

void addCounting(Plan &plan, const std::vector<ArticleRelation> &relations, const Articles &copies,
                 Id<Article> original)
{
    Articles wanted = copies;
    Articles known;
    for (const ArticleRelation &relation : relations) {
        if (relation.kind != copyOf)
            continue;
        const bool isOfCopy = copies.contains(relation.to);
        if (relation.to == original && relation.from != original)
            known.insert(relation.from);
        else if (relation.from == original || copies.contains(relation.from) || isOfCopy)
            plan.removed.push_back(relation.id);
        if (isOfCopy && relation.from != original)
            wanted.insert(relation.from);
    }
    for (const Id<Article> copy : wanted) {
        if (!known.contains(copy))
            plan.added.push_back({{}, {}, copyOf, copy, original});
    }
    // Who counts them as copies thinks otherwise now.
    for (const ArticleRelation &relation : relations) {
        if (relation.kind == keptApart &&
            ((relation.from == original && wanted.contains(relation.to)) ||
             (relation.to == original && wanted.contains(relation.from))))
            plan.removed.push_back(relation.id);
    }
}

/// Copies of a group are no copies any more, of whatever they are.
void removeCounting(Plan &plan, const std::vector<ArticleRelation> &relations,
                    const CopiesOf &group, Articles &parted)
{
    const Articles copies(group.copies.begin(), group.copies.end());
    for (const ArticleRelation &relation : relations) {
        if (relation.kind == copyOf && relation.from != group.original &&
            copies.contains(relation.from)) {
            plan.removed.push_back(relation.id);
            parted.insert(relation.from);
        }
    }
}

} // namespace

Result<Changes> countAsCopies(Project &project, const std::vector<CopiesOf> &groups)
{
    const Result<std::vector<ArticleRelation>> relations = project.relations();
    if (!relations)
        return relations.error();
    Plan plan;
    Articles all;
    for (const CopiesOf &group : groups) {
        Articles copies(group.copies.begin(), group.copies.end());
        copies.erase(group.original);
        if (copies.empty())
            continue;
        addCounting(plan, *relations, copies, group.original);
        all.insert(copies.begin(), copies.end());
        if (const Result<void> there = areThere(project, {group.original}); !there)
            return there.error();
    }
    if (const Result<void> there = areThere(project, all); !there)
        return there.error();
    if (plan.isEmpty())
        return Changes();
    const Result<ActionName> name =
        nameOf(project, all, QT_TRANSLATE_NOOP("Action", "Count “%1” as a copy"),
               QT_TRANSLATE_NOOP("Action", "Count %1 articles as copies"));
    return name ? carryOut(project, *name, plan) : name.error();
}

Result<Changes> keepApart(Project &project, const std::vector<CopiesOf> &groups)
{
    const Result<std::vector<ArticleRelation>> relations = project.relations();
    if (!relations)
        return relations.error();
    Plan plan;
    Articles parted;
    Articles all;
    std::set<Pair> known;
    for (const ArticleRelation &relation : *relations) {
        if (relation.kind == keptApart)
            known.insert(pairOf(relation));
    }
    for (const CopiesOf &group : groups) {
        all.insert(group.original);
        for (const Id<Article> copy : Articles(group.copies.begin(), group.copies.end())) {
            if (copy == group.original)
                continue;
            all.insert(copy);
            if (known.insert(std::minmax(copy, group.original)).second) {
                plan.added.push_back({{}, {}, keptApart, copy, group.original});
                parted.insert(copy);
            }
        }
    }
    for (const CopiesOf &group : groups)
        removeCounting(plan, *relations, group, parted);
    if (const Result<void> there = areThere(project, all); !there)
        return there.error();
    if (plan.isEmpty())
        return Changes();
    const Result<ActionName> name =
        nameOf(project, parted, QT_TRANSLATE_NOOP("Action", "Count “%1” as an article of its own"),
               QT_TRANSLATE_NOOP("Action", "Count %1 articles as articles of their own"));
    return name ? carryOut(project, *name, plan) : name.error();
}

Result<Changes> removeCopies(Project &project, const std::vector<Id<Article>> &copies)
{
    const Articles going(copies.begin(), copies.end());
    if (going.empty())
        return Changes();
    if (const Result<void> there = areThere(project, going); !there)
        return there.error();
    const Result<std::vector<ArticleRelation>> relations = project.relations();
    if (!relations)
        return relations.error();
    std::vector<ArticleRelation> kept;
    const auto originals = originalsOf(*relations);
    for (const ArticleRelation &relation : *relations) {
        if (relation.kind != copyOf || !going.contains(relation.to) ||
            going.contains(relation.from))
            continue;
        const auto original = originals.find(relation.from);
        if (original != originals.end() && !going.contains(original->second))
            kept.push_back({{}, {}, copyOf, relation.from, original->second});
    }
    const Result<ActionName> name =
        nameOf(project, going, QT_TRANSLATE_NOOP("Action", "Delete the article %1"),
               QT_TRANSLATE_NOOP("Action", "Delete %1 articles that are copies"));
    if (!name)
        return name.error();
    return project.edit(*name, [&](Edit &edit) -> Result<void> {
        for (const Id<Article> id : going) {
            if (Result<void> removed = edit.removeArticle(id); !removed)
                return removed;
        }
        for (const ArticleRelation &relation : kept) {
            if (Result<void> added = edit.addRelation(relation); !added)
                return added;
        }
        return {};
    });
}

} // namespace app
