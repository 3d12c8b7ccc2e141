#pragma once

#include "storage/records/article.h"

#include <QString>
#include <QStringList>

namespace app {

/// The names of what is known about every article, as the project file's columns are called:
/// "title", "publisher", "date_published" ...
QStringList metadataNames();

/// Empty where it is not known, or @p name is none of metadataNames().
QString metadataValue(const storage::ArticleMetadata &metadata, const QString &name);

/// Sets @p value, trimmed, as what @p origin says; an empty one has no origin. Without effect where
/// it is the value already.
void setMetadataValue(storage::ArticleMetadata &metadata, const QString &name, const QString &value,
                      const QString &origin);

/// The origin of what an analyst typed in.
QString analystOrigin();

} // namespace app
