#include "app/linking/linkoffers.h"

#include "app/annotating/containment.h"
#include "app/codebook/meanings.h"
#include "app/spans/spanindex.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace app {

using storage::Annotation;
using storage::Codebook;
using storage::Id;
using storage::Link;
using storage::Role;
using storage::Tag;
using storage::TextRange;

namespace {

/// What a tag is to the rules, worked out once for all of its annotations.
struct TagMeaning
{
    QString meaning;
    Id<Role> content; ///< invalid where the tag has none
};

class TagMeanings
{
public:
    explicit TagMeanings(const Codebook &codebook)
    {
        for (const Tag &tag : codebook.tags) {
            const Role *content = codebook.roleMeaning(tag.id, meaning::content);
            m_meanings[tag.id] = {codebook.meaningOf(tag.id), content ? content->id : Id<Role>()};
        }
    }
    const TagMeaning &of(Id<Tag> tag) const
    {
        const auto found = m_meanings.find(tag);
        return found == m_meanings.end() ? m_none : found->second;
    }

private:
    std::map<Id<Tag>, TagMeaning> m_meanings;
    TagMeaning m_none;
};

/// Passages of annotations that others may lie in.
class Containers
{
public:
    struct Container
    {
        const Annotation *annotation = nullptr;
        std::vector<TextRange> ranges;
        qsizetype length = 0;
    };

    void add(const Annotation &annotation, std::vector<TextRange> ranges)
    {
        if (ranges.empty())
            return;
        qsizetype length = 0;
        for (const TextRange range : ranges) {
            m_spans.push_back({range, int(m_containers.size())});
            length += range.length();
        }
        m_containers.push_back({&annotation, std::move(ranges), length});
    }
    void index() { m_index = SpanIndex(std::exchange(m_spans, {})); }

    /// Those in which all of @p ranges, an annotation's, lie; none of them the annotation itself.
    std::vector<const Container *> holding(const Annotation &annotation,
                                           const std::vector<TextRange> &ranges) const
    {
        std::vector<const Container *> found;
        if (ranges.empty())
            return found;
        const TextRange first = ranges.front();
        m_index.visitOverlapping({first.begin, first.begin + 1}, [&](const SpanIndex::Span &span) {
            const Container &container = m_containers[size_t(span.id)];
            if (span.range.contains(first) && container.annotation->id != annotation.id &&
                container.annotation->analystId == annotation.analystId &&
                lieInside(ranges, container.ranges))
                found.push_back(&container);
        });
        // Passages of one annotation may overlap, so that it was found twice.
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    std::vector<Container> m_containers;
    std::vector<SpanIndex::Span> m_spans;
    SpanIndex m_index;
};

qsizetype shortest(const std::vector<const Containers::Container *> &containers)
{
    qsizetype length = containers.front()->length;
    for (const Containers::Container *container : containers)
        length = std::min(length, container->length);
    return length;
}

class Offering
{
public:
    Offering(const Codebook &codebook, const std::vector<Annotation> &annotations,
             const std::vector<Link> &links)
        : m_tags(codebook)
    {
        for (const Annotation &annotation : annotations) {
            const TagMeaning &tag = m_tags.of(annotation.tagId);
            if (tag.meaning == meaning::attribution && tag.content.isValid())
                m_contents.add(annotation, annotation.rangesOf(tag.content));
            else if (tag.meaning == meaning::claim)
                m_claims.add(annotation, rangesOf(annotation));
        }
        m_contents.index();
        m_claims.index();
        for (const Link &link : links) {
            m_known.emplace_back(link.kind, link.from, link.to);
            if (link.kind == linkkind::nestedIn)
                m_nested.push_back(link.from);
        }
        std::sort(m_known.begin(), m_known.end());
        std::sort(m_nested.begin(), m_nested.end());
    }

    void offer(const Annotation &annotation)
    {
        const QString &tag = m_tags.of(annotation.tagId).meaning;
        const std::vector<TextRange> ranges = rangesOf(annotation);
        if (tag == meaning::claim)
            offerClaim(annotation, ranges);
        else if (tag == meaning::figure)
            offerFigure(annotation, ranges);
        else if (tag == meaning::attribution)
            offerAttribution(annotation, ranges);
    }
    std::vector<LinkOffer> offers() && { return std::move(m_offers); }

private:
    void offerClaim(const Annotation &claim, const std::vector<TextRange> &ranges)
    {
        const auto contents = m_contents.holding(claim, ranges);
        const qsizetype innermost = contents.empty() ? 0 : shortest(contents);
        for (const Containers::Container *content : contents) {
            if (content->length == innermost)
                add({linkkind::contentContainsClaim, content->annotation->id, claim.id});
        }
    }
    void offerFigure(const Annotation &figure, const std::vector<TextRange> &ranges)
    {
        for (const Containers::Container *claim : m_claims.holding(figure, ranges))
            add({linkkind::figureQuantifiesClaim, figure.id, claim->annotation->id});
    }
    void offerAttribution(const Annotation &inner, const std::vector<TextRange> &ranges)
    {
        if (std::binary_search(m_nested.begin(), m_nested.end(), inner.id))
            return;
        auto contents = m_contents.holding(inner, ranges);
        // Two that are nothing but the same content lie in each other, and in neither.
        std::erase_if(contents, [&](const Containers::Container *content) {
            const Id<Role> role = m_tags.of(inner.tagId).content;
            return role.isValid() &&
                   lieInside(rangesOf(*content->annotation), inner.rangesOf(role));
        });
        if (contents.empty())
            return;
        const auto innermost =
            std::min_element(contents.begin(), contents.end(),
                             [](const auto *a, const auto *b) { return a->length < b->length; });
        add({linkkind::nestedIn, inner.id, (*innermost)->annotation->id});
    }
    void add(const LinkOffer &offer)
    {
        if (!std::binary_search(m_known.begin(), m_known.end(),
                                std::tuple(QString(offer.kind), offer.from, offer.to)))
            m_offers.push_back(offer);
    }

    TagMeanings m_tags;
    Containers m_contents;
    Containers m_claims;
    std::vector<std::tuple<QString, Id<Annotation>, Id<Annotation>>> m_known;
    std::vector<Id<Annotation>> m_nested; ///< attributions that are nested in one already
    std::vector<LinkOffer> m_offers;
};

} // namespace

std::vector<LinkOffer> linkOffers(const Codebook &codebook,
                                  const std::vector<Annotation> &annotations,
                                  const std::vector<Link> &links)
{
    Offering offering(codebook, annotations, links);
    for (const Annotation &annotation : annotations)
        offering.offer(annotation);
    return std::move(offering).offers();
}

} // namespace app
