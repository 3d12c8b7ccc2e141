#pragma once

#include "storage/project.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace app {

/// What is left to do in one article, kept up to date: a list to go through, never a condition.
/// Making one reads every annotation of the article; afterwards only those are read that changed.
class Checklist
{
public:
    enum class Question {
        Incomplete,   ///< a required role or field is missing
        Unattributed, ///< a claim or figure that nobody is said to say: see isUnattributed()
        Unconfirmed,  ///< it has values that a rule found and nobody has confirmed
    };

    /// @p project must outlive it.
    Checklist(const storage::ProjectReader &project, storage::Id<storage::Article> article);

    /// To be told of everything but changes of the codebook, after which a new one is made. Answers
    /// with the annotations that @p changes are about or for which an answer changed.
    std::vector<storage::Id<storage::Annotation>> apply(const storage::Changes &changes);

    bool asks(Question question, storage::Id<storage::Annotation> id) const;
    qsizetype count(Question question) const { return m_counts[size_t(question)]; }

private:
    struct Answers
    {
        bool asks[3] = {false, false, false};
    };
    enum class Kind { Claim, Figure, Attribution };
    /// What a claim, a figure or an attribution takes to be told who says it.
    struct Statement
    {
        Kind kind = Kind::Claim;
        storage::Id<storage::Analyst> analyst;
        std::vector<storage::TextRange> ranges; ///< of an attribution, its content

        bool operator==(const Statement &) const = default;
    };
    class Sayings;

    bool put(const storage::Annotation &annotation);
    bool remove(storage::Id<storage::Annotation> id);
    void readLinks();
    void set(storage::Id<storage::Annotation> id, Question question, bool asks);
    std::vector<storage::Id<storage::Annotation>> attribute();

    const storage::ProjectReader &m_project;
    storage::Id<storage::Article> m_article;
    storage::Codebook m_codebook;
    std::unordered_map<storage::Id<storage::Annotation>, Answers> m_answers;
    std::unordered_map<storage::Id<storage::Annotation>, Statement> m_statements;
    std::unordered_set<storage::Id<storage::Annotation>> m_linkedClaims; ///< into an attribution
    std::unordered_multimap<storage::Id<storage::Annotation>, storage::Id<storage::Annotation>>
        m_claimsOfFigures; ///< linked by hand
    qsizetype m_counts[3] = {0, 0, 0};
};

} // namespace app
