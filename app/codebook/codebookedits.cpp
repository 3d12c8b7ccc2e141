#include "app/codebook/codebookedits.h"

#include "app/codebook/codebooksteps.h"
#include "app/codebook/conditions.h"
#include "app/codebook/markstyles.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace app {

using namespace storage;

namespace {

ActionName action(const char *label, const QString &subject)
{
    return {QString::fromLatin1(label), subject};
}

/// Performs @p steps, which are told the codebook as it is before them.
Result<Changes> editCodebook(Project &project, const ActionName &name,
                             const std::function<Result<void>(Edit &, const Codebook &)> &steps)
{
    return project.edit(name, [&](Edit &edit) -> Result<void> {
        const Result<Codebook> codebook = edit.project().codebook();
        return codebook ? steps(edit, *codebook) : codebook.error();
    });
}

template<typename Record>
int ownedBy(const std::vector<Record> &records, Id<Tag> tag)
{
    return int(std::count_if(records.begin(), records.end(),
                             [tag](const Record &record) { return record.tagId == tag; }));
}

/// A letter is kept as a capital, a name without blanks around it.
template<typename Record>
Result<void> tidy(Record &record)
{
    record.name = record.name.trimmed();
    record.shortcut = record.shortcut.trimmed().toUpper();
    if (Result<void> possible = isLetterPossible(record.shortcut); !possible)
        return possible;
    return isStylePossible(record.style);
}

Result<void> tidy(Field &field)
{
    field.name = field.name.trimmed();
    for (QString &choice : field.choices) {
        choice = choice.trimmed();
        if (choice.isEmpty())
            return Error{ErrorCode::NameEmpty, field.name, {}, {}};
        if (field.choices.count(choice) > 1)
            return Error{ErrorCode::NameTaken, choice, {}, {}};
    }
    return {};
}

template<typename Record>
Result<void> isAllowed(const Codebook &codebook, const std::vector<Record> &records,
                       const Record &record)
{
    if (!codebook.tag(record.tagId))
        return notInCodebook("tag", record.tagId.value);
    if (isNameFree(codebook, records, record.name, record.tagId, record.id))
        return {};
    return Error{ErrorCode::NameTaken, record.name, {}, {}};
}

Result<void> isConditionAllowed(const Codebook &codebook, const Field &field)
{
    return isConditionPossible(codebook.fieldsOf(field.tagId), field);
}

template<typename Record>
bool isOnlyRetired(Record before, const Record &after)
{
    before.retired = after.retired;
    return before == after;
}

/// "Retire" and "take back" are told apart from other changes of a record.
template<typename Record>
ActionName changeName(const Record *before, const Record &after, const char *change,
                      const char *retire, const char *takeBack)
{
    if (before && before->retired != after.retired && isOnlyRetired(*before, after))
        return action(after.retired ? retire : takeBack, after.name);
    return action(change, before ? before->name : after.name);
}

/// Changes a tag, role or field that is there; what says where it stands stays as it is.
template<typename Record, typename Update>
Result<void> changeRecord(const Record *before, Record after, const Update &update)
{
    after.uuid = before->uuid;
    after.position = before->position;
    if (Result<void> tidied = tidy(after); !tidied)
        return tidied;
    return update(after);
}

/// Puts @p records of one tag into the order of @p ids; those that it does not name come last.
template<typename Record, typename Update>
Result<void> order(std::vector<Record> records, const std::vector<Id<Record>> &ids,
                   const Update &update)
{
    const auto placeOf = [&ids](const Record &record) {
        return std::find(ids.begin(), ids.end(), record.id) - ids.begin();
    };
    if (ids.empty())
        return {};
    const auto first = std::find_if(records.begin(), records.end(),
                                    [&](const Record &record) { return record.id == ids.front(); });
    if (first == records.end())
        return notInCodebook("codebook", ids.front().value);
    const Id<Tag> tag = first->tagId;
    std::erase_if(records, [tag](const Record &record) { return record.tagId != tag; });
    std::stable_sort(records.begin(), records.end(),
                     [&](const Record &a, const Record &b) { return placeOf(a) < placeOf(b); });
    for (int position = 0; position < int(records.size()); ++position) {
        Record &record = records[size_t(position)];
        if (record.position == position)
            continue;
        record.position = position;
        if (Result<void> done = update(record); !done)
            return done;
    }
    return {};
}

template<typename Record>
QString nameOfOwner(const Result<Codebook> &codebook, const std::vector<Record> &records,
                    const std::vector<Id<Record>> &ids)
{
    for (const Record &record : records) {
        if (!ids.empty() && record.id == ids.front())
            return codebook->tag(record.tagId)->name;
    }
    return {};
}

} // namespace

Result<Changes> addTag(Project &project, const Tag &tag, Id<Tag> *added)
{
    const auto steps = [&](Edit &edit, const Codebook &codebook) -> Result<void> {
        Tag next = tag;
        if (Result<void> tidied = tidy(next); !tidied)
            return tidied;
        if (next.parentId.isValid() && !codebook.tag(next.parentId))
            return notInCodebook("tag", next.parentId.value);
        if (Result<void> dense = makePositionsDense(edit); !dense)
            return dense;
        next.position = int(childrenOf(codebook, next.parentId).size());
        const Result<Id<Tag>> id = edit.addTag(next);
        if (!id)
            return id.error();
        if (added)
            *added = *id;
        return next.parentId.isValid() ? Result<void>() : addPassageRole(edit, *id);
    };
    return editCodebook(
        project, action(QT_TRANSLATE_NOOP("Action", "Add tag %1"), tag.name.trimmed()), steps);
}

Result<Changes> updateTag(Project &project, const Tag &tag)
{
    const Result<Codebook> known = project.codebook();
    if (!known)
        return known.error();
    const Tag *before = known->tag(tag.id);
    if (!before)
        return notInCodebook("tag", tag.id.value);
    const ActionName name = changeName(before, tag, QT_TRANSLATE_NOOP("Action", "Change tag %1"),
                                       QT_TRANSLATE_NOOP("Action", "Retire tag %1"),
                                       QT_TRANSLATE_NOOP("Action", "Use tag %1 again"));
    return project.edit(name, [&](Edit &edit) {
        Tag after = tag;
        after.parentId = before->parentId;
        return changeRecord(before, after,
                            [&edit](const Tag &changed) { return edit.updateTag(changed); });
    });
}

Result<Changes> removeTag(Project &project, Id<Tag> id)
{
    const Result<Codebook> known = project.codebook();
    if (!known)
        return known.error();
    const Tag *tag = known->tag(id);
    if (!tag)
        return notInCodebook("tag", id.value);
    return project.edit(action(QT_TRANSLATE_NOOP("Action", "Delete tag %1"), tag->name),
                        [&](Edit &edit) {
                            const Result<void> removed = edit.removeTag(id);
                            return removed ? makePositionsDense(edit) : removed;
                        });
}

Result<Changes> addRole(Project &project, const Role &role, Id<Role> *added)
{
    const auto steps = [&](Edit &edit, const Codebook &codebook) -> Result<void> {
        Role next = role;
        next.id = {};
        if (Result<void> tidied = tidy(next); !tidied)
            return tidied;
        if (Result<void> allowed = isAllowed(codebook, codebook.roles, next); !allowed)
            return allowed;
        if (Result<void> dense = makePositionsDense(edit); !dense)
            return dense;
        next.position = ownedBy(codebook.roles, next.tagId);
        const Result<Id<Role>> id = edit.addRole(next);
        if (id && added)
            *added = *id;
        return id ? Result<void>() : id.error();
    };
    return editCodebook(
        project, action(QT_TRANSLATE_NOOP("Action", "Add role %1"), role.name.trimmed()), steps);
}

Result<Changes> updateRole(Project &project, const Role &role)
{
    const Result<Codebook> known = project.codebook();
    if (!known)
        return known.error();
    const Role *before = known->role(role.id);
    if (!before)
        return notInCodebook("role", role.id.value);
    const ActionName name = changeName(before, role, QT_TRANSLATE_NOOP("Action", "Change role %1"),
                                       QT_TRANSLATE_NOOP("Action", "Retire role %1"),
                                       QT_TRANSLATE_NOOP("Action", "Use role %1 again"));
    return project.edit(name, [&](Edit &edit) {
        Role after = role;
        after.tagId = before->tagId;
        return changeRecord(before, after, [&](const Role &changed) {
            const Result<void> allowed = changed.name == before->name
                                             ? Result<void>()
                                             : isAllowed(*known, known->roles, changed);
            return allowed ? edit.updateRole(changed) : allowed;
        });
    });
}

Result<Changes> removeRole(Project &project, Id<Role> id)
{
    const Result<Codebook> known = project.codebook();
    if (!known)
        return known.error();
    const Role *role = known->role(id);
    if (!role)
        return notInCodebook("role", id.value);
    return project.edit(action(QT_TRANSLATE_NOOP("Action", "Delete role %1"), role->name),
                        [&](Edit &edit) {
                            const Result<void> removed = edit.removeRole(id);
                            return removed ? makePositionsDense(edit) : removed;
                        });
}

Result<Changes> addField(Project &project, const Field &field, Id<Field> *added)
{
    const auto steps = [&](Edit &edit, const Codebook &codebook) -> Result<void> {
        Field next = field;
        next.id = {};
        if (Result<void> tidied = tidy(next); !tidied)
            return tidied;
        if (Result<void> allowed = isAllowed(codebook, codebook.fields, next); !allowed)
            return allowed;
        if (Result<void> allowed = isConditionAllowed(codebook, next); !allowed)
            return allowed;
        if (Result<void> dense = makePositionsDense(edit); !dense)
            return dense;
        next.position = ownedBy(codebook.fields, next.tagId);
        const Result<Id<Field>> id = edit.addField(next);
        if (id && added)
            *added = *id;
        return id ? Result<void>() : id.error();
    };
    return editCodebook(
        project, action(QT_TRANSLATE_NOOP("Action", "Add field %1"), field.name.trimmed()), steps);
}

Result<Changes> updateField(Project &project, const Field &field)
{
    const Result<Codebook> known = project.codebook();
    if (!known)
        return known.error();
    const Field *before = known->field(field.id);
    if (!before)
        return notInCodebook("field", field.id.value);
    const ActionName name =
        changeName(before, field, QT_TRANSLATE_NOOP("Action", "Change field %1"),
                   QT_TRANSLATE_NOOP("Action", "Retire field %1"),
                   QT_TRANSLATE_NOOP("Action", "Use field %1 again"));
    return project.edit(name, [&](Edit &edit) {
        Field after = field;
        after.tagId = before->tagId;
        return changeRecord(before, after, [&](const Field &changed) -> Result<void> {
            if (changed.name != before->name) {
                if (Result<void> allowed = isAllowed(*known, known->fields, changed); !allowed)
                    return allowed;
            }
            if (changed.shownWhen != before->shownWhen) {
                if (Result<void> allowed = isConditionAllowed(*known, changed); !allowed)
                    return allowed;
            }
            return changeField(edit, changed);
        });
    });
}

Result<Changes> removeField(Project &project, Id<Field> id)
{
    const Result<Codebook> known = project.codebook();
    if (!known)
        return known.error();
    const Field *field = known->field(id);
    if (!field)
        return notInCodebook("field", id.value);
    const std::vector<Id<Tag>> tags = withTagsBelow(*known, field->tagId);
    return project.edit(action(QT_TRANSLATE_NOOP("Action", "Delete field %1"), field->name),
                        [&](Edit &edit) -> Result<void> {
                            if (Result<void> removed = edit.removeField(id); !removed)
                                return removed;
                            if (Result<void> done = dropImpossibleConditions(edit, tags); !done)
                                return done;
                            return makePositionsDense(edit);
                        });
}

Result<Changes> orderRoles(Project &project, const std::vector<Id<Role>> &ids)
{
    const Result<Codebook> known = project.codebook();
    if (!known)
        return known.error();
    return project.edit(action(QT_TRANSLATE_NOOP("Action", "Order the roles of %1"),
                               nameOfOwner(known, known->roles, ids)),
                        [&](Edit &edit) {
                            return order(known->roles, ids, [&edit](const Role &role) {
                                return edit.updateRole(role);
                            });
                        });
}

Result<Changes> orderFields(Project &project, const std::vector<Id<Field>> &ids)
{
    const Result<Codebook> known = project.codebook();
    if (!known)
        return known.error();
    return project.edit(action(QT_TRANSLATE_NOOP("Action", "Order the fields of %1"),
                               nameOfOwner(known, known->fields, ids)),
                        [&](Edit &edit) {
                            return order(known->fields, ids, [&edit](const Field &field) {
                                return edit.updateField(field);
                            });
                        });
}

} // namespace app
