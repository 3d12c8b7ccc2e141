#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace app {

/// A piece of Rich Text.
struct RichTextToken
{
    enum class Kind {
        GroupBegin,
        GroupEnd,
        Word,   ///< \name or \name7
        Symbol, ///< \~
        Byte,   ///< \'e4: one byte of text
        Text,   ///< bytes as they stand
        End,
    };
    Kind kind = Kind::End;
    QByteArrayView text; ///< the name, the symbol, the byte or the text
    bool hasNumber = false;
    int number = 0;
};

/// Cuts Rich Text into tokens, whatever the bytes are. Line ends are not part of the text; the data
/// of \bin are passed over.
class RichTextTokens
{
public:
    explicit RichTextTokens(const QByteArray &bytes) : m_bytes(bytes) {}

    RichTextToken next();

private:
    RichTextToken control();
    RichTextToken hexByte();

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    char m_byte = 0;
};

} // namespace app
