#include "app/annotating/annotationedits.h"

#include "app/annotating/derivedvalues.h"

#include <algorithm>
#include <functional>

namespace app {

using storage::ActionName;
using storage::Annotation;
using storage::Changes;
using storage::Codebook;
using storage::Edit;
using storage::Error;
using storage::ErrorCode;
using storage::Field;
using storage::FieldType;
using storage::FieldValue;
using storage::Id;
using storage::Project;
using storage::Result;
using storage::Role;
using storage::Span;
using storage::ValueOrigin;

namespace {

using Ids = std::vector<Id<Annotation>>;

QString label(const char *template_)
{
    return QString::fromLatin1(template_);
}

/// Whether a value of @p from still makes sense as a value of @p to.
bool canKeep(const Field &from, const Field &to, const QString &value)
{
    if (from.type != to.type)
        return false;
    const bool isChoice = to.type == FieldType::Choice || to.type == FieldType::OrderedChoice;
    return !isChoice || to.choices.contains(value);
}

/// @p annotation as it is with another tag.
Annotation retagged(const Annotation &annotation, const Codebook &codebook, PassageKind kind)
{
    Annotation after = annotation;
    const Id<Role> fallback = roleOf(codebook, kind);
    for (Span &span : after.spans) {
        const Role *old = codebook.role(span.roleId);
        const Role *same = old ? codebook.roleNamed(kind.tagId, old->name) : nullptr;
        const bool onlyTheRoleChanges = annotation.tagId == kind.tagId && kind.roleId.isValid();
        span.roleId = same && !onlyTheRoleChanges ? same->id : fallback;
    }
    std::erase_if(after.values, [&](FieldValue &value) {
        const Field *old = codebook.field(value.fieldId);
        const Field *same = old ? codebook.fieldNamed(kind.tagId, old->name) : nullptr;
        if (!same || !canKeep(*old, *same, value.value))
            return true;
        value.fieldId = same->id;
        return false;
    });
    after.tagId = kind.tagId;
    return after;
}

using Change = std::function<void(Annotation &)>;

/// Changes each of @p ids by @p change, in an edit. Those that this changed, as they were, are
/// added to @p changed.
Result<void> changeEachIn(Edit &edit, const Ids &ids, const Change &change,
                          std::vector<Annotation> &changed)
{
    for (const Id<Annotation> id : ids) {
        const Result<Annotation> before = edit.project().annotation(id);
        if (!before)
            return before.error();
        Annotation after = *before;
        change(after);
        if (after == *before)
            continue;
        if (Result<void> done = edit.updateAnnotation(after); !done)
            return done;
        changed.push_back(*before);
    }
    return {};
}

/// The same as one edit, for changes that nothing follows from.
Result<Changes> changeEach(Project &project, const ActionName &name, const Ids &ids,
                           const Change &change)
{
    return project.edit(name, [&](Edit &edit) {
        std::vector<Annotation> changed;
        return changeEachIn(edit, ids, change, changed);
    });
}

/// The same as one edit, with what follows from it.
Result<Changes> changeEachAndDerive(Project &project, const Codebook &codebook,
                                    const ActionName &name, const Ids &ids, const Change &change)
{
    return project.edit(name, [&](Edit &edit) -> Result<void> {
        std::vector<Annotation> before;
        if (Result<void> changed = changeEachIn(edit, ids, change, before); !changed)
            return changed;
        Ids changedIds;
        for (const Annotation &annotation : before)
            changedIds.push_back(annotation.id);
        return deriveValues(edit, codebook, before, changedIds);
    });
}

} // namespace

Result<Changes> retag(Project &project, const Ids &ids, PassageKind kind)
{
    const Result<Codebook> codebook = project.codebook();
    if (!codebook)
        return codebook.error();
    return changeEachAndDerive(
        project, *codebook,
        {label(QT_TRANSLATE_NOOP("Action", "Retag as %1")), nameOf(*codebook, kind)}, ids,
        [&](Annotation &annotation) { annotation = retagged(annotation, *codebook, kind); });
}

Result<Changes> setValue(Project &project, const Ids &ids, Id<Field> field, const QString &value,
                         storage::TextRange passage)
{
    const Result<Codebook> codebook = project.codebook();
    if (!codebook)
        return codebook.error();
    const Field *known = codebook->field(field);
    if (!known)
        return Error{ErrorCode::UnknownField, {}, {}, {}};
    const auto set = [&](Annotation &annotation) {
        const std::vector<const Field *> fields = codebook->fieldsOf(annotation.tagId);
        if (std::find(fields.begin(), fields.end(), known) == fields.end())
            return;
        const FieldValue *old = annotation.valueOf(field);
        if (old ? old->value == value && old->range == passage &&
                      old->origin == ValueOrigin::Analyst
                : value.isEmpty())
            return;
        if (old && value.isEmpty() && old->origin == ValueOrigin::Derived)
            return; // it would follow again
        std::erase_if(annotation.values,
                      [field](const FieldValue &other) { return other.fieldId == field; });
        if (!value.isEmpty())
            annotation.values.push_back({{}, field, value, passage, ValueOrigin::Analyst});
    };
    return changeEachAndDerive(
        project, *codebook, {label(QT_TRANSLATE_NOOP("Action", "Set %1")), readable(known->name)},
        ids, set);
}

Result<Changes> confirmValues(Project &project, const Ids &ids, Id<Field> field)
{
    return changeEach(project, {label(QT_TRANSLATE_NOOP("Action", "Confirm values")), {}}, ids,
                      [field](Annotation &annotation) {
                          for (FieldValue &value : annotation.values) {
                              if (!field.isValid() || value.fieldId == field)
                                  value.origin = ValueOrigin::Analyst;
                          }
                      });
}

Result<Changes> fillIn(Project &project, Id<storage::Article> article)
{
    const Result<Codebook> codebook = project.codebook();
    if (!codebook)
        return codebook.error();
    return project.edit({label(QT_TRANSLATE_NOOP("Action", "Fill in what follows")), {}},
                        [&](Edit &edit) { return deriveAllValues(edit, *codebook, article); });
}

Result<Changes> setNote(Project &project, const Ids &ids, const QString &note)
{
    return changeEach(project, {label(QT_TRANSLATE_NOOP("Action", "Write a note")), {}}, ids,
                      [&note](Annotation &annotation) { annotation.note = note; });
}

Result<Changes> remove(Project &project, const Ids &ids)
{
    const Result<Codebook> codebook = project.codebook();
    if (!codebook)
        return codebook.error();
    if (ids.empty())
        return Changes();
    ActionName name{label(QT_TRANSLATE_N_NOOP("Action", "Delete %n annotations"))
                        .replace(QStringLiteral("%n"), QString::number(ids.size())),
                    {}};
    if (ids.size() == 1) {
        const Result<Annotation> annotation = project.annotation(ids.front());
        if (!annotation)
            return annotation.error();
        name = {label(QT_TRANSLATE_NOOP("Action", "Delete %1")),
                nameOf(*codebook, {annotation->tagId, {}})};
    }
    return project.edit(name, [&](Edit &edit) -> Result<void> {
        std::vector<Annotation> before;
        for (const Id<Annotation> id : ids) {
            Result<Annotation> annotation = edit.project().annotation(id);
            if (!annotation)
                return annotation.error();
            if (Result<void> done = edit.removeAnnotation(id); !done)
                return done;
            before.push_back(std::move(annotation.value()));
        }
        return deriveValues(edit, *codebook, before, {});
    });
}

} // namespace app
