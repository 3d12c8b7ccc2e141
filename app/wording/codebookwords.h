#pragma once

#include "storage/records/codebook.h"

#include <QString>

namespace app {

/// The type of a field, in the analyst's language: "Choice", "Whole number".
QString typeText(storage::FieldType type);

/// A line pattern likewise: "solid" is "Solid".
QString patternText(const QString &pattern);

} // namespace app
