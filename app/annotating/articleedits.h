#pragma once

#include "storage/project.h"

#include <QString>

namespace app {

/// @p name is one of metadataNames().
storage::Result<storage::Changes> setMetadata(storage::Project &project,
                                              storage::Id<storage::Article> id, const QString &name,
                                              const QString &value);
storage::Result<storage::Changes> setArticleNote(storage::Project &project,
                                                 storage::Id<storage::Article> id,
                                                 const QString &note);
storage::Result<storage::Changes> setStatus(storage::Project &project,
                                            storage::Id<storage::Article> id,
                                            storage::ArticleStatus status);
/// Takes an article from the pile, as the first mark in it does: a step of the edit that marks.
storage::Result<void> beginWork(storage::Edit &edit, storage::Id<storage::Article> id);
storage::Result<storage::Changes> removeArticle(storage::Project &project,
                                                storage::Id<storage::Article> id);

} // namespace app
