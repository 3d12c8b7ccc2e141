#include "app/codebook/startercodebook.h"

#include "storage/records/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initialiseResources()
{
    Q_INIT_RESOURCE(app_resources);
}

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

MarkStyle styleIn(const QJsonObject &record)
{
    const QJsonObject style = record["style"_L1].toObject();
    return {style["light_fill"_L1].toString(), style["light_line"_L1].toString(),
            style["dark_fill"_L1].toString(), style["dark_line"_L1].toString(),
            style["pattern"_L1].toString()};
}

Instruction instructionIn(const QJsonObject &record)
{
    return {record["definition"_L1].toString(), record["include"_L1].toString(),
            record["exclude"_L1].toString(), record["example"_L1].toString()};
}

Result<void> addRole(Edit &edit, const QJsonObject &record, Id<Tag> tag, int position)
{
    Role role;
    role.tagId = tag;
    role.name = record["name"_L1].toString();
    role.shortcut = record["shortcut"_L1].toString();
    role.style = styleIn(record);
    role.instruction = instructionIn(record);
    role.required = record["required"_L1].toBool(false);
    role.repeats = record["repeats"_L1].toBool(true);
    role.position = position;
    role.meaning = record["meaning"_L1].toString();
    const Result<Id<Role>> added = edit.addRole(role);
    return added ? Result<void>() : added.error();
}

Result<void> addField(Edit &edit, const QJsonObject &record, Id<Tag> tag, int position)
{
    Field field;
    field.tagId = tag;
    field.name = record["name"_L1].toString();
    fromName(record["type"_L1].toString(), field.type);
    for (const QJsonValue choice : record["choices"_L1].toArray())
        field.choices.append(choice.toString());
    field.defaultValue = record["default"_L1].toString();
    field.hint = record["hint"_L1].toString();
    field.shownWhen = record["shown_when"_L1].toString();
    field.required = record["required"_L1].toBool(false);
    field.position = position;
    field.meaning = record["meaning"_L1].toString();
    const Result<Id<Field>> added = edit.addField(field);
    return added ? Result<void>() : added.error();
}

Result<void> addTags(Edit &edit, const QJsonArray &records, Id<Tag> parent)
{
    for (int position = 0; position < records.size(); ++position) {
        const QJsonObject record = records[position].toObject();
        Tag tag;
        tag.parentId = parent;
        tag.name = record["name"_L1].toString();
        tag.shortcut = record["shortcut"_L1].toString();
        tag.style = styleIn(record);
        tag.instruction = instructionIn(record);
        tag.position = position;
        tag.meaning = record["meaning"_L1].toString();
        const Result<Id<Tag>> added = edit.addTag(tag);
        if (!added)
            return added.error();
        const QJsonArray roles = record["roles"_L1].toArray();
        for (int i = 0; i < roles.size(); ++i) {
            if (Result<void> done = addRole(edit, roles[i].toObject(), *added, i); !done)
                return done;
        }
        const QJsonArray fields = record["fields"_L1].toArray();
        for (int i = 0; i < fields.size(); ++i) {
            if (Result<void> done = addField(edit, fields[i].toObject(), *added, i); !done)
                return done;
        }
        if (Result<void> done = addTags(edit, record["tags"_L1].toArray(), *added); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> addCodebook(Edit &edit, const QByteArray &json)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (!document.isObject()) {
        const qsizetype line = json.left(broken.offset).count('\n') + 1;
        return Error{ErrorCode::FormatBroken, {}, QString::number(line), broken.errorString()};
    }
    return addTags(edit, document["tags"_L1].toArray(), {});
}

QByteArray starterCodebook()
{
    initialiseResources();
    QFile file(u":/sayso/codebooks/starter.json"_s);
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return file.readAll();
}

Result<std::unique_ptr<Project>> createProject(const QString &path)
{
    return Project::create(path, [](Edit &edit) { return addCodebook(edit, starterCodebook()); });
}

} // namespace app
