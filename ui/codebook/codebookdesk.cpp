#include "ui/codebook/codebookdesk.h"

#include "app/annotating/passagekind.h"
#include "app/wording/sentence.h"

#include <algorithm>

namespace ui {

using storage::Changes;
using storage::Codebook;
using storage::Field;
using storage::Id;
using storage::Project;
using storage::Result;
using storage::Role;
using storage::Tag;

namespace {

constexpr int pauseBeforeCounting = 300; // milliseconds

template<typename Key>
qint64 countOf(const std::map<Key, qint64> &counts, Key key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

template<typename Record>
Id<Tag> tagOf(const Record &record)
{
    if constexpr (std::is_same_v<Record, Tag>)
        return record.id;
    else
        return record.tagId;
}

template<typename Record>
Id<Tag> firstTouched(const std::vector<Record> &before, const std::vector<Record> &after)
{
    for (const Record &record : after) {
        if (std::find(before.begin(), before.end(), record) == before.end())
            return tagOf(record);
    }
    for (const Record &record : before) {
        if (std::find(after.begin(), after.end(), record) == after.end())
            return tagOf(record);
    }
    return {};
}

} // namespace

CodebookDesk::CodebookDesk(Project &project, QObject *parent)
    : QObject(parent),
      m_project(project),
      m_codebook(project.codebook().valueOr({})),
      m_use(project.codebookUse().valueOr({}))
{
    m_recounting.setSingleShot(true);
    m_recounting.setInterval(pauseBeforeCounting);
    connect(&m_recounting, &QTimer::timeout, this, &CodebookDesk::recount);
    connect(&project, &Project::changed, this, &CodebookDesk::apply);
}

QString CodebookDesk::whyReadOnly() const
{
    return canEdit() ? QString()
                     : tr("This project is open for reading only, so its codebook can be looked at "
                          "but not changed.");
}

void CodebookDesk::apply(const Changes &changes)
{
    if (changes.codebook) {
        m_codebook = m_project.codebook().valueOr({});
        m_use = m_project.codebookUse().valueOr({});
        m_recounting.stop();
        Q_EMIT codebookChanged();
        Q_EMIT useChanged();
    } else if (!changes.annotations.empty()) {
        m_recounting.start(); // counting takes its time in a large project
    }
}

void CodebookDesk::recount()
{
    m_recounting.stop();
    m_use = m_project.codebookUse().valueOr({});
    Q_EMIT useChanged();
}

qint64 CodebookDesk::annotationsOf(Id<Tag> tag) const
{
    return countOf(m_use.annotations, tag);
}

qint64 CodebookDesk::annotationsBelow(Id<Tag> tag) const
{
    qint64 count = 0;
    for (const Tag &one : m_codebook.tags) {
        const std::vector<Id<Tag>> line = m_codebook.lineage(one.id);
        if (std::find(line.begin(), line.end(), tag) != line.end())
            count += annotationsOf(one.id);
    }
    return count;
}

qint64 CodebookDesk::passagesOf(Id<Role> role) const
{
    return countOf(m_use.spans, role);
}

qint64 CodebookDesk::valuesOf(Id<Field> field) const
{
    return countOf(m_use.values, field);
}

QString CodebookDesk::holderOfLetter(const QString &letter, Id<Tag> exceptTag,
                                     Id<Role> exceptRole) const
{
    const auto isSame = [&letter](const QString &other) {
        return !letter.isEmpty() && other.compare(letter, Qt::CaseInsensitive) == 0;
    };
    for (const Tag &tag : m_codebook.tags) {
        if (tag.id != exceptTag && !tag.retired && isSame(tag.shortcut))
            return app::readable(tag.name);
    }
    for (const Role &role : m_codebook.roles) {
        const Tag *tag = m_codebook.tag(role.tagId);
        if (role.id != exceptRole && !role.retired && tag && !tag->retired && isSame(role.shortcut))
            //: who has a letter: %1 a role, %2 its tag
            return tr("%1 of %2").arg(app::readable(role.name), app::readable(tag->name));
    }
    return {};
}

void CodebookDesk::undo()
{
    const Codebook before = m_codebook;
    afterHistory(before, m_project.undo());
}

void CodebookDesk::redo()
{
    const Codebook before = m_codebook;
    afterHistory(before, m_project.redo());
}

void CodebookDesk::afterHistory(const Codebook &before, const Result<Changes> &changes)
{
    if (!changes) {
        Q_EMIT refused(app::sentence(changes.error()));
        return;
    }
    for (const Id<Tag> touched :
         {firstTouched(before.tags, m_codebook.tags), firstTouched(before.roles, m_codebook.roles),
          firstTouched(before.fields, m_codebook.fields)}) {
        if (touched.isValid() && m_codebook.tag(touched)) {
            Q_EMIT tagTouched(touched);
            return;
        }
    }
}

} // namespace ui
