#pragma once

#include "app/progress/progress.h"
#include "storage/projectreader.h"
#include "storage/result.h"

#include <QString>
#include <QStringList>

namespace app {

struct CsvOptions
{
    QStringList analysts; ///< only what they marked; empty: everybody's
    QStringList tags;     ///< only these tags and those below them; empty: all
    /// A byte order mark, and an apostrophe before what Excel would take for a formula (text that
    /// begins with = + - @, a tab or a carriage return) or for a date (the columns of fragments).
    bool isForExcel = false;
    QString textsFolder; ///< where to write the texts, one ARTICLE_ID.txt each; empty: nowhere
};

struct CsvReport
{
    qsizetype rows = 0;
    qsizetype texts = 0;
    qsizetype guardedCells = 0; ///< cells that got an apostrophe for Excel
};

/// The columns of a data set of this codebook, in order.
///
/// First those of `annotation_flat`, then for every role its passage: NAME, NAME_start, NAME_end,
/// NAME_fragments; then every field; last "derived", which names the fields whose value a rule gave
/// and nobody has confirmed, separated by ";". Roles of one name share their columns, and so do
/// fields. A name that is taken by a column before it, in capitals or not, gets "_2" (or the next
/// free number).
QStringList csvColumns(const storage::Codebook &codebook);

/// Writes one row per annotation to the file @p path, which is replaced only when all is written,
/// or to standard output where @p path is "-". RFC 4180, UTF-8.
///
/// FolderMissing, CannotWriteFile, DiskFull, NotFound (an analyst or tag that the project has not),
/// Cancelled.
storage::Result<CsvReport> exportCsv(const storage::ProjectReader &project, const QString &path,
                                     const CsvOptions &options = {}, const Progress &progress = {});

} // namespace app
