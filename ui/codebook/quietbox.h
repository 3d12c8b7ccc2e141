#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace ui {

/// A box of choices on a page that scrolls: the wheel scrolls the page, and long choices do not
/// widen it.
class QuietBox : public QComboBox
{
public:
    explicit QuietBox(QWidget *parent = nullptr) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(20);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace ui
