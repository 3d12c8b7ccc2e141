#pragma once

#include <QString>

namespace app {

/// The full name of whoever is logged in, or else the login name; empty where neither is known.
QString systemUserName();

} // namespace app
