#pragma once

#include <QString>
#include <QStringView>

namespace app {

/// @p text with U+FFFD for what is half a surrogate pair. Regular expressions take for granted that
/// there is none.
QString withoutLoneSurrogates(QStringView text);

/// Whether a word goes on over @p index.
bool isInsideWord(QStringView text, qsizetype index);

} // namespace app
