// The part of codebookedits.h that moves and merges tags, with what annotations have of them.

#include "app/codebook/codebookedits.h"

#include "app/codebook/codebooksteps.h"
#include "app/codebook/conditions.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace app {

using namespace storage;

namespace {

using Tags = std::vector<Id<Tag>>;

bool contains(const Tags &tags, Id<Tag> tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// The tags that @p id is below of now and would not be below of @p parent.
Tags lostAncestors(const Codebook &codebook, Id<Tag> id, Id<Tag> parent)
{
    Tags lost = codebook.lineage(id);
    const Tags kept = codebook.lineage(parent);
    std::erase_if(lost, [&](Id<Tag> tag) { return tag == id || contains(kept, tag); });
    return lost;
}

const Role *counterpart(const Codebook &codebook, Id<Tag> tag, const Role &role)
{
    const Role *same = codebook.roleNamed(tag, role.name);
    if (!same && !role.meaning.isEmpty())
        same = codebook.roleMeaning(tag, QLatin1StringView(role.meaning.toLatin1()));
    return same;
}

const Field *counterpart(const Codebook &codebook, Id<Tag> tag, const Field &field)
{
    const Field *same = codebook.fieldNamed(tag, field.name);
    if (!same && !field.meaning.isEmpty())
        same = codebook.fieldMeaning(tag, QLatin1StringView(field.meaning.toLatin1()));
    return same && same->type == field.type ? same : nullptr;
}

/// Brings what annotations have of roles and fields to those of another place in the codebook.
class PartsInto
{
public:
    PartsInto(Edit &edit, const Codebook &codebook, const Tags &tags)
        : m_edit(edit),
          m_codebook(codebook),
          m_tags(tags)
    {
    }

    Result<void> replace(const Role &from, const Role &to)
    {
        return m_edit.replaceRole(m_tags, from.id, to.id);
    }

    /// The choices and other names of values come along.
    Result<void> replace(const Field &from, const Field &to)
    {
        Field with = *currentField(to.id);
        for (const QString &choice : from.choices) {
            if (!with.choices.contains(choice))
                with.choices.append(choice);
        }
        Result<void> done = m_edit.updateField(with);
        if (done)
            done = m_edit.replaceField(m_tags, from.id, to.id);
        if (done)
            done = copyAliases(from.id, to.id);
        return done;
    }

private:
    std::optional<Field> currentField(Id<Field> id)
    {
        const Result<Codebook> now = m_edit.project().codebook();
        const Field *field = now ? now->field(id) : m_codebook.field(id);
        return *field;
    }

    /// But a name that is a value of @p to stays one, and none comes to stand for another name.
    Result<void> copyAliases(Id<Field> from, Id<Field> to)
    {
        const Result<std::vector<ValueAlias>> aliases = m_edit.project().aliases();
        if (!aliases)
            return aliases.error();
        const auto isKnown = [&](const QString &name, QString ValueAlias::*as) {
            return std::any_of(aliases->begin(), aliases->end(), [&](const ValueAlias &alias) {
                return alias.fieldId == to && alias.*as == name;
            });
        };
        for (const ValueAlias &alias : *aliases) {
            if (alias.fieldId != from || isKnown(alias.alias, &ValueAlias::value) ||
                isKnown(alias.alias, &ValueAlias::alias) ||
                isKnown(alias.value, &ValueAlias::alias))
                continue;
            const auto users = m_edit.project().annotationsWith({to}, alias.alias);
            if (!users)
                return users.error();
            if (!users->empty())
                continue;
            const Result<Id<ValueAlias>> added =
                m_edit.addAlias({{}, {}, to, alias.alias, alias.value});
            if (!added)
                return added.error();
        }
        return {};
    }

    Edit &m_edit;
    const Codebook &m_codebook;
    Tags m_tags;
};

/// Where the tags above @p moved have a role or field of the same name, lets that take the place of
/// their own; a field of another type gets another name.
Result<void> joinWithInherited(Edit &edit, const Tags &moved, Id<Tag> parent)
{
    const Result<Codebook> codebook = edit.project().codebook();
    if (!codebook)
        return codebook.error();
    for (const Role &role : codebook->roles) {
        const Role *same = codebook->roleNamed(parent, role.name);
        if (!same || !contains(moved, role.tagId))
            continue;
        PartsInto parts(edit, *codebook, withTagsBelow(*codebook, role.tagId));
        Result<void> done = parts.replace(role, *same);
        if (done)
            done = edit.removeRole(role.id);
        if (!done)
            return done;
    }
    for (const Field &field : codebook->fields) {
        const Field *same = codebook->fieldNamed(parent, field.name);
        if (!same || !contains(moved, field.tagId))
            continue;
        Result<void> done;
        if (same->type == field.type) {
            PartsInto parts(edit, *codebook, withTagsBelow(*codebook, field.tagId));
            done = parts.replace(field, *same);
            if (done)
                done = edit.removeField(field.id);
        } else {
            Field renamed = field;
            renamed.name =
                freeName(field.name, codebook->tag(field.tagId)->name, [&](const QString &name) {
                    return isNameFree(*codebook, codebook->fields, name, field.tagId, field.id);
                });
            done = changeField(edit, renamed);
        }
        if (!done)
            return done;
    }
    return {};
}

/// Makes a tag the child number @p position of @p parent.
Result<void> placeTag(Edit &edit, const Codebook &codebook, const Tag &tag, Id<Tag> parent,
                      int position)
{
    Tags siblings = childrenOf(codebook, parent);
    std::erase(siblings, tag.id);
    const int last = int(siblings.size());
    siblings.insert(siblings.begin() + std::clamp(position, 0, last), tag.id);
    for (int i = 0; i <= last; ++i) {
        Tag sibling = *codebook.tag(siblings[size_t(i)]);
        if (sibling.parentId == parent && sibling.position == i)
            continue;
        sibling.parentId = parent;
        sibling.position = i;
        if (Result<void> done = edit.updateTag(sibling); !done)
            return done;
    }
    return {};
}

/// Finds for what annotations of @p tag and those below it inherit of @p lost its counterpart below
/// @p parent.
Result<void> keepInherited(Edit &edit, const Codebook &codebook, const Tag &tag, Id<Tag> parent)
{
    const Tags lost = lostAncestors(codebook, tag.id, parent);
    const Tags moved = withTagsBelow(codebook, tag.id);
    const Result<CodebookUse> use = edit.project().codebookUse(moved);
    if (!use)
        return use.error();
    PartsInto parts(edit, codebook, moved);
    const auto keep = [&](const auto &record, const auto &used) -> Result<void> {
        if (!contains(lost, record.tagId) || !used.contains(record.id))
            return {};
        const auto *same = counterpart(codebook, parent, record);
        if (!same)
            return Error{ErrorCode::TagMoveLosesParts, tag.name, record.name, {}};
        return parts.replace(record, *same);
    };
    for (const Role &role : codebook.roles) {
        if (Result<void> kept = keep(role, use->spans); !kept)
            return kept;
    }
    for (const Field &field : codebook.fields) {
        if (Result<void> kept = keep(field, use->values); !kept)
            return kept;
    }
    return {};
}

Result<void> moveTagIn(Edit &edit, const Codebook &codebook, const Tag &tag, Id<Tag> parent,
                       int position)
{
    Result<void> done = keepInherited(edit, codebook, tag, parent);
    if (done)
        done = placeTag(edit, codebook, tag, parent, position);
    const Tags moved = withTagsBelow(codebook, tag.id);
    if (done && tag.parentId != parent)
        done = joinWithInherited(edit, moved, parent);
    const Result<Codebook> now = edit.project().codebook();
    if (!now)
        return now.error();
    if (done && !parent.isValid() && now->rolesOf(tag.id).empty())
        done = addPassageRole(edit, tag.id);
    if (done)
        done = dropImpossibleConditions(edit, moved);
    return done ? makePositionsDense(edit) : done;
}

/// What a merge is about: a role or field of the tag itself, one that it inherits where that is
/// used and the other tag does not inherit it.
struct MergedParts
{
    const Codebook &codebook;
    Id<Tag> from;
    Id<Tag> into;
    Tags lost = lostAncestors(codebook, from, into);

    template<typename Record>
    bool has(const Record &record, bool isUsed) const
    {
        return record.tagId == from || (contains(lost, record.tagId) && isUsed);
    }

    template<typename Record, typename Used>
    std::vector<Record> withoutCounterpart(std::vector<Record> records, const Used &used) const
    {
        std::erase_if(records, [&](const Record &record) {
            return !has(record, used.contains(record.id)) || counterpart(codebook, into, record);
        });
        return records;
    }
};

/// One merge: what becomes of the roles and fields of a tag, then of the tag.
class Merge
{
public:
    Merge(Edit &edit, const Codebook &codebook, const Tag &from, const Tag &into)
        : m_edit(edit),
          m_codebook(codebook),
          m_from(from),
          m_into(into),
          m_moved(withTagsBelow(codebook, from.id)),
          m_merged{codebook, from.id, into.id},
          m_parts(edit, codebook, m_moved)
    {
    }

    Result<void> perform()
    {
        const Result<CodebookUse> use = m_edit.project().codebookUse(m_moved);
        if (!use)
            return use.error();
        for (const Role &role : m_codebook.roles) {
            if (Result<void> done = bring(role, use->spans.contains(role.id)); !done)
                return done;
        }
        for (const Field &field : m_codebook.fields) {
            if (Result<void> done = bring(field, use->values.contains(field.id)); !done)
                return done;
        }
        Result<void> done = m_edit.replaceTag(m_from.id, m_into.id);
        if (done)
            done = renameInConditions();
        if (done)
            done = moveChildren();
        if (done)
            done = m_edit.removeTag(m_from.id);
        if (done)
            done = handOnMeaning();
        if (done)
            done = dropImpossibleConditions(m_edit, m_moved);
        return done ? makePositionsDense(m_edit) : done;
    }

private:
    template<typename Record>
    Result<void> bring(const Record &record, bool isUsed)
    {
        if (!m_merged.has(record, isUsed))
            return {};
        const bool isOwn = record.tagId == m_from.id;
        if (const Record *same = counterpart(m_codebook, m_into.id, record)) {
            m_names[record.name] = same->name;
            const Result<void> done = m_parts.replace(record, *same);
            return done && isOwn ? remove(record) : done;
        }
        Record next = record;
        next.tagId = m_into.id;
        next.required = false;
        next.position = std::numeric_limits<int>::max();
        next.name = freeName(record.name, m_from.name,
                             [&](const QString &name) { return isFree(record, name); });
        if (!record.meaning.isEmpty() && hasMeaning(next))
            next.meaning.clear();
        m_names[record.name] = next.name;
        if (isOwn)
            return update(next);
        next.uuid.clear();
        return addCopy(record, next);
    }

    template<typename Record>
    bool isFree(const Record &record, const QString &name) const
    {
        const Result<Codebook> now = m_edit.project().codebook();
        if (!now)
            return true;
        return isNameFree(*now, recordsOf(*now, record), name, m_into.id, record.id) &&
               std::none_of(m_moved.begin(), m_moved.end(), [&](Id<Tag> tag) {
                   return tag != m_from.id && hasOwn(recordsOf(*now, record), tag, name);
               });
    }
    template<typename Record>
    static bool hasOwn(const std::vector<Record> &records, Id<Tag> tag, const QString &name)
    {
        return std::any_of(records.begin(), records.end(), [&](const Record &record) {
            return record.tagId == tag && record.name == name;
        });
    }
    static const std::vector<Role> &recordsOf(const Codebook &codebook, const Role &)
    {
        return codebook.roles;
    }
    static const std::vector<Field> &recordsOf(const Codebook &codebook, const Field &)
    {
        return codebook.fields;
    }

    bool hasMeaning(const Role &role) const
    {
        return m_codebook.roleMeaning(m_into.id, QLatin1StringView(role.meaning.toLatin1()));
    }
    bool hasMeaning(const Field &field) const
    {
        return m_codebook.fieldMeaning(m_into.id, QLatin1StringView(field.meaning.toLatin1()));
    }

    Result<void> remove(const Role &role) { return m_edit.removeRole(role.id); }
    Result<void> remove(const Field &field) { return m_edit.removeField(field.id); }
    Result<void> update(const Role &role) { return m_edit.updateRole(role); }
    Result<void> update(const Field &field) { return m_edit.updateField(field); }

    Result<void> addCopy(const Role &from, Role copy)
    {
        copy.shortcut.clear(); // the tag above keeps it
        const Result<Id<Role>> id = m_edit.addRole(copy);
        if (!id)
            return id.error();
        copy.id = *id;
        return m_parts.replace(from, copy);
    }
    Result<void> addCopy(const Field &from, Field copy)
    {
        const Result<Id<Field>> id = m_edit.addField(copy);
        if (!id)
            return id.error();
        copy.id = *id;
        return m_parts.replace(from, copy);
    }

    /// What came along under another name is called that by the fields that depend on it, too.
    Result<void> renameInConditions()
    {
        const Result<Codebook> now = m_edit.project().codebook();
        if (!now)
            return now.error();
        for (Field field : now->fields) {
            const Field *before = m_codebook.field(field.id);
            Condition condition = conditionIn(field.shownWhen);
            const auto name = m_names.find(condition.field);
            const bool cameAlong =
                before ? contains(m_moved, before->tagId) : field.tagId == m_into.id;
            if (!cameAlong || name == m_names.end() || name->second == condition.field)
                continue;
            condition.field = name->second;
            field.shownWhen = shownWhen(condition);
            if (Result<void> done = m_edit.updateField(field); !done)
                return done;
        }
        return {};
    }

    Result<void> moveChildren()
    {
        for (const Id<Tag> child : childrenOf(m_codebook, m_from.id)) {
            const Result<Codebook> now = m_edit.project().codebook();
            if (!now)
                return now.error();
            Tag tag = *now->tag(child);
            const Tags siblings = childrenOf(*now, m_into.id);
            tag.name = freeName(tag.name, m_from.name, [&](const QString &name) {
                return std::none_of(siblings.begin(), siblings.end(), [&](Id<Tag> sibling) {
                    return now->tag(sibling)->name == name;
                });
            });
            tag.parentId = m_into.id;
            tag.position = std::numeric_limits<int>::max();
            Result<void> done = m_edit.updateTag(tag);
            if (done)
                done = joinWithInherited(m_edit, withTagsBelow(m_codebook, child), m_into.id);
            if (!done)
                return done;
        }
        return {};
    }

    /// Rules still find what the program knew the merged tag as.
    Result<void> handOnMeaning()
    {
        const Result<Codebook> now = m_edit.project().codebook();
        if (!now || m_from.meaning.isEmpty() || !now->meaningOf(m_into.id).isEmpty())
            return now ? Result<void>() : now.error();
        Tag into = *now->tag(m_into.id);
        into.meaning = m_from.meaning;
        return m_edit.updateTag(into);
    }

    Edit &m_edit;
    const Codebook &m_codebook;
    const Tag &m_from;
    const Tag &m_into;
    Tags m_moved;
    MergedParts m_merged;
    PartsInto m_parts;
    std::map<QString, QString> m_names; ///< of what came along: before, after
};

} // namespace

Result<Changes> moveTag(Project &project, Id<Tag> id, Id<Tag> parent, int position,
                        const LastStep &last)
{
    const Result<Codebook> codebook = project.codebook();
    if (!codebook)
        return codebook.error();
    const Tag *tag = codebook->tag(id);
    if (!tag || (parent.isValid() && !codebook->tag(parent)))
        return notInCodebook("tag", tag ? parent.value : id.value);
    if (contains(codebook->lineage(parent), id))
        return Error{ErrorCode::TagBelowItself, tag->name, {}, {}};
    return project.edit(
        {QString::fromLatin1(QT_TRANSLATE_NOOP("Action", "Move tag %1")), tag->name},
        [&](Edit &edit) {
            const Result<void> done = moveTagIn(edit, *codebook, *tag, parent, position);
            return done && last ? last(edit) : done;
        });
}

Result<Changes> mergeTags(Project &project, Id<Tag> from, Id<Tag> into, const LastStep &last)
{
    const Result<Codebook> codebook = project.codebook();
    if (!codebook)
        return codebook.error();
    const Tag *goes = codebook->tag(from);
    const Tag *stays = codebook->tag(into);
    if (!goes || !stays)
        return notInCodebook("tag", goes ? into.value : from.value);
    if (contains(codebook->lineage(into), from))
        return Error{ErrorCode::TagBelowItself, goes->name, {}, {}};
    return project.edit(
        {QString::fromLatin1(QT_TRANSLATE_NOOP("Action", "Merge a tag into %1")), stays->name},
        [&](Edit &edit) {
            const Result<void> done = Merge(edit, *codebook, *goes, *stays).perform();
            return done && last ? last(edit) : done;
        });
}

Result<MergeAdditions> mergeAdditions(const Project &project, Id<Tag> from, Id<Tag> into)
{
    const Result<Codebook> codebook = project.codebook();
    if (!codebook)
        return codebook.error();
    const Result<CodebookUse> use = project.codebookUse(withTagsBelow(*codebook, from));
    if (!use)
        return use.error();
    const MergedParts merged{*codebook, from, into};
    return MergeAdditions{merged.withoutCounterpart(codebook->roles, use->spans),
                          merged.withoutCounterpart(codebook->fields, use->values)};
}

} // namespace app
