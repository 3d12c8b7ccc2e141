#pragma once

#include "app/articles/documents/documentparts.h"
#include "app/articles/documents/stylenames.h"

#include <QHash>
#include <QString>

#include <optional>

namespace app {

/// What Word says on the way to a paragraph or a character: where it says nothing, the style that
/// it is based on does.
struct WordStyle
{
    std::optional<StyleRole> role; ///< by the name of the style
    std::optional<int> outline;    ///< from 0; 9: no heading
    std::optional<int> list;       ///< number of a numbering; 0: none
    std::optional<int> listLevel;
    std::optional<bool> isStrong;
    std::optional<bool> isEmphasised;
    std::optional<bool> isHidden;
};

/// The styles of a Word document.
class WordStyles
{
public:
    storage::Result<void> read(const QByteArray &xml, const GivenFile &file, const QString &part);

    /// With all that it is based on; @p id empty: the style of paragraphs that name none.
    const WordStyle &paragraphStyle(const QString &id) const;
    const WordStyle &characterStyle(const QString &id) const; ///< @p id empty: says nothing
    const WordStyle &defaults() const { return m_defaults; }

private:
    class Reader;
    struct Stated
    {
        WordStyle style;
        QString basedOn;
    };
    const WordStyle &resolved(const QString &id) const;

    QHash<QString, Stated> m_stated;
    mutable QHash<QString, WordStyle> m_resolved;
    WordStyle m_defaults;
    QString m_defaultParagraph;
};

} // namespace app
