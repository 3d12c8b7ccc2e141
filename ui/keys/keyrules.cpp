#include "ui/keys/keyrules.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

class KeyRules
{
    Q_DECLARE_TR_FUNCTIONS(KeyRules)
};

bool isModifier(int key)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Mode_switch:
    case Qt::Key_Multi_key:
        return true;
    default:
        // a dead key waits for the letter that it stands on
        return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
    }
}

bool isCaretKey(int key)
{
    return (key >= Qt::Key_Home && key <= Qt::Key_PageDown); // Home, End, arrows, page keys
}

bool isWritten(int key)
{
    return key >= Qt::Key_Space && key < Qt::Key_Escape;
}

/// What desktops do with a key before a program sees it.
bool belongsToTheDesktop(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier)) {
        return isFunctionKey || key == Qt::Key_Delete || key == Qt::Key_Backspace;
    }
    if (modifiers == Qt::AltModifier) {
        return key == Qt::Key_F1 || key == Qt::Key_F2 || key == Qt::Key_F4 || key == Qt::Key_Space;
    }
    // The menu bar and the context menu open with these.
    if (key == Qt::Key_F10)
        return modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    return key == Qt::Key_Menu || key == Qt::Key_Print || key == Qt::Key_SysReq ||
           key == Qt::Key_Pause;
}

int rank(const KeyBinding &binding)
{
    switch (binding.owner) {
    case KeyOwner::Fixed:
        return 0;
    case KeyOwner::Codebook:
        return 1;
    case KeyOwner::Analyst:
        break;
    }
    return binding.keys != binding.defaults ? 2 : 3;
}

} // namespace

bool meet(KeyScope one, KeyScope other)
{
    return one == other || one == KeyScope::Window || other == KeyScope::Window;
}

bool clash(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch ||
           other.matches(one) != QKeySequence::NoMatch;
}

std::optional<size_t> holderOf(const QKeySequence &key, const KeyBinding &binding,
                               const std::vector<KeyBinding> &bindings)
{
    for (size_t number = 0; number < bindings.size(); ++number) {
        const KeyBinding &other = bindings[number];
        const bool isItself = other.name == binding.name && other.text == binding.text &&
                              other.subject == binding.subject;
        if (isItself || !meet(other.scope, binding.scope))
            continue;
        if (std::any_of(other.keys.begin(), other.keys.end(),
                        [&key](const QKeySequence &own) { return clash(own, key); }))
            return number;
    }
    return std::nullopt;
}

std::vector<Keys> keysInForce(const std::vector<KeyBinding> &bindings)
{
    std::vector<size_t> order(bindings.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&bindings](size_t a, size_t b) {
        return rank(bindings[a]) < rank(bindings[b]);
    });
    std::vector<Keys> inForce(bindings.size());
    std::vector<std::pair<KeyScope, QKeySequence>> taken;
    for (const size_t number : order) {
        const KeyScope scope = bindings[number].scope;
        for (const QKeySequence &key : bindings[number].keys) {
            const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const auto &other) {
                return meet(other.first, scope) && clash(other.second, key);
            });
            if (isTaken || key.isEmpty())
                continue;
            inForce[number].append(key);
            taken.emplace_back(scope, key);
        }
    }
    return inForce;
}

QString refusal(const QKeySequence &key, const KeyBinding &binding)
{
    if (binding.defaults.contains(key))
        return {};
    const int code = key.isEmpty() ? 0 : int(key[0].key());
    const Qt::KeyboardModifiers modifiers =
        key.isEmpty() ? Qt::NoModifier : key[0].keyboardModifiers();
    const bool isBare = !(modifiers & ~Qt::ShiftModifier);
    if (isModifier(code))
        return KeyRules::tr("Hold Ctrl, Alt or Shift together with another key.");
    if (code == Qt::Key_Escape)
        return KeyRules::tr("Esc always ends what is going on; it cannot do anything else.");
    if (code == Qt::Key_Tab || code == Qt::Key_Backtab)
        return KeyRules::tr("Tab always goes on to the next part of the window.");
    if (modifiers & Qt::MetaModifier)
        return KeyRules::tr(
                   "%1 belongs to the desktop: keys with the Windows key do not reach a program.")
            .arg(keyText(key));
    if (belongsToTheDesktop(code, modifiers))
        return KeyRules::tr("%1 belongs to the desktop; it would not reach this window.")
            .arg(keyText(key));
    if (isCaretKey(code) && !(modifiers & Qt::AltModifier))
        return KeyRules::tr("%1 moves the caret in the text or selects. With Alt it can be used.")
            .arg(keyText(key));
    if (!isBare)
        return {};
    if (code == Qt::Key_Return || code == Qt::Key_Enter) {
        return binding.scope == KeyScope::Window
                   ? KeyRules::tr("%1 presses the button or opens the line that has the focus.")
                         .arg(keyText(key))
                   : KeyRules::tr("%1 finishes the annotation in the text.").arg(keyText(key));
    }
    const bool edits = isWritten(code) || code == Qt::Key_Backspace || code == Qt::Key_Delete;
    if (edits && binding.scope == KeyScope::Window) {
        return KeyRules::
            tr("%1 writes or deletes where something can be written. With Ctrl or Alt it can be "
               "used.")
                .arg(keyText(key));
    }
    return {};
}

QKeySequence pressedKey(const QKeyEvent &event)
{
    int key = event.key();
    if (isModifier(key))
        return {};
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (key == Qt::Key_Backtab)
        key = Qt::Key_Tab;
    // Shift that only served to reach the sign: "Ctrl+Plus", not "Ctrl+Shift+Plus".
    const QChar sign = event.text().isEmpty() ? QChar() : event.text().at(0);
    if (sign.isPrint() && !sign.isLetterOrNumber() && !sign.isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return {QKeyCombination(modifiers, Qt::Key(key))};
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QString keysText(const Keys &keys)
{
    QString text;
    for (const QKeySequence &key : keys) {
        //: two keys that do the same: "Ctrl+Y or Ctrl+Shift+Z"
        text = text.isEmpty() ? keyText(key) : KeyRules::tr("%1 or %2").arg(text, keyText(key));
    }
    return text;
}

} // namespace ui
