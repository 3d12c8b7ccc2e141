#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// The characters of a file, under the text policy: no leading byte order mark, no NUL, line ends
/// are line feeds, everything else as it was.
struct DecodedText
{
    QString text;
    QString encoding;       ///< "UTF-8", "windows-1252" ...
    bool isGuessed = false; ///< neither the bytes nor the file itself said which encoding it is
    qsizetype replaced = 0; ///< bytes or code units that were no text; U+FFFD stands for them
};

/// Decodes by byte order mark, then as UTF-16 or UTF-8 where that is certain, then as the encoding
/// that the HTML or XML itself declares, then by detection.
DecodedText decoded(const QByteArray &bytes);

/// The same where what holds the bytes (a mail) says which encoding they have, and may be wrong.
DecodedText decoded(const QByteArray &bytes, const QByteArray &stated);

} // namespace app
