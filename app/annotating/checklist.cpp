#include "app/annotating/checklist.h"

#include "app/annotating/completeness.h"
#include "app/annotating/containment.h"
#include "app/codebook/meanings.h"
#include "app/spans/spanindex.h"

#include <algorithm>

namespace app {

using storage::Annotation;
using storage::Changes;
using storage::Id;
using storage::Link;

/// The attributions and claims of the article by place.
class Checklist::Sayings
{
public:
    explicit Sayings(const Checklist &list) : m_list(list)
    {
        std::vector<SpanIndex::Span> contents;
        std::vector<SpanIndex::Span> claims;
        for (const auto &[id, statement] : list.m_statements) {
            if (statement.kind == Kind::Figure)
                continue;
            const int number = int(m_statements.size());
            m_statements.emplace_back(id, &statement);
            auto &spans = statement.kind == Kind::Claim ? claims : contents;
            for (const storage::TextRange range : statement.ranges)
                spans.push_back({range, number});
        }
        m_contents = SpanIndex(std::move(contents));
        m_claims = SpanIndex(std::move(claims));
    }

    bool isSaid(Id<Annotation> id, const Statement &statement) const
    {
        if (lies(statement, m_contents, [](Id<Annotation>, const Statement &) { return true; }))
            return true;
        if (statement.kind == Kind::Claim)
            return m_list.m_linkedClaims.contains(id);
        const auto isClaimSaid = [this](Id<Annotation> claim, const Statement &its) {
            return isSaid(claim, its);
        };
        if (lies(statement, m_claims, isClaimSaid))
            return true;
        const auto [first, last] = m_list.m_claimsOfFigures.equal_range(id);
        return std::any_of(first, last, [&](const auto &linked) {
            const auto claim = m_list.m_statements.find(linked.second);
            return claim != m_list.m_statements.end() && claim->second.kind == Kind::Claim &&
                   isSaid(claim->first, claim->second);
        });
    }

private:
    /// Whether @p statement lies inside one of @p others, of the same analyst, that @p counts.
    template<typename Counts>
    bool lies(const Statement &statement, const SpanIndex &others, Counts counts) const
    {
        if (statement.ranges.empty())
            return false;
        for (const SpanIndex::Span &span : others.overlapping(statement.ranges.front())) {
            const auto &[id, other] = m_statements[size_t(span.id)];
            if (other->analyst == statement.analyst && lieInside(statement.ranges, other->ranges) &&
                counts(id, *other))
                return true;
        }
        return false;
    }

    const Checklist &m_list;
    std::vector<std::pair<Id<Annotation>, const Statement *>> m_statements;
    SpanIndex m_contents;
    SpanIndex m_claims;
};

Checklist::Checklist(const storage::ProjectReader &project, Id<storage::Article> article)
    : m_project(project),
      m_article(article),
      m_codebook(project.codebook().valueOr({}))
{
    for (const Annotation &annotation : project.annotations(article).valueOr({}))
        put(annotation);
    readLinks();
    attribute();
}

void Checklist::set(Id<Annotation> id, Question question, bool asks)
{
    bool &known = m_answers[id].asks[size_t(question)];
    m_counts[size_t(question)] += int(asks) - int(known);
    known = asks;
}

bool Checklist::asks(Question question, Id<Annotation> id) const
{
    const auto found = m_answers.find(id);
    return found != m_answers.end() && found->second.asks[size_t(question)];
}

/// Whether it may have changed who says what.
bool Checklist::put(const Annotation &annotation)
{
    const Id<Annotation> id = annotation.id;
    set(id, Question::Incomplete,
        !missingRoles(m_codebook, annotation).empty() ||
            !missingFields(m_codebook, annotation).empty());
    set(id, Question::Unconfirmed, derivedCount(annotation) > 0);

    const QString meaning = m_codebook.meaningOf(annotation.tagId);
    Statement statement{Kind::Claim, annotation.analystId, {}};
    if (meaning == meaning::attribution) {
        statement.kind = Kind::Attribution;
        statement.ranges = rangesOf(m_codebook, annotation, meaning::content);
    } else if (meaning == meaning::claim || meaning == meaning::figure) {
        statement.kind = meaning == meaning::claim ? Kind::Claim : Kind::Figure;
        statement.ranges = rangesOf(annotation);
    } else {
        set(id, Question::Unattributed, false);
        return m_statements.erase(id) > 0;
    }
    if (statement.kind == Kind::Attribution)
        set(id, Question::Unattributed, false);
    const auto known = m_statements.find(id);
    if (known != m_statements.end() && known->second == statement)
        return false;
    m_statements[id] = std::move(statement);
    return true;
}

bool Checklist::remove(Id<Annotation> id)
{
    for (const Question question :
         {Question::Incomplete, Question::Unattributed, Question::Unconfirmed})
        set(id, question, false);
    m_answers.erase(id);
    return m_statements.erase(id) > 0;
}

void Checklist::readLinks()
{
    m_linkedClaims.clear();
    m_claimsOfFigures.clear();
    for (const Link &link : m_project.links(m_article).valueOr({})) {
        if (link.kind == linkkind::contentContainsClaim)
            m_linkedClaims.insert(link.to);
        else if (link.kind == linkkind::figureQuantifiesClaim)
            m_claimsOfFigures.emplace(link.from, link.to);
    }
}

/// Asks anew who says what. The claims and figures for which the answer changed.
std::vector<Id<Annotation>> Checklist::attribute()
{
    const Sayings sayings(*this);
    std::vector<Id<Annotation>> changed;
    for (const auto &[id, statement] : m_statements) {
        if (statement.kind == Kind::Attribution)
            continue;
        const bool isUnattributed = !sayings.isSaid(id, statement);
        if (isUnattributed == asks(Question::Unattributed, id))
            continue;
        set(id, Question::Unattributed, isUnattributed);
        changed.push_back(id);
    }
    return changed;
}

std::vector<Id<Annotation>> Checklist::apply(const Changes &changes)
{
    std::vector<Id<Annotation>> touched;
    bool isSaidAnew = !changes.links.empty();
    if (isSaidAnew)
        readLinks();
    for (const Changes::AnnotationChange &change : changes.annotations) {
        if (change.articleId != m_article)
            continue;
        touched.push_back(change.id);
        const auto annotation = change.operation == storage::Operation::Deleted
                                    ? storage::Result<Annotation>(storage::Error{})
                                    : m_project.annotation(change.id);
        isSaidAnew |= annotation ? put(*annotation) : remove(change.id);
    }
    if (isSaidAnew) {
        const std::vector<Id<Annotation>> attributed = attribute();
        touched.insert(touched.end(), attributed.begin(), attributed.end());
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return touched;
}

} // namespace app
