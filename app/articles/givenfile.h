#pragma once

#include "app/articles/decoding.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace app {

/// The file that a reader is given: its bytes, and its characters where it asks for them.
class GivenFile
{
public:
    GivenFile(QString name, QByteArray bytes) : m_name(std::move(name)), m_bytes(std::move(bytes))
    {
    }

    /// For its ending and for messages; may have folders before it.
    const QString &name() const { return m_name; }
    const QByteArray &bytes() const { return m_bytes; }
    /// The bytes as text; decoded the first time it is asked for.
    const DecodedText &decoded() const
    {
        if (!m_decoded)
            m_decoded = app::decoded(m_bytes);
        return *m_decoded;
    }
    const QString &text() const { return decoded().text; }

private:
    QString m_name;
    QByteArray m_bytes;
    mutable std::optional<DecodedText> m_decoded;
};

} // namespace app
