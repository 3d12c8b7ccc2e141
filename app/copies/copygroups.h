#pragma once

#include "app/duplicates/duplicateindex.h"
#include "storage/projectreader.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace app {

/// What each article that counts as a copy is a copy of, over whatever that is a copy of itself.
std::map<storage::Id<storage::Article>, storage::Id<storage::Article>> originalsOf(
    const std::vector<storage::ArticleRelation> &relations);

/// Which articles the analyst said are no copies of each other. Said of an article, it is said of
/// all that counts as a copy of it.
class KeptApart
{
public:
    explicit KeptApart(const std::vector<storage::ArticleRelation> &relations);

    bool has(storage::Id<storage::Article> a, storage::Id<storage::Article> b) const;

private:
    using Ids = std::pair<storage::Id<storage::Article>, storage::Id<storage::Article>>;

    std::map<storage::Id<storage::Article>, storage::Id<storage::Article>> m_originals;
    std::set<Ids> m_pairs; ///< the lower id first
};

/// An article of a group of copies.
struct CopyMember
{
    storage::ArticleSummary article;
    Likening likening;      ///< to the group's original; the original is like itself
    bool isCounted = false; ///< the analyst counts it as a copy of the original
    bool isThere = true;    ///< false where the article was removed, which may be undone
    bool isApart = false;   ///< the analyst said that it is no copy of the original
};

/// Articles that are copies of one of them, or look as if they were.
struct CopyGroup
{
    storage::Id<storage::Article> original; ///< one of the members
    std::vector<CopyMember> members;        ///< by id

    const CopyMember *member(storage::Id<storage::Article> id) const;
    qsizetype countThere() const;
};

/// The groups of copies of a project, by their first article; no article is in two. What the
/// analyst counts as a copy is in the group of its original, however unlike it is. Takes the texts
/// of the whole project in hand. Cancelled where @p progress said stop.
storage::Result<std::vector<CopyGroup>> copyGroups(const storage::ProjectReader &project,
                                                   const DuplicateOptions &options = {},
                                                   const Progress &progress = {});

/// Takes over what the project says now of the articles in @p groups, and of @p changed only where
/// it is given: of the others nothing but relations may have changed. Where the original is another
/// one, because the analyst decided so or because it was removed, tells anew how like it the others
/// are. Looks for no new copies.
storage::Result<void> bringUpToDate(
    const storage::ProjectReader &project, std::vector<CopyGroup> &groups,
    const std::optional<std::set<storage::Id<storage::Article>>> &changed = std::nullopt);

/// Makes a member the one that the others are compared with. Not an edit.
storage::Result<void> compareWith(const storage::ProjectReader &project, CopyGroup &group,
                                  storage::Id<storage::Article> original);

} // namespace app
