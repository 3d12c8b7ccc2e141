#pragma once

#include "storage/result.h"

#include <QString>

class QWidget;

namespace ui {

/// Tells the analyst that @p attempt ("The project could not be opened.") failed, why, and what to
/// do; details for whoever helps them are behind a button.
void showError(QWidget *parent, const QString &attempt, const storage::Error &error);

} // namespace ui
