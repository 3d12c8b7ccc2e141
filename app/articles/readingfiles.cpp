#include "app/articles/importing.h"

#include "app/articles/articleformats.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

QStringList readableFilesBelow(const QString &folder)
{
    // Links to folders are not followed, for they may lead in a circle.
    QDirIterator files(folder, readableNamePatterns(), QDir::Files, QDirIterator::Subdirectories);
    QStringList found;
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

ReadArticles readFile(const QString &path, ArticleFormat format)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return {Error{ErrorCode::FileMissing, shown, {}, {}}};
    if (file.isDir())
        return {Error{ErrorCode::FileIsFolder, shown, {}, {}}};
    if (file.size() > largestFile)
        return {Error{ErrorCode::FileTooLarge, shown, {}, u"%1 bytes"_s.arg(file.size())}};
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return {Error{ErrorCode::CannotReadFile, shown, {}, source.errorString()}};
    // A pipe or a device has no size to be refused for, and may never end.
    const QByteArray bytes = source.read(largestFile + 1);
    if (source.error() != QFileDevice::NoError)
        return {Error{ErrorCode::CannotReadFile, shown, {}, source.errorString()}};
    return readArticles(shown, bytes, format);
}

} // namespace

QStringList filesToRead(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            files += readableFilesBelow(path);
        else
            files.append(path);
    }
    files.removeDuplicates();
    return files;
}

Result<std::vector<ImportItem>> readFiles(const QStringList &files, ArticleFormat format,
                                          const Progress &progress)
{
    std::vector<ImportItem> items;
    qsizetype done = 0;
    for (const QString &path : files) {
        for (Result<ReadArticle> &read : readFile(path, format)) {
            const bool isRead = read.isOk();
            items.push_back({path, std::move(read), {}, false, {}, isRead, false});
        }
        if (progress && !progress(++done, files.size()))
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    return items;
}

} // namespace app
