#pragma once

#include "app/figures/quantities.h"

namespace app {

/// A figure on the tokens from begin to end.
struct FigureSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    Figure figure = {};
    std::optional<Quantity> other = {}; ///< the second number of a score
};

/// Sets value and bounds as the modifier says.
void setBounds(Figure &figure, const Decimal &value);
void setRange(Figure &figure, const Decimal &from, const Decimal &to);

} // namespace app
