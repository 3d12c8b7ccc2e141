#include "app/codebook/codebookdraft.h"

#include "app/codebook/conditions.h"
#include "app/codebook/markstyles.h"
#include "storage/records/names.h"

#include <map>
#include <set>

namespace app {

using namespace storage;

namespace {

/// A file says where it is wrong; an edit says what is wrong.
Error inFile(const Error &error, const QString &place)
{
    switch (error.code) {
    case ErrorCode::LetterInvalid:
        return {ErrorCode::CodebookLetterInvalid, {}, place, error.subject};
    case ErrorCode::ColourInvalid:
        return {ErrorCode::CodebookColourInvalid, {}, place, error.subject};
    case ErrorCode::PatternUnknown:
        return {ErrorCode::CodebookPatternUnknown, {}, place, error.subject};
    case ErrorCode::ConditionUnknown:
        return {ErrorCode::CodebookConditionUnknown, {}, place, error.place};
    default:
        return {ErrorCode::CodebookConditionCycle, {}, place, error.place};
    }
}

/// Goes through the records of a draft and stops at what a project could not have.
class Validity
{
public:
    explicit Validity(const CodebookDraft &draft) : m_draft(draft), m_codebook(draft.file.codebook)
    {
    }

    Result<void> check()
    {
        if (m_codebook.tags.empty())
            return Error{ErrorCode::CodebookEmpty, {}, {}, {}};
        for (const Tag &tag : m_codebook.tags) {
            const QString &place = m_draft.tagPlaces[tag.id.value - 1];
            Result<void> checked = name(tag, tag.parentId, m_tagNames, place);
            if (checked)
                checked = look(tag, place, !tag.retired);
            if (!checked)
                return checked;
        }
        for (const Role &role : m_codebook.roles) {
            const QString &place = m_draft.rolePlaces[role.id.value - 1];
            Result<void> checked = name(role, role.tagId, m_roleNames, place);
            if (checked)
                checked = look(role, place, !role.retired && !m_codebook.tag(role.tagId)->retired);
            if (!checked)
                return checked;
        }
        return checkFields();
    }

private:
    using Names = std::set<std::pair<Id<Tag>, QString>>;

    Result<void> checkFields()
    {
        for (const Field &field : m_codebook.fields) {
            const QString &place = m_draft.fieldPlaces[field.id.value - 1];
            if (Result<void> named = name(field, field.tagId, m_fieldNames, place); !named)
                return named;
            const Result<void> possible =
                isConditionPossible(m_codebook.fieldsOf(field.tagId), field);
            if (!possible)
                return inFile(possible.error(), place);
        }
        return {};
    }

    template<typename Record>
    Result<void> name(const Record &record, Id<Tag> owner, Names &names, const QString &place)
    {
        if (record.name.trimmed().isEmpty())
            return Error{ErrorCode::CodebookNameMissing, {}, place, {}};
        if (!names.insert({owner, record.name}).second)
            return Error{ErrorCode::CodebookNameTwice, {}, place, record.name};
        return {};
    }

    template<typename Record>
    Result<void> look(const Record &record, const QString &place, bool isInUse)
    {
        Result<void> possible = isLetterPossible(record.shortcut);
        if (possible)
            possible = isStylePossible(record.style);
        if (!possible)
            return inFile(possible.error(), place);
        if (isInUse && !record.shortcut.isEmpty() && !m_letters.insert(record.shortcut).second)
            return Error{ErrorCode::CodebookLetterTwice, {}, place, record.shortcut};
        return {};
    }

    const CodebookDraft &m_draft;
    const Codebook &m_codebook;
    Names m_tagNames;
    Names m_roleNames;
    Names m_fieldNames;
    std::set<QString> m_letters;
};

} // namespace

Id<Tag> CodebookDraft::add(Tag tag, const QString &place)
{
    tag.id = {qint64(file.codebook.tags.size()) + 1};
    tag.name = tag.name.trimmed();
    tag.shortcut = tag.shortcut.trimmed().toUpper();
    file.codebook.tags.push_back(tag);
    tagPlaces.append(place);
    return tag.id;
}

void CodebookDraft::add(Role role, const QString &place)
{
    role.id = {qint64(file.codebook.roles.size()) + 1};
    role.name = role.name.trimmed();
    role.shortcut = role.shortcut.trimmed().toUpper();
    file.codebook.roles.push_back(role);
    rolePlaces.append(place);
}

void CodebookDraft::add(Field field, const QString &place)
{
    field.id = {qint64(file.codebook.fields.size()) + 1};
    field.name = field.name.trimmed();
    file.codebook.fields.push_back(field);
    fieldPlaces.append(place);
}

Result<void> isValid(const CodebookDraft &draft)
{
    return Validity(draft).check();
}

Result<FieldType> fieldTypeNamed(const QString &word, const QString &place)
{
    FieldType type = FieldType::Text;
    fromName(word, type);
    if (nameOf(type) != word)
        return Error{ErrorCode::CodebookTypeUnknown, {}, place, word};
    return type;
}

} // namespace app
