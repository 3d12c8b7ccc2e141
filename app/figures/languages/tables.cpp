#include "app/figures/languages/tables.h"

#include <array>

namespace app {

RoleSet figureRoles(std::initializer_list<Role> roles)
{
    RoleSet set;
    for (const Role role : roles)
        set.set(size_t(role));
    return set;
}

std::span<const FigureTable> figureTables()
{
    static const std::array tables{
        FigureTable{.language = u"", .rows = sharedFigureRows()},
        FigureTable{
            .language = u"en", .rows = englishFigureRows(), .traits = {.participleEnding = u"ed"}},
        FigureTable{.language = u"en-IN", .rows = indianEnglishFigureRows()},
        FigureTable{.language = u"de",
                    .rows = germanFigureRows(),
                    .traits = {.groupsWithBlanks = true,
                               .capitalisesNouns = true,
                               .dotsOrdinals = true,
                               .hasLateVerbs = true,
                               .isOneArticle = true,
                               .hundred = u"hundert",
                               .thousand = u"tausend"}},
        FigureTable{.language = u"de-CH", .rows = swissGermanFigureRows()},
        FigureTable{.language = u"es",
                    .rows = spanishFigureRows(),
                    .traits = {.groupsWithBlanks = true, .isOneArticle = true}},
        FigureTable{.language = u"es-MX", .rows = mexicanSpanishFigureRows()},
        FigureTable{.language = u"es-AR", .rows = argentineSpanishFigureRows()},
        FigureTable{
            .language = u"fr",
            .rows = frenchFigureRows(),
            .traits = {.groupsWithBlanks = true, .hasElisions = true, .isOneArticle = true}},
        FigureTable{.language = u"pt",
                    .rows = portugueseFigureRows(),
                    .traits = {.groupsWithBlanks = true, .isOneArticle = true}},
        FigureTable{.language = u"pt-PT", .rows = europeanPortugueseFigureRows()},
        FigureTable{.language = u"ru",
                    .rows = russianFigureRows(),
                    .traits = {.groupsWithBlanks = true, .isOneArticle = true}},
        FigureTable{.language = u"ar",
                    .rows = arabicFigureRows(),
                    .traits = {.hasPrefixes = true, .hasEarlyVerbs = true, .isOneArticle = true}},
    };
    return tables;
}

} // namespace app
