#include "ui/keys/menukeys.h"

#include <QApplication>
#include <QEvent>

namespace ui {

MenuKeys::MenuKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !QApplication::activePopupWidget())
        return QObject::eventFilter(watched, event);
    event->accept(); // no shortcut is looked for; the key press follows
    return true;
}

} // namespace ui
