#pragma once

#include "app/articles/givenfile.h"
#include "app/articles/parsedarticle.h"

namespace app {

/// Reads messages of agencies as they come over a line: IPTC 7901 and ANPA 1312, one or more in a
/// file, each between the control characters SOH and EOT with its text between STX and ETX. Lines
/// broken at the width of a teleprinter are put together again. FormatBroken, NoText.
ParsedArticles readWireText(const GivenFile &file);
bool isWireText(const GivenFile &file);

} // namespace app
