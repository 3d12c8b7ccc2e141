#pragma once

#include "app/articles/documents/documentparts.h"

#include <QHash>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <set>

namespace app {

/// The lists of a Word document: counts their items in the order in which they are asked for.
class WordNumbering
{
public:
    static constexpr int levels = 9;

    storage::Result<void> read(const QByteArray &xml, const GivenFile &file, const QString &part);

    /// The marker of the next item of the list @p number at @p level, "•" or "2.a)"; null where
    /// that list has no markers there.
    QString nextMarker(int number, int level);

private:
    class Reader;
    struct Level
    {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString text;
        QString font;
        bool isRestarted = true;
        bool isLegal = false; ///< all numbers are decimal
    };
    struct Definition
    {
        std::array<Level, levels> level;
        QString link;      ///< of a definition that stands in a list style: the name of the style
        QString styleLink; ///< the list style that this is the definition of
    };
    struct List
    {
        QString definition;
        std::map<int, int> starts;
        std::map<int, Level> overrides;
    };

    const QString &definitionOf(const List &list) const;
    static QString counted(int value, const Level &level, bool isLegal);

    QHash<QString, Definition> m_definitions;
    QHash<QString, QString> m_byStyle; ///< list style -> definition
    QHash<int, List> m_lists;
    QHash<QString, std::array<std::optional<int>, levels>> m_counters; ///< by definition
    std::set<int> m_begun;
};

} // namespace app
