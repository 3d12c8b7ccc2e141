#pragma once

#include "app/codebook/meanings.h"
#include "storage/records/annotation.h"
#include "storage/records/codebook.h"

#include <QLatin1StringView>
#include <QString>

#include <span>
#include <vector>

namespace app {

/// A kind of link, by what storage/FORMAT.md calls it.
struct LinkKind
{
    QLatin1StringView name;
    QLatin1StringView from; ///< the meaning of the tag at which it begins
    QLatin1StringView to;   ///< and of the one at which it ends
    bool isDirected = true; ///< false: it says the same of both
};

/// All there are, in the order in which they are offered.
std::span<const LinkKind> linkKinds();
/// nullptr for a kind of another program.
const LinkKind *linkKindNamed(QStringView name);

/// An end of a link, from which it is read.
enum class LinkEnd { From, To };

/// What a link of @p kind says when it is read from @p end: "contains", "is contained in". Of a
/// kind that is not known, its name.
QString wordsOf(const QString &kind, LinkEnd end);
/// How many links of a kind there are, in words: "3 claims in attributions".
QString countOf(QLatin1StringView kind, qsizetype count);

/// A way of linking one annotation with another, seen from the first.
struct LinkChoice
{
    QString kind;
    LinkEnd end = LinkEnd::From; ///< which end of the link the first annotation is

    bool operator==(const LinkChoice &) const = default;
};

/// The ways in which an annotation of @p first can be linked with one of @p second. Kinds without
/// direction are listed once, others once for each direction that fits.
std::vector<LinkChoice> linkChoices(const storage::Codebook &codebook,
                                    storage::Id<storage::Tag> first,
                                    storage::Id<storage::Tag> second);
/// The tags, retired ones too, whose annotations can be linked with one of @p tag.
std::vector<storage::Id<storage::Tag>> linkableTags(const storage::Codebook &codebook,
                                                    storage::Id<storage::Tag> tag);

/// Whether the two links say the same of the same annotations, whichever way round where the kind
/// has no direction.
bool saySame(const storage::Link &a, const storage::Link &b);

} // namespace app
