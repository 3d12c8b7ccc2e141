#pragma once

#include "storage/records/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace storage {

/// How a tag or a role is drawn. Colours are "#RRGGBB"; an empty one is inherited.
struct MarkStyle
{
    QString lightFill;
    QString lightLine;
    QString darkFill;
    QString darkLine;
    QString pattern; ///< "solid", "double", "dash", "dot", "wave", "bar" or "zigzag"

    bool operator==(const MarkStyle &) const = default;
};

/// The coding instruction of a tag or a role, as a coding manual prints it.
struct Instruction
{
    QString definition;
    QString include;
    QString exclude;
    QString example;

    bool operator==(const Instruction &) const = default;
};

/// A tag of the codebook. Root tags carry roles and fields, tags below inherit them.
struct Tag
{
    Id<Tag> id;
    QString uuid;
    Id<Tag> parentId; ///< invalid for a root tag
    QString name;
    QString shortcut; ///< one letter or digit, or empty
    MarkStyle style;
    Instruction instruction;
    bool retired = false; ///< no longer offered; existing annotations keep it
    int position = 0;     ///< order among the tags with the same parent
    QString meaning; ///< what the program knows it as: "claim"; empty, or inherited, for others

    bool operator==(const Tag &) const = default;
};

/// Which passages make up an annotation of a tag.
struct Role
{
    Id<Role> id;
    QString uuid;
    Id<Tag> tagId;
    QString name;
    QString shortcut; ///< one letter or digit, or empty
    MarkStyle style;  ///< empty parts are the tag's
    Instruction instruction;
    bool required = false;
    bool repeats =
        true; ///< several passages may have this role (a discontinuous one has several spans)
    int position = 0;
    QString meaning; ///< what the program knows it as: "source"; empty for the analyst's own
    bool retired = false;

    bool operator==(const Role &) const = default;
};

enum class FieldType {
    Choice,
    OrderedChoice,
    Text,
    LongText,
    Decimal,
    WholeNumber,
    Date,    ///< ISO 8601 date, or two with "/" between
    YesNo,   ///< "yes" or "no"
    Entity,  ///< person or organisation
    Passage, ///< text that may point to a passage
    Link,    ///< web address
};

struct Field
{
    Id<Field> id;
    QString uuid;
    Id<Tag> tagId;
    QString name;
    FieldType type = FieldType::Text;
    QStringList choices;
    QString defaultValue;
    QString hint;
    QString shownWhen; ///< "FIELD=VALUE|VALUE"; empty: always
    bool required = false;
    int position = 0;
    QString meaning; ///< what the program knows it as: "value_min"; empty for the analyst's own
    bool retired = false;

    bool operator==(const Field &) const = default;
};

/// Another name of a value: who types it means the value.
struct ValueAlias
{
    Id<ValueAlias> id;
    QString uuid;
    Id<Field> fieldId; ///< invalid: of all entity fields, which share their values
    QString alias;
    QString value;

    bool operator==(const ValueAlias &) const = default;
};

/// All tags of a project with what belongs to them, in codebook order (depth first, by position).
class Codebook
{
public:
    std::vector<Tag> tags;
    std::vector<Role> roles;   ///< by tag, then position
    std::vector<Field> fields; ///< by tag, then position

    const Tag *tag(Id<Tag> id) const;
    const Tag *tagNamed(const QString &name) const;
    const Role *role(Id<Role> id) const;
    const Field *field(Id<Field> id) const;

    /// @p id, its parent, and so on up to the root.
    std::vector<Id<Tag>> lineage(Id<Tag> id) const;
    /// What the program knows @p tag as, its own or an inherited meaning; empty: nothing.
    QString meaningOf(Id<Tag> tag) const;
    /// The roles an annotation of @p tag can have, inherited ones first, retired ones too.
    std::vector<const Role *> rolesOf(Id<Tag> tag) const;
    /// The fields an annotation of @p tag can have, inherited ones first, retired ones too.
    std::vector<const Field *> fieldsOf(Id<Tag> tag) const;
    /// The role named @p name of @p tag, or nullptr.
    const Role *roleNamed(Id<Tag> tag, const QString &name) const;
    const Field *fieldNamed(Id<Tag> tag, const QString &name) const;
    /// The role of @p tag that the program knows as @p meaning, or nullptr.
    const Role *roleMeaning(Id<Tag> tag, QLatin1StringView meaning) const;
    const Field *fieldMeaning(Id<Tag> tag, QLatin1StringView meaning) const;

    /// How a passage of @p tag in @p role is drawn: the role's style completed by the tag's and its
    /// parents'. @p role may be invalid.
    MarkStyle styleOf(Id<Tag> tag, Id<Role> role) const;

    bool operator==(const Codebook &) const = default;
};

} // namespace storage
