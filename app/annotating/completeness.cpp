#include "app/annotating/completeness.h"

#include "app/annotating/containment.h"
#include "app/codebook/conditions.h"
#include "app/codebook/meanings.h"

#include <algorithm>

namespace app {

using storage::Annotation;
using storage::Codebook;
using storage::Field;
using storage::FieldValue;
using storage::Link;
using storage::Role;

namespace {

bool isLinked(const std::vector<Link> &links, QLatin1StringView kind, storage::Id<Annotation> from,
              storage::Id<Annotation> to)
{
    return std::any_of(links.begin(), links.end(), [&](const Link &link) {
        return link.kind == kind && link.to == to && (!from.isValid() || link.from == from);
    });
}

bool isClaimSaid(const Codebook &codebook, const Annotation &claim,
                 const std::vector<Annotation> &annotations, const std::vector<Link> &links)
{
    return containingAttribution(codebook, claim, annotations) ||
           isLinked(links, linkkind::contentContainsClaim, {}, claim.id);
}

/// Whether @p field says if a bound is included where there is no such bound.
bool isOfMissingBound(const Codebook &codebook, const Annotation &annotation, const Field &field)
{
    const bool isMinimum = field.meaning == meaning::minInclusive;
    if (!isMinimum && field.meaning != meaning::maxInclusive)
        return false;
    const Field *bound =
        codebook.fieldMeaning(annotation.tagId, isMinimum ? meaning::valueMin : meaning::valueMax);
    return bound && !annotation.valueOf(bound->id);
}

} // namespace

std::vector<Role> missingRoles(const Codebook &codebook, const Annotation &annotation)
{
    std::vector<Role> missing;
    for (const Role *role : codebook.rolesOf(annotation.tagId)) {
        if (role->required && !role->retired && annotation.rangesOf(role->id).empty())
            missing.push_back(*role);
    }
    return missing;
}

std::vector<Field> missingFields(const Codebook &codebook, const Annotation &annotation)
{
    std::vector<Field> missing;
    for (const Field *field : codebook.fieldsOf(annotation.tagId)) {
        if (field->required && field->defaultValue.isEmpty() && !annotation.valueOf(field->id) &&
            isAsked(codebook, annotation, *field))
            missing.push_back(*field);
    }
    return missing;
}

bool isAsked(const Codebook &codebook, const Annotation &annotation, const Field &field)
{
    if (field.retired || isOfMissingBound(codebook, annotation, field))
        return false;
    const Condition condition = conditionIn(field.shownWhen);
    const Field *other = codebook.fieldNamed(annotation.tagId, condition.field);
    if (!other || condition.values.isEmpty())
        return true;
    const FieldValue *said = annotation.valueOf(other->id);
    return condition.values.contains(said ? said->value : other->defaultValue);
}

qsizetype derivedCount(const Annotation &annotation)
{
    return std::count_if(
        annotation.values.begin(), annotation.values.end(),
        [](const FieldValue &value) { return value.origin == storage::ValueOrigin::Derived; });
}

bool isUnattributed(const Codebook &codebook, const Annotation &annotation,
                    const std::vector<Annotation> &annotations, const std::vector<Link> &links)
{
    const QString kind = codebook.meaningOf(annotation.tagId);
    if (kind == meaning::claim)
        return !isClaimSaid(codebook, annotation, annotations, links);
    if (kind != meaning::figure || containingAttribution(codebook, annotation, annotations))
        return false;
    return std::none_of(annotations.begin(), annotations.end(), [&](const Annotation &claim) {
        if (codebook.meaningOf(claim.tagId) != meaning::claim)
            return false;
        const bool isAbout =
            isLinked(links, linkkind::figureQuantifiesClaim, annotation.id, claim.id) ||
            (claim.analystId == annotation.analystId &&
             lieInside(rangesOf(annotation), rangesOf(claim)));
        return isAbout && isClaimSaid(codebook, claim, annotations, links);
    });
}

} // namespace app
