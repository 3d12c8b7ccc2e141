#pragma once

#include "storage/result.h"

#include <QString>

namespace ui {

class MainWindow;

/// Does in @p window what an analyst would, where nobody can watch: chooses the first article, tags
/// some of its passages with the window's own actions, exports `dataset.csv` and draws the window
/// into `window.png`, both in @p folder. Returns a line that says what came of it.
storage::Result<QString> runDemo(MainWindow &window, const QString &folder);

} // namespace ui
