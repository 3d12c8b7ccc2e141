#include "app/annotating/completeness.h"

#include "app/annotating/containment.h"
#include "app/codebook/meanings.h"

#include <QStringList>

#include <algorithm>

namespace app {

using storage::Annotation;
using storage::Codebook;
using storage::Field;
using storage::FieldValue;
using storage::Link;
using storage::Role;

namespace {

constexpr QLatin1StringView contentContainsClaim("content_contains_claim");
constexpr QLatin1StringView figureQuantifiesClaim("figure_quantifies_claim");

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
           isLinked(links, contentContainsClaim, {}, claim.id);
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
    if (field.retired)
        return false;
    const QStringList condition = field.shownWhen.split(u'=');
    if (condition.size() != 2)
        return true;
    const Field *other = codebook.fieldNamed(annotation.tagId, condition[0].trimmed());
    if (!other)
        return true;
    const FieldValue *said = annotation.valueOf(other->id);
    const QStringList calling = condition[1].split(u'|');
    return std::any_of(calling.begin(), calling.end(), [&](const QString &value) {
        return value.trimmed() == (said ? said->value : other->defaultValue);
    });
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
        const bool isAbout = isLinked(links, figureQuantifiesClaim, annotation.id, claim.id) ||
                             (claim.analystId == annotation.analystId &&
                              lieInside(rangesOf(annotation), rangesOf(claim)));
        return isAbout && isClaimSaid(codebook, claim, annotations, links);
    });
}

} // namespace app
