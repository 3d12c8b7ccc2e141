#include "ui/dialogs/keyfield.h"

#include "ui/keys/keyrules.h"

#include <QKeyEvent>

namespace ui {

namespace {

/// The modifier that a key is; platforms differ in whether an event counts its own key in.
Qt::KeyboardModifiers modifierOf(int key)
{
    switch (key) {
    case Qt::Key_Shift:
        return Qt::ShiftModifier;
    case Qt::Key_Control:
        return Qt::ControlModifier;
    case Qt::Key_Alt:
        return Qt::AltModifier;
    case Qt::Key_Meta:
        return Qt::MetaModifier;
    default:
        return Qt::NoModifier;
    }
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setPlaceholderText(tr("none"));
}

void KeyField::setKey(const QKeySequence &key)
{
    m_key = key;
    setText(keyText(key));
}

bool KeyField::event(QEvent *event)
{
    // Every key is wanted here before the dialog's own keys and mnemonics.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape && !event->modifiers()) {
        setText(keyText(m_key));
        Q_EMIT left();
        return;
    }
    const QKeySequence key = pressedKey(*event);
    if (key.isEmpty())
        showHeld(event->modifiers() | modifierOf(event->key()));
    else if (!event->isAutoRepeat())
        Q_EMIT pressed(key);
}

void KeyField::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
    showHeld(event->modifiers() & ~modifierOf(event->key()));
}

/// What is held so far: "Ctrl+…"
void KeyField::showHeld(Qt::KeyboardModifiers modifiers)
{
    modifiers &= Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (!modifiers) {
        setText(keyText(m_key));
        return;
    }
    QString held = keyText(QKeySequence(QKeyCombination(modifiers, Qt::Key_F35)));
    setText(held.remove(keyText(Qt::Key_F35)) + u'…');
}

void KeyField::focusInEvent(QFocusEvent *event)
{
    setPlaceholderText(tr("Press the key…"));
    QLineEdit::focusInEvent(event);
    selectAll();
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    setPlaceholderText(tr("none"));
    setText(keyText(m_key));
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
