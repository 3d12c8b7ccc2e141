#pragma once

#include <QString>

namespace ui {

/// Makes the program speak the language @p code from now on; an empty one: the system's. Windows
/// that are open keep their words.
void useLanguage(const QString &code);

} // namespace ui
