#pragma once

#include "ui/keys/keybinding.h"

#include <optional>
#include <vector>

class QKeyEvent;

namespace ui {

/// Whether a key of the one and a key of the other can be meant at the same moment. A key of one
/// widget meets those of the window, but not those of another widget.
bool meet(KeyScope one, KeyScope other);

/// Whether pressing one is, or begins, pressing the other.
bool clash(const QKeySequence &one, const QKeySequence &other);

/// The number of another binding that has @p key where @p binding acts.
std::optional<size_t> holderOf(const QKeySequence &key, const KeyBinding &binding,
                               const std::vector<KeyBinding> &bindings);

/// The keys that each of @p bindings really gets. Where several want the same key, one has it: what
/// is fixed before the codebook's letters, these before keys the analyst chose, these before the
/// defaults, and then in the order of the list. So no key is ever ambiguous.
std::vector<Keys> keysInForce(const std::vector<KeyBinding> &bindings);

/// Why @p key cannot belong to @p binding whatever else has it, as a sentence. Empty: it can.
QString refusal(const QKeySequence &key, const KeyBinding &binding);

/// The key that was pressed, with its modifiers; empty while only modifiers are held.
QKeySequence pressedKey(const QKeyEvent &event);

QString keyText(const QKeySequence &key); ///< as it is written on the keyboard
QString keysText(const Keys &keys);       ///< all of them, in words

} // namespace ui
