// The part of Edit that changes the codebook.

#include "storage/edit.h"

#include "storage/records/names.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

namespace {

QString toJson(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

/// A letter may stand for one tag or role only; capitals make no difference.
Result<void> isLetterFree(Database &database, const QString &letter, Id<Tag> exceptTag,
                          Id<Role> exceptRole)
{
    if (letter.isEmpty())
        return {};
    Query owner(database,
                "SELECT shortcut, name FROM tag WHERE shortcut <> '' AND id <> ?1 AND retired = 0 "
                "UNION ALL SELECT role.shortcut, tag.name || ' › ' || role.name FROM role JOIN tag "
                "ON tag.id = tag_id WHERE role.shortcut <> '' AND role.id <> ?2 AND tag.retired = "
                "0 AND role.retired = 0");
    owner.with(exceptTag.value, exceptRole.value);
    while (owner.next()) {
        if (owner.text(0).toUpper() == letter.toUpper())
            return Error{ErrorCode::LetterTaken, letter, owner.text(1), {}};
    }
    return {};
}

/// Who comes back into use needs the letter again that somebody else may have got meanwhile.
bool takesLetter(Query &before, const QString &letter, bool retired)
{
    return !retired && (!before.next() || before.integer(1) != 0 || before.text(0) != letter);
}

Result<void> areLettersFree(Database &database, const Tag &tag)
{
    Query before(database, "SELECT shortcut, retired FROM tag WHERE id = ?");
    if (!takesLetter(before.with(tag.id), tag.shortcut, tag.retired))
        return {};
    Query role(database, "SELECT id, shortcut FROM role WHERE tag_id = ? AND retired = 0");
    role.with(tag.id);
    while (role.next()) {
        if (Result<void> free = isLetterFree(database, role.text(1), tag.id, role.id<Role>(0));
            !free)
            return free;
    }
    return isLetterFree(database, tag.shortcut, tag.id, {});
}

Result<void> isTagAllowed(Database &database, const Tag &tag)
{
    if (tag.name.trimmed().isEmpty())
        return Error{ErrorCode::NameEmpty, {}, {}, {}};
    Query taken(database, "SELECT 1 FROM tag WHERE name = ? AND parent_id IS ? AND id <> ?");
    if (taken.with(tag.name, tag.parentId, tag.id.value).next())
        return Error{ErrorCode::NameTaken, tag.name, {}, {}};
    return areLettersFree(database, tag);
}

Result<void> isRoleAllowed(Database &database, const Role &role)
{
    if (role.name.trimmed().isEmpty())
        return Error{ErrorCode::NameEmpty, {}, {}, {}};
    Query taken(database, "SELECT 1 FROM role WHERE name = ? AND tag_id = ? AND id <> ?");
    if (taken.with(role.name, role.tagId, role.id.value).next())
        return Error{ErrorCode::NameTaken, role.name, {}, {}};
    Query before(database, "SELECT shortcut, retired FROM role WHERE id = ?");
    if (!takesLetter(before.with(role.id), role.shortcut, role.retired))
        return {};
    return isLetterFree(database, role.shortcut, {}, role.id);
}

Result<void> isFieldAllowed(Database &database, const Field &field)
{
    if (field.name.trimmed().isEmpty())
        return Error{ErrorCode::NameEmpty, {}, {}, {}};
    Query taken(database, "SELECT 1 FROM field WHERE name = ? AND tag_id = ? AND id <> ?");
    if (taken.with(field.name, field.tagId, field.id.value).next())
        return Error{ErrorCode::NameTaken, field.name, {}, {}};
    return {};
}

void bindStyle(Query &query, const MarkStyle &style, const Instruction &instruction)
{
    query.with(style.lightFill, style.lightLine, style.darkFill, style.darkLine, style.pattern,
               instruction.definition, instruction.include, instruction.exclude,
               instruction.example);
}

} // namespace

Result<Id<Tag>> Edit::addTag(const Tag &given)
{
    Tag tag = given;
    tag.id = {};
    if (const Result<void> allowed = isTagAllowed(m_database, tag); !allowed)
        return allowed.error();
    Query insert(m_database,
                 "INSERT INTO tag (light_fill, light_line, dark_fill, dark_line, pattern, "
                 "definition, include, exclude, example, uuid, parent_id, name, shortcut, retired, "
                 "position, meaning) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindStyle(insert, tag.style, tag.instruction);
    insert
        .with(uuidOr(tag.uuid), tag.parentId, tag.name, tag.shortcut, tag.retired, tag.position,
              tag.meaning)
        .run();
    return Id<Tag>{m_database.lastInsertedId()};
}

Result<void> Edit::updateTag(const Tag &tag)
{
    if (const Result<void> allowed = isTagAllowed(m_database, tag); !allowed)
        return allowed;
    Query update(m_database,
                 "UPDATE tag SET light_fill = ?, light_line = ?, dark_fill = ?, dark_line = ?, "
                 "pattern = ?, definition = ?, include = ?, exclude = ?, example = ?, "
                 "parent_id = ?, name = ?, shortcut = ?, retired = ?, position = ?, meaning = ? "
                 "WHERE id = ?");
    bindStyle(update, tag.style, tag.instruction);
    update
        .with(tag.parentId, tag.name, tag.shortcut, tag.retired, tag.position, tag.meaning, tag.id)
        .run();
    return {};
}

Result<void> Edit::removeTag(Id<Tag> id)
{
    Query used(m_database,
               "SELECT name FROM tag WHERE id = ?1 AND (EXISTS (SELECT 1 FROM annotation "
               "WHERE tag_id = ?1) OR EXISTS (SELECT 1 FROM tag WHERE parent_id = ?1))");
    if (used.with(id).next())
        return Error{ErrorCode::TagInUse, used.text(0), {}, {}};
    for (const std::string_view step :
         {"DELETE FROM value_alias WHERE field_id IN (SELECT id FROM field WHERE tag_id = ?1)",
          "DELETE FROM field WHERE tag_id = ?1", "DELETE FROM role WHERE tag_id = ?1",
          "DELETE FROM tag WHERE id = ?1"})
        Query(m_database, step).with(id).run();
    return {};
}

Result<Id<Role>> Edit::addRole(const Role &given)
{
    Role role = given;
    role.id = {};
    if (const Result<void> allowed = isRoleAllowed(m_database, role); !allowed)
        return allowed.error();
    Query insert(m_database,
                 "INSERT INTO role (light_fill, light_line, dark_fill, dark_line, pattern, "
                 "definition, include, exclude, example, uuid, tag_id, name, shortcut, required, "
                 "repeats, position, meaning, retired) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindStyle(insert, role.style, role.instruction);
    insert.with(uuidOr(role.uuid), role.tagId, role.name, role.shortcut, role.required,
                role.repeats, role.position, role.meaning, role.retired);
    insert.run();
    return Id<Role>{m_database.lastInsertedId()};
}

Result<void> Edit::updateRole(const Role &role)
{
    if (const Result<void> allowed = isRoleAllowed(m_database, role); !allowed)
        return allowed;
    Query update(
        m_database,
        "UPDATE role SET light_fill = ?, light_line = ?, dark_fill = ?, dark_line = ?, "
        "pattern = ?, definition = ?, include = ?, exclude = ?, example = ?, tag_id = ?, "
        "name = ?, shortcut = ?, required = ?, repeats = ?, position = ?, meaning = ?, retired = ? "
        "WHERE id = ?");
    bindStyle(update, role.style, role.instruction);
    update
        .with(role.tagId, role.name, role.shortcut, role.required, role.repeats, role.position,
              role.meaning, role.retired, role.id)
        .run();
    return {};
}

Result<void> Edit::removeRole(Id<Role> id)
{
    Query used(m_database, "SELECT name FROM role WHERE id = ?1 AND EXISTS (SELECT 1 FROM span "
                           "WHERE role_id = ?1)");
    if (used.with(id).next())
        return Error{ErrorCode::RoleInUse, used.text(0), {}, {}};
    Query(m_database, "DELETE FROM role WHERE id = ?").with(id).run();
    return {};
}

Result<Id<Field>> Edit::addField(const Field &given)
{
    Field field = given;
    field.id = {};
    if (const Result<void> allowed = isFieldAllowed(m_database, field); !allowed)
        return allowed.error();
    Query insert(m_database,
                 "INSERT INTO field (uuid, tag_id, name, type, choices, default_value, hint, "
                 "shown_when, required, position, meaning, retired) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.with(uuidOr(field.uuid), field.tagId, field.name, nameOf(field.type),
                toJson(field.choices), field.defaultValue, field.hint, field.shownWhen,
                field.required, field.position, field.meaning, field.retired);
    insert.run();
    return Id<Field>{m_database.lastInsertedId()};
}

Result<void> Edit::updateField(const Field &field)
{
    if (const Result<void> allowed = isFieldAllowed(m_database, field); !allowed)
        return allowed;
    Query update(
        m_database,
        "UPDATE field SET tag_id = ?, name = ?, type = ?, choices = ?, default_value = ?, hint = "
        "?, "
        "shown_when = ?, required = ?, position = ?, meaning = ?, retired = ? WHERE id = ?");
    update.with(field.tagId, field.name, nameOf(field.type), toJson(field.choices),
                field.defaultValue, field.hint, field.shownWhen, field.required, field.position,
                field.meaning, field.retired, field.id);
    update.run();
    return {};
}

Result<void> Edit::removeField(Id<Field> id)
{
    Query used(m_database, "SELECT name FROM field WHERE id = ?1 AND EXISTS (SELECT 1 FROM "
                           "field_value WHERE field_id = ?1)");
    if (used.with(id).next())
        return Error{ErrorCode::FieldInUse, used.text(0), {}, {}};
    for (const std::string_view step :
         {"DELETE FROM value_alias WHERE field_id = ?1", "DELETE FROM field WHERE id = ?1"})
        Query(m_database, step).with(id).run();
    return {};
}

} // namespace storage
