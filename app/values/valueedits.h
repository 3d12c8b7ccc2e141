#pragma once

#include "app/values/valuegroups.h"
#include "storage/project.h"

#include <QStringList>

namespace app {

// What an analyst does to the values of a group of fields, in all articles and whoever annotated:
// each is one edit. A name that stands for another value means that value wherever it is given,
// so that no other name ever stands for one. Empty changes where there was nothing to do.

/// What becomes of a name that is no longer a value.
enum class FormerName {
    IsKept,     ///< as another name of the value
    IsForgotten ///< its own other names still go to the value
};

/// Calls @p from @p to. Where there is a value @p to already, the two become one. NameEmpty.
storage::Result<storage::Changes> renameValue(storage::Project &project, const ValueGroup &group,
                                              const QString &from, const QString &to,
                                              FormerName former = FormerName::IsKept);

/// Makes one value, @p into, of all of @p from; it may be one of them or a new name. NameEmpty.
storage::Result<storage::Changes> mergeValues(storage::Project &project, const ValueGroup &group,
                                              const QStringList &from, const QString &into,
                                              FormerName former = FormerName::IsKept);

/// Makes @p alias another name of @p value. Where @p alias is a value itself, its annotations get
/// @p value. NameEmpty; AliasTaken where it is another name of another value.
storage::Result<storage::Changes> addAlias(storage::Project &project, const ValueGroup &group,
                                           const QString &alias, const QString &value);
storage::Result<storage::Changes> removeAlias(storage::Project &project,
                                              storage::Id<storage::ValueAlias> id);

/// Makes @p aliases all the other names of @p value. AliasTaken, as addAlias().
storage::Result<storage::Changes> setAliases(storage::Project &project, const ValueGroup &group,
                                             const QString &value, const QStringList &aliases);

} // namespace app
