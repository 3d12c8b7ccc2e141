#include "ui/printing/printing.h"

#include "app/datasets/projectplace.h"
#include "ui/printing/articleprinter.h"

#include <QDir>
#include <QFileInfo>
#include <QPageRanges>
#include <QPdfWriter>
#include <QPrinter>
#include <QProgressDialog>
#include <QSaveFile>

#include <algorithm>

namespace ui {

using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

constexpr int dotsPerInch = 1200;
constexpr qsizetype longestFileName = 80;

Error failureOf(const QSaveFile &file, const QString &path)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {
        isFull ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile, path, {}, file.errorString()};
}

} // namespace

Result<void> savePdf(ArticlePrinter &article, const QString &title, const QString &path,
                     const QPageLayout &paper, const app::Progress &progress)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::FileIsFolder, path, {}, {}};
    if (!info.dir().exists())
        return Error{ErrorCode::FolderMissing, info.absolutePath(), {}, {}};
    if (app::isProjectPlace(path))
        return Error{ErrorCode::FileExists, path, {}, QStringLiteral("A project or a database.")};
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::CannotWriteFile, path, {}, QStringLiteral("Not a regular file.")};
    QSaveFile file(path);
    // Unbuffered: QSaveFile::commit() does not tell when its last buffer could not be written.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failureOf(file, path);

    bool wasStopped = false;
    const app::Progress watched = [&](qsizetype done, qsizetype total) {
        wasStopped = progress && !progress(done, total);
        return !wasStopped;
    };
    bool isPrinted = false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Sayso"));
        writer.setPageLayout(paper);
        isPrinted = article.print(writer, watched);
    }
    if (wasStopped)
        return Error{ErrorCode::Cancelled, path, {}, {}};
    if (!isPrinted || file.error() != QFileDevice::NoError || !file.commit())
        return failureOf(file, path);
    return {};
}

bool printOn(QPrinter &printer, ArticlePrinter &article, const app::Progress &progress)
{
    if (printer.printRange() == QPrinter::AllPages &&
        printer.pageOrder() == QPrinter::FirstPageFirst)
        return article.print(printer, progress);
    if (!article.layOut(printer.pageLayout()))
        return false;
    const QPageRanges wanted = printer.pageRanges(); // "1, 4-6"; only the ends are in fromPage()
    std::vector<int> pages;
    for (int page = 1; page <= article.pageCount(); ++page) {
        const bool isWanted = printer.printRange() != QPrinter::PageRange || wanted.isEmpty() ||
                              wanted.contains(page);
        if (isWanted)
            pages.push_back(page - 1);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return !pages.empty() && article.print(printer, progress, pages);
}

QString fileNameOf(const QString &title)
{
    QString name = title.simplified();
    for (QChar &c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || (!c.isPrint() && !c.isSurrogate()))
            c = u'-';
    }
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    if (name.size() > longestFileName) {
        name.truncate(longestFileName);
        name.truncate(std::max(name.lastIndexOf(u' '), longestFileName / 2));
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    while (name.endsWith(u'.') || name.endsWith(u' ') || name.endsWith(u'-'))
        name.chop(1);
    return name;
}

app::Progress progressIn(QProgressDialog &dialog)
{
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(1000);
    dialog.setRange(0, 1000);
    dialog.setValue(0);
    return [&dialog](qsizetype done, qsizetype total) {
        dialog.setValue(int(done * 999 / std::max<qsizetype>(total, 1)));
        return !dialog.wasCanceled();
    };
}

} // namespace ui
