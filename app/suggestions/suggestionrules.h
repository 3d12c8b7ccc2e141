#pragma once

#include <QString>

namespace app {

/// Why a suggestion was made by @p rule, as a whole sentence in the analyst's language. A rule that
/// is not known (of a newer version) is named as it is.
QString ruleSentence(const QString &rule);

} // namespace app
