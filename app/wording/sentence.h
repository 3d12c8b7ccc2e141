#pragma once

#include "app/articles/articlereader.h"
#include "storage/records/historyentry.h"
#include "storage/result.h"

#include <QString>

namespace app {

/// What went wrong, where, and what to do about it, in the analyst's language.
QString sentence(const storage::Error &error);

QString sentence(const ArticleWarning &warning);

/// The name of an action for menus and the history: "Tag as Claim".
QString actionText(const storage::ActionName &action);

} // namespace app
