#include "app/linking/linkkinds.h"

#include "app/annotating/passagekind.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using storage::Codebook;
using storage::Id;
using storage::Link;
using storage::Tag;

namespace {

using namespace linkkind;

constexpr LinkKind kinds[] = {
    {contentContainsClaim, meaning::attribution, meaning::claim},
    {figureQuantifiesClaim, meaning::figure, meaning::claim},
    {nestedIn, meaning::attribution, meaning::attribution},
    {sameSource, meaning::attribution, meaning::attribution, false},
    {sameQuantity, meaning::figure, meaning::figure, false},
    {sumOf, meaning::figure, meaning::figure},
    {restates, meaning::claim, meaning::claim},
    {contradicts, meaning::claim, meaning::claim, false},
    {supports, meaning::claim, meaning::claim},
};

class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)

public:
    static QString from(QLatin1StringView kind);
    static QString to(QLatin1StringView kind);
};

// Each stands between two annotations: "Claim “…” restates Claim “…”".
QString LinkWords::from(QLatin1StringView kind)
{
    if (kind == contentContainsClaim)
        return tr("contains");
    if (kind == figureQuantifiesClaim)
        return tr("quantifies");
    if (kind == nestedIn)
        return tr("is nested in");
    if (kind == sameSource)
        return tr("has the same source as");
    if (kind == sameQuantity)
        return tr("is the same quantity as");
    if (kind == sumOf)
        return tr("is the sum of");
    if (kind == restates)
        return tr("restates");
    if (kind == contradicts)
        return tr("contradicts");
    return tr("supports");
}

QString LinkWords::to(QLatin1StringView kind)
{
    if (kind == contentContainsClaim)
        return tr("is contained in");
    if (kind == figureQuantifiesClaim)
        return tr("is quantified by");
    if (kind == nestedIn)
        return tr("encloses");
    if (kind == sumOf)
        return tr("is part of the sum");
    if (kind == restates)
        return tr("is restated by");
    if (kind == supports)
        return tr("is supported by");
    return from(kind);
}

} // namespace

std::span<const LinkKind> linkKinds()
{
    return kinds;
}

const LinkKind *linkKindNamed(QStringView name)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [name](const LinkKind &kind) { return kind.name == name; });
    return found == std::end(kinds) ? nullptr : found;
}

QString wordsOf(const QString &kind, LinkEnd end)
{
    const LinkKind *known = linkKindNamed(kind);
    if (!known)
        return readable(kind);
    return end == LinkEnd::From ? LinkWords::from(known->name) : LinkWords::to(known->name);
}

QString countOf(QLatin1StringView kind, qsizetype count)
{
    if (kind == contentContainsClaim)
        return LinkWords::tr("%n claim(s) in attributions", nullptr, int(count));
    if (kind == figureQuantifiesClaim)
        return LinkWords::tr("%n figure(s) in claims", nullptr, int(count));
    if (kind == nestedIn)
        return LinkWords::tr("%n attribution(s) in others", nullptr, int(count));
    //: %1 is a kind of link, %n how many
    return LinkWords::tr("%n × %1", nullptr, int(count)).arg(wordsOf(kind, LinkEnd::From));
}

std::vector<LinkChoice> linkChoices(const Codebook &codebook, Id<Tag> first, Id<Tag> second)
{
    const QString one = codebook.meaningOf(first);
    const QString other = codebook.meaningOf(second);
    std::vector<LinkChoice> choices;
    for (const LinkKind &kind : kinds) {
        if (kind.from == one && kind.to == other)
            choices.push_back({kind.name, LinkEnd::From});
        if (kind.isDirected && kind.to == one && kind.from == other)
            choices.push_back({kind.name, LinkEnd::To});
    }
    return choices;
}

std::vector<Id<Tag>> linkableTags(const Codebook &codebook, Id<Tag> tag)
{
    std::vector<Id<Tag>> tags;
    for (const Tag &other : codebook.tags) {
        if (!linkChoices(codebook, tag, other.id).empty())
            tags.push_back(other.id);
    }
    return tags;
}

bool saySame(const Link &a, const Link &b)
{
    if (a.kind != b.kind)
        return false;
    if (a.from == b.from && a.to == b.to)
        return true;
    const LinkKind *kind = linkKindNamed(a.kind);
    return kind && !kind->isDirected && a.from == b.to && a.to == b.from;
}

} // namespace app
