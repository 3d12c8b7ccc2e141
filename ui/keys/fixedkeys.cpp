#include "ui/keys/fixedkeys.h"

#include "ui/keys/keymap.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

namespace ui {

namespace {

class FixedKeys
{
    Q_DECLARE_TR_FUNCTIONS(FixedKeys)
};

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
    const QString caret = FixedKeys::tr("Caret and selection");
    const QString list = FixedKeys::tr("List of articles");
    const QString find = FixedKeys::tr("Find bar");
    const QString mouse = FixedKeys::tr("Mouse");
    const QString menus = FixedKeys::tr("Menus");
    const KeyScope text = KeyScope::Text;
    std::vector<KeyBinding> bindings{
        fixed(caret, FixedKeys::tr("Move by a character"), text, {Qt::Key_Left, Qt::Key_Right}),
        fixed(caret, FixedKeys::tr("Move by a word"), text,
              {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}),
        fixed(caret, FixedKeys::tr("Move by a clause"), text,
              {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down}),
        fixed(caret, FixedKeys::tr("Move by a line"), text, {Qt::Key_Up, Qt::Key_Down}),
        fixed(caret, FixedKeys::tr("Move by a page"), text, {Qt::Key_PageUp, Qt::Key_PageDown}),
        fixed(caret, FixedKeys::tr("Move to the start or end of the line"), text,
              {Qt::Key_Home, Qt::Key_End}),
        fixed(caret, FixedKeys::tr("Move to the start or end of the article"), text,
              {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End}),
        gesture(caret, FixedKeys::tr("Shift with these keys"), FixedKeys::tr("Select")),
        fixed(caret, FixedKeys::tr("Clear the selection, finish the parts, leave the annotation"),
              text, {Qt::Key_Escape}),
        fixed(list, FixedKeys::tr("Go on to the text"), KeyScope::ArticleList, {Qt::Key_Return}),
        gesture(find, FixedKeys::tr("Enter, Shift+Enter"),
                FixedKeys::tr("Next match, previous match")),
        gesture(find, FixedKeys::tr("Ctrl+Enter"), FixedKeys::tr("Go on to the text")),
        gesture(find, FixedKeys::tr("Esc"), FixedKeys::tr("Close the bar")),
        gesture(mouse, FixedKeys::tr("Drag"), FixedKeys::tr("Select whole words")),
        gesture(mouse, FixedKeys::tr("Alt and drag"),
                FixedKeys::tr("Select exactly these characters")),
        gesture(mouse, FixedKeys::tr("Double click, triple click"),
                FixedKeys::tr("Select the word, the sentence")),
        gesture(mouse, FixedKeys::tr("Click, and click again"),
                FixedKeys::tr("Choose the annotation here, then the next one here")),
        gesture(mouse, FixedKeys::tr("Drag the end of a mark"),
                FixedKeys::tr("Move the edge of the annotation")),
        gesture(mouse, FixedKeys::tr("Ctrl and wheel"), FixedKeys::tr("Zoom")),
    };
    for (const QAction *menu : menuBar.actions()) {
        const QKeySequence key = QKeySequence::mnemonic(menu->text());
        if (!key.isEmpty()) {
            bindings.push_back(fixed(menus,
                                     FixedKeys::tr("Open the menu “%1”").arg(plainText(*menu)),
                                     KeyScope::Window, {key}));
        }
    }
    return bindings;
}

} // namespace ui
