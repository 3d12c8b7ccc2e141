#include "app/annotating/containment.h"

#include "app/codebook/meanings.h"

#include <algorithm>
#include <utility>

namespace app {

using storage::Annotation;
using storage::Codebook;
using storage::Role;
using storage::Span;
using storage::TextRange;

bool lieInside(const std::vector<TextRange> &inner, const std::vector<TextRange> &outer)
{
    return !inner.empty() && std::all_of(inner.begin(), inner.end(), [&](TextRange range) {
        return std::any_of(outer.begin(), outer.end(),
                           [range](TextRange other) { return other.contains(range); });
    });
}

std::vector<TextRange> rangesOf(const Annotation &annotation)
{
    std::vector<TextRange> ranges;
    for (const Span &span : annotation.spans)
        ranges.push_back(span.range);
    return ranges;
}

std::vector<TextRange> rangesOf(const Codebook &codebook, const Annotation &annotation,
                                QLatin1StringView meaning)
{
    const Role *role = codebook.roleMeaning(annotation.tagId, meaning);
    return role ? annotation.rangesOf(role->id) : std::vector<TextRange>();
}

const Annotation *containingAttribution(const Codebook &codebook, const Annotation &inner,
                                        const std::vector<Annotation> &annotations)
{
    const std::vector<TextRange> passages = rangesOf(inner);
    const Annotation *innermost = nullptr;
    qsizetype shortest = 0;
    for (const Annotation &other : annotations) {
        if (other.id == inner.id || other.analystId != inner.analystId ||
            codebook.meaningOf(other.tagId) != meaning::attribution)
            continue;
        const std::vector<TextRange> content = rangesOf(codebook, other, meaning::content);
        if (!lieInside(passages, content))
            continue;
        qsizetype length = 0;
        for (const TextRange range : content)
            length += range.length();
        if (!innermost || std::pair(length, other.id) < std::pair(shortest, innermost->id)) {
            innermost = &other;
            shortest = length;
        }
    }
    return innermost;
}

} // namespace app
