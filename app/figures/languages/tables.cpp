#include "app/figures/languages/tables.h"

#include <array>

namespace app {

std::span<const FigureTable> figureTables()
{
    static const std::array tables{
        FigureTable{.language = u"", .rows = sharedFigureRows()},
        FigureTable{.language = u"en", .rows = englishFigureRows()},
        FigureTable{.language = u"en-IN", .rows = indianEnglishFigureRows()},
    };
    return tables;
}

} // namespace app
