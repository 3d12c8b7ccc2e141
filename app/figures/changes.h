#pragma once

#include "app/figures/figure.h"
#include "app/figures/figuretokens.h"

namespace app {

/// The change that the words around the figure on the tokens @p begin to @p end speak of: "rose
/// to", "cut by", "increase". @p before is that of the figure just before, which "rose 5 percent to
/// 120" carries on, and ends before token @p beforeEnd.
FigureChange changeAround(const FigureTokens &tokens, qsizetype begin, qsizetype end,
                          const Figure &figure, FigureChange before, qsizetype beforeEnd);

} // namespace app
