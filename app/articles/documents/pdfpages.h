#pragma once

#include "app/articles/givenfile.h"
#include "storage/result.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace Poppler {
class Document;
}

namespace app {

/// A word as it stands on a page, in points from the page's upper left corner.
struct PdfWord
{
    QString text; ///< in the order of the screen, from left to right, even where it is Hebrew
    QRectF box;
    bool isSpaceAfter = false; ///< where the next word of the page follows it on its line
    bool isTurned = false;     ///< stands upright along the page's edge
};

struct PdfPage
{
    QSizeF size;
    std::vector<PdfWord> words; ///< in no order that can be relied upon
};

/// The text layer of a PDF and what it says about itself.
struct PdfText
{
    std::vector<PdfPage> pages;
    QString title;
    QString author;
    QString keywords;
    bool isTruncated = false; ///< more pages, words or work than any article has
    bool hasPictures = false;
};

struct PdfLimits
{
    int pages = 10'000;
    qsizetype words = 2'000'000;
    qint64 milliseconds = 60'000;
};

/// FileEncrypted where it cannot be opened without a password, FormatBroken, UnpacksTooLarge. Never
/// null.
storage::Result<std::unique_ptr<Poppler::Document>> openedPdf(const GivenFile &file);

/// Reads the text layer; nothing that the file holds is run. Errors as openedPdf().
storage::Result<PdfText> pdfTextOf(const GivenFile &file, const PdfLimits &limits = {});

} // namespace app
