#pragma once

#include "app/articles/documents/documentblocks.h"
#include "app/articles/documents/openstyles.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace app {

/// The lists of an OpenDocument text as they open and close, and the numbers of their items.
class OpenLists
{
public:
    explicit OpenLists(const OpenStyles &styles) : m_styles(styles) {}

    /// @p id, @p style, @p continued (the id of a list) may be empty.
    void beginList(const QString &id, const QString &style, const QString &continued,
                   bool continuesLast);
    void endList();
    /// @p start: the number of the item where it says it, else -1.
    void beginItem(int start);
    void beginHeader(); ///< an item without a marker

    /// Says in @p look what list the next paragraph is in; @p paragraphStyle gives the style of a
    /// list that has none.
    void mark(ParagraphLook &look, const OpenStyle &paragraphStyle);

private:
    static constexpr int levels = 10;
    using Numbers = std::array<int, levels>; ///< of the last item of each level; 0: none yet
    struct List
    {
        QString id;
        QString style;
        int start = -1;
        bool isHeader = false;
        bool hasParagraph = false; ///< the open item has its marker
    };

    QString markerOf(const OpenListLevel &level, const QString &style, int depth) const;

    const OpenStyles &m_styles;
    std::vector<List> m_open;
    Numbers m_numbers{};
    QString m_name; ///< of the outermost open list
    int m_count = 0;
    QHash<QString, std::pair<QString, Numbers>> m_closed; ///< by id, and the last by style
};

} // namespace app
