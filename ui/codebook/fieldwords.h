#pragma once

#include "storage/records/codebook.h"

#include <QString>

#include <vector>

namespace ui {

/// In the order in which they are offered.
const std::vector<storage::FieldType> &fieldTypes();
/// "One of several choices"
QString typeText(storage::FieldType type);
/// In few words, for a list.
QString shortTypeText(storage::FieldType type);
bool hasChoices(storage::FieldType type);

/// "Yes" of "yes", "Not checked" of "not_checked": a value as the inspector shows it.
QString valueText(const storage::Field &field, const QString &value);

/// What the program does with a tag, role or field that has a meaning; empty where it has none.
QString tagUseText(const QString &meaning);
QString roleUseText(const QString &meaning);
QString fieldUseText(const QString &meaning);

} // namespace ui
