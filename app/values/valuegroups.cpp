#include "app/values/valuegroups.h"

#include <algorithm>

namespace app {

using storage::Codebook;
using storage::Field;
using storage::FieldType;
using storage::Id;
using storage::ValueAlias;

bool hasFreeValues(FieldType type)
{
    return type == FieldType::Entity || type == FieldType::Text || type == FieldType::LongText ||
           type == FieldType::Passage;
}

std::vector<ValueGroup> valueGroups(const Codebook &codebook)
{
    ValueGroup entities;
    std::vector<ValueGroup> groups;
    for (const storage::Tag &tag : codebook.tags) {
        for (const Field &field : codebook.fields) {
            if (field.tagId != tag.id)
                continue;
            if (field.type == FieldType::Entity)
                entities.fields.push_back(field.id);
            else if (hasFreeValues(field.type))
                groups.push_back({{field.id}, field.id});
        }
    }
    if (!entities.fields.empty())
        groups.insert(groups.begin(), entities);
    return groups;
}

ValueGroup valueGroupOf(const Codebook &codebook, Id<Field> field)
{
    for (const ValueGroup &group : valueGroups(codebook)) {
        if (std::find(group.fields.begin(), group.fields.end(), field) != group.fields.end())
            return group;
    }
    return {};
}

QString resolve(const std::vector<ValueAlias> &aliases, const Field &field, const QString &typed)
{
    const QString name = typed.trimmed();
    const Id<Field> owner = field.type == FieldType::Entity ? Id<Field>() : field.id;
    const auto known = std::find_if(aliases.begin(), aliases.end(), [&](const ValueAlias &alias) {
        return alias.fieldId == owner && alias.alias == name;
    });
    return known == aliases.end() ? name : known->value;
}

} // namespace app
