#pragma once

#include "app/progress/progress.h"
#include "storage/projectreader.h"
#include "storage/result.h"

#include <QString>
#include <QStringList>

namespace app {

struct ArticlesCsvOptions
{
    QStringList analysts;    ///< only rows of these; empty: of everybody
    bool isForExcel = false; ///< as in CsvOptions
};

struct ArticlesCsvReport
{
    qsizetype rows = 0;
    qsizetype guardedCells = 0; ///< cells that got an apostrophe for Excel
};

/// Writes one row for every article and analyst who has annotated or rejected anything in it: what
/// is known about the article, how many annotations the analyst has there, and what became of the
/// suggestions that the program now makes for it. An article in which nobody has done anything has
/// one row without an annotator, unless analysts are asked for.
///
/// "decided_share" is the part of the suggestions that the analyst has accepted, rejected or marked
/// without them; empty where none is made. It is not what was read: nobody knows that. "copy_of" is
/// the article_id of what the article counts as a copy of, over whatever that is a copy of itself.
/// After these stand the properties, a column for each name that any article of the project has:
/// "property_source_id", "property_version" ...
///
/// Where and how it writes, and how it fails: as exportCsv().
storage::Result<ArticlesCsvReport> exportArticlesCsv(const storage::ProjectReader &project,
                                                     const QString &path,
                                                     const ArticlesCsvOptions &options = {},
                                                     const Progress &progress = {});

} // namespace app
