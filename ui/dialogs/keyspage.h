#pragma once

#include "storage/result.h"
#include "ui/keys/keybinding.h"

#include <vector>

class QPrinter;
class QWidget;

namespace ui {

/// The keys that are in force of @p bindings, by subject, in two columns, as a page of HTML. Lines
/// without keys are left out.
QString keysPage(const std::vector<KeyBinding> &bindings);

/// Prints the page. FileExists (it would replace a project), CannotWriteFile.
storage::Result<void> printKeysOn(QPrinter &printer, const std::vector<KeyBinding> &bindings);

/// Asks for a printer and prints the page.
void printKeys(const std::vector<KeyBinding> &bindings, QWidget *parent);

} // namespace ui
