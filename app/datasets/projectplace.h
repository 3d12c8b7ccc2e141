#pragma once

#include <QString>

namespace app {

/// Whether a file at @p path would take the place of a project, of one of the files beside it, or
/// of another database: nothing that is exported, printed or saved goes there.
bool isProjectPlace(const QString &path);

} // namespace app
