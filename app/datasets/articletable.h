#pragma once

#include "app/csv/csvrow.h"
#include "app/progress/progress.h"
#include "storage/projectreader.h"
#include "storage/result.h"

#include <QString>

#include <functional>

namespace app {

/// The rows of one article, added to a CsvRow that the caller has.
using AddRows = std::function<storage::Result<void>(const storage::ArticleContents &)>;

/// Writes the CSV file @p path out of the articles of @p project: for Excel its mark, where @p row
/// guards for it, then @p header, then what @p addRows adds to @p row for each article.
///
/// Fails as DatasetTarget and @p addRows do, and Cancelled; then the file is left as it was.
storage::Result<void> writeArticleTable(const storage::ProjectReader &project, const QString &path,
                                        CsvRow &row, const std::function<void()> &header,
                                        const AddRows &addRows, const Progress &progress);

/// What @p make returns, made while @p project does not change.
template<typename Report>
storage::Result<Report> madeAtOneMoment(const storage::ProjectReader &project,
                                        const std::function<storage::Result<Report>()> &make)
{
    storage::Result<Report> report = Report();
    const storage::Result<void> done = project.atOneMoment([&]() -> storage::Result<void> {
        report = make();
        return report ? storage::Result<void>() : report.error();
    });
    return done ? report : done.error();
}

} // namespace app
