// The part of Edit that changes tags, roles, values and their other names across the project.

#include "storage/edit.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/rows.h"

namespace storage {

namespace {

/// Replaces what annotations of @p tags have, with statements that take: from, tags, to or now.
void replaceIn(Database &database, const QString &tags, qint64 from, qint64 to,
               std::string_view touch, std::string_view replace)
{
    Query(database, touch).with(from, tags, now()).run();
    Query(database, replace).with(from, tags, to).run();
}

} // namespace

Result<void> Edit::replaceTag(Id<Tag> from, Id<Tag> to)
{
    Query replace(m_database, "UPDATE annotation SET tag_id = ?2, modified = ?3 WHERE tag_id = ?1");
    replace.with(from, to, now()).run();
    return {};
}

Result<void> Edit::replaceRole(const std::vector<Id<Tag>> &tags, Id<Role> from, Id<Role> to)
{
    replaceIn(m_database, listOf(tags), from.value, to.value,
              "UPDATE annotation SET modified = ?3 WHERE id IN (SELECT annotation_id FROM span "
              "WHERE role_id = ?1) AND tag_id IN (SELECT value FROM json_each(?2))",
              "UPDATE span SET role_id = ?3 WHERE role_id = ?1 AND annotation_id IN (SELECT id "
              "FROM annotation WHERE tag_id IN (SELECT value FROM json_each(?2)))");
    return {};
}

Result<void> Edit::replaceField(const std::vector<Id<Tag>> &tags, Id<Field> from, Id<Field> to)
{
    replaceIn(m_database, listOf(tags), from.value, to.value,
              "UPDATE annotation SET modified = ?3 WHERE id IN (SELECT annotation_id FROM "
              "field_value WHERE field_id = ?1) AND tag_id IN (SELECT value FROM json_each(?2))",
              "UPDATE field_value SET field_id = ?3 WHERE field_id = ?1 AND annotation_id IN "
              "(SELECT id FROM annotation WHERE tag_id IN (SELECT value FROM json_each(?2)))");
    return {};
}

Result<void> Edit::renameValue(const std::vector<Id<Field>> &fields, const QString &from,
                               const QString &to)
{
    if (to.trimmed().isEmpty())
        return Error{ErrorCode::NameEmpty, from, {}, {}};
    for (const Id<Field> field : fields) {
        Query touch(m_database, "UPDATE annotation SET modified = ?1 WHERE id IN (SELECT "
                                "annotation_id FROM field_value WHERE field_id = ?2 AND value = "
                                "?3)");
        touch.with(now(), field, from).run();
        Query rename(m_database, "UPDATE field_value SET value = ?1, number = ?2 WHERE field_id = "
                                 "?3 AND value = ?4");
        rename.with(to, numberIn(to), field, from).run();
        Query aliases(m_database, "UPDATE value_alias SET value = ?1 WHERE value = ?2 AND "
                                  "(field_id = ?3 OR (field_id IS NULL AND (SELECT type FROM field "
                                  "WHERE id = ?3) = 'entity'))");
        aliases.with(to, from, field).run();
    }
    return {};
}

Result<Id<ValueAlias>> Edit::addAlias(const ValueAlias &alias)
{
    if (alias.alias.trimmed().isEmpty() || alias.value.trimmed().isEmpty())
        return Error{ErrorCode::NameEmpty, {}, {}, {}};
    Query taken(m_database, "SELECT 1 FROM value_alias WHERE field_id IS ? AND alias = ?");
    if (taken.with(alias.fieldId, alias.alias).next())
        return Error{ErrorCode::AliasTaken, alias.alias, {}, {}};
    Query insert(m_database,
                 "INSERT INTO value_alias (uuid, field_id, alias, value) VALUES (?, ?, ?, ?)");
    insert.with(uuidOr(alias.uuid), alias.fieldId, alias.alias, alias.value).run();
    return Id<ValueAlias>{m_database.lastInsertedId()};
}

Result<void> Edit::removeAlias(Id<ValueAlias> id)
{
    Query(m_database, "DELETE FROM value_alias WHERE id = ?").with(id).run();
    return {};
}

} // namespace storage
