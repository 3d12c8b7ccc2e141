#include "app/articles/importing.h"

#include "app/articles/articleformats.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <memory>

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

ReadFile readPath(const QString &path, const ReadingOptions &options)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return {{Error{ErrorCode::FileMissing, shown, {}, {}}}, {}};
    if (file.isDir())
        return {{Error{ErrorCode::FileIsFolder, shown, {}, {}}}, {}};
    if (file.size() > largestFile)
        return {{Error{ErrorCode::FileTooLarge, shown, {}, u"%1 bytes"_s.arg(file.size())}}, {}};
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return {{Error{ErrorCode::CannotReadFile, shown, {}, source.errorString()}}, {}};
    // A pipe or a device has no size to be refused for, and may never end.
    const QByteArray bytes = source.read(largestFile + 1);
    if (source.error() != QFileDevice::NoError)
        return {{Error{ErrorCode::CannotReadFile, shown, {}, source.errorString()}}, {}};
    return readFile(shown, bytes, options);
}

std::vector<ImportItem> itemsOf(const QString &path, const ReadingOptions &options)
{
    ReadFile file = readPath(path, options);
    const auto tables =
        file.tables.empty() ? nullptr : std::make_shared<const ReadTables>(std::move(file.tables));
    std::vector<ImportItem> items;
    for (Result<ReadArticle> &read : file.articles) {
        const bool isRead = read.isOk();
        items.push_back({path, std::move(read), {}, false, {}, isRead, false, tables});
    }
    return items;
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

Result<std::vector<ImportItem>> readFiles(const QStringList &files, const ReadingOptions &options,
                                          const Progress &progress)
{
    std::vector<ImportItem> items;
    qsizetype done = 0;
    for (const QString &path : files) {
        std::vector<ImportItem> read = itemsOf(path, options);
        std::move(read.begin(), read.end(), std::back_inserter(items));
        if (progress && !progress(++done, files.size()))
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    return items;
}

Result<std::vector<ImportItem>> readAgain(const storage::ProjectReader &project,
                                          std::vector<ImportItem> items, const QStringList &files,
                                          const ReadingOptions &options, const Progress &reading,
                                          const Progress &comparing)
{
    struct Decision
    {
        bool isChosen = true;
        bool countsAsCopy = false;
    };
    std::vector<ImportItem> all;
    std::vector<std::optional<Decision>> decisions; // of those that stay
    QSet<QString> done;
    for (ImportItem &item : items) {
        // Not in memory beside what is read in its place.
        if (files.contains(item.path))
            item.read = Error{ErrorCode::FileMissing, item.path, {}, {}};
    }
    for (ImportItem &item : items) {
        if (!files.contains(item.path)) {
            decisions.push_back(Decision{item.isChosen, item.countsAsCopy});
            all.push_back(std::move(item));
        } else if (!done.contains(item.path)) {
            done.insert(item.path);
            std::vector<ImportItem> read = itemsOf(item.path, options);
            decisions.resize(decisions.size() + read.size());
            std::move(read.begin(), read.end(), std::back_inserter(all));
            if (reading && !reading(done.size(), files.size()))
                return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
    }
    if (const Result<void> known = recogniseKnown(project, all, comparing); !known)
        return known.error();
    for (size_t i = 0; i < all.size(); ++i) {
        if (!decisions[i])
            continue;
        all[i].isChosen = decisions[i]->isChosen;
        all[i].countsAsCopy = decisions[i]->countsAsCopy && all[i].copyOf;
    }
    return all;
}

} // namespace app
