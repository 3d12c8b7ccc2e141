#pragma once

#include "app/progress/progress.h"
#include "storage/project.h"
#include "storage/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// A place in an annotation file that could not be taken as it stands, and what was done about it.
struct BratWarning
{
    QString file;
    int line = 0;
    QString what; ///< in the analyst's language

    bool operator==(const BratWarning &) const = default;
};

struct BratReport
{
    qsizetype articles = 0;
    qsizetype annotations = 0;
    qsizetype alreadyThere = 0; ///< annotations that an earlier import of the same files had made
    qsizetype links = 0;
    std::vector<BratWarning> warnings;
    std::vector<storage::Error> failed; ///< files that could not be read; the others came in
};

/// Brings in articles with their brat stand-off annotations: each .txt of @p paths (files or
/// folders) with the .ann files of its name beside it, or in @p annotationsFolder as ARTICLE.ann or
/// ARTICLE_ANNOTATOR.ann. One edit for all of it. Source of the format: the brat manual, "Brat
/// standoff format".
storage::Result<BratReport> importBrat(storage::Project &project, const QStringList &paths,
                                       const QString &annotationsFolder = {},
                                       const Progress &progress = {});

} // namespace app
