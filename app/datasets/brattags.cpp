#include "app/datasets/brattags.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// The letters and digits of a name, which is all that brat and a codebook can agree on.
QString keyOf(const QString &name)
{
    QString key;
    for (const QChar character : name) {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate())
            key += character.toCaseFolded();
    }
    return key.isEmpty() ? name.toCaseFolded() : key;
}

bool isDate(const QString &value)
{
    const QStringList dates = value.split(u'/');
    return dates.size() <= 2 && std::all_of(dates.begin(), dates.end(), [](const QString &date) {
               return QDate::fromString(date, Qt::ISODate).isValid();
           });
}

/// @p value as @p field writes it.
std::optional<QString> accepted(const Field &field, const QString &value)
{
    bool isNumber = false;
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::OrderedChoice:
        for (const QString &choice : field.choices) {
            if (keyOf(choice) == keyOf(value))
                return choice;
        }
        return {};
    case FieldType::YesNo: {
        // An attribute without a value is there or is not.
        const QString key = keyOf(value);
        if (value.isEmpty() || key == "yes"_L1 || key == "true"_L1)
            return u"yes"_s;
        return key == "no"_L1 || key == "false"_L1 ? std::optional(u"no"_s) : std::nullopt;
    }
    case FieldType::Decimal:
        value.toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    case FieldType::WholeNumber:
        value.toLongLong(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    case FieldType::Date:
        return isDate(value) ? std::optional(value) : std::nullopt;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Entity:
    case FieldType::Passage:
    case FieldType::Link:
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }
    return {};
}

/// The one of @p records that is called @p key, or else is known as that under another name.
template<typename Record>
const Record *matching(const std::vector<const Record *> &records, const QString &key)
{
    for (const Record *record : records) {
        if (keyOf(record->name) == key)
            return record;
    }
    for (const Record *record : records) {
        if (!record->retired && !record->meaning.isEmpty() && keyOf(record->meaning) == key)
            return record;
    }
    return nullptr;
}

/// Grey, so that a new tag is seen but not taken for one of the codebook's; its pattern tells it
/// from the new tag before it.
MarkStyle newStyle(qsizetype number)
{
    static const std::array patterns{u"solid"_s, u"dash"_s,   u"dot"_s,
                                     u"wave"_s,  u"double"_s, u"zigzag"_s};
    return {u"#D9D9D9"_s, u"#595959"_s, u"#3C3C3C"_s, u"#BDBDBD"_s,
            patterns[size_t(number) % patterns.size()]};
}

} // namespace

BratTags::BratTags(Edit &edit, Codebook codebook) : m_edit(edit), m_codebook(std::move(codebook)) {}

const Tag *BratTags::known(const QString &type) const
{
    const QString key = keyOf(type);
    const auto rank = [&type](const Tag &tag) {
        return (tag.retired ? 0 : 4) + (tag.parentId.isValid() ? 0 : 2) + (tag.name == type);
    };
    const Tag *best = nullptr;
    for (const Tag &tag : m_codebook.tags) {
        if (keyOf(tag.name) == key && (!best || rank(tag) > rank(*best)))
            best = &tag;
    }
    if (best)
        return best;
    std::vector<const Tag *> tags;
    for (const Tag &tag : m_codebook.tags)
        tags.push_back(&tag);
    return matching(tags, key);
}

Result<Id<Tag>> BratTags::addTag(const QString &type)
{
    Tag tag;
    tag.name = type;
    for (const Tag &other : m_codebook.tags) {
        if (!other.parentId.isValid())
            tag.position = std::max(tag.position, other.position + 1);
    }
    tag.style = newStyle(tag.position);
    const Result<Id<Tag>> added = m_edit.addTag(tag);
    if (added) {
        tag.id = *added;
        m_codebook.tags.push_back(tag);
    }
    return added;
}

Result<Id<Role>> BratTags::addRole(Id<Tag> tag, const QString &name)
{
    Role role;
    role.tagId = tag;
    role.name = name;
    for (const Role &other : m_codebook.roles) {
        if (other.tagId == tag)
            role.position = std::max(role.position, other.position + 1);
    }
    const Result<Id<Role>> added = m_edit.addRole(role);
    if (added) {
        role.id = *added;
        m_codebook.roles.push_back(role);
    }
    return added;
}

Result<Id<Tag>> BratTags::eventTag(const QString &type)
{
    if (const Tag *tag = known(type))
        return tag->id;
    return addTag(type);
}

Result<Id<Tag>> BratTags::passageTag(const QString &type)
{
    if (const Tag *tag = known(type))
        return tag->id;
    const Result<Id<Tag>> added = addTag(type);
    if (!added)
        return added;
    if (const Result<Id<Role>> passage = addRole(*added, u"passage"_s); !passage)
        return passage.error();
    return added;
}

Result<Id<Role>> BratTags::role(Id<Tag> tag, const QString &argument)
{
    if (const Role *role = matching(m_codebook.rolesOf(tag), keyOf(argument)))
        return role->id;
    return addRole(tag, argument.toLower());
}

Id<Role> BratTags::onlyRole(Id<Tag> tag) const
{
    const std::vector<const Role *> roles = m_codebook.rolesOf(tag);
    return roles.size() == 1 ? roles.front()->id : Id<Role>();
}

std::optional<FieldValue> BratTags::fieldValue(Id<Tag> tag, const QString &attribute,
                                               const QString &value) const
{
    const Field *field = matching(m_codebook.fieldsOf(tag), keyOf(attribute));
    const std::optional<QString> written = field ? accepted(*field, value) : std::nullopt;
    if (!written)
        return {};
    FieldValue found;
    found.fieldId = field->id;
    found.value = *written;
    return found;
}

} // namespace app
