#pragma once

#include <QObject>

namespace ui {

/// While a menu is open, keys are the menu's. Qt would ask the keys of the widget with the focus
/// first: C in the menu Edit would not copy but tag what is selected as a claim.
class MenuKeys : public QObject
{
public:
    /// Watches the whole program as long as it lives.
    explicit MenuKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
