#pragma once

#include <QIcon>

namespace ui {

/// The drawing `icons/NAME.svg`, its black strokes in the text colour of the palette in force when
/// it is painted, paler where the widget is disabled. Null where there is no such drawing.
QIcon icon(const QString &name);

/// The program's own icon, in its own colours.
QIcon programIcon();

/// A square filled with @p colour, for menus and lists of tags.
QIcon colourIcon(const QColor &fill, const QColor &line);

} // namespace ui
