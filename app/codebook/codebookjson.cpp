#include "app/codebook/codebookdraft.h"

#include "storage/records/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

class JsonCodebookReader
{
public:
    Result<CodebookDraft> read(const QJsonObject &file)
    {
        m_draft.file.name = file["name"_L1].toString();
        if (Result<void> done = readTags(file["tags"_L1], u"tags"_s, {}); !done)
            return done.error();
        return std::move(m_draft);
    }

private:
    Result<void> readTags(const QJsonValue &tags, const QString &place, Id<Tag> parent)
    {
        const QJsonArray array = tags.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (Result<void> done = readTag(array[i].toObject(), placeOf(place, i), parent, int(i));
                !done)
                return done;
        }
        return {};
    }

    Result<void> readTag(const QJsonObject &object, const QString &place, Id<Tag> parent,
                         int position)
    {
        Tag tag;
        readCommon(object, tag, position);
        tag.parentId = parent;
        tag.shortcut = object["shortcut"_L1].toString();
        tag.style = styleIn(object);
        tag.instruction = instructionIn(object);
        Result<void> done = readFlag(object, u"retired"_s, place, tag.retired);
        const Id<Tag> id = m_draft.add(tag, place);
        const QJsonArray roles = object["roles"_L1].toArray();
        for (qsizetype i = 0; done && i < roles.size(); ++i)
            done = readRole(roles[i].toObject(), placeOf(place + u".roles"_s, i), id, int(i));
        const QJsonArray fields = object["fields"_L1].toArray();
        for (qsizetype i = 0; done && i < fields.size(); ++i)
            done = readField(fields[i].toObject(), placeOf(place + u".fields"_s, i), id, int(i));
        return done ? readTags(object["tags"_L1], place + u".tags"_s, id) : done;
    }

    Result<void> readRole(const QJsonObject &object, const QString &place, Id<Tag> tag,
                          int position)
    {
        Role role;
        readCommon(object, role, position);
        role.tagId = tag;
        role.shortcut = object["shortcut"_L1].toString();
        role.style = styleIn(object);
        role.instruction = instructionIn(object);
        Result<void> done = readFlag(object, u"required"_s, place, role.required);
        if (done)
            done = readFlag(object, u"repeats"_s, place, role.repeats);
        if (done)
            done = readFlag(object, u"retired"_s, place, role.retired);
        m_draft.add(role, place);
        return done;
    }

    Result<void> readField(const QJsonObject &object, const QString &place, Id<Tag> tag,
                           int position)
    {
        Field field;
        readCommon(object, field, position);
        field.tagId = tag;
        const Result<FieldType> type = fieldTypeNamed(object["type"_L1].toString(), place);
        if (!type)
            return type.error();
        field.type = *type;
        for (const QJsonValue choice : object["choices"_L1].toArray())
            field.choices.append(choice.toVariant().toString());
        field.defaultValue = object["default"_L1].toString();
        field.hint = object["hint"_L1].toString();
        field.shownWhen = object["shown_when"_L1].toString();
        Result<void> done = readFlag(object, u"required"_s, place, field.required);
        if (done)
            done = readFlag(object, u"retired"_s, place, field.retired);
        m_draft.add(field, place);
        return done;
    }

    template<typename Record>
    static void readCommon(const QJsonObject &object, Record &record, int position)
    {
        record.name = object["name"_L1].toString();
        record.uuid = object["uuid"_L1].toString();
        record.meaning = object["meaning"_L1].toString();
        record.position = position;
    }

    static MarkStyle styleIn(const QJsonObject &record)
    {
        const QJsonObject style = record["style"_L1].toObject();
        return {style["light_fill"_L1].toString(), style["light_line"_L1].toString(),
                style["dark_fill"_L1].toString(), style["dark_line"_L1].toString(),
                style["pattern"_L1].toString()};
    }

    static Instruction instructionIn(const QJsonObject &record)
    {
        return {record["definition"_L1].toString(), record["include"_L1].toString(),
                record["exclude"_L1].toString(), record["example"_L1].toString()};
    }

    /// Leaves @p flag as it is where the file does not say.
    static Result<void> readFlag(const QJsonObject &object, const QString &key,
                                 const QString &place, bool &flag)
    {
        const QJsonValue value = object[key];
        if (!value.isUndefined() && !value.isBool())
            return Error{ErrorCode::CodebookValueInvalid,
                         {},
                         place + u'.' + key,
                         value.toVariant().toString()};
        flag = value.toBool(flag);
        return {};
    }

    static QString placeOf(const QString &list, qsizetype index)
    {
        return u"%1[%2]"_s.arg(list).arg(index);
    }

    CodebookDraft m_draft;
};

/// Writes objects whose members stay in the order in which people read them.
class JsonCodebookWriter
{
public:
    explicit JsonCodebookWriter(const Codebook &codebook) : m_codebook(codebook) {}

    QByteArray write(const QString &name) const
    {
        Members members{{u"name"_s, quoted(name)}, {u"version"_s, u"1"_s}};
        members.append({u"tags"_s, tagsBelow({}, 1)});
        return (object(members, 0) + u'\n').toUtf8();
    }

private:
    using Members = QList<std::pair<QString, QString>>; ///< name, value as JSON

    QString tagsBelow(Id<Tag> parent, int depth) const
    {
        QStringList tags;
        for (const Tag &tag : m_codebook.tags) {
            if (tag.parentId == parent)
                tags.append(tagObject(tag, depth + 1));
        }
        return array(tags, depth);
    }

    QString tagObject(const Tag &tag, int depth) const
    {
        Members members = common(tag);
        addLook(members, tag, depth + 1);
        addFlag(members, u"retired"_s, tag.retired, false);
        QStringList roles;
        for (const Role &role : m_codebook.roles) {
            if (role.tagId == tag.id)
                roles.append(roleObject(role, depth + 2));
        }
        QStringList fields;
        for (const Field &field : m_codebook.fields) {
            if (field.tagId == tag.id)
                fields.append(fieldObject(field, depth + 2));
        }
        for (const auto &[key, value] : {std::pair(u"roles"_s, array(roles, depth + 1)),
                                         std::pair(u"fields"_s, array(fields, depth + 1)),
                                         std::pair(u"tags"_s, tagsBelow(tag.id, depth + 1))}) {
            if (value != u"[]")
                members.append({key, value});
        }
        return object(members, depth);
    }

    static QString roleObject(const Role &role, int depth)
    {
        Members members = common(role);
        addLook(members, role, depth + 1);
        addFlag(members, u"required"_s, role.required, false);
        addFlag(members, u"repeats"_s, role.repeats, true);
        addFlag(members, u"retired"_s, role.retired, false);
        return object(members, depth);
    }

    static QString fieldObject(const Field &field, int depth)
    {
        Members members = common(field);
        members.append({u"type"_s, quoted(nameOf(field.type))});
        QStringList choices;
        for (const QString &choice : field.choices)
            choices.append(quoted(choice));
        if (!choices.isEmpty())
            members.append({u"choices"_s, u'[' + choices.join(u", "_s) + u']'});
        addText(members, u"default"_s, field.defaultValue);
        addText(members, u"hint"_s, field.hint);
        addText(members, u"shown_when"_s, field.shownWhen);
        addFlag(members, u"required"_s, field.required, false);
        addFlag(members, u"retired"_s, field.retired, false);
        return object(members, depth);
    }

    template<typename Record>
    static Members common(const Record &record)
    {
        Members members{{u"name"_s, quoted(record.name)}};
        addText(members, u"meaning"_s, record.meaning);
        addText(members, u"uuid"_s, record.uuid);
        return members;
    }

    template<typename Record>
    static void addLook(Members &members, const Record &record, int depth)
    {
        addText(members, u"shortcut"_s, record.shortcut);
        Members style;
        addText(style, u"pattern"_s, record.style.pattern);
        addText(style, u"light_fill"_s, record.style.lightFill);
        addText(style, u"light_line"_s, record.style.lightLine);
        addText(style, u"dark_fill"_s, record.style.darkFill);
        addText(style, u"dark_line"_s, record.style.darkLine);
        if (!style.isEmpty())
            members.append({u"style"_s, object(style, depth)});
        addText(members, u"definition"_s, record.instruction.definition);
        addText(members, u"include"_s, record.instruction.include);
        addText(members, u"exclude"_s, record.instruction.exclude);
        addText(members, u"example"_s, record.instruction.example);
    }

    static void addText(Members &members, const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            members.append({key, quoted(value)});
    }

    static void addFlag(Members &members, const QString &key, bool value, bool usual)
    {
        if (value != usual)
            members.append({key, value ? u"true"_s : u"false"_s});
    }

    static QString quoted(const QString &text)
    {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.mid(1, list.size() - 2));
    }

    static QString inLines(const QStringList &items, QChar open, QChar close, int depth)
    {
        if (items.isEmpty())
            return QString(open) + close;
        const QString indent(2 * (depth + 1), u' ');
        return open + u'\n' + indent + items.join(u",\n"_s + indent) + u'\n' +
               QString(2 * depth, u' ') + close;
    }

    static QString array(const QStringList &items, int depth)
    {
        return inLines(items, u'[', u']', depth);
    }

    static QString object(const Members &members, int depth)
    {
        QStringList items;
        for (const auto &[key, value] : members)
            items.append(quoted(key) + u": "_s + value);
        return inLines(items, u'{', u'}', depth);
    }

    const Codebook &m_codebook;
};

} // namespace

Result<CodebookDraft> draftFromJson(const QByteArray &json)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (document.isNull()) {
        const qsizetype line = json.left(broken.offset).count('\n') + 1;
        return Error{ErrorCode::FormatBroken, {}, u"line %1"_s.arg(line), broken.errorString()};
    }
    const QJsonObject file = document.object();
    return file["layers"_L1].isArray() ? draftFromLayers(file) : JsonCodebookReader().read(file);
}

QByteArray toJson(const CodebookFile &file)
{
    return JsonCodebookWriter(file.codebook).write(file.name);
}

} // namespace app
