#include "app/articles/container.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;
using storage::Result;

namespace {

struct Closing
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Closing>;

QString nameOf(archive_entry *entry)
{
    // libarchive's own conversion depends on the locale of the program.
    if (const char *name = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(name);
    return QString::fromUtf8(archive_entry_pathname(entry));
}

/// The rest of the entry that @p reader stands on, at most @p limit bytes and one.
Result<QByteArray> contentOf(archive *reader, qint64 limit, const QString &fileName,
                             const QString &entryName)
{
    QByteArray content;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    while (content.size() <= limit) {
        const la_ssize_t count = archive_read_data(reader, piece.data(), size_t(piece.size()));
        if (count == 0)
            return content;
        if (count < 0)
            return Error{ErrorCode::FormatBroken, fileName, entryName,
                         QString::fromUtf8(archive_error_string(reader))};
        content.append(piece.constData(), count);
    }
    return Error{ErrorCode::UnpacksTooLarge, fileName, entryName, {}};
}

} // namespace

Result<std::map<QString, QByteArray>> unpacked(
    const QString &fileName, const QByteArray &bytes,
    const std::function<bool(const QString &name)> &isWanted, const UnpackingLimits &limits)
{
    const Reader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), size_t(bytes.size())) !=
        ARCHIVE_OK)
        return Error{ErrorCode::FormatBroken,
                     fileName,
                     {},
                     QString::fromUtf8(archive_error_string(reader.get()))};

    std::map<QString, QByteArray> files;
    qint64 left = limits.bytes;
    for (qsizetype count = 0;; ++count) {
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return files;
        if (status < ARCHIVE_WARN)
            return Error{ErrorCode::FormatBroken,
                         fileName,
                         {},
                         QString::fromUtf8(archive_error_string(reader.get()))};
        if (count >= limits.files)
            return Error{ErrorCode::UnpacksTooLarge, fileName, {}, u"too many files"_s};
        const QString name = nameOf(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || !isWanted(name))
            continue;
        if (archive_entry_is_encrypted(entry) != 0)
            return Error{ErrorCode::FileEncrypted, fileName, name, {}};
        Result<QByteArray> content =
            contentOf(reader.get(), std::min(left, limits.fileBytes), fileName, name);
        if (!content)
            return content.error();
        left -= content->size();
        // Of two files of one name the first counts, as it does for the programs that write such.
        files.emplace(name, std::move(*content));
    }
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

} // namespace app
