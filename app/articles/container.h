#pragma once

#include "storage/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>

namespace app {

/// What a packed file may unpack to: far more than any article, far less than the machine has.
struct UnpackingLimits
{
    qint64 bytes = qint64(256) * 1024 * 1024; ///< of all files that are taken together
    qint64 fileBytes = qint64(128) * 1024 * 1024;
    qsizetype files = 20000; ///< in the archive, taken or not
};

/// The files in an archive (ZIP, as Word, OpenDocument, EPUB and Excel use it too) by their names,
/// of which only those that @p isWanted accepts are unpacked.
///
/// Nothing is written to disk, so that a name ("../../x") can do no harm; names are kept as they
/// stand, decoded as UTF-8 where they are that. Links, folders and encrypted files are passed over.
/// FormatBroken where it is no archive or is cut short before its files were read;
/// UnpacksTooLarge; FileEncrypted where a wanted file is encrypted.
storage::Result<std::map<QString, QByteArray>> unpacked(
    const QString &fileName, const QByteArray &bytes,
    const std::function<bool(const QString &name)> &isWanted, const UnpackingLimits &limits = {});

bool isZip(const QByteArray &bytes);

} // namespace app
