// The part of the main window that puts the article on paper.

#include "app/datasets/projectplace.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/articlepaper.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/printing/articleprinter.h"
#include "ui/printing/pdfdialog.h"
#include "ui/printing/previewdialog.h"
#include "ui/printing/printchoicesbox.h"
#include "ui/printing/printing.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLayout>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>

namespace ui {

namespace {

const QString folderKind = QStringLiteral("pdf");

} // namespace

std::optional<PrintedArticle> MainWindow::paper()
{
    if (!m_annotating->article().isValid())
        return std::nullopt;
    // A text that is being edited is committed when it is left.
    if (QWidget *focus = focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
    auto paper = paperOf(*m_project, m_annotating->article(), QDate::currentDate());
    if (!paper) {
        fail(tr("The article cannot be printed."), paper.error());
        return std::nullopt;
    }
    return *paper;
}

void MainWindow::printArticle()
{
    const std::optional<PrintedArticle> article = paper();
    if (!article)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(rememberedPaper());
    printer.setDocName(article->metadata.title);
    printer.setCreator(QStringLiteral("Sayso"));
    QPrintDialog dialog(&printer, this);
    auto *box = new PrintChoicesBox;
    box->layout()->setContentsMargins(12, 12, 12, 12);
    dialog.setOptionTabs({box});
    if (dialog.exec() != QDialog::Accepted)
        return;
    rememberPrintChoices(box->choices());
    rememberPaper(printer.pageLayout());
    if (app::isProjectPlace(printer.outputFileName())) {
        fail(tr("The article could not be printed into this file."),
             {storage::ErrorCode::FileExists, printer.outputFileName(), {}, {}});
        return;
    }
    if (box->choices().isBlackAndWhite)
        printer.setColorMode(QPrinter::GrayScale);
    ArticlePrinter pages(*article, box->choices(),
                         Settings().usesSerif() ? ReadingFace::Serif : ReadingFace::System,
                         QApplication::font());
    QProgressDialog progress(tr("Printing the article…"), tr("Cancel"), 0, 0, this);
    const bool isPrinted = printOn(printer, pages, progressIn(progress));
    const bool wasStopped = progress.wasCanceled();
    progress.reset();
    if (wasStopped)
        printer.abort();
    else if (!isPrinted)
        QMessageBox::warning(this, QString(),
                             tr("The article could not be printed. Check that the printer is "
                                "switched on and connected, or save the article as PDF."));
    else
        m_status->say(tr("The article was sent to the printer."));
}

void MainWindow::previewArticle()
{
    const std::optional<PrintedArticle> article = paper();
    if (!article)
        return;
    PreviewDialog dialog(*article, this);
    dialog.exec();
    if (dialog.next() == PreviewDialog::Next::Print)
        printArticle();
    else if (dialog.next() == PreviewDialog::Next::SavePdf)
        saveArticleAsPdf();
}

void MainWindow::saveArticleAsPdf()
{
    const std::optional<PrintedArticle> article = paper();
    if (!article)
        return;
    QString name = fileNameOf(article->metadata.title);
    if (name.isEmpty())
        name = tr("Article");
    const QDir folder(Settings().folder(folderKind));
    PdfDialog dialog(*article, folder.filePath(name + QStringLiteral(".pdf")), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Settings().setFolder(folderKind, QFileInfo(dialog.target()).absolutePath());
    m_status->say(
        tr("The article was saved as %1.").arg(QDir::toNativeSeparators(dialog.target())));
}

} // namespace ui
