#pragma once

#include "ui/keys/keybinding.h"

#include <vector>

class QMenuBar;

namespace ui {

/// What keys and the mouse always do, in the text, in the list of articles and for the menus of
/// @p menuBar.
std::vector<KeyBinding> fixedKeys(const QMenuBar &menuBar);

} // namespace ui
