#include "app/codebook/codebooksteps.h"

#include "app/codebook/conditions.h"

#include <algorithm>
#include <map>

namespace app {

using namespace storage;

namespace {

bool isChoice(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::OrderedChoice;
}

struct Renaming
{
    QString from;
    QString to;
};

/// The choice that was renamed in place, or nothing.
std::optional<Renaming> renamedChoice(const Field &before, const Field &after)
{
    if (!isChoice(before.type) || !isChoice(after.type) ||
        before.choices.size() != after.choices.size())
        return std::nullopt;
    std::optional<Renaming> renaming;
    for (qsizetype i = 0; i < before.choices.size(); ++i) {
        if (before.choices[i] == after.choices[i])
            continue;
        if (renaming || before.choices.contains(after.choices[i]))
            return std::nullopt;
        renaming = {before.choices[i], after.choices[i]};
    }
    return renaming;
}

/// Lets the fields that depend on @p before by name depend on @p after.
Result<void> changeDependents(Edit &edit, const Codebook &codebook, const Field &before,
                              const Field &after, const std::optional<Renaming> &choice)
{
    for (Field field : codebook.fields) {
        Condition condition = conditionIn(field.shownWhen);
        if (field.id == before.id || condition.field != before.name ||
            codebook.fieldNamed(field.tagId, before.name) != codebook.field(before.id))
            continue;
        condition.field = after.name;
        for (QString &value : condition.values) {
            if (choice && value == choice->from)
                value = choice->to;
        }
        field.shownWhen = shownWhen(condition);
        if (Result<void> done = edit.updateField(field); !done)
            return done;
    }
    return {};
}

} // namespace

std::vector<Id<Tag>> withTagsBelow(const Codebook &codebook, Id<Tag> id)
{
    std::vector<Id<Tag>> found;
    for (const Tag &tag : codebook.tags) {
        const std::vector<Id<Tag>> line = codebook.lineage(tag.id);
        if (std::find(line.begin(), line.end(), id) != line.end())
            found.push_back(tag.id);
    }
    return found;
}

std::vector<Id<Tag>> childrenOf(const Codebook &codebook, Id<Tag> parent)
{
    std::vector<Id<Tag>> children;
    for (const Tag &tag : codebook.tags) {
        if (tag.parentId == parent)
            children.push_back(tag.id);
    }
    return children;
}

bool areInLine(const Codebook &codebook, Id<Tag> a, Id<Tag> b)
{
    const auto inherits = [&codebook](Id<Tag> below, Id<Tag> above) {
        const std::vector<Id<Tag>> line = codebook.lineage(below);
        return std::find(line.begin(), line.end(), above) != line.end();
    };
    return inherits(a, b) || inherits(b, a);
}

Result<void> makePositionsDense(Edit &edit)
{
    const Result<Codebook> codebook = edit.project().codebook();
    if (!codebook)
        return codebook.error();
    const auto number = [](auto records, auto ownerOf, auto update) -> Result<void> {
        std::map<Id<Tag>, int> next;
        for (auto &record : records) {
            const int position = next[ownerOf(record)]++;
            if (record.position == position)
                continue;
            record.position = position;
            if (Result<void> done = update(record); !done)
                return done;
        }
        return {};
    };
    const auto ownerOf = [](const auto &record) { return record.tagId; };
    Result<void> done = number(
        codebook->tags, [](const Tag &tag) { return tag.parentId; },
        [&edit](const Tag &tag) { return edit.updateTag(tag); });
    if (done)
        done = number(codebook->roles, ownerOf,
                      [&edit](const Role &role) { return edit.updateRole(role); });
    if (done)
        done = number(codebook->fields, ownerOf,
                      [&edit](const Field &field) { return edit.updateField(field); });
    return done;
}

Result<void> changeField(Edit &edit, Field field)
{
    const Result<Codebook> codebook = edit.project().codebook();
    if (!codebook)
        return codebook.error();
    const Field before = *codebook->field(field.id);
    const std::optional<Renaming> choice = renamedChoice(before, field);
    if (choice) {
        if (field.defaultValue == choice->from)
            field.defaultValue = choice->to;
        if (Result<void> done = edit.renameValue({field.id}, choice->from, choice->to); !done)
            return done;
    }
    if (Result<void> done = edit.updateField(field); !done)
        return done;
    if (before.name == field.name && !choice)
        return {};
    return changeDependents(edit, *codebook, before, field, choice);
}

Result<void> dropImpossibleConditions(Edit &edit, const std::vector<Id<Tag>> &tags)
{
    const Result<Codebook> codebook = edit.project().codebook();
    if (!codebook)
        return codebook.error();
    for (Field field : codebook->fields) {
        if (field.shownWhen.isEmpty() ||
            std::find(tags.begin(), tags.end(), field.tagId) == tags.end() ||
            isConditionPossible(codebook->fieldsOf(field.tagId), field))
            continue;
        field.shownWhen.clear();
        if (Result<void> done = edit.updateField(field); !done)
            return done;
    }
    return {};
}

Result<void> addPassageRole(Edit &edit, Id<Tag> tag)
{
    Role passage;
    passage.tagId = tag;
    passage.name = QStringLiteral("passage");
    passage.required = true;
    const Result<Id<Role>> added = edit.addRole(passage);
    return added ? Result<void>() : added.error();
}

Error notInCodebook(const char *table, qint64 id)
{
    return {ErrorCode::NotFound, {}, {}, QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(id)};
}

} // namespace app
