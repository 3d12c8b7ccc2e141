#include "app/codebook/codebookdraft.h"

#include "app/csv/csvreader.h"
#include "app/csv/csvrow.h"
#include "storage/records/names.h"

#include <functional>
#include <map>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

const QStringList &columns()
{
    static const QStringList names{
        u"kind"_s,    u"path"_s,       u"name"_s,       u"letter"_s,    u"type"_s,
        u"choices"_s, u"required"_s,   u"repeats"_s,    u"default"_s,   u"shown_when"_s,
        u"hint"_s,    u"definition"_s, u"include"_s,    u"exclude"_s,   u"example"_s,
        u"pattern"_s, u"light_fill"_s, u"light_line"_s, u"dark_fill"_s, u"dark_line"_s,
        u"meaning"_s, u"retired"_s,    u"uuid"_s};
    return names;
}

/// A list in one cell; what separates its items has a backslash before it where it is part of one.
QString listCell(const QStringList &items, QChar separator)
{
    QStringList escaped;
    for (QString item : items)
        escaped.append(
            item.replace(u'\\', u"\\\\"_s).replace(separator, u'\\' + QString(separator)));
    return escaped.join(separator);
}

QStringList listIn(const QString &cell, QChar separator)
{
    if (cell.isEmpty())
        return {};
    QStringList items{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size())
            items.last() += cell[++i];
        else if (cell[i] == separator)
            items.append(QString());
        else
            items.last() += cell[i];
    }
    return items;
}

class CsvCodebookWriter
{
public:
    explicit CsvCodebookWriter(const Codebook &codebook) : m_codebook(codebook) {}

    QByteArray write()
    {
        for (const QString &column : columns())
            cell(column);
        m_row.endRow();
        for (const Tag &tag : m_codebook.tags) {
            writeTag(tag);
            for (const Role &role : m_codebook.roles) {
                if (role.tagId == tag.id)
                    writeRole(role);
            }
            for (const Field &field : m_codebook.fields) {
                if (field.tagId == tag.id)
                    writeField(field);
            }
        }
        return QByteArray::fromStdString(m_row.buffer());
    }

private:
    void writeTag(const Tag &tag)
    {
        cells({u"tag"_s, pathOf(tag.parentId), tag.name, tag.shortcut});
        m_row.empty(7);
        writeLook(tag);
        writeEnd(tag);
    }
    void writeRole(const Role &role)
    {
        cells({u"role"_s, pathOf(role.tagId), role.name, role.shortcut});
        m_row.empty(2);
        cells({yesOrNo(role.required), yesOrNo(role.repeats)});
        m_row.empty(3);
        writeLook(role);
        writeEnd(role);
    }
    void writeField(const Field &field)
    {
        cells({u"field"_s,
               pathOf(field.tagId),
               field.name,
               {},
               nameOf(field.type),
               listCell(field.choices, u'|'),
               yesOrNo(field.required),
               {},
               field.defaultValue,
               field.shownWhen,
               field.hint});
        m_row.empty(9);
        writeEnd(field);
    }
    template<typename Record>
    void writeLook(const Record &record)
    {
        const Instruction &instruction = record.instruction;
        const MarkStyle &style = record.style;
        cells({instruction.definition, instruction.include, instruction.exclude,
               instruction.example, style.pattern, style.lightFill, style.lightLine, style.darkFill,
               style.darkLine});
    }
    template<typename Record>
    void writeEnd(const Record &record)
    {
        cells({record.meaning, yesOrNo(record.retired), record.uuid});
        m_row.endRow();
    }

    void cell(const QString &text) { m_row.text(text.toStdString()); }
    void cells(const QStringList &texts)
    {
        for (const QString &text : texts)
            cell(text);
    }
    static QString yesOrNo(bool is) { return is ? u"yes"_s : u"no"_s; }
    QString pathOf(Id<Tag> tag) const
    {
        QStringList names;
        for (const Id<Tag> at : m_codebook.lineage(tag))
            names.prepend(m_codebook.tag(at)->name);
        return listCell(names, u'/');
    }

    const Codebook &m_codebook;
    CsvRow m_row{CsvRow::Guard::None};
};

class CsvCodebookReader
{
public:
    Result<CodebookDraft> read(const std::vector<CsvRecord> &records)
    {
        if (records.empty())
            return Error{ErrorCode::CodebookEmpty, {}, {}, {}};
        for (qsizetype i = 0; i < records[0].cells.size(); ++i)
            m_columns[records[0].cells[i].trimmed().toLower()] = i;
        for (const char *needed : {"kind", "path", "name"}) {
            if (!m_columns.contains(QLatin1String(needed)))
                return Error{ErrorCode::CodebookColumnMissing, {}, {}, QLatin1String(needed)};
        }
        for (size_t i = 1; i < records.size(); ++i) {
            m_record = &records[i];
            if (Result<void> done = readRecord(); !done)
                return done.error();
        }
        putInOrder();
        return std::move(m_draft);
    }

private:
    Result<void> readRecord()
    {
        const QString kind = word("kind").toLower();
        const QString path = word("path");
        const auto owner = m_tags.find(listIn(path, u'/'));
        if (!path.isEmpty() && owner == m_tags.end())
            return wrong(ErrorCode::CodebookTagMissing, path);
        const Id<Tag> tag = path.isEmpty() ? Id<Tag>() : owner->second;
        if (kind == u"tag")
            return readTag(tag);
        if (kind != u"role" && kind != u"field")
            return wrong(ErrorCode::CodebookValueInvalid, word("kind"));
        if (!tag.isValid())
            return wrong(ErrorCode::CodebookTagMissing, path);
        return kind == u"role" ? readRole(tag) : readField(tag);
    }

    Result<void> readTag(Id<Tag> parent)
    {
        Tag tag;
        readLook(tag);
        tag.parentId = parent;
        const Result<void> done = readEnd(tag, m_next[{parent, u't'}]);
        const Id<Tag> id = m_draft.add(tag, place());
        m_tags[listIn(word("path"), u'/') << m_draft.file.codebook.tags.back().name] = id;
        return done;
    }

    Result<void> readRole(Id<Tag> tag)
    {
        Role role;
        readLook(role);
        role.tagId = tag;
        Result<void> done = readFlag("required", role.required);
        if (done)
            done = readFlag("repeats", role.repeats);
        if (done)
            done = readEnd(role, m_next[{tag, u'r'}]);
        m_draft.add(role, place());
        return done;
    }

    Result<void> readField(Id<Tag> tag)
    {
        Field field;
        field.tagId = tag;
        field.name = word("name");
        const Result<FieldType> type = fieldTypeNamed(word("type"), place());
        if (!type)
            return type.error();
        field.type = *type;
        field.choices = listIn(cell("choices"), u'|');
        field.defaultValue = cell("default");
        field.shownWhen = cell("shown_when");
        field.hint = cell("hint");
        Result<void> done = readFlag("required", field.required);
        if (done)
            done = readEnd(field, m_next[{tag, u'f'}]);
        m_draft.add(field, place());
        return done;
    }

    template<typename Record>
    void readLook(Record &record) const
    {
        record.name = word("name");
        record.shortcut = word("letter");
        record.instruction = {cell("definition"), cell("include"), cell("exclude"),
                              cell("example")};
        record.style = {word("light_fill"), word("light_line"), word("dark_fill"),
                        word("dark_line"), word("pattern")};
    }

    template<typename Record>
    Result<void> readEnd(Record &record, int &next) const
    {
        record.meaning = word("meaning");
        record.uuid = word("uuid");
        record.position = next++;
        return readFlag("retired", record.retired);
    }

    /// Leaves @p flag as it is where the cell is empty.
    Result<void> readFlag(const char *column, bool &flag) const
    {
        const QString said = word(column).toLower();
        if (said == u"yes" || said == u"true" || said == u"1")
            flag = true;
        else if (said == u"no" || said == u"false" || said == u"0")
            flag = false;
        else if (!said.isEmpty())
            return wrong(ErrorCode::CodebookValueInvalid, word(column));
        return {};
    }

    QString cell(const char *column) const
    {
        const auto known = m_columns.find(QLatin1String(column));
        return known == m_columns.end() ? QString() : m_record->cells.value(known->second);
    }
    QString word(const char *column) const { return cell(column).trimmed(); }
    QString place() const { return QString::number(m_record->line); }
    Error wrong(ErrorCode code, const QString &word) const { return {code, {}, place(), word}; }

    /// Rows may come in any order in which a tag is before what belongs to it.
    void putInOrder()
    {
        Codebook &codebook = m_draft.file.codebook;
        std::vector<Tag> tags;
        const std::function<void(Id<Tag>)> append = [&](Id<Tag> parent) {
            for (const Tag &tag : codebook.tags) {
                if (tag.parentId == parent) {
                    tags.push_back(tag);
                    append(tag.id);
                }
            }
        };
        append({});
        codebook.tags = tags;
    }

    CodebookDraft m_draft;
    std::map<QString, qsizetype> m_columns;
    std::map<QStringList, Id<Tag>> m_tags;
    std::map<std::pair<Id<Tag>, QChar>, int> m_next;
    const CsvRecord *m_record = nullptr;
};

} // namespace

Result<CodebookDraft> draftFromCsv(const QString &text)
{
    // A spreadsheet separates by semicolons where the comma is for decimals.
    const QStringView firstLine = QStringView(text).left(text.indexOf(u'\n'));
    const bool hasSemicolons = firstLine.count(u';') > firstLine.count(u',');
    const Result<std::vector<CsvRecord>> records = csvRecords(text, hasSemicolons ? u';' : u',');
    return records ? CsvCodebookReader().read(*records) : records.error();
}

QByteArray toCsv(const CodebookFile &file)
{
    return CsvCodebookWriter(file.codebook).write();
}

} // namespace app
