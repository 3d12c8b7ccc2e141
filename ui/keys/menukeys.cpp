#include "ui/keys/menukeys.h"

#include <QApplication>
#include <QEvent>
#include <QMenuBar>

namespace ui {

MenuKeys::MenuKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isInMenus =
        QApplication::activePopupWidget() || qobject_cast<QMenuBar *>(QApplication::focusWidget());
    if (event->type() != QEvent::ShortcutOverride || !isInMenus)
        return QObject::eventFilter(watched, event);
    event->accept(); // no shortcut is looked for; the key press follows
    return true;
}

} // namespace ui
