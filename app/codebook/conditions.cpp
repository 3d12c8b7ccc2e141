#include "app/codebook/conditions.h"

#include <algorithm>

namespace app {

using storage::Error;
using storage::ErrorCode;
using storage::Field;
using storage::Result;

Condition conditionIn(const QString &shownWhen)
{
    const qsizetype sign = shownWhen.indexOf(u'=');
    if (sign < 0)
        return {shownWhen.trimmed(), {}};
    Condition condition{shownWhen.left(sign).trimmed(), {}};
    for (const QString &value : shownWhen.mid(sign + 1).split(u'|'))
        condition.values.append(value.trimmed());
    return condition;
}

QString shownWhen(const Condition &condition)
{
    return condition.field.isEmpty() ? QString()
                                     : condition.field + u'=' + condition.values.join(u'|');
}

Result<void> isConditionPossible(const std::vector<const Field *> &fields, const Field &field)
{
    QString at = field.shownWhen;
    for (size_t steps = 0; !at.isEmpty() && steps <= fields.size(); ++steps) {
        const QString name = conditionIn(at).field;
        const auto other = std::find_if(fields.begin(), fields.end(), [&name](const Field *known) {
            return known->name == name;
        });
        const bool isItself = name == field.name || (field.id.isValid() && other != fields.end() &&
                                                     (*other)->id == field.id);
        if (isItself)
            return Error{
                ErrorCode::ConditionCycle, field.name, conditionIn(field.shownWhen).field, {}};
        if (other == fields.end() && steps == 0)
            return Error{ErrorCode::ConditionUnknown, field.name, name, {}};
        at = other == fields.end() ? QString() : (*other)->shownWhen;
    }
    return {};
}

} // namespace app
