#pragma once

#include "storage/projectreader.h"
#include "storage/result.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace app {

/// The names, in UTF-8, of the analysts of @p project that are called one of @p wanted, or of all
/// where that is empty. NotFound: a name that no analyst has.
storage::Result<std::map<storage::Id<storage::Analyst>, QByteArray>> analystNames(
    const storage::ProjectReader &project, const QStringList &wanted);

} // namespace app
