#pragma once

#include <QByteArray>

namespace app {

/// Graphics states that are open within one another in any page that is printed.
inline constexpr qint64 deepestPdfState = 20'000;
/// What is drawn on all pages together, unpacked, without pictures, in bytes.
inline constexpr qint64 largestPdfContent = qint64(256) << 20;

/// Whether the drawing of @p pdf asks for more than it could need: poppler keeps some kilobytes for
/// each "q" that no "Q" has ended, so that a file of some kilobytes could take all memory. Looks
/// into streams that are not packed, or with Flate only, as nearly all are; not into encrypted
/// ones.
bool asksForTooMuch(const QByteArray &pdf);

} // namespace app
