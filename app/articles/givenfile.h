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
    /// Files in files: an archive of mails with attached documents has three.
    static constexpr int deepest = 4;

    GivenFile(QString name, QByteArray bytes) : m_name(std::move(name)), m_bytes(std::move(bytes))
    {
    }

    /// A file within this one; its name stands after that of this one.
    GivenFile enclosed(const QString &name, QByteArray bytes) const
    {
        GivenFile file(m_name + u'/' + name, std::move(bytes));
        file.m_depth = m_depth + 1;
        return file;
    }
    int depth() const { return m_depth; } ///< 0: it lies in no other

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
    int m_depth = 0;
    mutable std::optional<DecodedText> m_decoded;
};

} // namespace app
