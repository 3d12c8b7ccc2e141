#include "app/values/valueedits.h"

#include <algorithm>

namespace app {

using storage::ActionName;
using storage::Changes;
using storage::Edit;
using storage::Error;
using storage::ErrorCode;
using storage::Id;
using storage::Project;
using storage::Result;
using storage::ValueAlias;

namespace {

QString label(const char *template_)
{
    return QString::fromLatin1(template_);
}

/// The names of one group of fields inside an edit.
class Names
{
public:
    Names(Edit &edit, const ValueGroup &group) : m_edit(edit), m_group(group) {}

    Result<std::vector<ValueAlias>> aliases() const
    {
        Result<std::vector<ValueAlias>> all = m_edit.project().aliases();
        if (all) {
            std::erase_if(*all, [this](const ValueAlias &alias) {
                return alias.fieldId != m_group.aliasField;
            });
        }
        return all;
    }

    /// The value that @p name stands for: another name of one of @p besides stands for itself.
    Result<QString> meaningOf(const QString &name, const QStringList &besides) const
    {
        const Result<std::vector<ValueAlias>> known = aliases();
        if (!known)
            return known.error();
        for (const ValueAlias &alias : *known) {
            if (alias.alias == name && !besides.contains(alias.value))
                return alias.value;
        }
        return name;
    }

    /// Gives all that has the value @p from, and its other names, to @p to.
    Result<void> give(const QString &from, const QString &to, FormerName former)
    {
        if (from == to)
            return {};
        if (Result<void> renamed = m_edit.renameValue(m_group.fields, from, to); !renamed)
            return renamed;
        // A name that was both a value and another name, as imports may leave it.
        if (Result<void> freed = forget(from); !freed || former == FormerName::IsForgotten)
            return freed;
        const Result<Id<ValueAlias>> kept = m_edit.addAlias({{}, {}, m_group.aliasField, from, to});
        return kept ? Result<void>() : kept.error();
    }

    /// What is a value is no other name.
    Result<void> forget(const QString &name)
    {
        const Result<std::vector<ValueAlias>> known = aliases();
        if (!known)
            return known.error();
        for (const ValueAlias &alias : *known) {
            if (alias.alias != name)
                continue;
            if (Result<void> removed = m_edit.removeAlias(alias.id); !removed)
                return removed;
        }
        return {};
    }

    Result<void> add(const QString &alias, const QString &value)
    {
        const Result<std::vector<ValueAlias>> known = aliases();
        if (!known)
            return known.error();
        for (const ValueAlias &other : *known) {
            if (other.alias != alias)
                continue;
            return other.value == value ? Result<void>()
                                        : Error{ErrorCode::AliasTaken, alias, {}, {}};
        }
        return give(alias, value, FormerName::IsKept);
    }

private:
    Edit &m_edit;
    const ValueGroup &m_group;
};

Result<Changes> merge(Project &project, const ActionName &name, const ValueGroup &group,
                      const QStringList &from, const QString &into, FormerName former)
{
    const QString wanted = into.trimmed();
    if (wanted.isEmpty())
        return Error{ErrorCode::NameEmpty, from.value(0), {}, {}};
    return project.edit(name, [&](Edit &edit) -> Result<void> {
        Names names(edit, group);
        const Result<QString> value = names.meaningOf(wanted, from);
        if (!value)
            return value.error();
        for (const QString &each : from) {
            if (Result<void> given = names.give(each, *value, former); !given)
                return given;
        }
        return names.forget(*value);
    });
}

} // namespace

Result<Changes> renameValue(Project &project, const ValueGroup &group, const QString &from,
                            const QString &to, FormerName former)
{
    return merge(project, {label(QT_TRANSLATE_NOOP("Action", "Rename %1")), from}, group, {from},
                 to, former);
}

Result<Changes> mergeValues(Project &project, const ValueGroup &group, const QStringList &from,
                            const QString &into, FormerName former)
{
    return merge(project, {label(QT_TRANSLATE_NOOP("Action", "Merge into %1")), into.trimmed()},
                 group, from, into, former);
}

Result<Changes> addAlias(Project &project, const ValueGroup &group, const QString &alias,
                         const QString &value)
{
    const QString name = alias.trimmed();
    if (name.isEmpty() || value.trimmed().isEmpty())
        return Error{ErrorCode::NameEmpty, {}, {}, {}};
    return project.edit({label(QT_TRANSLATE_NOOP("Action", "Other name of %1")), value.trimmed()},
                        [&](Edit &edit) -> Result<void> {
                            Names names(edit, group);
                            const Result<QString> meant = names.meaningOf(value.trimmed(), {});
                            return meant ? names.add(name, *meant) : meant.error();
                        });
}

Result<Changes> removeAlias(Project &project, Id<ValueAlias> id)
{
    QString value;
    for (const ValueAlias &alias : project.aliases().valueOr({})) {
        if (alias.id == id)
            value = alias.value;
    }
    return project.edit({label(QT_TRANSLATE_NOOP("Action", "Other names of %1")), value},
                        [id](Edit &edit) { return edit.removeAlias(id); });
}

Result<Changes> setAliases(Project &project, const ValueGroup &group, const QString &value,
                           const QStringList &aliases)
{
    QStringList wanted;
    for (const QString &alias : aliases) {
        const QString name = alias.trimmed();
        if (!name.isEmpty() && name != value && !wanted.contains(name))
            wanted.append(name);
    }
    return project.edit({label(QT_TRANSLATE_NOOP("Action", "Other names of %1")), value},
                        [&](Edit &edit) -> Result<void> {
                            Names names(edit, group);
                            const Result<std::vector<ValueAlias>> known = names.aliases();
                            if (!known)
                                return known.error();
                            for (const ValueAlias &alias : *known) {
                                if (alias.value != value || wanted.contains(alias.alias))
                                    continue;
                                if (Result<void> removed = edit.removeAlias(alias.id); !removed)
                                    return removed;
                            }
                            for (const QString &alias : wanted) {
                                if (Result<void> added = names.add(alias, value); !added)
                                    return added;
                            }
                            return {};
                        });
}

} // namespace app
