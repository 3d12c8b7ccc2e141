#include "app/copies/copygroups.h"

#include "app/duplicates/duplicategroups.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace app {

using storage::Article;
using storage::ArticleRelation;
using storage::ArticleSummary;
using storage::Id;
using storage::ProjectReader;
using storage::Result;

namespace {

using Originals = std::map<Id<Article>, Id<Article>>;

Likening likeningToItself()
{
    return {1, 1, true};
}

/// Which of some things, numbered from 0, belong together.
class Together
{
public:
    explicit Together(size_t count) : m_above(count)
    {
        std::iota(m_above.begin(), m_above.end(), size_t(0));
    }

    size_t first(size_t thing)
    {
        while (m_above[thing] != thing)
            thing = m_above[thing] = m_above[m_above[thing]];
        return thing;
    }
    void join(size_t a, size_t b)
    {
        const auto [low, high] = std::minmax({first(a), first(b)});
        m_above[high] = low;
    }

private:
    std::vector<size_t> m_above; // never higher than the thing itself
};

/// The member that the analyst made the original of the most others; the first of several, and
/// invalid where there is none.
Id<Article> decidedOriginal(const CopyGroup &group, const Originals &originals)
{
    std::map<Id<Article>, qsizetype> copies;
    for (const CopyMember &member : group.members) {
        const auto found = originals.find(member.article.id);
        const CopyMember *original =
            found == originals.end() ? nullptr : group.member(found->second);
        if (member.isThere && original && original->isThere)
            ++copies[found->second];
    }
    const auto most =
        std::max_element(copies.begin(), copies.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == copies.end() ? Id<Article>() : most->first;
}

Id<Article> longestOf(const CopyGroup &group)
{
    const CopyMember *longest = nullptr;
    for (const CopyMember &member : group.members) {
        if (member.isThere && (!longest || member.article.words > longest->article.words))
            longest = &member;
    }
    return longest ? longest->article.id : group.original;
}

/// What the analyst decided about the articles of a project.
struct Decisions
{
    explicit Decisions(const std::vector<ArticleRelation> &relations)
        : originals(originalsOf(relations)),
          apart(relations)
    {
    }

    Originals originals;
    KeptApart apart;
};

Result<void> settle(const ProjectReader &project, CopyGroup &group, const Decisions &decisions)
{
    const Originals &originals = decisions.originals;
    Id<Article> original = decidedOriginal(group, originals);
    if (!original.isValid()) {
        const CopyMember *before = group.member(group.original);
        original = before && before->isThere ? group.original : longestOf(group);
    }
    for (CopyMember &member : group.members) {
        const auto found = originals.find(member.article.id);
        member.isCounted = found != originals.end() && found->second == original;
        member.isApart = decisions.apart.has(member.article.id, original);
    }
    return original == group.original ? Result<void>() : compareWith(project, group, original);
}

} // namespace

Originals originalsOf(const std::vector<ArticleRelation> &relations)
{
    Originals next;
    for (const ArticleRelation &relation : relations) {
        if (relation.kind == ArticleRelation::Kind::CopyOf && relation.from != relation.to)
            next.emplace(relation.from, relation.to);
    }
    Originals originals;
    for (const auto &[copy, above] : next) {
        // A file from elsewhere may have a circle: nobody is the original in it.
        std::set<Id<Article>> passed{copy};
        Id<Article> original = above;
        for (auto step = next.find(original); step != next.end() && passed.insert(original).second;
             step = next.find(original))
            original = step->second;
        if (!passed.contains(original))
            originals.emplace(copy, original);
    }
    return originals;
}

KeptApart::KeptApart(const std::vector<ArticleRelation> &relations)
    : m_originals(originalsOf(relations))
{
    for (const ArticleRelation &relation : relations) {
        if (relation.kind == ArticleRelation::Kind::KeptApart)
            m_pairs.insert(std::minmax(relation.from, relation.to));
    }
}

bool KeptApart::has(Id<Article> a, Id<Article> b) const
{
    const auto itselfAndOriginal = [this](Id<Article> id) {
        const auto original = m_originals.find(id);
        return std::array{id, original == m_originals.end() ? id : original->second};
    };
    for (const Id<Article> one : itselfAndOriginal(a)) {
        for (const Id<Article> other : itselfAndOriginal(b)) {
            if (m_pairs.contains(std::minmax(one, other)))
                return true;
        }
    }
    return false;
}

const CopyMember *CopyGroup::member(Id<Article> id) const
{
    const auto found =
        std::lower_bound(members.begin(), members.end(), id,
                         [](const CopyMember &a, Id<Article> b) { return a.article.id < b; });
    return found != members.end() && found->article.id == id ? &*found : nullptr;
}

qsizetype CopyGroup::countThere() const
{
    return std::count_if(members.begin(), members.end(),
                         [](const CopyMember &member) { return member.isThere; });
}

Result<std::vector<CopyGroup>> copyGroups(const ProjectReader &project,
                                          const DuplicateOptions &options, const Progress &progress)
{
    Result<std::vector<ArticleSummary>> articles = project.articles();
    if (!articles)
        return articles.error();
    std::sort(articles->begin(), articles->end(),
              [](const ArticleSummary &a, const ArticleSummary &b) { return a.id < b.id; });
    const auto found = duplicateGroups(
        qsizetype(articles->size()),
        [&](qsizetype text) { return project.text((*articles)[size_t(text)].id); }, options,
        progress);
    if (!found)
        return found.error();
    const Result<std::vector<ArticleRelation>> relations = project.relations();
    if (!relations)
        return relations.error();

    Together together(articles->size());
    std::map<size_t, size_t> representatives; // of the texts that were found
    std::map<size_t, Likening> likenings;
    for (const DuplicateGroup &group : *found) {
        const auto representative = size_t(group.representative);
        representatives[representative] = representative;
        likenings[representative] = likeningToItself();
        for (const DuplicateMember &member : group.members) {
            representatives[size_t(member.text)] = representative;
            likenings[size_t(member.text)] = member.likening;
            together.join(representative, size_t(member.text));
        }
    }
    const Decisions decisions(*relations);
    const auto numberOf = [&](Id<Article> id) {
        const auto place =
            std::lower_bound(articles->begin(), articles->end(), id,
                             [](const ArticleSummary &a, Id<Article> b) { return a.id < b; });
        return place != articles->end() && place->id == id ? size_t(place - articles->begin())
                                                           : articles->size();
    };
    for (const auto &[copy, original] : decisions.originals) {
        const size_t from = numberOf(copy);
        const size_t to = numberOf(original);
        if (from < articles->size() && to < articles->size())
            together.join(from, to);
    }

    std::map<size_t, std::vector<size_t>> components; // by their first article
    for (size_t article = 0; article < articles->size(); ++article)
        components[together.first(article)].push_back(article);
    std::vector<CopyGroup> groups;
    for (const auto &[first, numbers] : components) {
        if (numbers.size() < 2)
            continue;
        CopyGroup group;
        std::set<size_t> ofGroup;
        for (const size_t number : numbers) {
            group.members.push_back({(*articles)[number], {}});
            const auto representative = representatives.find(number);
            ofGroup.insert(representative == representatives.end() ? articles->size()
                                                                   : representative->second);
        }
        // Only where they are all of one group is it known already how like they are.
        if (ofGroup.size() == 1 && *ofGroup.begin() < articles->size()) {
            group.original = (*articles)[*ofGroup.begin()].id;
            for (size_t i = 0; i < numbers.size(); ++i)
                group.members[i].likening = likenings[numbers[i]];
        }
        if (Result<void> settled = settle(project, group, decisions); !settled)
            return settled.error();
        groups.push_back(std::move(group));
    }
    return groups;
}

Result<void> bringUpToDate(const ProjectReader &project, std::vector<CopyGroup> &groups,
                           const std::optional<std::set<Id<Article>>> &changed)
{
    const Result<std::vector<ArticleRelation>> relations = project.relations();
    if (!relations)
        return relations.error();
    const Decisions decisions(*relations);
    for (CopyGroup &group : groups) {
        for (CopyMember &member : group.members) {
            if (changed && !changed->contains(member.article.id))
                continue;
            const Result<ArticleSummary> now = project.articleSummary(member.article.id);
            if (!now && now.error().code != storage::ErrorCode::NotFound)
                return now.error();
            member.isThere = now.isOk();
            if (now)
                member.article = *now;
        }
        if (group.countThere() < 2)
            continue;
        if (Result<void> settled = settle(project, group, decisions); !settled)
            return settled;
    }
    return {};
}

Result<void> compareWith(const ProjectReader &project, CopyGroup &group, Id<Article> original)
{
    const Result<QString> text = project.text(original);
    if (!text)
        return text.error();
    const Fingerprint fingerprint = fingerprintOf(*text);
    for (CopyMember &member : group.members) {
        if (member.article.id == original) {
            member.likening = likeningToItself();
        } else if (member.isThere) {
            const Result<QString> other = project.text(member.article.id);
            if (!other)
                return other.error();
            member.likening = likeningOf(fingerprint, fingerprintOf(*other));
        }
    }
    group.original = original;
    return {};
}

} // namespace app
