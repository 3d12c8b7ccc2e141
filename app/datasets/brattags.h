#pragma once

#include "storage/edit.h"
#include "storage/records/codebook.h"
#include "storage/result.h"

#include <QString>

#include <optional>

namespace app {

/// What the types, arguments and attributes of brat are called in a project's codebook; adds the
/// tags and roles that it lacks. Lives as long as one edit.
///
/// Names are the same where their letters and digits are: brat's "QuotationType" is
/// "quotation_type", its "Loaded_language" is "Loaded language".
class BratTags
{
public:
    BratTags(storage::Edit &edit, storage::Codebook codebook);

    /// The tag for a type, new and at the root where there is none. A new tag for a passage type
    /// has the role "passage".
    storage::Result<storage::Id<storage::Tag>> eventTag(const QString &type);
    storage::Result<storage::Id<storage::Tag>> passageTag(const QString &type);
    /// The role of @p tag for an argument, new where there is none.
    storage::Result<storage::Id<storage::Role>> role(storage::Id<storage::Tag> tag,
                                                     const QString &argument);
    /// The role of a tag that has one role, else none.
    storage::Id<storage::Role> onlyRole(storage::Id<storage::Tag> tag) const;
    /// What an attribute is as a value of a field of @p tag; nothing where the tag has no such
    /// field or the field does not take the value.
    std::optional<storage::FieldValue> fieldValue(storage::Id<storage::Tag> tag,
                                                  const QString &attribute,
                                                  const QString &value) const;

private:
    const storage::Tag *known(const QString &type) const;
    storage::Result<storage::Id<storage::Tag>> addTag(const QString &type);
    storage::Result<storage::Id<storage::Role>> addRole(storage::Id<storage::Tag> tag,
                                                        const QString &name);

    storage::Edit &m_edit;
    storage::Codebook m_codebook;
};

} // namespace app
