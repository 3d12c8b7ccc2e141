#include "storage/records/annotation.h"

#include <algorithm>
#include <tuple>

namespace storage {

bool Passage::isBefore(const Passage &a, const Passage &b)
{
    return std::tuple(a.span.range.begin, -a.span.range.end, a.span.id) <
           std::tuple(b.span.range.begin, -b.span.range.end, b.span.id);
}

TextRange Annotation::envelope() const
{
    if (spans.empty())
        return {};
    TextRange whole = spans.front().range;
    for (const Span &span : spans)
        whole = whole.united(span.range);
    return whole;
}

std::vector<TextRange> Annotation::rangesOf(Id<Role> role) const
{
    std::vector<TextRange> ranges;
    for (const Span &span : spans) {
        if (span.roleId == role)
            ranges.push_back(span.range);
    }
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

const FieldValue *Annotation::valueOf(Id<Field> field) const
{
    const auto found = std::find_if(values.begin(), values.end(), [field](const FieldValue &value) {
        return value.fieldId == field;
    });
    return found == values.end() ? nullptr : &*found;
}

} // namespace storage
