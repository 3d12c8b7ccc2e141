#include "app/datasets/datasettarget.h"

#include "app/datasets/projectplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

Result<std::unique_ptr<DatasetTarget>> DatasetTarget::open(const QString &path)
{
    auto target = std::unique_ptr<DatasetTarget>(new DatasetTarget);
    target->m_path = path;
    if (path == u"-"_s) {
        auto output = std::make_unique<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly))
            return Error{ErrorCode::CannotWriteFile, path, {}, output->errorString()};
        target->m_file = std::move(output);
        return target;
    }
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::FileIsFolder, path, {}, {}};
    if (!info.dir().exists())
        return Error{ErrorCode::FolderMissing, info.absolutePath(), {}, {}};
    if (info.exists() && !info.isFile()) // a device or a pipe would be replaced by a file
        return Error{ErrorCode::CannotWriteFile, path, {}, u"Not a regular file."_s};
    if (isProjectPlace(path))
        return Error{ErrorCode::FileExists, path, {}, u"A project or another database."_s};
    auto file = std::make_unique<QSaveFile>(path);
    // Unbuffered: QSaveFile::commit() does not tell when its last buffer could not be written.
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::CannotWriteFile, path, {}, file->errorString()};
    target->m_file = std::move(file);
    return target;
}

DatasetTarget::~DatasetTarget() = default;

Result<void> DatasetTarget::write(std::string_view bytes)
{
    if (m_file->write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()))
        return {};
    return failure();
}

Result<void> DatasetTarget::writeWhenMany(CsvRow &row)
{
    constexpr size_t many = 1 << 20;
    if (row.buffer().size() < many)
        return {};
    Result<void> written = write(row.buffer());
    row.buffer().clear();
    return written;
}

Result<void> DatasetTarget::finish()
{
    if (auto *file = qobject_cast<QSaveFile *>(m_file.get()))
        return file->commit() ? Result<void>() : failure();
    return m_file->flush() ? Result<void>() : failure();
}

Error DatasetTarget::failure() const
{
    const bool isFull = m_file->error() == QFileDevice::ResourceError;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile,
            m_path,
            {},
            m_file->errorString()};
}

} // namespace app
