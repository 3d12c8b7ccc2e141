#pragma once

#include "storage/edit.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>

namespace app {

/// A codebook outside of a project. Its ids count within it alone.
struct CodebookFile
{
    QString name;
    storage::Codebook codebook;
};

enum class CodebookFormat { Json, Csv };

/// Reads a codebook from a file, whose content says what it is: JSON or CSV (README.md beside this
/// tells how they are written), or a project, which is only read. Errors name the file and the
/// place: those of reading a file or project, FormatBroken, and the Codebook... ones.
storage::Result<CodebookFile> readCodebookFile(const QString &path);

/// The same of bytes; @p name stands for the file in errors.
storage::Result<CodebookFile> codebookFrom(const QByteArray &bytes, const QString &name);

/// What codebookFrom() reads back without loss. CSV has no place for the codebook's own name.
QByteArray toBytes(const CodebookFile &file, CodebookFormat format);

/// Writes @p bytes by rename, so that the file is whole or not there. CannotWriteFile, DiskFull,
/// FolderMissing.
storage::Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace app
