#include "app/annotating/readingorder.h"

#include <algorithm>

namespace app {

using storage::Annotation;
using storage::Id;
using storage::Passage;

std::vector<AnnotationPlace> inReadingOrder(const std::vector<Passage> &passages)
{
    std::vector<AnnotationPlace> order;
    if (passages.empty())
        return order;
    const auto [first, last] = std::minmax_element(
        passages.begin(), passages.end(),
        [](const Passage &a, const Passage &b) { return a.annotationId < b.annotationId; });
    // Ids are given one after the other: a bit for each is less than a set of those that are here.
    const qint64 lowest = first->annotationId.value;
    std::vector<bool> isPlaced(size_t(last->annotationId.value - lowest) + 1);
    for (const Passage &passage : passages) {
        const auto number = size_t(passage.annotationId.value - lowest);
        if (!isPlaced[number])
            order.push_back({passage.span.range.begin, passage.annotationId});
        isPlaced[number] = true;
    }
    std::sort(order.begin(), order.end());
    return order;
}

Id<Annotation> neighbour(const std::vector<Passage> &passages, Id<Annotation> from,
                         Direction direction)
{
    const std::vector<AnnotationPlace> order = inReadingOrder(passages);
    if (order.empty())
        return {};
    const bool forward = direction == Direction::Forward;
    const auto at = std::find_if(order.begin(), order.end(),
                                 [from](const AnnotationPlace &place) { return place.id == from; });
    if (at == order.end())
        return forward ? order.front().id : order.back().id;
    if (forward)
        return std::next(at) == order.end() ? order.front().id : std::next(at)->id;
    return at == order.begin() ? order.back().id : std::prev(at)->id;
}

} // namespace app
