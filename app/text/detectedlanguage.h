#pragma once

#include <QString>
#include <QStringView>

namespace app {

/// The language of @p text as a BCP 47 tag ("de", "zh-Hant"); empty where that is not sure, as for
/// a few words or none. Looks at the first 8,192 QChars.
QString detectedLanguage(QStringView text);

/// The language to read an article in: the one @p given for it, else detectedLanguage(), else
/// what its letters are like: Arabic, Russian or English. The one place where that is decided.
QString readingLanguage(const QString &given, QStringView text);

} // namespace app
