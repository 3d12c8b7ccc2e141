#pragma once

#include <QString>

namespace app {

/// Whether most letters of @p text are Hebrew, Arabic or of another script from right to left.
bool isRightToLeft(const QString &text);

/// A line given in the order of the screen, from left to right, in the order in which it is read.
QString inReadingOrder(const QString &line);

/// With letters in place of the shapes that printing gives them: "ﬁ" is "fi", and the four shapes
/// of an Arabic letter are that letter. They are what was written, and what a search finds.
QString withoutShapes(const QString &text);

} // namespace app
