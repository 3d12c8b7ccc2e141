#pragma once

#include <QString>

namespace app {

/// A codebook's name as a heading: "source_kind" reads "Source kind".
QString readable(const QString &name);

} // namespace app
