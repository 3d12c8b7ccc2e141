#pragma once

#include "app/progress/progress.h"
#include "storage/result.h"

#include <QString>

class QPageLayout;
class QPrinter;
class QProgressDialog;

namespace ui {

class ArticlePrinter;

/// Writes the article to the PDF file @p path, which is replaced only when all is written.
/// FolderMissing, FileIsFolder, FileExists (a project is there), CannotWriteFile, DiskFull,
/// Cancelled.
storage::Result<void> savePdf(ArticlePrinter &article, const QString &title, const QString &path,
                              const QPageLayout &paper, const app::Progress &progress = {});

/// Prints the pages that were asked for in the print dialog, in its order. False where it was
/// stopped or failed.
bool printOn(QPrinter &printer, ArticlePrinter &article, const app::Progress &progress = {});

/// "Harbour closed" as a file name.
QString fileNameOf(const QString &title);

/// Shows progress, and a button that stops, after a second.
app::Progress progressIn(QProgressDialog &dialog);

} // namespace ui
