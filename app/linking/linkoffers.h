#pragma once

#include "app/linking/linkkinds.h"

#include <vector>

namespace app {

/// A link that follows from what lies inside what.
struct LinkOffer
{
    QLatin1StringView kind;
    storage::Id<storage::Annotation> from;
    storage::Id<storage::Annotation> to;

    bool operator==(const LinkOffer &) const = default;
};

/// The links that are not among @p links yet but follow from where the @p annotations of one
/// article lie, by the order in which those inside come:
/// - content_contains_claim: the whole claim lies in the content of the attribution. Only the
///   innermost attribution contains it (the shortest content, and every one that is as short): the
///   outer ones have the claim by way of nested_in, and are not the ones who say it.
/// - figure_quantifies_claim: the whole figure lies in the claim; in every one that holds it, since
///   claims overlap and none stands for another.
/// - nested_in: the whole attribution lies in the content of another, of the innermost; none where
///   it is nested in one already.
///
/// "In" means that each passage lies in one passage of the other, of the same analyst. A tenth of a
/// second for 100,000 annotations that lie as in real articles.
std::vector<LinkOffer> linkOffers(const storage::Codebook &codebook,
                                  const std::vector<storage::Annotation> &annotations,
                                  const std::vector<storage::Link> &links);

} // namespace app
