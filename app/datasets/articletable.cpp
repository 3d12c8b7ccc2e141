#include "app/datasets/articletable.h"

#include "app/datasets/datasettarget.h"

namespace app {

using namespace storage;

Result<void> writeArticleTable(const ProjectReader &project, const QString &path, CsvRow &row,
                               const std::function<void()> &header, const AddRows &addRows,
                               const Progress &progress)
{
    const Result<ProjectCounts> counts = progress ? project.counts() : ProjectCounts();
    if (!counts)
        return counts.error();
    Result<std::unique_ptr<DatasetTarget>> target = DatasetTarget::open(path);
    if (!target)
        return target.error();
    if (row.guard() == CsvRow::Guard::Excel)
        row.buffer() += CsvRow::excelMark;
    header();
    qsizetype done = 0;
    const Result<void> written =
        project.forEachArticle([&](const ArticleContents &contents) -> Result<void> {
            if (Result<void> added = addRows(contents); !added)
                return added;
            if (Result<void> flushed = (*target)->writeWhenMany(row); !flushed)
                return flushed;
            if (progress && !progress(++done, counts->articles))
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            return {};
        });
    if (!written)
        return written.error();
    if (Result<void> flushed = (*target)->write(row.buffer()); !flushed)
        return flushed.error();
    return (*target)->finish();
}

} // namespace app
