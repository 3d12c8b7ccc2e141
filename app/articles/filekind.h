#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace app {

/// Says what a file is that holds no text to read, by its first bytes and by its share of control
/// characters: "PDF document". Nothing where it may be text, in any encoding. English, translatable
/// in the context "FileKind".
std::optional<QString> binaryKind(const QByteArray &bytes);

/// Says what a text is that is written in a format for machines, which would be unreadable as an
/// article: "Rich Text (RTF)". Nothing where it may be prose, Markdown or HTML.
std::optional<QString> markupKind(QStringView text);

/// Whether @p bytes are UTF-16 without a byte order mark, judged by where spaces, line ends and
/// Latin letters fall.
enum class Utf16Order { None, LittleEndian, BigEndian };
Utf16Order utf16Order(const QByteArray &bytes);

} // namespace app
