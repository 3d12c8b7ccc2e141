#pragma once

#include <QColor>
#include <QString>

namespace ui {

enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// "system", "light", "dark", "high-contrast-light", "high-contrast-dark"
QString nameOf(ThemeChoice choice);
ThemeChoice themeChoiceNamed(const QString &name);

/// Sets the application's style, palette and style sheet. Call it once before the first window, and
/// again whenever the choice or the desktop's own theme changes.
void applyTheme(ThemeChoice choice);

/// Whether the palette in force is dark.
bool isDark();

/// Whether it has nothing between black and white.
bool isHighContrast();

/// Text that is there to be looked up, not read through: labels, counts, hints.
QColor quietTextColour();
/// Thin lines between panels.
QColor lineColour();
QColor goodColour();
QColor warningColour();

} // namespace ui
