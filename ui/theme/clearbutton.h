#pragma once

class QLineEdit;

namespace ui {

/// Gives @p field the button that empties it, with a name for screen readers: Qt's has none.
void addClearButton(QLineEdit *field);

} // namespace ui
