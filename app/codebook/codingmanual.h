#pragma once

#include "app/codebook/codebookfile.h"

#include <QString>

namespace app {

/// The codebook as a manual for those who annotate: one HTML page that needs no other file, written
/// for paper, which QTextDocument shows as well as a browser does. Words are in the analyst's
/// language; what the codebook says is as it is there. Retired parts stand in it and are named so.
QString codingManual(const CodebookFile &file);

} // namespace app
