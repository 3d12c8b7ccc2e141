#pragma once

#include "storage/projectreader.h"
#include "storage/result.h"

#include <QString>

#include <vector>

namespace app {

/// Fields whose values are the same names: all entity fields of a codebook together, every other
/// text field on its own.
struct ValueGroup
{
    std::vector<storage::Id<storage::Field>> fields;
    /// What the group's aliases belong to, as in ValueAlias: invalid for the entity fields.
    storage::Id<storage::Field> aliasField;

    bool isEntities() const { return !aliasField.isValid(); }
    bool operator==(const ValueGroup &) const = default;
};

/// Whether values of @p type are names or words of the analyst's own.
bool hasFreeValues(storage::FieldType type);

/// The entity fields first, then the text fields in codebook order, retired ones too. Without the
/// entity group where there is no entity field.
std::vector<ValueGroup> valueGroups(const storage::Codebook &codebook);

/// The group that @p field belongs to; without fields where its values are not free.
ValueGroup valueGroupOf(const storage::Codebook &codebook, storage::Id<storage::Field> field);

/// The names that there are in a group.
struct ValueNames
{
    std::vector<storage::ValueCount> values; ///< most frequent first
    std::vector<storage::ValueAlias> aliases;

    /// The value that @p typed stands for: without blanks at its ends and, unless it is a value
    /// itself, the one whose other name it is, whatever the case and the accents.
    QString meant(const QString &typed) const;
};
storage::Result<ValueNames> namesIn(const storage::ProjectReader &project, const ValueGroup &group);

} // namespace app
