#include "app/figures/figurespan.h"

namespace app {

void setBounds(Figure &figure, const Decimal &value)
{
    const QString number = value.toString();
    figure.value = number;
    switch (figure.modifier) {
    case FigureModifier::Exact:
        figure.valueMin = figure.valueMax = number;
        break;
    case FigureModifier::AtLeast:
        figure.valueMin = number;
        break;
    case FigureModifier::MoreThan:
        figure.valueMin = number;
        figure.minInclusive = false;
        break;
    case FigureModifier::AtMost:
        figure.valueMax = number;
        break;
    case FigureModifier::LessThan:
    case FigureModifier::Nearly:
        figure.valueMax = number;
        figure.maxInclusive = false;
        break;
    default:
        break;
    }
}

void setRange(Figure &figure, const Decimal &from, const Decimal &to)
{
    figure.modifier = FigureModifier::Range;
    figure.valueMin = std::min(from, to).toString();
    figure.valueMax = std::max(from, to).toString();
}

} // namespace app
