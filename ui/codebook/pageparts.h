#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QScrollArea;
class QWidget;

namespace ui {

/// A page that scrolls when the window is low, with a form to be filled.
struct ScrollingForm
{
    QScrollArea *area;
    QWidget *page;
    QFormLayout *form;
};
ScrollingForm makeScrollingForm();

/// A quiet sentence in several lines.
QLabel *makeQuietLabel();

/// @p name, or "NAME 2", "NAME 3" …: the first that @p isTaken does not know.
template<typename IsTaken>
QString freeName(const QString &name, const IsTaken &isTaken)
{
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

} // namespace ui
