#pragma once

#include "app/articles/decoding.h"
#include "app/articles/tables/readtable.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace app {

/// The file that a reader is given: its bytes, and its characters where it asks for them, and how
/// it is to be read.
class GivenFile
{
public:
    GivenFile(QString name, QByteArray bytes, ToldColumns columns = {})
        : m_name(std::move(name)),
          m_bytes(std::move(bytes)),
          m_columns(std::move(columns))
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
    /// What was said of the columns of tables.
    const ToldColumns &columns() const { return m_columns; }

private:
    QString m_name;
    QByteArray m_bytes;
    ToldColumns m_columns;
    mutable std::optional<DecodedText> m_decoded;
};

} // namespace app
