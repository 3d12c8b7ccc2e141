#include "app/figures/languages/tables.h"

#include <array>

namespace app {

std::span<const FigureTable> figureTables()
{
    static const std::array tables{
        FigureTable{.language = u"", .rows = sharedFigureRows()},
        FigureTable{.language = u"en", .rows = englishFigureRows()},
        FigureTable{.language = u"en-IN", .rows = indianEnglishFigureRows()},
        FigureTable{.language = u"de",
                    .rows = germanFigureRows(),
                    .traits = {.capitalisesNouns = true,
                               .dotsOrdinals = true,
                               .hasLateVerbs = true,
                               .isOneArticle = true,
                               .hundred = u"hundert",
                               .thousand = u"tausend"}},
        FigureTable{.language = u"de-CH", .rows = swissGermanFigureRows()},
    };
    return tables;
}

} // namespace app
