#pragma once

#include "ui/keys/keybinding.h"

#include <QHash>
#include <QObject>

#include <vector>

class QAction;

namespace ui {

/// Gives the window's actions their keys: the defaults, or those that the analyst chose, which are
/// remembered between runs. Menus and tool tips show what is in force.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Puts @p action, which must have an object name, under the map; apply() then sets its keys.
    /// Its context must be the one of @p scope already.
    void add(QAction *action, const QString &subject, KeyScope scope, const Keys &defaults);
    /// Keys that come before the actions': the codebook's letters.
    void setLetters(std::vector<KeyBinding> letters);
    /// Keys that nothing else can have: those of the text itself, and of the menus.
    void setFixed(std::vector<KeyBinding> fixed);
    /// Brings all keys in force.
    void apply();

    /// The letters, then the actions in the order in which they were added, with the keys that are
    /// wanted for them, then what is fixed. Where two want the same, keysInForce() says who has it.
    std::vector<KeyBinding> bindings() const;
    /// Remembers the keys of @p bindings that are the analyst's to decide, and applies them.
    void setKeys(const std::vector<KeyBinding> &bindings);

private:
    struct Entry
    {
        QAction *action = nullptr;
        KeyBinding binding;
    };
    std::vector<Entry> m_entries;
    std::vector<KeyBinding> m_letters;
    std::vector<KeyBinding> m_fixed;
};

/// An action's text as it reads outside a menu.
QString plainText(const QAction &action);
/// Makes the tool tip say what the action does, and its key. Call it after changing the text.
void updateToolTip(QAction *action);

} // namespace ui
