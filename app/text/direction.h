#pragma once

namespace app {

/// Onwards or back, in reading order.
enum class Direction { Forward, Backward };

} // namespace app
