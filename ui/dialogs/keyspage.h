#pragma once

#include "ui/keys/keybinding.h"

#include <vector>

class QWidget;

namespace ui {

/// The keys of @p bindings by subject, in two columns, as a page of HTML. Lines without keys are
/// left out.
QString keysPage(const std::vector<KeyBinding> &bindings);

/// Asks for a printer and prints the page.
void printKeys(const std::vector<KeyBinding> &bindings, QWidget *parent);

} // namespace ui
