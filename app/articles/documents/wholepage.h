#pragma once

#include "app/articles/documents/documentblocks.h"

#include <QString>

namespace app {

/// Adds all that a page of a book shows to @p blocks, with nothing judged to be menu or advertising
/// as in pages of the web. Marks that call notes stand in brackets; page numbers of a printed
/// edition are out. What archives deliver as pages has archives/pageblocks.h, which says why.
void addWholePage(const QString &xhtml, DocumentBlocks &blocks);

/// XHTML as HTML parsers understand it: "<title/>" is opened and closed, CDATA are text.
QString asHtml(const QString &xhtml);

} // namespace app
