#include "storage/records/codebook.h"

#include <algorithm>

namespace storage {

namespace {

template<typename Record>
const Record *find(const std::vector<Record> &records, Id<Record> id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [id](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

void complete(MarkStyle &style, const MarkStyle &from)
{
    for (QString MarkStyle::*part :
         {&MarkStyle::lightFill, &MarkStyle::lightLine, &MarkStyle::darkFill, &MarkStyle::darkLine,
          &MarkStyle::pattern}) {
        if ((style.*part).isEmpty())
            style.*part = from.*part;
    }
}

} // namespace

const Tag *Codebook::tag(Id<Tag> id) const
{
    return find(tags, id);
}

const Tag *Codebook::tagNamed(const QString &name) const
{
    const auto found = std::find_if(tags.begin(), tags.end(),
                                    [&name](const Tag &tag) { return tag.name == name; });
    return found == tags.end() ? nullptr : &*found;
}

const Role *Codebook::role(Id<Role> id) const
{
    return find(roles, id);
}

const Field *Codebook::field(Id<Field> id) const
{
    return find(fields, id);
}

std::vector<Id<Tag>> Codebook::lineage(Id<Tag> id) const
{
    std::vector<Id<Tag>> line;
    for (const Tag *at = tag(id); at && line.size() < tags.size(); at = tag(at->parentId))
        line.push_back(at->id);
    return line;
}

std::vector<const Role *> Codebook::rolesOf(Id<Tag> tagId) const
{
    std::vector<const Role *> found;
    const std::vector<Id<Tag>> line = lineage(tagId);
    for (auto at = line.rbegin(); at != line.rend(); ++at) {
        for (const Role &role : roles) {
            if (role.tagId == *at)
                found.push_back(&role);
        }
    }
    return found;
}

std::vector<const Field *> Codebook::fieldsOf(Id<Tag> tagId) const
{
    std::vector<const Field *> found;
    const std::vector<Id<Tag>> line = lineage(tagId);
    for (auto at = line.rbegin(); at != line.rend(); ++at) {
        for (const Field &field : fields) {
            if (field.tagId == *at)
                found.push_back(&field);
        }
    }
    return found;
}

const Role *Codebook::roleNamed(Id<Tag> tagId, const QString &name) const
{
    const std::vector<const Role *> own = rolesOf(tagId);
    const auto found = std::find_if(own.begin(), own.end(),
                                    [&name](const Role *role) { return role->name == name; });
    return found == own.end() ? nullptr : *found;
}

const Field *Codebook::fieldNamed(Id<Tag> tagId, const QString &name) const
{
    const std::vector<const Field *> own = fieldsOf(tagId);
    const auto found = std::find_if(own.begin(), own.end(),
                                    [&name](const Field *field) { return field->name == name; });
    return found == own.end() ? nullptr : *found;
}

QString Codebook::meaningOf(Id<Tag> tagId) const
{
    for (const Id<Tag> at : lineage(tagId)) {
        if (const Tag *one = tag(at); one && !one->meaning.isEmpty())
            return one->meaning;
    }
    return {};
}

const Role *Codebook::roleMeaning(Id<Tag> tagId, QLatin1StringView meaning) const
{
    const std::vector<const Role *> own = rolesOf(tagId);
    const auto found = std::find_if(own.begin(), own.end(), [meaning](const Role *role) {
        return !role->retired && role->meaning == meaning;
    });
    return found == own.end() ? nullptr : *found;
}

const Field *Codebook::fieldMeaning(Id<Tag> tagId, QLatin1StringView meaning) const
{
    const std::vector<const Field *> own = fieldsOf(tagId);
    const auto found = std::find_if(own.begin(), own.end(), [meaning](const Field *field) {
        return !field->retired && field->meaning == meaning;
    });
    return found == own.end() ? nullptr : *found;
}

MarkStyle Codebook::styleOf(Id<Tag> tagId, Id<Role> roleId) const
{
    MarkStyle style;
    if (const Role *own = role(roleId))
        style = own->style;
    for (const Id<Tag> at : lineage(tagId))
        complete(style, tag(at)->style);
    return style;
}

} // namespace storage
