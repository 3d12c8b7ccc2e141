#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace ui {

using Keys = QList<QKeySequence>;

/// Where a key acts: everywhere in the window, or while one part of it has the focus.
enum class KeyScope { Window, Text, ArticleList };

/// Who decides which key it is.
enum class KeyOwner {
    Analyst,  ///< an action of the program: its keys can be changed
    Codebook, ///< a tag's or part's letter: it is changed in the codebook
    Fixed,    ///< always the same
};

/// Something that can be done by a key: one line in the sheet of keys.
struct KeyBinding
{
    QString name;    ///< of the action: English, never translated, never changed; else empty
    QString subject; ///< the heading it stands under
    QString text;    ///< what it does, in the analyst's language
    KeyScope scope = KeyScope::Window;
    KeyOwner owner = KeyOwner::Analyst;
    Keys defaults;
    Keys keys;
    QString gesture; ///< shown instead of keys: "Alt and drag"

    bool operator==(const KeyBinding &) const = default;
};

} // namespace ui
