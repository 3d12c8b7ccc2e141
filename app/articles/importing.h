#pragma once

#include "app/articles/articlereader.h"
#include "app/progress/progress.h"
#include "storage/project.h"

#include <QStringList>

#include <vector>

namespace app {

/// One article of an import, or one file or part of it that cannot come in and why.
struct ImportItem
{
    QString path; ///< empty for pasted text
    storage::Result<ReadArticle> read = storage::Error{storage::ErrorCode::FileMissing, {}, {}, {}};
    /// Articles of the project with exactly this text.
    std::vector<storage::Id<storage::Article>> sameText;
    /// The same text and the same original are in the project, or came earlier in this import.
    bool isAlreadyThere = false;
    bool isChosen = true; ///< comes in; false at first for what is already there
};

/// The files that @p paths stand for: files as they are, folders with all readable kinds of files
/// below them, sorted by name. Missing ones stay in the list, to be named when read.
QStringList filesToRead(const QStringList &paths);

/// Reads each file, which may hold many articles. Runs on any thread and touches no project.
/// Cancelled where @p progress said stop.
storage::Result<std::vector<ImportItem>> readFiles(const QStringList &files, ArticleFormat format,
                                                   const Progress &progress = {});

/// Fills in sameText, isAlreadyThere and isChosen.
storage::Result<void> recogniseKnown(const storage::ProjectReader &project,
                                     std::vector<ImportItem> &items);

/// Adds the chosen articles as one edit and returns their ids, in order. Cancelled, with nothing
/// added, where @p progress said stop.
storage::Result<std::vector<storage::Id<storage::Article>>> importArticles(
    storage::Project &project, const std::vector<ImportItem> &items, const Progress &progress = {});

} // namespace app
