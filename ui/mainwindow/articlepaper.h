#pragma once

#include "storage/projectreader.h"
#include "ui/printing/printedarticle.h"

namespace ui {

/// Everything about @p id that is printed, as it is in the project now.
storage::Result<PrintedArticle> paperOf(const storage::ProjectReader &project,
                                        storage::Id<storage::Article> id, QDate today);

} // namespace ui
