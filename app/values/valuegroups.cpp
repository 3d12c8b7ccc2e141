#include "app/values/valuegroups.h"

#include "app/text/folding.h"

#include <algorithm>

namespace app {

using storage::Codebook;
using storage::Field;
using storage::FieldType;
using storage::Id;
using storage::Result;
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

QString ValueNames::meant(const QString &typed) const
{
    const QString name = typed.trimmed();
    const bool isValue = std::any_of(values.begin(), values.end(),
                                     [&name](const auto &known) { return known.value == name; });
    if (isValue)
        return name;
    const QString folded = foldedText(name);
    const auto known = std::find_if(aliases.begin(), aliases.end(), [&](const ValueAlias &alias) {
        return alias.alias == name || foldedText(alias.alias) == folded;
    });
    return known == aliases.end() ? name : known->value;
}

Result<ValueNames> namesIn(const storage::ProjectReader &project, const ValueGroup &group)
{
    Result<std::vector<storage::ValueCount>> values = project.values(group.fields);
    Result<std::vector<ValueAlias>> aliases = project.aliases();
    if (!values || !aliases)
        return values ? aliases.error() : values.error();
    std::erase_if(*aliases,
                  [&group](const ValueAlias &alias) { return alias.fieldId != group.aliasField; });
    return ValueNames{std::move(*values), std::move(*aliases)};
}

} // namespace app
