#pragma once

#include <QtGlobal>

#include <functional>

namespace app {

/// Told by long work after each step: how many of how many are done. Returning false stops it.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

} // namespace app
