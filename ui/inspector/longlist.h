#pragma once

#include "ui/theme/honestfocus.h"

#include <QTableView>

namespace ui {

/// A list of any length, of which several rows can be selected. A QListView places all its rows
/// anew whenever one comes or goes, which a table whose rows are equally high does not. It asks for
/// few rows and makes good use of more.
class LongList : public HonestFocus<QTableView>
{
    Q_OBJECT

public:
    LongList();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void deletionWanted();
    void finished(); ///< Enter, Esc

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateRowHeight();
};

} // namespace ui
