#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// Whether most letters of @p text are Hebrew, Arabic or of another script from right to left.
bool isRightToLeft(const QString &text);

/// What a bracket in a line from right to left is in the file: what it looks like there, as the
/// text around it, or what was meant, since an opening one looks there like a closing one.
enum class Brackets { AsShown, AsMeant };

/// A line given in the order of the screen, from left to right, in the order in which it is read.
QString inReadingOrder(const QString &line, Brackets brackets);

/// How many brackets more are closed after than before they are opened in @p lines, if they are
/// read as @p brackets; lines are as for inReadingOrder().
int closedBrackets(const QStringList &lines, Brackets brackets);

/// With letters in place of the shapes that printing gives them: "ﬁ" is "fi", and the four shapes
/// of an Arabic letter are that letter. They are what was written, and what a search finds.
QString withoutShapes(const QString &text);

} // namespace app
