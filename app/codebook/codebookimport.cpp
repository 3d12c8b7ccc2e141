#include "app/codebook/codebookimport.h"

#include "app/codebook/codebooksteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace app {

using namespace storage;

namespace {

void takeOver(QString &ours, const QString &theirs)
{
    if (!theirs.isEmpty())
        ours = theirs;
}

void takeOver(MarkStyle &ours, const MarkStyle &theirs)
{
    takeOver(ours.lightFill, theirs.lightFill);
    takeOver(ours.lightLine, theirs.lightLine);
    takeOver(ours.darkFill, theirs.darkFill);
    takeOver(ours.darkLine, theirs.darkLine);
    takeOver(ours.pattern, theirs.pattern);
}

void takeOver(Instruction &ours, const Instruction &theirs)
{
    takeOver(ours.definition, theirs.definition);
    takeOver(ours.include, theirs.include);
    takeOver(ours.exclude, theirs.exclude);
    takeOver(ours.example, theirs.example);
}

template<typename Record>
void takeOverLook(Record &ours, const Record &theirs)
{
    ours.name = theirs.name;
    takeOver(ours.shortcut, theirs.shortcut);
    takeOver(ours.style, theirs.style);
    takeOver(ours.instruction, theirs.instruction);
}

Tag merged(Tag ours, const Tag &theirs)
{
    takeOverLook(ours, theirs);
    return ours;
}

Role merged(Role ours, const Role &theirs)
{
    takeOverLook(ours, theirs);
    ours.required = theirs.required;
    ours.repeats = theirs.repeats;
    return ours;
}

Field merged(Field ours, const Field &theirs)
{
    ours.name = theirs.name;
    ours.type = theirs.type;
    QStringList choices = theirs.choices;
    for (const QString &choice : ours.choices) {
        if (!choices.contains(choice))
            choices.append(choice);
    }
    ours.choices = choices;
    takeOver(ours.defaultValue, theirs.defaultValue);
    takeOver(ours.hint, theirs.hint);
    takeOver(ours.shownWhen, theirs.shownWhen);
    ours.required = theirs.required;
    return ours;
}

template<typename Record>
const Record *withUuid(const std::vector<Record> &records, const QString &uuid)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &record) {
        return !uuid.isEmpty() && record.uuid == uuid;
    });
    return found == records.end() ? nullptr : &*found;
}

/// One import: goes through the file's tags, each with its roles and fields.
class CodebookJoin
{
public:
    CodebookJoin(Edit &edit, const CodebookFile &file) : m_edit(edit), m_theirs(file.codebook) {}

    Result<CodebookImport> perform()
    {
        Result<void> done = readOurs();
        const Result<CodebookUse> use = m_edit.project().codebookUse();
        if (!use)
            return use.error();
        m_use = *use;
        std::vector<Id<Tag>> touched;
        for (const Tag &tag : m_theirs.tags) {
            if (done)
                done = joinTag(tag);
            if (done)
                done = joinParts(tag);
            if (!done)
                return done.error();
            touched.push_back(m_tags[tag.id]);
        }
        done = dropImpossibleConditions(m_edit, touched);
        if (done)
            done = makePositionsDense(m_edit);
        return done ? Result<CodebookImport>(m_report) : done.error();
    }

private:
    Result<void> readOurs()
    {
        const Result<Codebook> now = m_edit.project().codebook();
        if (!now)
            return now.error();
        m_ours = *now;
        return {};
    }

    Result<void> joinTag(const Tag &theirs)
    {
        const Id<Tag> parent = theirs.parentId.isValid() ? m_tags[theirs.parentId] : Id<Tag>();
        const Tag *same = withUuid(m_ours.tags, theirs.uuid);
        for (const Id<Tag> child : childrenOf(m_ours, parent)) {
            if (!same && m_ours.tag(child)->name == theirs.name)
                same = m_ours.tag(child);
        }
        if (same) {
            m_tags[theirs.id] = same->id;
            return change(*same, merged(*same, theirs), theirs.name);
        }
        Tag added = theirs;
        added.parentId = parent;
        const Result<Id<Tag>> id = add(added, m_ours.tags, theirs.name);
        if (!id)
            return id.error();
        m_tags[theirs.id] = *id;
        return readOurs();
    }

    Result<void> joinParts(const Tag &theirTag)
    {
        for (const Role &role : m_theirs.roles) {
            if (role.tagId != theirTag.id)
                continue;
            if (Result<void> done = joinPart(role, m_ours.roles, theirTag); !done)
                return done;
        }
        for (const Field &field : m_theirs.fields) {
            if (field.tagId != theirTag.id)
                continue;
            if (Result<void> done = joinPart(field, m_ours.fields, theirTag); !done)
                return done;
        }
        return readOurs();
    }

    template<typename Record>
    Result<void> joinPart(const Record &theirs, const std::vector<Record> &ours,
                          const Tag &theirTag)
    {
        const Id<Tag> tag = m_tags[theirTag.id];
        const QString wantedBy = theirTag.name + QStringLiteral(" › ") + theirs.name;
        const Record *same = withUuid(ours, theirs.uuid);
        if (same && !areInLine(m_ours, same->tagId, tag))
            same = nullptr;
        if (!same)
            same = namedLike(theirs, tag);
        if (same) {
            Record after = merged(*same, theirs);
            if (theirs.uuid != same->uuid ||
                !isNameFree(m_ours, ours, after.name, same->tagId, same->id))
                after.name = same->name;
            return change(*same, keepingType(*same, after), wantedBy);
        }
        Record added = theirs;
        added.tagId = tag;
        const auto id = add(added, ours, wantedBy);
        return id ? Result<void>() : id.error();
    }

    const Role *namedLike(const Role &theirs, Id<Tag> tag) const
    {
        const Role *same = m_ours.roleNamed(tag, theirs.name);
        return same || theirs.meaning.isEmpty()
                   ? same
                   : m_ours.roleMeaning(tag, QLatin1StringView(theirs.meaning.toLatin1()));
    }
    const Field *namedLike(const Field &theirs, Id<Tag> tag) const
    {
        const Field *same = m_ours.fieldNamed(tag, theirs.name);
        return same || theirs.meaning.isEmpty()
                   ? same
                   : m_ours.fieldMeaning(tag, QLatin1StringView(theirs.meaning.toLatin1()));
    }

    Role keepingType(const Role &, const Role &after) { return after; }
    Field keepingType(const Field &before, Field after)
    {
        if (before.type != after.type && m_use.values.contains(before.id)) {
            m_report.typesKept.append(before.name);
            after.type = before.type;
        }
        return after;
    }

    /// Adds a record, without its letter where that is taken.
    template<typename Record>
    Result<Id<Record>> add(Record added, const std::vector<Record> &ours, const QString &wantedBy)
    {
        added.id = {};
        added.position = std::numeric_limits<int>::max();
        if (withUuid(ours, added.uuid) || !m_uuids.insert(added.uuid).second)
            added.uuid.clear();
        ++m_report.added;
        Result<Id<Record>> id = insert(added);
        if (leftOff(id, wantedBy, added))
            id = insert(added);
        return id;
    }
    Result<Id<Tag>> insert(const Tag &tag) { return m_edit.addTag(tag); }
    Result<Id<Role>> insert(const Role &role) { return m_edit.addRole(role); }
    Result<Id<Field>> insert(const Field &field) { return m_edit.addField(field); }

    /// Changes a record, with the name and the letter that it has where the new one is taken.
    template<typename Record>
    Result<void> change(const Record &before, Record after, const QString &wantedBy)
    {
        if (after == before)
            return {};
        Result<void> done = update(after);
        if (!done && done.error().code == ErrorCode::NameTaken) {
            after.name = before.name;
            done = update(after);
        }
        if (leftOff(done, wantedBy, after)) {
            restoreLetter(before, after);
            done = update(after);
        }
        if (done && after != before)
            ++m_report.changed;
        return done;
    }
    Result<void> update(const Tag &tag) { return m_edit.updateTag(tag); }
    Result<void> update(const Role &role) { return m_edit.updateRole(role); }
    Result<void> update(const Field &field) { return changeField(m_edit, field); }

    template<typename Record>
    static void restoreLetter(const Record &before, Record &after)
    {
        after.shortcut = before.shortcut;
    }
    static void restoreLetter(const Field &, Field &) {}

    template<typename Done, typename Record>
    bool leftOff(const Done &done, const QString &wantedBy, Record &record)
    {
        if (done || done.error().code != ErrorCode::LetterTaken)
            return false;
        m_report.lettersLeftOff.push_back({done.error().subject, wantedBy, done.error().place});
        Record none;
        restoreLetter(none, record);
        return true;
    }

    Edit &m_edit;
    const Codebook &m_theirs;
    Codebook m_ours;
    CodebookUse m_use;
    std::map<Id<Tag>, Id<Tag>> m_tags; ///< of the file, of the project
    std::set<QString> m_uuids{QString()};
    CodebookImport m_report;
};

} // namespace

Result<CodebookImport> addCodebook(Edit &edit, const CodebookFile &file)
{
    return CodebookJoin(edit, file).perform();
}

Result<CodebookImport> importCodebook(Project &project, const CodebookFile &file)
{
    CodebookImport report;
    const Result<Changes> done = project.edit(
        {QString::fromLatin1(QT_TRANSLATE_NOOP("Action", "Import codebook %1")), file.name},
        [&](Edit &edit) -> Result<void> {
            const Result<CodebookImport> imported = addCodebook(edit, file);
            report = imported.valueOr({});
            return imported ? Result<void>() : imported.error();
        });
    if (!done)
        return done.error();
    report.changes = *done;
    return report;
}

} // namespace app
