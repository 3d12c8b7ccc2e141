#pragma once

#include <QByteArray>

namespace app {

/// What kind of document a ZIP archive is.
enum class PackedKind {
    None,    ///< no ZIP archive
    Archive, ///< of files; no document that is known here
    Epub,
    OpenText,
    OpenOther, ///< a table, slides or a drawing
    Word,
    Workbook,
    BinaryWorkbook,
    Presentation,
    CodedProject ///< of REFI-QDA
};

/// By the names of the files in @p bytes and by the file that says so, without unpacking. Of an
/// archive that is cut short, by what is there.
PackedKind packedKind(const QByteArray &bytes);

} // namespace app
