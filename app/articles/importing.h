#pragma once

#include "app/articles/articlereader.h"
#include "app/duplicates/duplicateindex.h"
#include "app/progress/progress.h"
#include "storage/project.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace app {

/// The article that another one is a copy of: the same text, or edited or shortened.
struct NearCopy
{
    storage::Id<storage::Article> article; ///< where it is in the project
    qsizetype item = -1;                   ///< its index where it comes in with the same import
    QString title;
    Likening likening;

    bool isInProject() const { return article.isValid(); }
};

/// One article of an import, or one file or part of it that cannot come in and why.
struct ImportItem
{
    QString path; ///< empty for pasted text
    storage::Result<ReadArticle> read = storage::Error{storage::ErrorCode::FileMissing, {}, {}, {}};
    /// Articles of the project with exactly this text.
    std::vector<storage::Id<storage::Article>> sameText;
    /// The same text and the same original are in the project, or came earlier in this import.
    bool isAlreadyThere = false;
    /// Of the articles that are there, or come in before it, the one that it is likest.
    std::optional<NearCopy> copyOf;
    bool isChosen = true;      ///< comes in; false at first for what is already there
    bool countsAsCopy = false; ///< comes in as a copy of copyOf, not as an article of its own
    /// The tables in its file; shared by the items of one file, null where it has none.
    std::shared_ptr<const ReadTables> tables;
};

/// Whether @p item is not in the project, but came earlier in this import.
bool isTwiceInImport(const ImportItem &item);

/// The files that @p paths stand for: files as they are, folders with all readable kinds of files
/// below them, sorted by name. Missing ones stay in the list, to be named when read.
QStringList filesToRead(const QStringList &paths);

/// Reads each file, which may hold many articles. Runs on any thread and touches no project.
/// Cancelled where @p progress said stop.
storage::Result<std::vector<ImportItem>> readFiles(const QStringList &files,
                                                   const ReadingOptions &options,
                                                   const Progress &progress = {});

/// Fills in sameText, isAlreadyThere, copyOf and isChosen. Takes the texts of the whole project in
/// hand: some seconds for 20,000 articles. @p progress counts these and the items.
storage::Result<void> recogniseKnown(const storage::ProjectReader &project,
                                     std::vector<ImportItem> &items, const Progress &progress = {});

/// Reads those of @p files again that @p items come from, and recognises them. The items of other
/// files stay in their places as they are, with what was decided about them. @p reading counts
/// files, @p comparing what recogniseKnown() counts.
storage::Result<std::vector<ImportItem>> readAgain(
    const storage::ProjectReader &project, std::vector<ImportItem> items, const QStringList &files,
    const ReadingOptions &options, const Progress &reading = {}, const Progress &comparing = {});

/// Adds the chosen articles as one edit and returns their ids, in order. Those that count as copies
/// are related to what they are copies of, and corrections to what they correct by the name that
/// their source gives it, where that is in the project or comes in too. Cancelled, with nothing
/// added, where @p progress said stop.
storage::Result<std::vector<storage::Id<storage::Article>>> importArticles(
    storage::Project &project, const std::vector<ImportItem> &items, const Progress &progress = {});

} // namespace app
