#include "ui/keys/keymap.h"

#include "ui/keys/keyrules.h"
#include "ui/settings/settings.h"

#include <QAction>

#include <algorithm>

namespace ui {

namespace {

/// The keys that were written down for an action. What cannot be read, because another version or
/// a hand wrote it, counts as nothing written.
std::optional<Keys> ownKeys(const QString &name)
{
    const std::optional<QString> written = Settings().keys(name);
    if (!written)
        return std::nullopt;
    Keys keys = QKeySequence::listFromString(*written, QKeySequence::PortableText);
    keys.removeIf([](const QKeySequence &key) {
        return key.isEmpty() || key.toString(QKeySequence::PortableText).isEmpty() ||
               key[0].key() == Qt::Key_unknown;
    });
    if (keys.isEmpty() && !written->isEmpty())
        return std::nullopt;
    return keys;
}

} // namespace

QString plainText(const QAction &action)
{
    QString text;
    const QString withMnemonic = action.text();
    for (qsizetype i = 0; i < withMnemonic.size(); ++i) {
        if (withMnemonic[i] == u'&' && ++i == withMnemonic.size())
            break;
        text += withMnemonic[i];
    }
    return text.trimmed();
}

void updateToolTip(QAction *action)
{
    const QString text = plainText(*action);
    const QString key = keyText(action->shortcut());
    //: a tool tip: what a button does, and its key
    action->setToolTip(key.isEmpty() ? text : KeyMap::tr("%1 (%2)").arg(text, key));
}

void KeyMap::add(QAction *action, const QString &subject, KeyScope scope, const Keys &defaults)
{
    Q_ASSERT(!action->objectName().isEmpty());
    KeyBinding binding;
    binding.name = action->objectName();
    binding.subject = subject;
    binding.text = plainText(*action);
    binding.scope = scope;
    binding.defaults = defaults;
    binding.keys = ownKeys(binding.name).value_or(defaults);
    m_entries.push_back({action, binding});
}

void KeyMap::setLetters(std::vector<KeyBinding> letters)
{
    m_letters = std::move(letters);
    apply();
}

void KeyMap::setFixed(std::vector<KeyBinding> fixed)
{
    m_fixed = std::move(fixed);
    apply();
}

void KeyMap::apply()
{
    const std::vector<Keys> inForce = keysInForce(bindings());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        QAction *action = m_entries[i].action;
        action->setShortcuts(inForce[m_letters.size() + i]);
        updateToolTip(action);
    }
}

std::vector<KeyBinding> KeyMap::bindings() const
{
    std::vector<KeyBinding> bindings = m_letters;
    for (const Entry &entry : m_entries)
        bindings.push_back(entry.binding);
    bindings.insert(bindings.end(), m_fixed.begin(), m_fixed.end());
    return bindings;
}

void KeyMap::setKeys(const std::vector<KeyBinding> &bindings)
{
    Settings settings;
    for (Entry &entry : m_entries) {
        const auto wanted =
            std::find_if(bindings.begin(), bindings.end(), [&entry](const KeyBinding &binding) {
                return binding.name == entry.binding.name;
            });
        if (wanted == bindings.end() || wanted->keys == entry.binding.keys)
            continue;
        entry.binding.keys = wanted->keys;
        settings.setKeys(wanted->name, wanted->keys == wanted->defaults
                                           ? std::nullopt
                                           : std::optional(QKeySequence::listToString(
                                                 wanted->keys, QKeySequence::PortableText)));
    }
    apply();
}

} // namespace ui
