#pragma once

#include "app/commands/command.h"

#include <optional>

namespace app {

/// Says why @p command must not write to @p target, where it must not: the project itself, a device
/// or a pipe.
std::optional<Exit> whyNotTo(const QString &command, const QString &project, const QString &target);

} // namespace app
