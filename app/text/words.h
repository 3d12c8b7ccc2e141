#pragma once

#include <QStringView>

namespace app {

/// How many words @p text has, by Unicode word boundaries: a run between two boundaries counts
/// where it holds a letter, a digit, a kana or an ideograph.
qsizetype wordCount(QStringView text);

} // namespace app
