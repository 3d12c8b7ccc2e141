// Reads the shape in which annotation schemes are published: "layers" with types of their own.

#include "app/codebook/codebookdraft.h"
#include "app/codebook/startercodebook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

Result<FieldType> typeIn(const QString &word, const QString &place)
{
    static const std::map<QString, FieldType> types{
        {u"enum"_s, FieldType::Choice},     {u"ordinal"_s, FieldType::OrderedChoice},
        {u"bool"_s, FieldType::YesNo},      {u"int"_s, FieldType::WholeNumber},
        {u"url"_s, FieldType::Link},        {u"text_or_span"_s, FieldType::Passage},
        {u"date_range"_s, FieldType::Date}, {u"taxonomy"_s, FieldType::Text},
        {u"id"_s, FieldType::Text}};
    const auto known = types.find(word);
    return known == types.end() ? fieldTypeNamed(word, place) : known->second;
}

/// A value as a project writes it.
QString valueIn(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.toVariant().toString();
}

MarkStyle styleIn(const QJsonObject &object)
{
    const QJsonObject light = object["light"_L1].toObject();
    const QJsonObject dark = object["dark"_L1].toObject();
    return {light["fill"_L1].toString(), light["line"_L1].toString(), dark["fill"_L1].toString(),
            dark["line"_L1].toString(), object["pattern"_L1].toString()};
}

/// Knows what the program knows by the names that the starter codebook has for it.
class LayersReader
{
public:
    Result<CodebookDraft> read(const QJsonObject &file)
    {
        m_draft.file.name = file["codebook"_L1].toString();
        const QJsonArray layers = file["layers"_L1].toArray();
        for (qsizetype i = 0; i < layers.size(); ++i) {
            const QString place = u"layers[%1]"_s.arg(i);
            const Id<Tag> tag = readLayer(layers[i].toObject(), place, int(i));
            Result<void> done =
                readFields(layers[i]["fields"_L1].toArray(), place + u".fields"_s, tag);
            if (done)
                done = readFields(file["common_fields"_L1].toArray(), u"common_fields"_s, tag);
            if (!done)
                return done.error();
        }
        return std::move(m_draft);
    }

private:
    Id<Tag> readLayer(const QJsonObject &layer, const QString &place, int position)
    {
        Tag tag;
        tag.name = layer["name"_L1].toString();
        tag.shortcut = layer["shortcut"_L1].toString();
        tag.style = styleIn(layer);
        tag.instruction.definition = layer["definition"_L1].toString();
        tag.position = position;
        m_known = nullptr;
        for (const Tag &known : m_starter.tags) {
            if (!known.meaning.isEmpty() && known.meaning == layer["id"_L1].toString())
                m_known = &known;
        }
        tag.meaning = m_known ? m_known->meaning : QString();
        const Id<Tag> id = m_draft.add(tag, place);
        m_roles = 0;
        m_fields = 0;
        const QJsonArray roles = layer["roles"_L1].toArray();
        for (qsizetype i = 0; i < roles.size(); ++i)
            readRole(roles[i].toObject(), u"%1.roles[%2]"_s.arg(place).arg(i), id);
        if (roles.isEmpty())
            addOnlyRole(id, place);
        return id;
    }

    void readRole(const QJsonObject &object, const QString &place, Id<Tag> tag)
    {
        Role role;
        role.tagId = tag;
        role.name = object["name"_L1].toString();
        role.shortcut = object["shortcut"_L1].toString();
        role.style = styleIn(object);
        role.instruction.definition = object["definition"_L1].toString();
        role.required = object["min"_L1].toInt(0) > 0;
        role.repeats = object["max"_L1].toInt(0) != 1;
        role.position = m_roles++;
        const Role *known =
            m_known ? m_starter.roleNamed(m_known->id, object["id"_L1].toString()) : nullptr;
        role.meaning = known ? known->meaning : QString();
        m_draft.add(role, place);
    }

    /// A layer without roles is marked as a whole.
    void addOnlyRole(Id<Tag> tag, const QString &place)
    {
        Role role;
        role.name = u"passage"_s;
        if (m_known && !m_starter.rolesOf(m_known->id).empty())
            role = *m_starter.rolesOf(m_known->id).front();
        role.tagId = tag;
        role.uuid.clear();
        role.required = true;
        m_draft.add(role, place);
    }

    Result<void> readFields(const QJsonArray &fields, const QString &place, Id<Tag> tag)
    {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (Result<void> done =
                    readField(fields[i].toObject(), u"%1[%2]"_s.arg(place).arg(i), tag);
                !done)
                return done;
        }
        return {};
    }

    Result<void> readField(const QJsonObject &object, const QString &place, Id<Tag> tag)
    {
        const Result<FieldType> type = typeIn(object["type"_L1].toString(), place);
        if (!type)
            return type.error();
        Field field;
        field.tagId = tag;
        field.name = object["name"_L1].toString();
        field.type = *type;
        for (const QJsonValue choice : object["values"_L1].toArray())
            field.choices.append(valueIn(choice));
        field.defaultValue = valueIn(object["default"_L1]);
        QStringList hints{object["hint"_L1].toString(), object["rule"_L1].toString(),
                          object["auto"_L1].toString()};
        hints.removeAll(QString());
        field.hint = hints.join(u"; "_s);
        field.required = object["required"_L1].toBool(false);
        field.position = m_fields++;
        field.meaning = meaningOf(field.name);
        m_draft.add(field, place);
        return {};
    }

    QString meaningOf(const QString &field) const
    {
        const QString name = field == u"quote" ? u"quotation_type"_s : field;
        const Field *known = m_known ? m_starter.fieldNamed(m_known->id, name) : nullptr;
        return known ? known->meaning : QString();
    }

    const Codebook m_starter = starterCodebook().codebook;
    CodebookDraft m_draft;
    const Tag *m_known = nullptr; ///< of m_starter: what the layer is, if anything
    int m_roles = 0;
    int m_fields = 0;
};

} // namespace

Result<CodebookDraft> draftFromLayers(const QJsonObject &file)
{
    return LayersReader().read(file);
}

} // namespace app
