#include "app/codebook/codebookfile.h"

#include "app/codebook/codebookdraft.h"
#include "storage/projectreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

/// Far more than any codebook has.
constexpr qint64 largestCodebook = 16 * 1024 * 1024;

Error about(Error error, const QString &name)
{
    error.subject = name;
    return error;
}

Result<CodebookFile> codebookOfProject(const QString &path)
{
    const auto project = ProjectReader::open(path);
    if (!project)
        return project.error();
    const Result<Codebook> codebook = (*project)->codebook();
    if (!codebook)
        return codebook.error();
    return CodebookFile{QFileInfo(path).completeBaseName(), *codebook};
}

Result<CodebookDraft> draftFrom(const QByteArray &bytes)
{
    QByteArray content = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(content);
    if (decode.hasError())
        return Error{ErrorCode::FormatBroken, {}, {}, u"Not UTF-8."_s};
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, {}, {}, {}};
    const bool isJson = text.trimmed().startsWith(u'{') || text.trimmed().startsWith(u'[');
    return isJson ? draftFromJson(content) : draftFromCsv(text);
}

} // namespace

Result<CodebookFile> codebookFrom(const QByteArray &bytes, const QString &name)
{
    Result<CodebookDraft> draft = draftFrom(bytes);
    if (!draft)
        return about(draft.error(), name);
    if (const Result<void> valid = isValid(*draft); !valid)
        return about(valid.error(), name);
    return std::move(draft->file);
}

Result<CodebookFile> readCodebookFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, path, {}, {}};
    if (info.isDir())
        return Error{ErrorCode::FileIsFolder, path, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotReadFile, path, {}, file.errorString()};
    if (file.peek(16) == QByteArray("SQLite format 3\0", 16))
        return codebookOfProject(path);
    const QByteArray bytes = file.read(largestCodebook + 1);
    if (bytes.size() > largestCodebook)
        return Error{ErrorCode::FormatUnknown, path, {}, {}};
    Result<CodebookFile> read = codebookFrom(bytes, path);
    if (read && read->name.isEmpty())
        read->name = info.completeBaseName();
    return read;
}

QByteArray toBytes(const CodebookFile &file, CodebookFormat format)
{
    return format == CodebookFormat::Json ? toJson(file) : toCsv(file);
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return Error{ErrorCode::FolderMissing, info.absolutePath(), {}, {}};
    QSaveFile file(path);
    // Unbuffered: QSaveFile::commit() does not tell when its last buffer could not be written.
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    const ErrorCode code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                      : ErrorCode::CannotWriteFile;
    return Error{code, path, {}, file.errorString()};
}

} // namespace app
