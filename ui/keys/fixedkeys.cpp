#include "ui/keys/fixedkeys.h"

#include "ui/keys/keymap.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

namespace ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ui::FixedKeys", text);
}

KeyBinding fixed(const QString &subject, const QString &text, KeyScope scope, const Keys &keys)
{
    return {{}, subject, text, scope, KeyOwner::Fixed, keys, keys, {}};
}

KeyBinding gesture(const QString &subject, const QString &how, const QString &text)
{
    return {{}, subject, text, KeyScope::Text, KeyOwner::Fixed, {}, {}, how};
}

} // namespace

std::vector<KeyBinding> fixedKeys(const QMenuBar &menuBar)
{
    const QString caret = tr("Caret and selection");
    const QString list = tr("List of articles");
    const QString mouse = tr("Mouse");
    const QString menus = tr("Menus");
    const KeyScope text = KeyScope::Text;
    std::vector<KeyBinding> bindings{
        fixed(caret, tr("Move by a character"), text, {Qt::Key_Left, Qt::Key_Right}),
        fixed(caret, tr("Move by a word"), text,
              {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}),
        fixed(caret, tr("Move by a line"), text, {Qt::Key_Up, Qt::Key_Down}),
        fixed(caret, tr("Move by a page"), text, {Qt::Key_PageUp, Qt::Key_PageDown}),
        fixed(caret, tr("Move to the start or end of the line"), text, {Qt::Key_Home, Qt::Key_End}),
        fixed(caret, tr("Move to the start or end of the article"), text,
              {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End}),
        gesture(caret, tr("Shift with these keys"), tr("Select")),
        fixed(caret, tr("Clear the selection, finish the parts, leave the annotation"), text,
              {Qt::Key_Escape}),
        fixed(list, tr("Go on to the text"), KeyScope::ArticleList, {Qt::Key_Return}),
        gesture(mouse, tr("Drag"), tr("Select whole words")),
        gesture(mouse, tr("Alt and drag"), tr("Select exactly these characters")),
        gesture(mouse, tr("Double click, triple click"), tr("Select the word, the sentence")),
        gesture(mouse, tr("Click, and click again"),
                tr("Choose the annotation here, then the next one here")),
        gesture(mouse, tr("Drag the end of a mark"), tr("Move the edge of the annotation")),
        gesture(mouse, tr("Ctrl and wheel"), tr("Zoom")),
    };
    for (const QAction *menu : menuBar.actions()) {
        const QKeySequence key = QKeySequence::mnemonic(menu->text());
        if (!key.isEmpty()) {
            bindings.push_back(fixed(menus, tr("Open the menu “%1”").arg(plainText(*menu)),
                                     KeyScope::Window, {key}));
        }
    }
    return bindings;
}

} // namespace ui
