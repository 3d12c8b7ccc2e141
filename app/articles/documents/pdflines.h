#pragma once

#include "app/articles/archives/deliverylines.h"
#include "app/articles/documents/pdfpages.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace app {

/// A line of a PDF in the order in which it is read.
struct PdfLine
{
    QString text; ///< in logical order; a tab between the cells of a table
    QRectF box;
    qreal height = 0; ///< of its letters, which tells their size
    qreal firstWordWidth = 0;
    int page = 0;   ///< from 1
    int column = 0; ///< lines below one another have the same; no column has two pages
    bool isRow = false;
    bool isTurned = false;
};

/// The lines of all pages: column by column, from right to left where the page is in Hebrew or
/// Arabic, without running heads, running feet and page numbers, which stand at one place of
/// several pages.
std::vector<PdfLine> linesOf(const PdfText &text);

/// What each of @p lines says of the articles of a delivery of an archive; empty where they are
/// none.
std::vector<DeliveryLine> deliveryLinesOf(const std::vector<PdfLine> &lines);

} // namespace app
