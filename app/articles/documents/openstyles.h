#pragma once

#include "app/articles/documents/documentparts.h"
#include "app/articles/documents/stylenames.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace app {

/// What an OpenDocument style says; where it says nothing, its parent does.
struct OpenStyle
{
    std::optional<StyleRole> role; ///< by its name, or its level in the outline
    std::optional<QString> list;   ///< name of a list style
    std::optional<QString> font;
    std::optional<bool> isStrong;
    std::optional<bool> isEmphasised;
    std::optional<bool> isHidden;
};

/// How one level of a list is marked.
struct OpenListLevel
{
    bool isCounted = false;
    QString format; ///< "1", "a", "I" ...; empty: without a number
    QString bullet;
    QString prefix;
    QString suffix;
    int start = 1;
    int displayed = 1; ///< how many levels the number shows
    bool repeatsLetters = false;
};

/// The styles of an OpenDocument text, those that people named and the automatic ones.
class OpenStyles
{
public:
    /// Adds those of one part, without reading its text.
    storage::Result<void> read(const QByteArray &xml, const GivenFile &file, const QString &part);

    const OpenStyle &paragraphStyle(const QString &name) const { return resolved(u'p' + name); }
    const OpenStyle &characterStyle(const QString &name) const { return resolved(u't' + name); }
    /// @p level counts from 0. Null where there is no such list.
    const OpenListLevel *listLevel(const QString &list, int level) const;

private:
    class Reader;
    struct Stated
    {
        OpenStyle style;
        QString parent;
    };
    const OpenStyle &resolved(const QString &key) const;

    QHash<QString, Stated> m_stated; ///< by family and name: "pText_20_body"
    mutable QHash<QString, OpenStyle> m_resolved;
    QHash<QString, std::map<int, OpenListLevel>> m_lists;
};

} // namespace app
