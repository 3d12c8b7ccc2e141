#pragma once

#include <QObject>

namespace ui {

/// While a menu is open or the menu bar has the focus, keys are the menus'. Qt would ask the keys
/// of the text first: C in the menu Edit would not copy but tag what is selected as a claim.
class MenuKeys : public QObject
{
public:
    /// Watches the whole program as long as it lives.
    explicit MenuKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
