#pragma once

#include "storage/records/codebook.h"
#include "storage/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// When a field is shown: while another field of the tag has one of some values.
struct Condition
{
    QString field; ///< empty: always
    QStringList values;

    bool operator==(const Condition &) const = default;
};

/// Takes Field::shownWhen apart, and puts it together.
Condition conditionIn(const QString &shownWhen);
QString shownWhen(const Condition &condition);

/// Whether @p field can ever be shown as one of @p fields, all of a tag: ConditionUnknown or
/// ConditionCycle, whose subject is the field and whose place the one it depends on.
storage::Result<void> isConditionPossible(const std::vector<const storage::Field *> &fields,
                                          const storage::Field &field);

} // namespace app
