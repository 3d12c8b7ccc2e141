#pragma once

#include <QString>

namespace app {

/// How the items of a list are counted.
enum class Numbering { Decimal, DecimalZero, LowerLetter, UpperLetter, LowerRoman, UpperRoman };

/// 3 -> "3", "03", "c", "C", "iii", "III". @p repeatsLetters: after z comes aa, then bb (as in
/// Word), otherwise ab. Numbers for which there are no letters stay numbers.
QString numbered(int number, Numbering numbering, bool repeatsLetters);

/// The marker of an item that is not counted: the sign itself where it is one, "•" for what stands
/// at its place in fonts of symbols.
QString bulletMarker(const QString &sign, const QString &font);

/// What shows where @p code is set in a font of symbols: Greek letters and mathematical signs of
/// "Symbol", the commonest signs of "Wingdings"; in other fonts @p code itself. Codes may have
/// U+F000 added, as Word does it. Null where there is nothing for it.
QString symbolText(uint code, const QString &font);

/// @p text, which is set in @p font, with what shows for the codes of fonts of symbols (U+F020 to
/// U+F0FF). In other fonts nothing changes.
QString withSymbols(QString text, const QString &font);

} // namespace app
