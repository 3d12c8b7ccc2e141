#pragma once

#include "app/csv/csvrow.h"
#include "storage/result.h"

#include <QString>

#include <memory>
#include <string_view>

class QFileDevice;

namespace app {

/// The file that a data set goes into: replaced by the whole new file or left as it was. "-" is
/// standard output.
///
/// FolderMissing, FileIsFolder, FileExists (a project), CannotWriteFile, DiskFull.
class DatasetTarget
{
public:
    static storage::Result<std::unique_ptr<DatasetTarget>> open(const QString &path);
    ~DatasetTarget();
    DatasetTarget(const DatasetTarget &) = delete;
    DatasetTarget &operator=(const DatasetTarget &) = delete;

    storage::Result<void> write(std::string_view bytes);
    /// Writes the rows that @p row holds, and empties it, where they are many enough.
    storage::Result<void> writeWhenMany(CsvRow &row);
    storage::Result<void> finish();

private:
    DatasetTarget() = default;
    storage::Error failure() const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_file;
};

} // namespace app
