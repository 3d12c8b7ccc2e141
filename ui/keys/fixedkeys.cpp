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

std::vector<KeyBinding> keysOfWindows()
{
    const QString codebook = FixedKeys::tr("Codebook editor");
    const QString values = FixedKeys::tr("Values");
    return {
        gesture(codebook, FixedKeys::tr("Alt+Up, Alt+Down"),
                FixedKeys::tr("Move the tag, role, field or choice")),
        gesture(codebook, FixedKeys::tr("Alt+Left, Alt+Right"),
                FixedKeys::tr("Move the tag out of the one above, or into the one before")),
        gesture(codebook, FixedKeys::tr("Insert"), FixedKeys::tr("Add a tag, role or field")),
        gesture(codebook, FixedKeys::tr("F2, Enter"), FixedKeys::tr("Change the name")),
        gesture(codebook, FixedKeys::tr("Delete"),
                FixedKeys::tr("Delete, or retire what is used; take a letter away")),
        gesture(values, FixedKeys::tr("F2"),
                FixedKeys::tr("Rename the value, or change its other names")),
        gesture(
            values, FixedKeys::tr("Enter"),
            FixedKeys::tr("Go on to where the value is used, and from there to the annotation")),
        gesture(values, FixedKeys::tr("Delete"), FixedKeys::tr("Remove the annotations chosen")),
        gesture(values, FixedKeys::tr("Drag"),
                FixedKeys::tr("Merge with the value it is dropped on")),
    };
}

} // namespace

std::vector<KeyBinding> fixedKeys(const QMenuBar &menuBar)
{
    const QString caret = FixedKeys::tr("Caret and selection");
    const QString list = FixedKeys::tr("List of articles");
    const QString fields = FixedKeys::tr("Fields of the annotation");
    const QString find = FixedKeys::tr("Find bar");
    const QString links = FixedKeys::tr("List of links");
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
        gesture(caret, FixedKeys::tr("Tab"),
                FixedKeys::tr("Go on to the fields of the annotation")),
        gesture(fields, FixedKeys::tr("1 to 9"),
                FixedKeys::tr("Choose, and go on to the next field")),
        gesture(fields, FixedKeys::tr("0, Delete"), FixedKeys::tr("Take the choice back")),
        gesture(fields, FixedKeys::tr("Enter"),
                FixedKeys::tr("Take or confirm the value, and go back to the text")),
        gesture(fields, FixedKeys::tr("Ctrl+Enter"),
                FixedKeys::tr("Confirm all derived values, and go back to the text")),
        gesture(fields, FixedKeys::tr("Esc"),
                FixedKeys::tr("Go back to the text without the change")),
        fixed(list, FixedKeys::tr("Go on to the text"), KeyScope::ArticleList, {Qt::Key_Return}),
        gesture(find, FixedKeys::tr("Enter, Shift+Enter"),
                FixedKeys::tr("Next match, previous match")),
        gesture(find, FixedKeys::tr("Ctrl+Enter"), FixedKeys::tr("Go on to the text")),
        gesture(find, FixedKeys::tr("Esc"), FixedKeys::tr("Close the bar")),
        gesture(links, FixedKeys::tr("Enter, Delete, Space"),
                FixedKeys::tr("Go to the annotation, remove the link, change its kind")),
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
    const std::vector<KeyBinding> windows = keysOfWindows();
    bindings.insert(bindings.end(), windows.begin(), windows.end());
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
