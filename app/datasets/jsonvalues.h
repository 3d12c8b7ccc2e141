#pragma once

#include <QJsonValue>
#include <QString>

namespace app {

/// JSON's null for what is not known.
inline QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

} // namespace app
