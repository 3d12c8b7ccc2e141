#pragma once

#include <QString>

namespace ui {

/// @p text for a tool tip that shows it as it is: what articles say may look like HTML, which tool
/// tips would obey.
QString plainTip(const QString &text);

} // namespace ui
