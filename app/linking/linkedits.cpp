#include "app/linking/linkedits.h"

#include "app/annotating/passagekind.h"

#include <algorithm>

namespace app {

using storage::Annotation;
using storage::Changes;
using storage::Codebook;
using storage::Edit;
using storage::Error;
using storage::ErrorCode;
using storage::Id;
using storage::Link;
using storage::Project;
using storage::Result;

namespace {

QString label(const char *template_)
{
    return QString::fromLatin1(template_);
}

Link linkOf(Id<Annotation> first, Id<Annotation> second, const LinkChoice &choice)
{
    Link link;
    link.kind = choice.kind;
    link.from = choice.end == LinkEnd::From ? first : second;
    link.to = choice.end == LinkEnd::From ? second : first;
    return link;
}

bool isAmong(const std::vector<Link> &links, const Link &link)
{
    return std::any_of(links.begin(), links.end(), [&link](const Link &other) {
        return other.id != link.id && saySame(other, link);
    });
}

/// Whether @p link may be in the project.
Result<void> fits(const Project &project, const Link &link)
{
    const Result<Codebook> codebook = project.codebook();
    const Result<Annotation> from = project.annotation(link.from);
    const Result<Annotation> to = project.annotation(link.to);
    const Result<std::vector<Link>> links = project.links(link.from);
    if (!codebook)
        return codebook.error();
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (!links)
        return links.error();
    if (link.from == link.to)
        return Error{ErrorCode::LinkToItself, nameOf(*codebook, {from->tagId, {}}), {}, {}};
    const std::vector<LinkChoice> choices = linkChoices(*codebook, from->tagId, to->tagId);
    const LinkChoice wanted{link.kind, LinkEnd::From};
    if (std::find(choices.begin(), choices.end(), wanted) == choices.end())
        return Error{ErrorCode::LinkDoesNotFit, wordsOf(link.kind, LinkEnd::From), {}, {}};
    if (isAmong(*links, link))
        return Error{ErrorCode::LinkExists, wordsOf(link.kind, LinkEnd::From), {}, {}};
    return {};
}

} // namespace

bool hasLink(const std::vector<Link> &links, Id<Annotation> first, Id<Annotation> second,
             const LinkChoice &choice)
{
    return isAmong(links, linkOf(first, second, choice));
}

Result<Changes> addLink(Project &project, Id<Annotation> first, Id<Annotation> second,
                        const LinkChoice &choice)
{
    const Link link = linkOf(first, second, choice);
    return project.edit({label(QT_TRANSLATE_NOOP("Action", "Link two annotations")), {}},
                        [&](Edit &edit) -> Result<void> {
                            if (Result<void> fitting = fits(edit.project(), link); !fitting)
                                return fitting;
                            const Result<Id<Link>> added = edit.addLink(link);
                            return added ? Result<void>() : added.error();
                        });
}

Result<Changes> removeLink(Project &project, Id<Link> link)
{
    return project.edit({label(QT_TRANSLATE_NOOP("Action", "Remove a link")), {}},
                        [link](Edit &edit) { return edit.removeLink(link); });
}

Result<Changes> changeKind(Project &project, const Link &link, Id<Annotation> first,
                           const LinkChoice &choice)
{
    Link changed = link;
    const Link wanted = linkOf(first, link.from == first ? link.to : link.from, choice);
    changed.kind = wanted.kind;
    changed.from = wanted.from;
    changed.to = wanted.to;
    if (saySame(changed, link))
        return Changes();
    return project.edit({label(QT_TRANSLATE_NOOP("Action", "Change a link")), {}},
                        [&](Edit &edit) -> Result<void> {
                            if (Result<void> fitting = fits(edit.project(), changed); !fitting)
                                return fitting;
                            return edit.updateLink(changed);
                        });
}

Result<Changes> takeOver(Project &project, const std::vector<LinkOffer> &offers)
{
    if (offers.empty())
        return Changes();
    const QString several = label(QT_TRANSLATE_N_NOOP("Action", "Take over %n links"))
                                .replace(QStringLiteral("%n"), QString::number(offers.size()));
    const QString name =
        offers.size() == 1 ? label(QT_TRANSLATE_NOOP("Action", "Take over a link")) : several;
    return project.edit({name, {}}, [&](Edit &edit) -> Result<void> {
        for (const LinkOffer &offer : offers) {
            const Result<std::vector<Link>> known = edit.project().links(offer.from);
            if (!known)
                return known.error();
            Link link;
            link.kind = offer.kind;
            link.from = offer.from;
            link.to = offer.to;
            if (isAmong(*known, link))
                continue;
            if (const Result<Id<Link>> added = edit.addLink(link); !added)
                return added.error();
        }
        return {};
    });
}

} // namespace app
