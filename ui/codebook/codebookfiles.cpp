#include "ui/codebook/codebookfiles.h"

#include "app/codebook/codingmanual.h"
#include "app/datasets/projectplace.h"
#include "app/wording/sentence.h"
#include "ui/codebook/codebookdesk.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace ui {

using storage::Result;

namespace {

const QString folderKind = QStringLiteral("codebook");

void rememberFolder(const QString &path)
{
    Settings().setFolder(folderKind, QFileInfo(path).absolutePath());
}

} // namespace

QString importText(const app::CodebookImport &import)
{
    if (import.added == 0 && import.changed == 0)
        return CodebookFiles::tr("Everything in this file is in the codebook already.");
    QStringList sentences;
    //: tags, roles and fields of a codebook
    sentences << CodebookFiles::tr("%n part(s) added.", nullptr, import.added);
    if (import.changed > 0)
        sentences << CodebookFiles::tr("%n part(s) changed.", nullptr, import.changed);
    for (const app::CodebookImport::Letter &letter : import.lettersLeftOff)
        //: %1 is a letter, %2 who should have got it, %3 who has it
        sentences << CodebookFiles::tr("The letter %1 was left off “%2”: it belongs to “%3”.")
                         .arg(letter.letter, letter.wantedBy, letter.owner);
    if (!import.typesKept.isEmpty())
        sentences << CodebookFiles::tr("Fields with values keep their type: %1.")
                         .arg(QLocale().createSeparatedList(import.typesKept));
    return sentences.join(u' ');
}

QString codebookFilter()
{
    return CodebookFiles::tr("Codebooks and projects (*.json *.csv *.sayso);;All files (*)");
}

CodebookFiles::CodebookFiles(CodebookDesk &desk, QWidget *window)
    : QObject(window),
      m_desk(desk),
      m_window(window)
{
}

app::CodebookFile CodebookFiles::file() const
{
    return {QFileInfo(m_desk.project().path()).completeBaseName(), m_desk.codebook()};
}

void CodebookFiles::askForImport()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import a codebook"), Settings().folder(folderKind), codebookFilter());
    if (!path.isEmpty())
        importFrom(path);
}

void CodebookFiles::importFrom(const QString &path)
{
    rememberFolder(path);
    const Result<app::CodebookFile> read = app::readCodebookFile(path);
    if (!read) {
        Q_EMIT refused(app::sentence(read.error()));
        return;
    }
    const Result<app::CodebookImport> import = app::importCodebook(m_desk.project(), *read);
    if (import)
        Q_EMIT said(importText(*import));
    else
        Q_EMIT refused(app::sentence(import.error()));
}

QString CodebookFiles::askForPlace(const QString &title, const QString &name,
                                   const QStringList &filters)
{
    QFileDialog dialog(m_window, title, Settings().folder(folderKind));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto suffixOf = [](const QString &filter) {
        return filter.section(QStringLiteral("*."), 1).chopped(1);
    };
    dialog.setDefaultSuffix(suffixOf(filters.constFirst()));
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
            [&](const QString &filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

void CodebookFiles::askForExport()
{
    //: the name of a file: %1 is a project
    const QString path = askForPlace(tr("Export the codebook"), tr("%1 codebook").arg(file().name),
                                     {tr("JSON, complete (*.json)"), tr("Table, CSV (*.csv)")});
    if (!path.isEmpty())
        exportTo(path);
}

void CodebookFiles::exportTo(const QString &path)
{
    const bool isTable =
        QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    write(path,
          app::toBytes(file(), isTable ? app::CodebookFormat::Csv : app::CodebookFormat::Json));
}

void CodebookFiles::askForManual()
{
    //: the name of a file: %1 is a project
    const QString path =
        askForPlace(tr("Save the coding manual"), tr("%1 coding manual").arg(file().name),
                    {tr("Web page (*.html)")});
    if (!path.isEmpty())
        saveManual(path);
}

void CodebookFiles::saveManual(const QString &path)
{
    write(path, app::codingManual(file()).toUtf8());
}

void CodebookFiles::write(const QString &path, const QByteArray &bytes)
{
    rememberFolder(path);
    const QString name = QFileInfo(path).fileName();
    Result<void> written = storage::Error{storage::ErrorCode::FileExists, name, {}, {}};
    if (!app::isProjectPlace(path)) // a project is never replaced
        written = app::writeWhole(path, bytes);
    if (written)
        Q_EMIT said(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT refused(app::sentence(written.error()));
}

void CodebookFiles::askForPrint()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Coding manual"));
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() == QDialog::Accepted)
        printManual(printer);
}

void CodebookFiles::printManual(QPrinter &printer)
{
    const QString path = printer.outputFileName(); // of "Print to file"; else empty
    const QString name = QFileInfo(path).fileName();
    if (app::isProjectPlace(path)) {
        Q_EMIT refused(app::sentence({storage::ErrorCode::FileExists, name, {}, {}}));
        return;
    }
    QTextDocument page;
    page.setDefaultFont(QFont(page.defaultFont().family(), 10));
    page.setHtml(app::codingManual(file()));
    page.print(&printer);
    if (printer.printerState() == QPrinter::Error)
        Q_EMIT refused(app::sentence({storage::ErrorCode::CannotWriteFile, name, {}, {}}));
    else
        Q_EMIT said(tr("The coding manual was sent to the printer."));
}

} // namespace ui
