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
    /// Files in files: an archive of mails with attached documents has three.
    static constexpr int deepest = 4;

    GivenFile(QString name, QByteArray bytes, ToldColumns columns = {})
        : m_name(std::move(name)),
          m_bytes(std::move(bytes)),
          m_columns(std::move(columns))
    {
    }

    /// A file within this one, to be read as this one; its name stands after that of this one.
    GivenFile enclosed(const QString &name, QByteArray bytes) const
    {
        GivenFile file(m_name + u'/' + name, std::move(bytes), m_columns);
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
    /// What was said of the columns of tables.
    const ToldColumns &columns() const { return m_columns; }

private:
    QString m_name;
    QByteArray m_bytes;
    int m_depth = 0;
    ToldColumns m_columns;
    mutable std::optional<DecodedText> m_decoded;
};

} // namespace app
