#include "app/articles/importing.h"

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
    static const QStringList endings = {u"*.txt"_s,  u"*.text"_s, u"*.md"_s,   u"*.markdown"_s,
                                        u"*.html"_s, u"*.htm"_s,  u"*.xhtml"_s};
    // Links to folders are not followed, for they may lead in a circle.
    QDirIterator files(folder, endings, QDir::Files, QDirIterator::Subdirectories);
    QStringList found;
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

Result<ReadArticle> readFile(const QString &path, ArticleFormat format)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, shown, {}, {}};
    if (file.isDir())
        return Error{ErrorCode::FileIsFolder, shown, {}, {}};
    if (file.size() > largestFile)
        return Error{ErrorCode::FileTooLarge, shown, {}, u"%1 bytes"_s.arg(file.size())};
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotReadFile, shown, {}, source.errorString()};
    // A pipe or a device has no size to be refused for, and may never end.
    const QByteArray bytes = source.read(largestFile + 1);
    if (source.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotReadFile, shown, {}, source.errorString()};
    return readArticle(shown, bytes, format);
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
    for (const QString &path : files) {
        ImportItem item;
        item.path = path;
        item.read = readFile(path, format);
        item.isChosen = item.read.isOk();
        items.push_back(std::move(item));
        if (progress && !progress(qsizetype(items.size()), files.size()))
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    return items;
}

} // namespace app
