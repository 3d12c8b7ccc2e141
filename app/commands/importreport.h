#pragma once

#include "app/articles/importing.h"
#include "app/commands/command.h"

#include <vector>

namespace app {

enum class ImportKind { Real, DryRun };
enum class OutputForm { Lines, Json };

/// The file of @p item and, where it holds many articles, the place in it.
QString labelOf(const ImportItem &item);

/// @p sentence with the name of the file that it is about: it may leave out the folder, or all of
/// it, and several files may have one name.
QString aboutFile(const QString &file, const QString &sentence);

/// What a person reads about an article: one line.
QString lineOf(const QString &file, const storage::ArticleMetadata &metadata, const QString &format,
               qsizetype words);

/// One line of standard output for each file that could be read.
void printLines(const std::vector<ImportItem> &items);
/// One object for each article: its row of the import's table.
void printJson(const std::vector<ImportItem> &items);

/// Says on standard error which files could not be read and why, what the analyst should know about
/// the others, and how many came in. Failed where one could not be read.
Exit sayOutcome(const std::vector<ImportItem> &items, ImportKind kind);

} // namespace app
